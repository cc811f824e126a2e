import {
  type ExpectedCount,
  type Figure,
  type Interval,
  isKnown,
  type Rate,
} from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import { chiSquareQuantile } from './chiSquareQuantile';
import { type ConfidenceLevel, tailProbability } from './confidence';

/**
 * Funnel limits of a rate: between them lie the rates that chance alone would produce around the group's rate, where
 * E events are expected. Exact Poisson: chi2(p; 2E) / 2E and chi2(1-p; 2E+2) / 2E times the group rate, p = 0.025 for
 * 95 % and 0.001 for 99.8 %. Missing figures pass through; with no event expected it is `tooFewEvents`. Source:
 * FunnelPlotR `poisson_limits`.
 */
export function funnelLimits(
  expected: Figure<ExpectedCount>,
  groupRate: Figure<Rate>,
  confidence: ConfidenceLevel,
): Interval<Rate> | MissingReason {
  if (!isKnown(expected)) return expected;
  if (!isKnown(groupRate)) return groupRate;
  if (!(expected > 0)) return 'tooFewEvents';
  const tail = tailProbability[confidence];
  const limit = (p: number, df: number) =>
    ((groupRate * chiSquareQuantile(p, df)) / (2 * expected)) as Rate;
  return { lower: limit(tail, 2 * expected), upper: limit(1 - tail, 2 * expected + 2) };
}
