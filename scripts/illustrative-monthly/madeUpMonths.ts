import { total } from '../default-data/expectation';
import { apportioned } from './apportioned';
import type { Noise } from './seededNoise';

/** Years the package covers, all twelve months of each. */
export const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;

/** One of {@link years}. */
export type Year = (typeof years)[number];

/** The codes of a year's months: "2019-01" to "2019-12". */
export function monthsOf(year: Year): readonly string[] {
  return Array.from({ length: 12 }, (_, place) => `${year}-${String(place + 1).padStart(2, '0')}`);
}

/** What months are made up from. */
export interface Model {
  /** Weight of each month of a year, January first. */
  readonly season: readonly number[];
  /** Level of each year beside the published year it is nearest to; a published year has none. */
  readonly levels: Readonly<Partial<Record<Year, number>>>;
  /** Month from which counts are so many times what they would have been: the break of the series. */
  readonly step: { readonly from: string; readonly times: number } | undefined;
}

/**
 * Counts of one area by month code. A published year adds up to its total exactly; the others lie around the nearest
 * published year. Months follow the season and the way from one year to the next, with the spread of counts so large.
 */
export function madeUpMonths(
  { season, levels, step }: Model,
  published: Readonly<Partial<Record<Year, number>>>,
  noise: Noise,
): ReadonlyMap<string, number> {
  const plain = new Map(
    years.map((year) => {
      const own = published[year];
      const base = year < 2022 ? published[2022] : published[2023];
      return [year, own ?? (base ?? 0) * (levels[year] ?? 1) * (1 + 0.025 * noise())];
    }),
  );
  const counts = new Map<string, number>();
  for (const year of years) {
    const months = monthsOf(year);
    const level = plain.get(year) ?? 0;
    const before = plain.get((year - 1) as Year) ?? level;
    const after = plain.get((year + 1) as Year) ?? level;
    const slope = level > 0 ? (after - before) / (2 * level) : 0;
    const expected = months.map((month, place) => {
      const drift = 1 + (slope * (place - 5.5)) / 12;
      const times = step && month >= step.from ? step.times : 1;
      return (level / 12) * (season[place] ?? 1) * drift * times;
    });
    const whole = published[year] ?? Math.round(total(expected));
    const parts = apportioned(whole, scattered(expected, noise));
    for (const [place, month] of months.entries()) counts.set(month, parts[place] ?? 0);
  }
  return counts;
}

/** Weights with the spread of counts: that of chance, and 4 in a hundred more. */
export function scattered(expected: readonly number[], noise: Noise): readonly number[] {
  return expected.map((mean) => {
    const spread = mean > 0 ? Math.sqrt(1 / mean + 0.0016) : 0;
    return Math.max(mean * 0.02, mean * (1 + spread * noise()));
  });
}
