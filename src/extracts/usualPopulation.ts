import type { KnownPackage } from './knownPackage';

/** A population series and the year of it that rates rest on. */
export interface RateBase {
  readonly series: string;
  readonly year: number | 'same';
}

/** The population that most counts of the package are divided by; undefined when none is. */
export function usualPopulation(known: KnownPackage): RateBase | undefined {
  const times = new Map<string, { base: RateBase; times: number }>();
  for (const {
    kind,
    populationSeries: series,
    populationYear: year,
  } of known.indicators.values()) {
    if (kind !== 'count' || series === undefined) continue;
    const key = `${series} ${year}`;
    const entry = times.get(key) ?? { base: { series, year }, times: 0 };
    times.set(key, entry);
    entry.times += 1;
  }
  return [...times.values()].toSorted((a, b) => b.times - a.times)[0]?.base;
}
