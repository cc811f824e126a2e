import {
  type Count,
  type ExpectedCount,
  type Figure,
  type Interval,
  isKnown,
} from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import { type ConfidenceLevel, normalQuantile } from './confidence';

/**
 * Byar's approximate interval of the expected number of events behind a count O:
 * L = O (1 - 1/(9O) - z/(3 sqrt O))^3, U = (O+1) (1 - 1/(9(O+1)) + z/(3 sqrt(O+1)))^3. Good from 10 events, and
 * `tooFewEvents` below. A missing count passes its reason through. Source: Breslow and Day 1987, as in OHID
 * PHEindicatormethods `byars_lower`, `byars_upper`.
 */
export function byarInterval(
  count: Figure<Count>,
  confidence: ConfidenceLevel = 95,
): Interval<ExpectedCount> | MissingReason {
  if (!isKnown(count)) return count;
  if (!(count >= 10)) return 'tooFewEvents';
  return {
    lower: byarLimit(count, -normalQuantile[confidence]),
    upper: byarLimit(count + 1, normalQuantile[confidence]),
  };
}

function byarLimit(events: number, z: number): ExpectedCount {
  return (events * (1 - 1 / (9 * events) + z / (3 * Math.sqrt(events))) ** 3) as ExpectedCount;
}
