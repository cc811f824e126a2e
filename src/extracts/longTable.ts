import { periodCode } from '../domain/periodCode';
import { fittedRow, misfit, namedCells } from './fittedRow';
import type { KnownPackage } from './knownPackage';
import { markedValue } from './markedValue';
import type { OwnTable, TakeRow } from './ownTable';
import { periodInForm } from './periodForm';
import type { HeadRow, TableHead } from './tableHead';

/** What the columns that stand side by side are called once each of their cells is a row of its own. */
export const longColumns = { period: 'Period', area: 'Area', number: 'Number' } as const;

/** A table with a period or an area in each of several headers, and where these stand. */
export interface WideTable {
  readonly header: HeadRow;
  readonly over: 'period' | 'area';
  readonly places: readonly number[];
}

/**
 * Tells a table that has its periods ("2021", "2022/23", "Jan-24"), or else its areas, side by side in the header, over numbers.
 * Titles may stand above it, if they are narrower. Undefined for every other table.
 */
export function wideTable({ rows }: TableHead, { areas }: KnownPackage): WideTable | undefined {
  const widest = Math.max(0, ...rows.map(({ cells }) => filled(cells)));
  const at = rows.findIndex(({ cells }) => filled(cells) > 1 && filled(cells) * 2 >= widest);
  const header = rows[at];
  if (!header) return undefined;
  const meant = {
    period: (text: string) => {
      const period = periodInForm(text, 'written');
      return period && periodCode(period);
    },
    area: (text: string) => (areas.byCode(text) ?? areas.byName(text))?.code,
  };
  for (const over of ['period', 'area'] as const) {
    const found = header.cells.map((cell) => meant[over](cell.trim()));
    const places = found.flatMap((code, place) => (code === undefined ? [] : [place]));
    const codes = new Set(places.map((place) => found[place]));
    const others = header.cells.some(
      (cell, place) => cell.trim() !== '' && !places.includes(place),
    );
    if (places.length < 2 || codes.size < places.length || !others) continue;
    if (isOverNumbers(rows.slice(at + 1), places)) return { header, over, places };
  }
  return undefined;
}

/** The table with a row for each of these cells: the header's text in one column, the cell in the next. */
export function longTable(table: OwnTable, wide: WideTable): OwnTable {
  return {
    ...table,
    source: undefined,
    rows: (take, way, log) =>
      table.rows(
        longRows(take, wide, (cells, line) =>
          log?.add('cells', misfit(cells, wide.header.cells.length, line)),
        ),
        way,
        log,
      ),
    inEncoding: (encoding) => longTable(table.inEncoding(encoding), wide),
  };
}

/** The notice for it. */
export function longNotice({ header, over, places }: WideTable, file: string) {
  const [first, last] = [places[0], places.at(-1)].map((place) =>
    (header.cells[place ?? 0] ?? '').trim(),
  );
  const what = `The header has ${over === 'period' ? 'periods' : 'areas'} in ${places.length} columns, from ${first} to ${last}: each cell below them was read as a row of its own.`;
  const remedy = 'Check the number of rows; nothing else needs to be done.';
  return { severity: 'notice', file, line: header.line, what, remedy } as const;
}

function longRows(
  take: TakeRow,
  { header, over, places }: WideTable,
  isMisfit: (cells: readonly string[], line: number) => void,
): TakeRow {
  const width = { width: header.cells.length, named: namedCells(header.cells) };
  const [start = 0] = places;
  const others = header.cells.map((_, place) => place).filter((place) => !places.includes(place));
  const row = (cells: readonly string[], name: string, value: string) => [
    ...others.flatMap((place) => (place < start ? [cells[place] ?? ''] : [])),
    name,
    value,
    ...others.flatMap((place) => (place > start ? [cells[place] ?? ''] : [])),
  ];
  return (cells, line) => {
    if (line < header.line) take(cells, line);
    else if (line === header.line) take(row(cells, longColumns[over], longColumns.number), line);
    else {
      const fitted = fittedRow(cells, width);
      if (fitted) {
        for (const place of places)
          take(row(fitted, (header.cells[place] ?? '').trim(), fitted[place] ?? ''), line);
      } else if (namedCells(cells) <= 1) take(cells.slice(0, 1), line);
      else isMisfit(cells, line);
    }
  };
}

/** True when most cells of the columns that are filled can be read as numbers. */
function isOverNumbers(rows: readonly HeadRow[], places: readonly number[]): boolean {
  const texts = rows
    .flatMap(({ cells }) => places.map((place) => cells[place] ?? ''))
    .filter((text) => text.trim() !== '');
  const numbers = texts.filter((text) => markedValue(text) !== undefined).length;
  return numbers > 0 && numbers * 2 > texts.length;
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}
