import { expect, it } from 'vitest';
import { addingInWords, progressInWords } from '../../../../src/viewmodels/own/addingInWords';

it.each([
  [{ step: 'idle' }, ''],
  [{ step: 'idle', ended: 'stopped' }, 'Stopped. Nothing was changed.'],
  [{ step: 'reading', names: ['a.csv', 'b.csv'] }, 'Reading a.csv and b.csv'],
  [{ step: 'reading', names: ['a', 'b', 'c', 'd'] }, 'Reading 4 files'],
  [{ step: 'reading', names: ['a.csv'], isComparing: true }, 'Comparing with what is loaded'],
  [{ step: 'review' }, 'Read. Nothing has changed yet: check the report.'],
  [{ step: 'added' }, 'The figures were added.'],
] as const)('%o', (now, words) => {
  expect(addingInWords(now)).toBe(words);
});

it('says how far a file is', () => {
  const progress = { name: 'a.csv', bytes: 1_600_000, of: 3_100_000, rows: 8000 };
  expect(progressInWords([], progress)).toBe('a.csv: 8,000 rows, 1.6 MB of 3.1 MB');
  expect(progressInWords([], { ...progress, of: 0 })).toBe('a.csv: 8,000 rows, 1.6 MB');
  expect(progressInWords(['a.csv'], undefined)).toBe('a.csv');
});
