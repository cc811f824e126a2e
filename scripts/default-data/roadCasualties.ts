import { join } from 'node:path';
import { rowsOfFile } from './csvTable';
import { expectEqual, present } from './expectation';
import { type Observation, observation } from './observation';

const indicators = [
  ['killed_or_seriously_injured', 'road-ksi'],
  ['fatal', 'road-fatal'],
  ['serious', 'road-serious-adjusted'],
] as const;

const years = ['2017', '2018', '2019', '2020', '2021', '2022'] as const;

/** Casualties of Lancashire-12 by severity, 2017 to 2022. Checked: fatal and serious add up to the total. */
export function roadCasualties(sharedFolder: string): Observation[] {
  const rows = rowsOfFile(join(sharedFolder, 'published/road-ksi-2017-2022.csv'));
  const row = (severity: string) =>
    present(
      rows.find((candidate) => candidate.text('severity') === severity),
      `severity ${severity}`,
    );
  for (const year of years) {
    const parts = row('fatal').count(year) + row('serious').count(year);
    expectEqual(
      parts,
      row('killed_or_seriously_injured').count(year),
      `killed and seriously injured add up in ${year}`,
    );
  }
  expectPublishedPoints(
    sharedFolder,
    row('killed_or_seriously_injured').count('2020'),
    row('fatal').count('2020'),
  );
  return indicators.flatMap(([severity, indicator]) =>
    years.map((year) =>
      observation(
        indicator,
        row(severity).text('area_code'),
        year,
        row(severity).count(year),
        'published-ksi',
      ),
    ),
  );
}

/** The county's own pages give 2020 again: 648 killed or seriously injured, 23 of them killed. */
function expectPublishedPoints(sharedFolder: string, ksi2020: number, fatal2020: number): void {
  const points = rowsOfFile(join(sharedFolder, 'data/tidy/published_reference_points.csv')).filter(
    (point) => point.text('area') === 'Lancashire-12' && point.text('period') === '2020',
  );
  const value = (measure: string) =>
    present(
      points.find((point) => point.text('measure') === measure),
      measure,
    ).count('value');
  expectEqual(
    ksi2020,
    value('People KSI'),
    'killed or seriously injured in 2020 as on the county page',
  );
  expectEqual(
    fatal2020,
    value('People killed in road collisions'),
    'killed in 2020 as on the county page',
  );
}
