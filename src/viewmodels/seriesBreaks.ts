import type { Dataset } from '../dataset/dataset';
import { lastMonth, overlap, type Period } from '../domain/period';
import { periodName } from '../domain/periodName';
import type { SeriesBreak } from '../domain/reference';

/**
 * Breaks a comparison may cross: those that fall, or may fall where only the year is known, after the earlier window
 * began and before the later one ended.
 */
export function breaksBetween(
  dataset: Dataset,
  indicator: string,
  earlier: Period,
  later: Period,
): readonly SeriesBreak[] {
  return dataset.breaks.filter(
    (one) =>
      one.indicator === indicator &&
      lastMonth(one.from) > earlier.start &&
      one.from.start <= lastMonth(later),
  );
}

/** One sentence for each break: "Recording break from 2023: ...". */
export function breakInWords(one: SeriesBreak): string {
  const kind = `${one.kind.charAt(0).toUpperCase()}${one.kind.slice(1)}`;
  return `${kind} break, ${periodName(one.from)}: ${one.note}`;
}

/** Why two windows are awkward to compare, or undefined: they overlap, or are not a whole number of years apart. */
export function windowCaution(earlier: Period, later: Period): string | undefined {
  if (overlap(earlier, later)) {
    const shared =
      Math.min(lastMonth(earlier), lastMonth(later)) - Math.max(earlier.start, later.start) + 1;
    return `The two periods share ${shared} months, so the change between them is understated.`;
  }
  const apart = later.start - earlier.start;
  if (later.months < 12 && apart % 12 !== 0) {
    return 'The two periods are different times of the year: part of the change may be seasonal.';
  }
  if (apart !== 12 && later.months === 12)
    return `The two periods are ${apart} months apart, not one year.`;
  return undefined;
}
