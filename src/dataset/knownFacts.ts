import type { KnownFacts } from '../extracts/knownPackage';
import type { Dataset } from './dataset';

/** What reading further files may know of a loaded package, as plain data. */
export function knownFacts(dataset: Dataset): KnownFacts {
  const groups = [...dataset.groups.values()].filter(({ made }) => made === undefined);
  return {
    areas: [
      ...[...dataset.areas.values()].map(({ code, name, type, otherNames }) => ({
        code,
        name,
        otherNames,
        isGroup: false,
        type,
      })),
      ...groups.map(({ code, name }) => ({ code, name, otherNames: [], isGroup: true })),
    ],
    indicators: [...dataset.indicators.values()].map((one) => ({
      code: one.code,
      title: one.title,
      shortTitle: one.shortTitle,
      theme: one.theme,
      kind: one.kind,
      multiplier: one.multiplier,
      populationSeries: one.populationSeries,
      populationYear: one.populationYear,
    })),
    groupAreas: [...new Set(groups.flatMap(({ members }) => members))],
    themes: dataset.themes.map(({ code }) => code),
    sources: [...dataset.sources.keys()],
    population: dataset.population,
  };
}
