import { type KnownPackage, knownPackage } from '../../../src/extracts/knownPackage';

/** A package with these districts, by code, and no indicator. */
export function knownOf(names: Readonly<Record<string, string>>): KnownPackage {
  return knownPackage({
    areas: Object.entries(names).map(([code, name]) => ({
      code,
      name,
      otherNames: [],
      isGroup: false,
    })),
    indicators: [],
    groupAreas: Object.keys(names),
    themes: [],
    sources: [],
    population: new Map(),
  });
}
