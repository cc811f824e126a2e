import {
  type Count,
  type Figure,
  type Interval,
  isKnown,
  isMissing,
  type Population,
  type Rate,
} from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import type { ConfidenceLevel } from './confidence';
import { poissonInterval } from './poissonInterval';

/**
 * Interval of a crude rate: multiplier x the count's interval / population, in the unit of the rate. The population is
 * taken as exact. A missing count or population passes its reason through; a population of 0 is `noPopulation`.
 * Source: OHID PHEindicatormethods `phe_rate`.
 */
export function rateInterval(
  count: Figure<Count>,
  population: Figure<Population>,
  multiplier: number,
  confidence: ConfidenceLevel = 95,
): Interval<Rate> | MissingReason {
  const events = poissonInterval(count, confidence);
  if (isMissing(events)) return events;
  if (!isKnown(population)) return population;
  if (population <= 0) return 'noPopulation';
  return {
    lower: ((multiplier * events.lower) / population) as Rate,
    upper: ((multiplier * events.upper) / population) as Rate,
  };
}
