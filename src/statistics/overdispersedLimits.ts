import {
  type ExpectedCount,
  type Figure,
  type Interval,
  isKnown,
  isMissing,
  type Rate,
} from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import { type ConfidenceLevel, normalQuantile } from './confidence';
import type { Overdispersion } from './overdispersion';

/**
 * Funnel limits of a rate that allow for areas differing beyond chance: group rate x exp(-/+ z sqrt(1/E + tau^2)).
 * Outside them is an area that is unusual even among areas as different as these. Missing figures pass through; with
 * no event expected it is `tooFewEvents`. Source: Spiegelhalter 2005.
 */
export function overdispersedLimits(
  expected: Figure<ExpectedCount>,
  groupRate: Figure<Rate>,
  spread: Overdispersion | MissingReason,
  confidence: ConfidenceLevel,
): Interval<Rate> | MissingReason {
  if (!isKnown(expected)) return expected;
  if (!isKnown(groupRate)) return groupRate;
  if (isMissing(spread)) return spread;
  if (!(expected > 0)) return 'tooFewEvents';
  const error = normalQuantile[confidence] * Math.sqrt(1 / expected + spread.tauSquared);
  return {
    lower: (groupRate * Math.exp(-error)) as Rate,
    upper: (groupRate * Math.exp(error)) as Rate,
  };
}
