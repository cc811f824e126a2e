import { type Count, isKnown, type Population } from '../domain/figure';
import type { PeriodFigures } from './comparison';
import { crudeRate } from './crudeRate';

/** Count, population and rate of several areas taken as one. */
export type PooledFigures = Pick<PeriodFigures, 'count' | 'population' | 'rate'>;

/**
 * The areas that have a rate as one: sum of their counts over sum of their populations, per `multiplier`. Areas without
 * a count or a population are left out of both sums; without any such area all three are `tooFewAreas`.
 */
export function pooledFigures(areas: readonly PooledFigures[], multiplier: number): PooledFigures {
  let [events, residents, areasAdded] = [0, 0, 0];
  for (const { count, population, rate } of areas) {
    if (!isKnown(count) || !isKnown(population) || !isKnown(rate)) continue;
    events += count;
    residents += population;
    areasAdded += 1;
  }
  if (areasAdded === 0)
    return { count: 'tooFewAreas', population: 'tooFewAreas', rate: 'tooFewAreas' };
  const [count, population] = [events as Count, residents as Population];
  return { count, population, rate: crudeRate(count, population, multiplier) };
}
