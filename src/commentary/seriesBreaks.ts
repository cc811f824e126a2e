import type { Dataset } from '../dataset/dataset';
import type { Indicator } from '../domain/indicator';
import { lastMonth, overlap, type Period } from '../domain/period';
import { periodName } from '../domain/periodName';
import type { SeriesBreak } from '../domain/reference';
import { capitalised } from './figureText';

/**
 * Breaks a comparison may cross: those that fall, or may fall where only the year is known, after the earlier window
 * began and before the later one ended. The two windows may be given in either order. A share breaks with its whole.
 */
export function breaksBetween(
  dataset: Dataset,
  { code, denominatorIndicator }: Indicator,
  one: Period,
  other: Period,
): readonly SeriesBreak[] {
  const begin = Math.min(one.start, other.start);
  const end = Math.max(lastMonth(one), lastMonth(other));
  return dataset.breaks.filter(
    ({ indicator, from }) =>
      (indicator === code || indicator === denominatorIndicator) &&
      lastMonth(from) > begin &&
      from.start <= end,
  );
}

/** One sentence for each break: "Recording break, 2023: ...". */
export function breakInWords({ kind, from, note }: SeriesBreak): string {
  const what = `${capitalised(kind)} break, ${periodName(from)}`;
  const words = note.trim();
  return words === '' ? `${what}.` : `${what}: ${words}${/[.!?]$/.test(words) ? '' : '.'}`;
}

/** Why two windows, in either order, are awkward to compare, or undefined. */
export function windowCaution(one: Period, other: Period): string | undefined {
  const [first, last] = one.start <= other.start ? [one, other] : [other, one];
  if (overlap(first, last)) {
    const shared = lastMonth(first) - last.start + 1;
    const months = shared === 1 ? 'one month' : `${shared} months`;
    return `The two periods share ${months}, so the change between them is understated and whether chance could explain it cannot be said.`;
  }
  const apart = last.start - first.start;
  if (last.months < 12 && apart % 12 !== 0)
    return 'The two periods are different times of the year: part of the change may be seasonal.';
  if (apart !== 12 && last.months === 12)
    return `The two periods are ${apart % 12 === 0 ? `${apart / 12} years` : `${apart} months`} apart, not one year.`;
  return undefined;
}
