import { type Figure, type Interval, isKnown, isMissing, type Rate } from '../domain/figure';
import type { MissingReason } from '../domain/missing';

/** Where a rate lies in a funnel: within the 95 % limits, beyond these, or far out, beyond the 99.8 % limits. */
export type FunnelPosition = 'farBelow' | 'below' | 'within' | 'above' | 'farAbove';

/** With fewer areas there is no group to stand out from: of two, each would only be compared with the other. */
export const fewestInFunnel = 3;

/** Where fewer events are expected, neither kind of limit holds: an area without any event would count as too low. */
export const fewestExpected = 5;

/**
 * Position of a rate among its 95 % and 99.8 % limits; on a limit is not beyond it. Missing figures pass through, the
 * rate's reason first.
 */
export function funnelPosition(
  rate: Figure<Rate>,
  inner: Interval<Rate> | MissingReason,
  outer: Interval<Rate> | MissingReason,
): FunnelPosition | MissingReason {
  if (!isKnown(rate)) return rate;
  if (isMissing(inner)) return inner;
  if (isMissing(outer)) return outer;
  if (rate < outer.lower) return 'farBelow';
  if (rate > outer.upper) return 'farAbove';
  if (rate < inner.lower) return 'below';
  return rate > inner.upper ? 'above' : 'within';
}
