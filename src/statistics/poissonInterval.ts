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
import { fewEventsInterval } from './fewEventsInterval';

/**
 * Interval of the expected number of events behind a count: exact below 10 events, Byar's from 10. A missing count
 * passes its reason through; a negative one, which no count is, is `notApplicable`. Source: OHID PHEindicatormethods `phe_rate`; Byar everywhere is the common mistake.
 */
export function poissonInterval(
  count: Figure<Count>,
  confidence: ConfidenceLevel = 95,
): Interval<ExpectedCount> | MissingReason {
  if (!isKnown(count)) return count;
  if (count < 0) return 'notApplicable';
  return count >= 10 ? byarInterval(count, confidence) : fewEventsInterval(count, confidence);
}
