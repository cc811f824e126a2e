import { type Figure, isKnown, type Percent } from '../domain/figure';
import type { PeriodFigures } from './comparison';
import { percentChange, percentChangeOfCounts } from './percentChange';

/**
 * A figure as an index: 100 x figure / figure of the base period, unrounded, of the rate (for a proportion the share) or
 * of the count. A missing figure passes its reason through, that of the base as `noEarlierFigure` where it is not held;
 * a base of 0 is `zeroBase`. It is 100 more than the percent change, and is worked out from it, so that both round alike.
 */
export function indexNumber(
  base: PeriodFigures,
  later: PeriodFigures,
  measure: 'rate' | 'count',
): Figure<Percent> {
  const [from, to] = [base[measure], later[measure]];
  if (!isKnown(to)) return to;
  if (!isKnown(from)) return from === 'notHeld' ? 'noEarlierFigure' : from;
  const change =
    measure === 'rate'
      ? percentChange(base, later)
      : percentChangeOfCounts(base.count, later.count);
  return isKnown(change) ? ((100 + change) as Percent) : change;
}
