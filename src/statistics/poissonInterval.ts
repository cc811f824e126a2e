import {
  type Count,
  type ExpectedCount,
  type Figure,
  type Interval,
  isKnown,
} from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import { byarInterval } from './byarInterval';
import type { ConfidenceLevel } from './confidence';
import { exactPoissonInterval } from './exactPoissonInterval';

/**
 * Interval of the expected number of events behind a count: exact below 10 events, Byar's from 10. A missing count
 * passes its reason through. Source: OHID PHEindicatormethods `phe_rate`; Byar everywhere is the common mistake.
 */
export function poissonInterval(
  count: Figure<Count>,
  confidence: ConfidenceLevel = 95,
): Interval<ExpectedCount> | MissingReason {
  return isKnown(count) && count >= 10
    ? byarInterval(count, confidence)
    : exactPoissonInterval(count, confidence);
}
