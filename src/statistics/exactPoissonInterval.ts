import {
  type Count,
  type ExpectedCount,
  type Figure,
  type Interval,
  isKnown,
} from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import { chiSquareQuantile } from './chiSquareQuantile';
import { type ConfidenceLevel, tailProbability } from './confidence';

/**
 * Exact interval of the expected number of events behind a count O: chi-square quantiles
 * L = chi2((1-c)/2; 2O) / 2 and U = chi2(1-(1-c)/2; 2O+2) / 2, with L = 0 where O = 0. A missing count passes its
 * reason through; a negative one, which no count is, is `notApplicable`. Source: Garwood 1936, as in OHID
 * PHEindicatormethods for counts below 10.
 */
export function exactPoissonInterval(
  count: Figure<Count> | Figure<ExpectedCount>,
  confidence: ConfidenceLevel = 95,
): Interval<ExpectedCount> | MissingReason {
  if (!isKnown<Count | ExpectedCount>(count)) return count;
  if (count < 0) return 'notApplicable';
  const tail = tailProbability[confidence];
  return {
    lower: (count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2) as ExpectedCount,
    upper: (chiSquareQuantile(1 - tail, 2 * count + 2) / 2) as ExpectedCount,
  };
}
