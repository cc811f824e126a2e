import { describe, expect, it } from 'vitest';
import type { ReadTable } from '../../../../src/extracts/readTable';
import { rejectedRowsCsv } from '../../../../src/viewmodels/own/rejectedRowsCsv';

const table: ReadTable = {
  name: 'march.csv',
  bytes: 0,
  adapter: undefined,
  head: { name: 'march.csv', rows: [] },
  rows: 9,
  account: [
    { kind: 'counted', what: 'counted', rows: 5, examples: [] },
    {
      kind: 'leftOut',
      what: 'no location',
      rows: 2,
      examples: [{ line: 3, cells: '=cmd|x,"",' }],
    },
    { kind: 'rejected', what: 'no month', rows: 1, examples: [] },
  ],
  asks: [],
  faults: [
    {
      severity: 'fault',
      file: 'march.csv',
      line: 7,
      what: 'Too long.',
      remedy: 'Cut it.',
      more: 2,
    },
    { severity: 'notice', file: 'march.csv', what: 'Read otherwise.', remedy: '' },
  ],
  encoding: 'utf-8',
  sameAs: undefined,
};

describe('the rows that were not used, as a file', () => {
  it('are grouped by reason, with their lines, and run nothing', () => {
    expect(rejectedRowsCsv([table])?.text).toBe(
      '\ufefffile,what,rows,line,column,what_to_do,cells\r\n' +
        `march.csv,no location,2,3,,,"'=cmd|x,"""","\r\n` +
        'march.csv,no month,1,,,,\r\n' +
        'march.csv,Too long.,3,7,,Cut it.,\r\n',
    );
  });

  it('are no file where there are none', () => {
    expect(rejectedRowsCsv([{ ...table, account: [], faults: [] }])).toBeUndefined();
  });
});
