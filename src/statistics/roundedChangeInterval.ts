import {
  type Count,
  type CountChange,
  type Figure,
  type Interval,
  isMissing,
  type Percent,
} from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import { roundedCountInterval } from './roundedCountInterval';

/**
 * The changes between two counts that their source's rounding to a base allows, later minus earlier: from the lowest
 * later less the highest earlier count to the reverse. Missing passes through as in changes.
 */
export function roundedChangeInterval(
  earlier: Figure<Count>,
  later: Figure<Count>,
  base: number | undefined,
): Interval<CountChange> | MissingReason {
  const allowed = allowedCounts(earlier, later, base);
  if (isMissing(allowed)) return allowed;
  const { before, after } = allowed;
  return {
    lower: (after.lower - before.upper) as CountChange,
    upper: (after.upper - before.lower) as CountChange,
  };
}

/**
 * The percent changes that rounding to a base allows, as {@link roundedChangeInterval}. `zeroBase` where the earlier
 * count may be 0: then no upper limit exists.
 */
export function roundedPercentChangeInterval(
  earlier: Figure<Count>,
  later: Figure<Count>,
  base: number | undefined,
): Interval<Percent> | MissingReason {
  const allowed = allowedCounts(earlier, later, base);
  if (isMissing(allowed)) return allowed;
  const { before, after } = allowed;
  if (before.lower === 0) return 'zeroBase';
  return {
    lower: ((100 * (after.lower - before.upper)) / before.upper) as Percent,
    upper: ((100 * (after.upper - before.lower)) / before.lower) as Percent,
  };
}

function allowedCounts(
  earlier: Figure<Count>,
  later: Figure<Count>,
  base: number | undefined,
): { readonly before: Interval<Count>; readonly after: Interval<Count> } | MissingReason {
  const after = roundedCountInterval(later, base);
  if (isMissing(after)) return after;
  const before = roundedCountInterval(earlier, base);
  if (isMissing(before)) return before === 'notHeld' ? 'noEarlierFigure' : before;
  return { before, after };
}
