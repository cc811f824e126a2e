import type { RawFigure, RawPackage, RawRow, Window } from './rawPackage';

/** Count, what it is measured against, and the two together. Undefined where there is none. */
export interface Figures {
  readonly count: number | undefined;
  readonly of: number | undefined;
  readonly rate: number | undefined;
  readonly suppressed: boolean;
  readonly status: string;
  readonly sources: readonly string[];
}

/** What is asked of a package. */
export interface Asked {
  readonly indicator: string;
  readonly group: string;
  readonly members: readonly string[];
  readonly multiplier: number;
}

interface Count {
  readonly figure: RawFigure;
  readonly rows: readonly RawRow[];
}

const notHeld: Count = { figure: 'missing', rows: [] };

const read = new WeakMap<RawPackage, Map<string, Count>>();

/** As {@link ownCount}, worked out once. */
function readCount(raw: RawPackage, indicator: string, code: string, window: Window): Count {
  const known = read.get(raw) ?? new Map<string, Count>();
  read.set(raw, known);
  const key = `${indicator} ${code} ${window.start} ${window.months}`;
  const count = known.get(key) ?? ownCount(raw, indicator, code, window);
  known.set(key, count);
  return count;
}

/** The row of a window, else the sum of the quarters or months that fill it; `rows` is empty where nothing is held. */
function ownCount(raw: RawPackage, indicator: string, code: string, window: Window): Count {
  const all = raw.rows.get(`${indicator} ${code}`) ?? [];
  const own = all.find((one) => one.start === window.start && one.months === window.months);
  const row = raw.indicators.get(indicator);
  const hidden = row?.kind === 'pounds' ? 0 : Number(row?.suppression_threshold || 0);
  const shown = ({ figure, ...of }: RawRow): RawFigure => {
    if (typeof figure !== 'number') return figure;
    // More events than residents cannot be, and small counts are not for showing.
    const residents = row?.kind === 'count' ? residentsOf(raw, code, of, indicator) : undefined;
    if (figure > (residents ?? Number.POSITIVE_INFINITY)) return 'missing';
    return figure >= 1 && figure <= hidden ? 'suppressed' : figure;
  };
  if (own) return { figure: shown(own), rows: [own] };
  let partly = notHeld;
  for (const months of [3, 1]) {
    if (months >= window.months) continue;
    const parts = all.filter(
      (one) =>
        one.months === months &&
        one.start >= window.start &&
        one.start + months <= window.start + window.months &&
        (one.start - window.start) % months === 0,
    );
    const figures = parts.map(shown);
    if (parts.length > 0 && partly === notHeld) partly = { figure: 'missing', rows: parts };
    if (parts.length * months !== window.months) continue;
    if (figures.every((figure) => typeof figure === 'number'))
      return { figure: figures.reduce((sum, one) => sum + one, 0), rows: parts };
    if (figures.every((figure) => figure === 'suppressed'))
      return { figure: 'suppressed', rows: parts };
  }
  return partly;
}

/** Of a group its published figure where one is held, else the sum of its members. */
function countOf(
  raw: RawPackage,
  indicator: string,
  code: string,
  window: Window,
  asked: Asked,
): Count {
  const own = readCount(raw, indicator, code, window);
  const members = code === asked.group ? asked.members : raw.groups.get(code);
  if (own.rows.length > 0 || !members) return own;
  const parts = members.map((member) => readCount(raw, indicator, member, window));
  const known = parts.every(({ figure }) => typeof figure === 'number');
  const sum = parts.reduce((total, { figure }) => total + Number(figure), 0);
  return {
    figure: known
      ? sum
      : parts.some(({ figure }) => figure === 'suppressed')
        ? 'suppressed'
        : 'missing',
    rows: parts.flatMap(({ rows }) => rows),
  };
}

/** The calendar year that holds most months of a window, the earlier of two that hold six each. */
function yearOf({ start, months }: Window): number {
  const years = Array.from({ length: months }, (_, month) => Math.floor((start + month) / 12));
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const inLast = years.filter((year) => year === last).length;
  return inLast > months / 2 ? last : first;
}

function residentsOf(
  raw: RawPackage,
  code: string,
  window: Window,
  indicator: string,
  ofGroup?: readonly string[],
) {
  const { population_series: series, population_year: year } = raw.indicators.get(indicator) ?? {};
  const of = /^\d{4}$/.test(year ?? '') ? year : yearOf(window);
  const own = raw.population.get(`${series} ${of} ${code}`);
  if (own !== undefined) return own;
  const members = ofGroup ?? raw.groups.get(code) ?? [];
  const parts = members.map((member) => raw.population.get(`${series} ${of} ${member}`));
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  return parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}

/** The figures of an area or group in a window, straight from the rows. */
export function figuresOf(raw: RawPackage, asked: Asked, code: string, window: Window): Figures {
  const row = raw.indicators.get(asked.indicator) ?? {};
  const { figure, rows } = countOf(raw, asked.indicator, code, window, asked);
  const share = row.kind === 'proportion';
  const whole = share
    ? countOf(raw, row.denominator_indicator ?? '', code, window, asked)
    : undefined;
  const count = typeof figure === 'number' ? figure : undefined;
  const ofWhole = typeof whole?.figure === 'number' ? whole.figure : undefined;
  const of = share
    ? ofWhole
    : row.kind === 'pounds'
      ? undefined
      : residentsOf(
          raw,
          code,
          window,
          asked.indicator,
          code === asked.group ? asked.members : undefined,
        );
  const per = share ? 100 : asked.multiplier;
  const rate = count !== undefined && of !== undefined && of > 0 ? (per * count) / of : undefined;
  const sources = [...rows, ...(whole?.rows ?? [])].map(({ source }) => source);
  return {
    count,
    of,
    rate: share && rate !== undefined && rate > 100 ? undefined : rate,
    suppressed: figure === 'suppressed',
    status: rows.length === 1 ? (rows[0]?.status ?? '') : '',
    sources: [...new Set(sources)].filter((source) => source !== '').toSorted(),
  };
}
