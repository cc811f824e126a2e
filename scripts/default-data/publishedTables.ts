import { join } from 'node:path';
import { rowsOfFile } from './csvTable';
import { expectEqual, expectTrue, present, total } from './expectation';
import { districtsOf12 } from './lancashireAreas';
import { type Observation, observation } from './observation';

const tables = [
  {
    file: 'anti-social-behaviour-2022-2023.csv',
    indicator: 'asb-incidents',
    source: 'published-asb',
  },
  {
    file: 'domestic-abuse-2022-2023.csv',
    indicator: 'domestic-abuse-crimes',
    source: 'published-domestic-abuse',
  },
  {
    file: 'violence-against-the-person-2022-2023.csv',
    indicator: 'violence-against-the-person',
    source: 'published-violence',
  },
] as const;

/** An indicator that comes from one of the published two-period tables. */
export type PublishedIndicator = (typeof tables)[number]['indicator'];

const years = ['2022', '2023'] as const;

/**
 * The three published two-period tables as observations, by indicator. Checked: the districts add up to the
 * Lancashire-12 row, every printed rate comes out of the implied population, printed changes come out of the counts.
 */
export function publishedObservations(
  sharedFolder: string,
  impliedPopulation: ReadonlyMap<string, number>,
): Map<PublishedIndicator, Observation[]> {
  const byIndicator = new Map<PublishedIndicator, Observation[]>();
  let ratesChecked = 0;
  for (const { file, indicator, source } of tables) {
    const rows = rowsOfFile(join(sharedFolder, 'published', file));
    expectEqual(
      rows.map((row) => row.text('area_code')).join(),
      ['L12', ...districtsOf12].join(),
      `areas of ${file}`,
    );
    for (const year of years) {
      const [groupTotal, ...districts] = rows.map((row) => row.count(`count_${year}`));
      expectEqual(
        total(districts),
        groupTotal ?? -1,
        `${file}: districts add up to Lancashire-12 in ${year}`,
      );
    }
    for (const row of rows) {
      const area = row.text('area_code');
      const population = present(impliedPopulation.get(area), `implied population of ${area}`);
      for (const year of years) {
        const rate = tenthsPerThousand(row.count(`count_${year}`), population);
        expectEqual(
          (rate / 10).toFixed(1),
          row.text(`rate_per_1000_${year}`),
          `${file}: rate of ${area} in ${year}`,
        );
        ratesChecked += 1;
      }
      const [before, after] = [row.count('count_2022'), row.count('count_2023')];
      expectEqual(String(after - before), row.text('change'), `${file}: change of ${area}`);
      expectEqual(
        String(wholePercent(after - before, before)),
        row.text('percent_change'),
        `${file}: percent of ${area}`,
      );
    }
    const observations = years.flatMap((year) =>
      rows.map((row) =>
        observation(indicator, row.text('area_code'), year, row.count(`count_${year}`), source),
      ),
    );
    byIndicator.set(indicator, observations);
  }
  expectTrue(ratesChecked === 78, 'all 78 published rates were checked');
  return byIndicator;
}

/** Rate per 1,000 in tenths, half away from zero, in whole-number arithmetic. */
function tenthsPerThousand(count: number, population: number): number {
  return Math.floor((count * 20_000 + population) / (2 * population));
}

/** Percent change, half away from zero, in whole-number arithmetic. */
function wholePercent(change: number, base: number): number {
  return Math.sign(change) * Math.floor((Math.abs(change) * 200 + base) / (2 * base));
}
