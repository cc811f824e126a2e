import { type Count, type Figure, isKnown, type Population, type Rate } from '../domain/figure';

/**
 * Crude rate: `multiplier` x count / population, unrounded. A missing count or population passes its reason through;
 * a population of 0 is `noPopulation`. Multiplied before dividing, so that the quotient of whole numbers is rounded
 * once. Source: OHID PHEindicatormethods `phe_rate`.
 */
export function crudeRate(
  count: Figure<Count>,
  population: Figure<Population>,
  multiplier: number,
): Figure<Rate> {
  if (!isKnown(count)) return count;
  if (!isKnown(population)) return population;
  if (population <= 0) return 'noPopulation';
  return ((multiplier * count) / population) as Rate;
}
