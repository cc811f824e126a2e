import { expect, it } from 'vitest';
import type { Fault } from '../../../src/domain/fault';
import { faultsInBrief } from '../../../src/viewmodels/faultsInBrief';

const fault = (part: Partial<Fault>): Fault => ({
  severity: 'fault',
  file: 'asb.csv',
  what: 'No number.',
  remedy: 'Write digits.',
  ...part,
});
const places = (faults: readonly Fault[]) => faultsInBrief(faults).map(({ place }) => place);

it('tells faults that differ by their line alone as one, in the place of the first', () => {
  const lines = [2, 11, 20, 38, 47, 65, 74].map((line) => fault({ line, column: 'value' }));
  const other = fault({ line: 3, what: 'Unknown area.' });
  expect(faultsInBrief([...lines.slice(0, 1), other, ...lines.slice(1)])).toEqual([
    {
      place: 'asb.csv, lines 2, 11, 20, 38, 47 and 2 more, column value',
      sentence: 'No number. Write digits.',
    },
    { place: 'asb.csv, line 3', sentence: 'Unknown area. Write digits.' },
  ]);
  expect(places(lines.slice(0, 3))).toEqual(['asb.csv, lines 2, 11 and 20, column value']);
});

it('keeps apart files, columns and what is said of a whole file', () => {
  const faults = [
    fault({ line: 2 }),
    fault({ line: 3, file: 'b.csv' }),
    fault({ line: 4, column: 'period' }),
    fault({}),
    fault({}),
  ];
  expect(places(faults)).toEqual([
    'asb.csv, line 2',
    'b.csv, line 3',
    'asb.csv, line 4, column period',
    'asb.csv',
    'asb.csv',
  ]);
});

it('counts the lines that are only counted', () => {
  const [one] = faultsInBrief([fault({ line: 2, more: 1200 }), fault({ line: 5, more: 34 })]);
  expect(one?.sentence).toBe('No number. (and 1,234 more lines like it) Write digits.');
});
