import { type Count, type ExpectedCount, type Figure, isKnown } from '../domain/figure';
import type { MissingReason } from '../domain/missing';

/**
 * How far a count lies from what is expected, in standard errors of the log ratio: z = sqrt(E) ln(O / E). A count of 0
 * has no logarithm and is taken as half an event. Missing figures pass through, the count's reason first; nothing
 * expected is `tooFewEvents`. Source: Spiegelhalter 2005; FunnelPlotR, method SHMI.
 */
export function logScore(
  count: Figure<Count>,
  expected: Figure<ExpectedCount>,
): number | MissingReason {
  if (!isKnown(count)) return count;
  if (!isKnown(expected)) return expected;
  if (!(expected > 0) || count < 0) return 'tooFewEvents';
  return Math.sqrt(expected) * Math.log(Math.max(count, 0.5) / expected);
}
