import { newcombeLimits, ratioLimits, verdictOf } from './chance';
import { shown } from './texts';
import { changeOf, isComparable, rateShown, type Told, type ToldArea } from './told';

/** Areas of a list in order, and whether a next one follows the last. */
export interface Leading {
  readonly areas: readonly ToldArea[];
  readonly next: ToldArea | undefined;
  readonly known: number;
  readonly wanted: number;
}

interface Valued {
  readonly area: ToldArea;
  readonly value: number;
  readonly text: string;
}

function leading(valued: readonly Valued[], howMany: number): readonly ToldArea[] {
  const edge = valued[Math.min(howMany, valued.length) - 1]?.text;
  return valued
    .filter(({ text }, place) => place < howMany || text === edge)
    .map(({ area }) => area);
}

/** The three largest falls in percent or points, and all that show the same as the third. */
export function largestFalls(page: Told): readonly ToldArea[] {
  const falls = page.areas.flatMap((area): Valued[] => {
    const { main } = changeOf(page, area);
    if (main === undefined || main >= 0) return [];
    return [{ area, value: main, text: shown(main, page.kind === 'proportion' ? 1 : 0) }];
  });
  return leading(
    falls.toSorted((a, b) => a.value - b.value),
    3,
  );
}

/** Every area whose count, or for a proportion whose share, rose. */
export function risen(page: Told): readonly ToldArea[] {
  return page.areas.filter((area) => {
    const { numeric, points } = changeOf(page, area);
    return ((page.kind === 'proportion' ? points : numeric) ?? 0) > 0;
  });
}

/** How many areas can be compared. */
export function comparable(page: Told): readonly ToldArea[] {
  return page.areas.filter((area) => isComparable(page, area));
}

/** Those of them whose change has a size, or comes from 0. */
export function sized(page: Told): readonly ToldArea[] {
  return comparable(page).filter((area) => {
    const { main } = changeOf(page, area);
    return main !== undefined || (page.kind !== 'proportion' && area.before?.count === 0);
  });
}

/** The areas with the highest or lowest counts or rates: three, of two or three areas one, with ties. */
export function leaders(page: Told, measured: 'count' | 'rate', highest: boolean): Leading {
  const valued = page.areas.flatMap((area): Valued[] => {
    const value = area.after[measured];
    if (value === undefined) return [];
    return [{ area, value, text: measured === 'rate' ? rateShown(page, value) : shown(value) }];
  });
  const some = valued.some(({ value }) => value > 0);
  const ordered = valued
    .filter(({ value }) => !highest || !some || value > 0)
    .toSorted((a, b) => (highest ? b.value - a.value : a.value - b.value));
  const wanted = valued.length > 3 ? 3 : 1;
  const areas = leading(ordered, wanted);
  return { areas, next: ordered[areas.length]?.area, known: valued.length, wanted };
}

/** What chance has to do with the gap between two areas in the later period. */
export function gapVerdict(
  { kind }: Told,
  one: ToldArea,
  other: ToldArea,
  measured: 'count' | 'rate',
) {
  const { count: a = 0, of: n1 } = one.after;
  const { count: b = 0, of: n2 } = other.after;
  if (kind === 'pounds') return 'unsaid';
  if (measured === 'count') return verdictOf(ratioLimits(a, 1, b, 1));
  if (kind === 'proportion') return verdictOf(newcombeLimits(a, n1 ?? 0, b, n2 ?? 0));
  return verdictOf(ratioLimits(a, n1 ?? 0, b, n2 ?? 0));
}

/** True where something rose, and all that rose have fewer than a third of the areas below them on both measures. */
export function allRisersAreLow(page: Told): boolean {
  const rose = risen(page);
  return (
    rose.length > 0 &&
    rose.every((area) =>
      (['count', 'rate'] as const).every((measured) => {
        const values = page.areas.flatMap(({ after }) => after[measured] ?? []);
        const own = area.after[measured];
        if (own === undefined || values.length < 3) return false;
        return values.filter((value) => value < own).length < Math.floor(values.length / 3);
      }),
    )
  );
}
