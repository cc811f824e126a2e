import { type Period, yearOf } from '../domain/period';
import { type AreaFinder, areaFinder, type KnownArea } from './areaFinder';

/** An indicator of the loaded package, as far as a file can be about it. */
export interface KnownIndicator {
  readonly code: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly theme: string;
  readonly kind: string;
  readonly multiplier: number;
  readonly populationSeries: string | undefined;
  readonly populationYear: number | 'same';
}

/** What reading a file may know of the loaded package, as plain data that can be sent to a worker. */
export interface KnownFacts {
  readonly areas: readonly KnownArea[];
  readonly indicators: readonly KnownIndicator[];
  /** Codes of the areas that are in a group of the package. */
  readonly groupAreas: readonly string[];
  readonly themes: readonly string[];
  readonly sources: readonly string[];
  /** Residents by series, year and code of the area or group. */
  readonly population: ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<string, number>>>;
}

/** What an adapter may know of the loaded package. */
export interface KnownPackage {
  readonly areas: AreaFinder;
  /** By code. */
  readonly indicators: ReadonlyMap<string, KnownIndicator>;
  /** Codes of the areas that are in a group of the package, i.e. not "outside". */
  readonly groupAreas: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** Residents that the rate of an indicator rests on; undefined when the package holds none. */
  readonly population: (indicator: string, area: string, period: Period) => number | undefined;
  /** Residents of an area in any year that the package holds, to tell what is far too few; undefined without any. */
  readonly residents: (area: string) => number | undefined;
}

/** The package that facts describe, ready for questions. */
export function knownPackage(facts: KnownFacts): KnownPackage {
  const indicators = new Map(facts.indicators.map((one) => [one.code, one]));
  return {
    areas: areaFinder(facts.areas),
    indicators,
    groupAreas: new Set(facts.groupAreas),
    themes: new Set(facts.themes),
    sources: new Set(facts.sources),
    population: (indicator, area, period) => {
      const { populationSeries, populationYear } = indicators.get(indicator) ?? {};
      const year =
        typeof populationYear === 'number'
          ? populationYear
          : yearOf(period.start + Math.ceil(period.months / 2) - 1);
      return facts.population
        .get(populationSeries ?? '')
        ?.get(year)
        ?.get(area);
    },
    residents: (area) => {
      const years = [...facts.population.values()].flatMap((series) => [...series.values()]);
      return years.find((held) => held.has(area))?.get(area);
    },
  };
}
