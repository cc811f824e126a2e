import { type ExpectedCount, type Figure, isKnown, type Population } from '../domain/figure';
import type { CountOfPopulation } from './percentChange';

/**
 * Events an area would have at the rate of its group: group count x area population / group population. Missing
 * figures pass through, the area's reason first; an empty group is `noPopulation`.
 */
export function expectedCount(
  population: Figure<Population>,
  group: CountOfPopulation,
): Figure<ExpectedCount> {
  if (!isKnown(population)) return population;
  if (!isKnown(group.count)) return group.count;
  if (!isKnown(group.population)) return group.population;
  if (population <= 0 || group.population <= 0) return 'noPopulation';
  return ((group.count * population) / group.population) as ExpectedCount;
}
