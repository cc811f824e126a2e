import { join } from 'node:path';
import { rowsOfFile } from './csvTable';
import { expectEqual, present, total } from './expectation';
import { districtsOf14 } from './lancashireAreas';
import { type Observation, observation } from './observation';

const months = ['2024-01', '2024-02', '2024-03', '2024-04'] as const;
const asb = 'Anti-social behaviour';

/**
 * Police.uk incidents of anti-social behaviour by district and month. Rows with no area, or in a district outside
 * Lancashire, are left out: 4 in all. Checked against the raw file of January 2024.
 */
export function policeUkIncidents(sharedFolder: string): Observation[] {
  const path = join(sharedFolder, 'data/tidy/police_street_lancashire_monthly_2024_01_to_04.csv');
  const rows = rowsOfFile(path).filter((row) => row.text('crime_type') === asb);
  const outside = rows.filter((row) => !districtsOf14.includes(row.text('lad_code')));
  expectEqual(
    total(outside.map((row) => row.count('count'))),
    4,
    'incidents outside the 14 districts',
  );
  const counts = new Map(
    rows.map((row) => [`${row.text('lad_code')} ${row.text('month')}`, row.count('count')]),
  );
  const count = (area: string, month: string) =>
    present(counts.get(`${area} ${month}`), `police.uk ${area} ${month}`);

  const names = new Map(rows.map((row) => [row.text('lad_code'), row.text('lad_name')]));
  const january = januaryByDistrictName(sharedFolder);
  for (const area of districtsOf14) {
    const name = present(names.get(area), `name of ${area}`);
    expectEqual(
      count(area, '2024-01'),
      january.get(name) ?? 0,
      `police.uk incidents of ${name} in January 2024`,
    );
  }
  return months.flatMap((month) =>
    districtsOf14.map((area) =>
      observation('policeuk-asb', area, month, count(area, month), 'policeuk-2024'),
    ),
  );
}

/** The raw file of January, counted again: the district is the small area's name without its last part. */
function januaryByDistrictName(sharedFolder: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rowsOfFile(join(sharedFolder, 'data/raw/2024-01-lancashire-street.csv'))) {
    if (row.text('Crime type') !== asb) continue;
    const district = row.text('LSOA name').replace(/ \d{3}[A-Z]$/, '');
    counts.set(district, (counts.get(district) ?? 0) + 1);
  }
  return counts;
}
