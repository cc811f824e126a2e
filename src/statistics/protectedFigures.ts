import type { Count, Figure, Interval, Population, Rate } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import type { MissingReason } from '../domain/missing';
import type { ConfidenceLevel } from './confidence';
import { crudeRate } from './crudeRate';
import { rateInterval } from './rateInterval';
import { roundedToBase } from './roundedToBase';
import { suppressedCount } from './suppressedCount';

/** A count, its rate and the rate's interval as they may be shown. */
export interface ProtectedFigures {
  readonly count: Figure<Count>;
  readonly rate: Figure<Rate>;
  readonly interval: Interval<Rate> | MissingReason;
}

/**
 * Count, rate and interval under an indicator's disclosure rule: small counts hidden, others rounded. Rate and interval
 * are made from the count as shown, so that a hidden count hides them and a rounded one rounds them: from an exact
 * crude rate and a known population the count could be worked out. Missing figures pass through.
 */
export function protectedFigures(
  count: Figure<Count>,
  population: Figure<Population>,
  {
    multiplier,
    suppressionThreshold,
    roundingBase,
  }: Pick<Indicator, 'multiplier' | 'suppressionThreshold' | 'roundingBase'>,
  confidence: ConfidenceLevel = 95,
): ProtectedFigures {
  const shown = roundedToBase(suppressedCount(count, suppressionThreshold), roundingBase);
  return {
    count: shown,
    rate: crudeRate(shown, population, multiplier),
    interval: rateInterval(shown, population, multiplier, confidence),
  };
}
