import type { KnownPackage } from './knownPackage';
import { usualPopulation } from './usualPopulation';

/** An indicator that a file brings and the loaded package may not know. */
export interface NewIndicator {
  readonly code: string;
  readonly theme: string;
  readonly title: string;
  readonly shortTitle: string;
  /** Name of one and of several, in running text. */
  readonly units: readonly [string, string];
  readonly definition: string;
  readonly caveat: string;
  readonly source: string;
  readonly status: string;
  readonly multiplier?: number;
  /** Why fewer are better; where none is given neither can be said. */
  readonly fewerAreBetter?: string;
  readonly partOf?: string;
}

/** Its row of indicators.csv, by column: a count, with rates on the population that the package mostly uses. */
export function newIndicator(
  one: NewIndicator,
  known: KnownPackage,
): Readonly<Record<string, string | number | undefined>> {
  const base = usualPopulation(known);
  return {
    indicator: one.code,
    theme: one.theme,
    title: one.title,
    short_title: one.shortTitle,
    unit_singular: one.units[0],
    unit_plural: one.units[1],
    definition: one.definition,
    kind: 'count',
    multiplier: one.multiplier ?? 1000,
    population_series: base?.series,
    population_year: base?.year,
    polarity: one.fewerAreBetter === undefined ? 'none' : 'lower_is_better',
    polarity_reason: one.fewerAreBetter ?? 'A rise may be more reporting or recording.',
    status: one.status,
    source: one.source,
    caveat: one.caveat,
    part_of: one.partOf,
  };
}
