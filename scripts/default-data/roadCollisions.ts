import { join } from 'node:path';
import { type CsvRow, rowsOfFile } from './csvTable';
import { expectEqual, present, total } from './expectation';
import { districtsOf12, districtsOf14 } from './lancashireAreas';
import { type Observation, observation } from './observation';

const annualYears = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2024] as const;
const severities = ['Fatal', 'Serious', 'Slight'] as const;
const months = Array.from(
  { length: 12 },
  (_, index) => `2024-${String(index + 1).padStart(2, '0')}`,
);

/**
 * Injury collisions by district: all severities by year (2023 is not held), and 2024 by month and severity with
 * true zeros. Checked: months add up to the year in three independent counts; county totals as published.
 */
export function roadCollisions(sharedFolder: string): Observation[] {
  const annual = annualCounts(
    rowsOfFile(join(sharedFolder, 'data/tidy/road_collisions_annual_lancashire.csv')),
  );
  const records = countsFromRecords(
    rowsOfFile(join(sharedFolder, 'data/tidy/stats19_collisions_2024_lancashire.csv')),
  );
  expectSameAsNationalCounts(sharedFolder, records);
  expectCountyTotals(annual, records);

  const yearly = annualYears.flatMap((year) =>
    districtsOf14.map((area) => {
      const count = present(annual.get(`${area} ${year} all`), `collisions of ${area} in ${year}`);
      return observation('road-collisions', area, String(year), count, ...sourceAndStatus(year));
    }),
  );
  const monthly = months.flatMap((month) =>
    districtsOf14.map((area) => {
      const count = total(
        severities.map((severity) => records.get(`${area} ${month} ${severity}`) ?? 0),
      );
      return observation('road-collisions-monthly', area, month, count, 'stats19-2024');
    }),
  );
  const bySeverity = severities.flatMap((severity) =>
    months.flatMap((month) =>
      districtsOf14.map((area) => {
        const count = records.get(`${area} ${month} ${severity}`) ?? 0;
        return observation(
          `road-collisions-${severity.toLowerCase()}`,
          area,
          month,
          count,
          'stats19-2024',
        );
      }),
    ),
  );
  return [...yearly, ...monthly, ...bySeverity];
}

function sourceAndStatus(year: number): [source: string, status: Observation['status']] {
  if (year === 2024) return ['stats19-2024', ''];
  return [year === 2022 ? 'collisions-2022-points' : 'collisions-2015-2021-derived', 'e'];
}

function annualCounts(rows: readonly CsvRow[]): Map<string, number> {
  return new Map(
    rows.map((row) => [
      `${row.text('lad_code')} ${row.text('year')} ${row.text('severity')}`,
      row.count('collisions'),
    ]),
  );
}

/** Collision records counted by district, month and severity. */
function countsFromRecords(rows: readonly CsvRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = `${row.text('lad_code')} ${row.text('date').slice(0, 7)} ${row.text('collision_severity')}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expectEqual(total(counts.values()), rows.length, 'every collision record is counted');
  return counts;
}

/** A second count of the same file, made for the whole of Great Britain, must agree cell by cell. */
function expectSameAsNationalCounts(
  sharedFolder: string,
  records: ReadonlyMap<string, number>,
): void {
  const path = join(sharedFolder, 'data/tidy/stats19_collisions_2024_gb_lad_month_severity.csv');
  const national = rowsOfFile(path).filter((row) => districtsOf14.includes(row.text('lad_code')));
  expectEqual(national.length, records.size, 'cells of the national and the local count of 2024');
  for (const row of national) {
    const key = `${row.text('lad_code')} ${row.text('month')} ${row.text('collision_severity')}`;
    expectEqual(records.get(key) ?? 0, row.count('collisions'), `collisions of ${key}`);
  }
}

function expectCountyTotals(
  annual: ReadonlyMap<string, number>,
  records: ReadonlyMap<string, number>,
): void {
  const county = (year: number, areas: readonly string[]) =>
    total(areas.map((area) => annual.get(`${area} ${year} all`) ?? Number.NaN));
  expectEqual(
    county(2020, districtsOf12),
    1840,
    'collisions in Lancashire-12 in 2020 as published',
  );
  expectEqual(
    county(2019, districtsOf12),
    2306,
    'collisions in Lancashire-12 in 2019, of which 2020 is 20.2% fewer',
  );
  expectEqual(county(2024, districtsOf14), 2731, 'collisions in Lancashire-14 in 2024');
  for (const area of districtsOf14) {
    for (const severity of severities) {
      const ofYear = total(months.map((month) => records.get(`${area} ${month} ${severity}`) ?? 0));
      expectEqual(
        ofYear,
        annual.get(`${area} 2024 ${severity.toLowerCase()}`) ?? 0,
        `${severity} collisions of ${area} in 2024`,
      );
    }
  }
}
