import { expect, it } from 'vitest';
import { reviewErrors } from '../../../../src/viewmodels/own/reviewErrors';
import { tableReport } from '../../../../src/viewmodels/own/tableReport';
import { dropped, given } from '../../extracts/ownDrop';

it('says what became of the rows of a table, worst last', async () => {
  const { read } = await dropped([
    given(
      'street.csv',
      'Crime ID,Month,Reported by,Falls within,LSOA code,LSOA name,Crime type\n' +
        ',2024-01,A,A,E01,Burnley 001A,Anti-social behaviour\n' +
        ',2024-01,A,A,,,Anti-social behaviour\n' +
        ',January,A,A,E01,Burnley 001A,Anti-social behaviour\n',
    ),
  ]);
  const [table] = read;
  if (!table) throw new Error('a table');
  const report = tableReport(table, undefined);
  expect(report.recognised).toMatch(
    /^Recognised: data\.police\.uk street-level crime, \d+ bytes\.$/,
  );
  expect(report.account).toBe('3 rows: 1 counted, 1 left out on purpose and 1 rejected.');
  expect(report.groups.map(({ kind, examples }) => [kind, examples.length])).toEqual([
    ['counted', 0],
    ['leftOut', 1],
    ['rejected', 1],
  ]);
  expect(report.isUnknown).toBe(false);
});

it('asks about a table that nobody knows, and says which repeats another', async () => {
  const text = 'Place,Thing\nBurnley,7\n';
  const { read } = await dropped([given('a.csv', text), given('b.csv', text)]);
  expect(read.map((table) => tableReport(table, undefined).isUnknown)).toEqual([true]);
});

it('tells what cannot be used in the words of the Design System', async () => {
  const drop = await dropped([given('empty.csv', '')]);
  expect(reviewErrors(drop, ['late'])).toEqual([
    expect.objectContaining({
      text: expect.stringMatching(/^empty\.csv: The selected file is empty\. /),
    }),
    { key: 'late', text: 'late' },
  ]);
});
