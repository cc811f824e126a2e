import { type ChanceVerdict, newcombeLimits, ratioLimits, verdictOf } from './chance';
import { type Asked, type Figures, figuresOf } from './rawFigures';
import type { RawPackage, Window } from './rawPackage';
import { shown } from './texts';

/** An area or the group in two periods. */
export interface ToldArea {
  readonly code: string;
  readonly name: string;
  readonly before: Figures | undefined;
  readonly after: Figures;
}

/** What a page tells of, read from the CSV text; the earlier window is earlier in time. */
export interface Told {
  readonly raw: RawPackage;
  readonly asked: Asked;
  readonly kind: string;
  readonly earlier: Window | undefined;
  readonly later: Window;
  readonly areas: readonly ToldArea[];
  readonly total: ToldArea;
  /** Decimals of rates. */
  readonly decimals: number;
}

/** Reads a page's figures. */
export function told(
  raw: RawPackage,
  asked: Asked,
  groupName: string,
  windows: { readonly earlier: Window | undefined; readonly later: Window },
): Told {
  const { earlier, later } = windows;
  const of = (code: string, name: string): ToldArea => ({
    code,
    name,
    before: earlier && figuresOf(raw, asked, code, earlier),
    after: figuresOf(raw, asked, code, later),
  });
  const areas = asked.members.map((code) => of(code, raw.names.get(code) ?? code));
  const total = of(asked.group, groupName);
  const rates = [...areas, total].flatMap(({ before, after }) => [after.rate, before?.rate]);
  const largest = Math.max(0, ...rates.map((rate) => rate ?? 0));
  const decimals =
    largest === 0 || largest >= 1 ? 1 : Math.min(9, Math.ceil(-Math.log10(largest)) + 1);
  const kind = raw.indicators.get(asked.indicator)?.kind || 'count';
  return { raw, asked, kind, earlier, later, areas, total, decimals };
}

/** A change with everything that may be said of it; undefined parts cannot be. */
export interface Change {
  readonly numeric: number | undefined;
  readonly percent: number | undefined;
  readonly points: number | undefined;
  /** What the page shows: points of a share, else percent. */
  readonly main: number | undefined;
  readonly ofRate: boolean;
  readonly verdict: ChanceVerdict;
}

/** The change of an area between the windows. */
export function changeOf({ kind, earlier, later }: Told, { before, after }: ToldArea): Change {
  const share = kind === 'proportion';
  const [a, b] = [before?.count, after.count];
  const [n1, n2] = [before?.of, after.of];
  const numeric = a === undefined || b === undefined ? undefined : b - a;
  const points =
    share && before?.rate !== undefined && after.rate !== undefined
      ? after.rate - before.rate
      : undefined;
  const ofRate = !share && n1 !== undefined && n2 !== undefined && n1 !== n2;
  const comparable = ofRate ? n1 > 0 && n2 > 0 : n1 === n2;
  const percent =
    a === undefined || b === undefined || a === 0 || (!comparable && !share)
      ? undefined
      : ofRate
        ? (100 * (b * n1 - a * n2)) / (a * n2)
        : (100 * (b - a)) / a;
  const main = share ? points : percent;
  const moved = share ? points !== undefined && points !== 0 : Boolean(numeric) || Boolean(percent);
  const shared = earlier !== undefined && later.start < earlier.start + earlier.months;
  const [x, y] = [n1 ?? 1, n2 ?? 1];
  const limits =
    a === undefined || b === undefined || shared || !moved || kind === 'pounds'
      ? undefined
      : share
        ? newcombeLimits(a, n1 ?? 0, b, n2 ?? 0)
        : (n1 === undefined) === (n2 === undefined)
          ? ratioLimits(a, x, b, y)
          : undefined;
  return {
    numeric,
    percent: share ? undefined : percent,
    points,
    main,
    ofRate,
    verdict: verdictOf(limits),
  };
}

/** Fewer events than this in the earlier period are given as numbers. */
export const few = 10;

/** True where an area has what a change needs. */
export function isComparable(page: Told, area: ToldArea): boolean {
  const { numeric, points } = changeOf(page, area);
  return page.kind === 'proportion' ? points !== undefined : numeric !== undefined;
}

/** A count, or an amount, as the page writes it. */
export function countShown({ kind }: Told, count: number): string {
  return kind === 'pounds' ? `£${shown(count)}` : shown(count);
}

/** A rate, or a share, as the page writes it. */
export function rateShown({ kind, decimals }: Told, rate: number): string {
  return kind === 'proportion' ? `${shown(rate, 1)}%` : shown(rate, decimals);
}
