import { districtsOf12 } from '../default-data/lancashireAreas';
import { type Observation, observation } from '../default-data/observation';
import { type Model, madeUpMonths, type Year } from './madeUpMonths';
import { revisionStatus } from './revisionStatus';
import type { Noise } from './seededNoise';

/** The month from which the one broken series is counted in another way; `series-breaks.csv` names it too. */
export const breakMonth = '2024-04';

/** Indicators whose years 2022 and 2023 are published, with what their months are made up from. */
export const recordedIndicators: Readonly<Record<string, Model>> = {
  'asb-incidents': {
    season: [0.8, 0.82, 0.95, 1.08, 1.12, 1.14, 1.18, 1.15, 1.02, 1.04, 0.92, 0.78],
    levels: { 2019: 1.1, 2020: 1.07, 2021: 1.03, 2024: 0.97, 2025: 0.95 },
    step: { from: breakMonth, times: 1.3 },
  },
  'domestic-abuse-crimes': {
    season: [1, 0.93, 0.98, 0.98, 1.02, 1.03, 1.07, 1.06, 0.98, 0.98, 0.95, 1.02],
    levels: { 2019: 0.9, 2020: 0.94, 2021: 0.98, 2024: 1.02, 2025: 1.04 },
    step: undefined,
  },
  'violence-against-the-person': {
    season: [0.95, 0.92, 1, 1, 1.05, 1.06, 1.08, 1.04, 1, 1, 0.96, 0.94],
    levels: { 2019: 0.89, 2020: 0.92, 2021: 0.97, 2024: 0.97, 2025: 0.95 },
    step: undefined,
  },
};

/** Counts of an area in published years. */
export type PublishedYears = Readonly<Partial<Record<Year, number>>>;

/** Every month of every district for an indicator whose years 2022 and 2023 are published. */
export function recordedMonths(
  indicator: string,
  model: Model,
  published: (area: string) => PublishedYears,
  noise: Noise,
): readonly Observation[] {
  return districtsOf12.flatMap((area) =>
    [...madeUpMonths(model, published(area), noise)].map(([month, count]) =>
      observation(indicator, area, month, count, 'illustrative', revisionStatus(indicator, month)),
    ),
  );
}
