import type { AreaGroup } from '../domain/area';
import type { Figure, Population } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { type Period, yearOf } from '../domain/period';
import type { PopulationSeries } from './dataset';

/** What populations are looked up in. */
export interface PopulationHeld {
  readonly population: PopulationSeries;
  readonly groups: ReadonlyMap<string, AreaGroup>;
}

/**
 * Year whose population a figure is measured against: the indicator's fixed year, or the calendar year that holds
 * most months of the period (the earlier one when two hold six each).
 */
export function populationYear(indicator: Indicator, period: Period): number {
  if (indicator.populationYear !== 'same') return indicator.populationYear;
  return yearOf(period.start + Math.ceil(period.months / 2) - 1);
}

/**
 * Residents of an area or group for an indicator and period: the series' own figure, for a group without one the sum
 * of its members. `noPopulation` when any is missing.
 */
export function groupPopulation(
  held: PopulationHeld,
  indicator: Indicator,
  code: string,
  period: Period,
  group: AreaGroup | undefined = held.groups.get(code),
): Figure<Population> {
  const series = indicator.populationSeries;
  if (series === undefined) return 'noPopulation';
  const ofYear = held.population.get(series)?.get(populationYear(indicator, period));
  const own = ofYear?.get(code);
  if (own !== undefined) return own;
  const members = group?.members ?? [];
  let sum = 0;
  for (const member of members) {
    const population = ofYear?.get(member);
    if (population === undefined) return 'noPopulation';
    sum += population;
  }
  return members.length > 0 ? (sum as Population) : 'noPopulation';
}
