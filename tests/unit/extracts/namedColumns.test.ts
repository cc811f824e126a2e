import { expect, it } from 'vitest';
import { namedColumns, refuseRepeated } from '../../../src/extracts/namedColumns';

const wanted = {
  month: { names: ['month'], needed: true },
  force: { names: ['falls_within', 'reported_by'] },
} as const;
const head = (...rows: readonly string[][]) => ({
  name: 'x.csv',
  rows: rows.map((cells, at) => ({ cells, line: at + 1 })),
});

it('finds the header below title lines, and columns by any of their names', () => {
  expect(namedColumns(head(['Title'], ['Reported by', ' MONTH ']), wanted)).toEqual({
    headerLine: 2,
    at: { month: 1, force: 0 },
  });
});

it('prefers the first name, and says -1 for a column that is not there', () => {
  expect(namedColumns(head(['Month', 'Reported.by', 'Falls_within']), wanted)?.at).toEqual({
    month: 0,
    force: 2,
  });
  expect(namedColumns(head(['Month']), wanted)?.at).toEqual({ month: 0, force: -1 });
});

it('is undefined without a needed column', () => {
  expect(namedColumns(head(['Months', 'Falls within']), wanted)).toBeUndefined();
});

it('refuses a used column that is there twice, and no other', () => {
  const twice = head(['Month', 'x', 'x', 'month']);
  expect(() =>
    refuseRepeated(twice, namedColumns(twice, wanted) ?? { headerLine: 0, at: {} }),
  ).toThrow('Two columns have this name.');
  const other = head(['Month', 'x', 'x']);
  expect(() =>
    refuseRepeated(other, namedColumns(other, wanted) ?? { headerLine: 0, at: {} }),
  ).not.toThrow();
});
