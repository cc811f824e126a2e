import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CsvRow, cellsOfCsv, rowsOfFile } from './csvTable';
import { expectEqual, expectTrue, present } from './expectation';
import { districtsOf14, policeForceArea } from './lancashireAreas';
import { type Observation, observation } from './observation';

/** Offence columns of the Community Safety Partnership tables that the package ships, and their indicators. */
export const offenceIndicators = new Map([
  ['Violence against the person', 'csp-violence'],
  ['Homicide', 'csp-homicide'],
  ['Violence with injury', 'csp-violence-with-injury'],
  ['Violence without injury', 'csp-violence-without-injury'],
  ['Stalking and harassment', 'csp-stalking-harassment'],
  ['Death or serious injury caused by illegal driving', 'csp-death-injury-driving'],
  ['Sexual offences', 'csp-sexual-offences'],
  ['Robbery', 'csp-robbery'],
  ['Possession of weapons offences', 'csp-weapons-possession'],
]);

const partsOfViolence = [
  'Homicide',
  'Death or serious injury caused by illegal driving',
  'Violence with injury',
  'Violence without injury',
  'Stalking and harassment',
];

/** The three years ending, oldest first, and the source of each. */
export const yearsEnding = [
  { month: '2023-12', source: 'csp-ye-dec-2023' },
  { month: '2024-12', source: 'csp-ye-dec-2024' },
  { month: '2025-06', source: 'csp-ye-jun-2025' },
] as const;

/** Police recorded crime of every Community Safety Partnership of England and Wales, with totals of each force. */
export function recordedCrimeRows(sharedFolder: string): CsvRow[] {
  return rowsOfFile(join(sharedFolder, 'data/tidy/recorded_crime_csp_all_england_wales.csv'));
}

/**
 * Recorded crime of the 14 districts. Checked: partnerships and crimes with no district add up to each force,
 * the parts of violence add up, and the year ending June 2025 equals the published table cell by cell.
 */
export function lancashireRecordedCrime(
  sharedFolder: string,
  rows: readonly CsvRow[],
): Observation[] {
  const local = rows.filter(
    (row) => row.text('level') === 'CSP' && row.text('pfa_code') === policeForceArea,
  );
  const counts = new Map(
    local.map((row) => [cellKey(row.text('lad_code'), row), row.count('count')]),
  );
  expectEqual(counts.size, local.length, 'one row per district, year and offence');
  expectForceTotals(rows);
  expectViolenceParts(rows);
  expectPublishedTable(sharedFolder, counts);
  expectEqual(
    counts.get('E07000123 2023-12 Violence against the person') ?? -1,
    6264,
    'violence in Preston in 2023',
  );
  return [...offenceIndicators].flatMap(([offence, indicator]) =>
    yearsEnding.flatMap(({ month, source }) =>
      districtsOf14.map((area) => {
        const count = present(
          counts.get(`${area} ${month} ${offence}`),
          `${offence} of ${area} to ${month}`,
        );
        return observation(indicator, area, `YE${month}`, count, source);
      }),
    ),
  );
}

function cellKey(area: string, row: CsvRow): string {
  return `${area} ${row.text('year_ending')} ${row.text('offence')}`;
}

/** Every force but the City of London, which has no total row, is the sum of its partnerships and the unassigned. */
function expectForceTotals(rows: readonly CsvRow[]): void {
  const difference = new Map<string, number>();
  for (const row of rows) {
    if (!offenceIndicators.has(row.text('offence')) || row.text('pfa_name') === 'City of London')
      continue;
    const key = cellKey(row.text('pfa_code'), row);
    const count = row.text('count') === '' ? 0 : row.count('count');
    difference.set(
      key,
      (difference.get(key) ?? 0) + (row.text('level') === 'PFA' ? count : -count),
    );
  }
  for (const [key, left] of difference) expectEqual(left, 0, `force total less its parts, ${key}`);
  expectTrue(difference.size >= 42 * 3 * offenceIndicators.size, 'all forces were checked');
}

function expectViolenceParts(rows: readonly CsvRow[]): void {
  const left = new Map<string, number>();
  for (const row of rows) {
    if (row.text('level') !== 'CSP') continue;
    const offence = row.text('offence');
    const sign =
      offence === 'Violence against the person' ? 1 : partsOfViolence.includes(offence) ? -1 : 0;
    const key = `${row.text('csp_code')} ${row.text('year_ending')}`;
    left.set(key, (left.get(key) ?? 0) + sign * row.count('count'));
  }
  for (const [key, difference] of left)
    expectEqual(difference, 0, `violence less its parts, ${key}`);
}

/** Table C2 of the year ending June 2025 as published: title lines, then a header with line breaks in it. */
function expectPublishedTable(sharedFolder: string, counts: ReadonlyMap<string, number>): void {
  const path = join(sharedFolder, 'data/raw/policeforceareatablesyejune25final_TableC2.csv');
  const { rows } = cellsOfCsv(readFileSync(path, 'utf8'), path);
  const headerAt = rows.findIndex((cells) =>
    cells.some((cell) => tidied(cell) === 'Local Authority code'),
  );
  const header = present(rows[headerAt], 'header of Table C2').map(tidied);
  const areaColumn = header.indexOf('Local Authority code');
  let compared = 0;
  for (const cells of rows.slice(headerAt + 1)) {
    const area = (cells[areaColumn] ?? '').trim();
    if (!districtsOf14.includes(area)) continue;
    for (const offence of offenceIndicators.keys()) {
      const cell = present(cells[header.indexOf(offence)], `column ${offence} of Table C2`);
      const published = Number(cell.replaceAll(',', ''));
      expectEqual(
        counts.get(`${area} 2025-06 ${offence}`) ?? -1,
        published,
        `${offence} of ${area} in Table C2`,
      );
      compared += 1;
    }
  }
  expectEqual(
    compared,
    districtsOf14.length * offenceIndicators.size,
    'cells compared with Table C2',
  );
}

function tidied(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}
