import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A figure as a checker reads it: a number, or the marker that stands for it. */
export type RawFigure = number | 'suppressed' | 'missing';

/** Months from `start` (year x 12 + month - 1), as many as `months`. */
export interface Window {
  readonly start: number;
  readonly months: number;
}

/** A row of an observation file. */
export interface RawRow extends Window {
  readonly figure: RawFigure;
  readonly status: string;
  readonly source: string;
}

type Cells = Readonly<Record<string, string>>;

/** A package as its CSV text has it, with nothing of the product's code. */
export interface RawPackage {
  readonly indicators: ReadonlyMap<string, Cells>;
  readonly names: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly population: ReadonlyMap<string, number>;
  /** By indicator and area or group, parted by a space. */
  readonly rows: ReadonlyMap<string, readonly RawRow[]>;
  readonly breaks: readonly (Window & { readonly indicator: string; readonly kind: string })[];
}

const markers: Readonly<Record<string, RawFigure>> = { c: 'suppressed', '*': 'suppressed' };

/** What a cell says: digits with commas and a pound sign, or a marker. */
function figureIn(text: string): RawFigure {
  const bare = text.replace(/[£,\s]/g, '');
  if (/^-?\d+(\.\d+)?$/.test(bare)) return Number(bare);
  return markers[bare.replace(/[[\]]/g, '')] ?? 'missing';
}

/** Months of a period as files write it. */
function windowIn(text: string): Window | undefined {
  const ending = /^YE(\d{4})-(\d{2})$/.exec(text);
  if (ending) return { start: Number(ending[1]) * 12 + Number(ending[2]) - 12, months: 12 };
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month) return { start: Number(month[1]) * 12 + Number(month[2]) - 1, months: 1 };
  const quarter = /^(\d{4})-Q(\d)$/.exec(text);
  if (quarter) return { start: Number(quarter[1]) * 12 + 3 * Number(quarter[2]) - 3, months: 3 };
  const financial = /^(\d{4})\/\d{2}$/.exec(text);
  if (financial) return { start: Number(financial[1]) * 12 + 3, months: 12 };
  return /^\d{4}$/.test(text) ? { start: Number(text) * 12, months: 12 } : undefined;
}

/** Cells of CSV text, row by row: commas part, quotes hold together, two quotes are one. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',' || letter === '\n') {
      rows.at(-1)?.push(cell.replace(/\r$/, ''));
      cell = '';
      if (letter === '\n') rows.push([]);
    } else cell += letter;
  }
  rows.at(-1)?.push(cell.replace(/\r$/, ''));
  return rows.filter((row) => row.some((one) => one !== ''));
}

function recordsOf(text: string): Cells[] {
  const [head = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ''));
  return rows.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place] ?? ''])));
}

/** A package from the text of its files by name. Files that have a value column hold observations. */
export function rawPackage(files: ReadonlyMap<string, string>): RawPackage {
  const of = (name: string) => recordsOf(files.get(name) ?? '');
  const groups = new Map<string, string[]>();
  const names = new Map(of('areas.csv').map((row) => [row.area_code ?? '', row.area_name ?? '']));
  for (const { group_code: code = '', group_name: name = '', area_code: area = '' } of of(
    'area-groups.csv',
  )) {
    groups.set(code, [...(groups.get(code) ?? []), area]);
    names.set(code, name);
  }
  const rows = new Map<string, RawRow[]>();
  for (const [name, text] of files) {
    if (!text.replace(/^\uFEFF/, '').startsWith('indicator,area_code,period,value')) continue;
    if (name === 'targets.csv') continue;
    for (const row of recordsOf(text)) {
      const window = windowIn(row.period ?? '');
      if (!window) continue;
      const key = `${row.indicator} ${row.area_code}`;
      const { status = '', source = '' } = row;
      const read = { ...window, figure: figureIn(row.value ?? ''), status, source };
      rows.set(key, [...(rows.get(key) ?? []), read]);
    }
  }
  return {
    indicators: new Map(of('indicators.csv').map((row) => [row.indicator ?? '', row])),
    names,
    groups,
    population: new Map(
      of('population.csv').flatMap((row): [string, number][] => {
        const residents = Number((row.population ?? '').replaceAll(',', ''));
        // Nobody to measure against is no population.
        return residents > 0 ? [[`${row.series} ${row.year} ${row.area_code}`, residents]] : [];
      }),
    ),
    rows,
    breaks: of('series-breaks.csv').flatMap(({ indicator = '', kind = '', from_period = '' }) => {
      const window = windowIn(from_period);
      return window ? [{ ...window, indicator, kind }] : [];
    }),
  };
}

/** A package from its folder. Files of other areas, which the product loads on demand, are left out. */
export function rawPackageIn(folder: string): RawPackage {
  const names = readdirSync(folder).filter(
    (name) => name.endsWith('.csv') && !name.startsWith('national-'),
  );
  return rawPackage(new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
}
