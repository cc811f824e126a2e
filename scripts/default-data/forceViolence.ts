import { join } from 'node:path';
import { rowsOfFile } from './csvTable';
import { expectEqual, present, total } from './expectation';
import { policeForceArea } from './lancashireAreas';
import { type Observation, observation } from './observation';

const group = 'Violence against the person';
const notHeld = ['2016-Q2', '2016-Q3', '2016-Q4', '2017-Q1'];

/**
 * Violence against the person of the whole force, April 2012 to June 2023, by calendar quarter.
 * The financial year 2016/17 is marked not available.
 */
export function forceViolence(sharedFolder: string): Observation[] {
  const counts = new Map<string, number>();
  for (const row of rowsOfFile(
    join(sharedFolder, 'data/tidy/recorded_crime_force_quarterly_lancashire.csv'),
  )) {
    if (row.text('offence_group') !== group) continue;
    const quarter = row.text('calendar_quarter').replace('Q', '-Q');
    counts.set(quarter, (counts.get(quarter) ?? 0) + row.count('offences'));
  }
  const quarters = everyQuarter();
  expectEqual(quarters.length, 45, 'quarters from April 2012 to June 2023');
  expectEqual(
    quarters.filter((quarter) => !counts.has(quarter)).join(),
    notHeld.join(),
    'quarters with no figure',
  );
  expectEqual(counts.size, 41, 'quarters with a figure');
  const calendar2022 = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'].map((quarter) =>
    present(counts.get(quarter), quarter),
  );
  expectEqual(total(calendar2022), 57_179, 'violence in the force area in 2022');
  return quarters.map((quarter) =>
    observation(
      'force-violence-quarterly',
      policeForceArea,
      quarter,
      counts.get(quarter) ?? '[x]',
      'force-quarterly',
    ),
  );
}

function everyQuarter(): string[] {
  const quarters: string[] = [];
  for (let number = 2012 * 4 + 1; number <= 2023 * 4 + 1; number += 1) {
    quarters.push(`${Math.floor(number / 4)}-Q${(number % 4) + 1}`);
  }
  return quarters;
}
