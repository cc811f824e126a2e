import type { AreaGroup } from '../domain/area';
import { type Figure, isKnown, type Population } from '../domain/figure';
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
  group?: AreaGroup,
): Figure<Population> {
  return reader(held, indicator, period)(code, group);
}

/** As {@link groupPopulation}: every member of a group, in the group's order, and last the group itself. */
export function populationInGroup(
  held: PopulationHeld,
  indicator: Indicator,
  group: AreaGroup,
  period: Period,
): readonly Figure<Population>[] {
  const residents = reader(held, indicator, period);
  return [...group.members.map((member) => residents(member)), residents(group.code, group)];
}

/** Reads the residents of one code after another; series and year, which they share, are looked up once. */
function reader(held: PopulationHeld, indicator: Indicator, period: Period) {
  const series = held.population.get(indicator.populationSeries ?? '');
  const ofYear = series?.get(populationYear(indicator, period));
  const residents = (code: string, group?: AreaGroup, isInner = false): Figure<Population> => {
    const own = ofYear?.get(code);
    if (own !== undefined) return own;
    const members = (group ?? held.groups.get(code))?.members ?? [];
    let sum = 0;
    for (const member of members) {
      // A member may be a group of areas, but no group of groups.
      const population =
        ofYear?.get(member) ?? (isInner ? 'noPopulation' : residents(member, undefined, true));
      if (!isKnown(population)) return 'noPopulation';
      sum += population;
    }
    return members.length > 0 ? (sum as Population) : 'noPopulation';
  };
  return residents;
}
