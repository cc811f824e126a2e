import { type Count, type Figure, type Interval, isKnown } from '../domain/figure';
import type { MissingReason } from '../domain/missing';

/**
 * The whole numbers a count may be where its source rounds to a base: 15 to the nearest 5 is 13 to 17. `parts` says
 * how many rounded figures were added up, each of which may be off. For an even base both ends are included, as
 * sources differ in how they round a half. Not below 0, and not a confidence interval: the true count is inside. A
 * missing count passes its reason through; without a base the count is exact.
 */
export function roundedCountInterval(
  shown: Figure<Count>,
  base: number | undefined,
  parts = 1,
): Interval<Count> | MissingReason {
  if (!isKnown(shown)) return shown;
  const slack = parts * Math.floor((base ?? 1) / 2);
  return { lower: Math.max(0, shown - slack) as Count, upper: (shown + slack) as Count };
}
