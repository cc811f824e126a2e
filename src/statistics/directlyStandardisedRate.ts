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
import { byarInterval } from './byarInterval';
import type { ConfidenceLevel } from './confidence';
import { europeanStandardPopulation2013 } from './europeanStandardPopulation2013';

/** Events and residents of one age band. */
export interface AgeBand {
  readonly count: Figure<Count>;
  readonly population: Figure<Population>;
}

/** A rate as it would be with the standard age structure, and its interval. */
export interface StandardisedRate {
  readonly rate: Rate;
  readonly interval: Interval<Rate>;
}

/** How the rate is given: per `multiplier`, with which confidence, against which standard. */
export interface StandardisationOptions {
  readonly multiplier?: number;
  readonly confidence?: ConfidenceLevel;
  readonly standard?: readonly number[];
}

/**
 * Directly standardised rate, sum(w O/n) / sum(w) x multiplier, with Dobson's interval: rate + sqrt(v / O) (L - O) and
 * (U - O), where v = sum(w^2 O/n^2) / sum(w)^2 and L, U are Byar's limits of all events O. Per 100,000 on the European
 * standard population 2013 unless told otherwise. The reason of the first band with a missing figure passes through;
 * a band without residents is `noPopulation`, bands that do not match the standard `notApplicable`, fewer than 10
 * events `tooFewEvents`. Source: OHID PHEindicatormethods `calculate_dsr`; Dobson and others 1991.
 */
export function directlyStandardisedRate(
  bands: readonly AgeBand[],
  {
    multiplier = 100_000,
    confidence = 95,
    standard = europeanStandardPopulation2013,
  }: StandardisationOptions = {},
): StandardisedRate | MissingReason {
  if (bands.length !== standard.length) return 'notApplicable';
  let [events, weights, weighted, variance] = [0, 0, 0, 0];
  for (const [place, { count, population }] of bands.entries()) {
    if (!isKnown(count)) return count;
    if (!isKnown(population)) return population;
    if (population <= 0) return 'noPopulation';
    const weight = standard[place] ?? 0;
    events += count;
    weights += weight;
    weighted += (weight * count) / population;
    variance += (weight * weight * count) / (population * population);
  }
  const limits = byarInterval(events as Count, confidence);
  if (isMissing(limits)) return limits;
  const scale = multiplier / weights;
  const spread = Math.sqrt(variance / events);
  const limit = (edge: number) => (scale * (weighted + spread * (edge - events))) as Rate;
  return {
    rate: (scale * weighted) as Rate,
    interval: { lower: limit(limits.lower), upper: limit(limits.upper) },
  };
}
