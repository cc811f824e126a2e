import { describe, expect, it } from 'vitest';
import { faultInWords } from '../../../src/domain/fault';
import { code, filled, optionalNumber, requiredNumber, words } from '../../../src/extracts/column';
import { FaultLog } from '../../../src/extracts/faultLog';
import { TableReader } from '../../../src/extracts/tableReader';

const contract = {
  columns: {
    series: filled,
    year: requiredNumber,
    order: optionalNumber,
    note: words,
    source: code,
  },
  key: ['series', 'year'],
} as const;

const header = ['series', 'year', 'order', 'note', 'source'];

function table(columns: string[], ...rows: string[][]) {
  const log = new FaultLog('population.csv');
  const reader = new TableReader(contract, 'population.csv', log);
  reader.header(columns, 1);
  for (const [place, row] of rows.entries()) reader.row(row, place + 2);
  return { rows: reader.rows, faults: log.faults() };
}

describe('TableReader', () => {
  it('reads rows with their lines', () => {
    const read = table(
      header,
      ['mye', '2021', '1', ' a note ', 'ons'],
      ['mye', '2022', '', '', ''],
    );
    expect(read.faults).toEqual([]);
    expect(read.rows).toEqual([
      { line: 2, row: { series: 'mye', year: 2021, order: 1, note: 'a note', source: 'ons' } },
      {
        line: 3,
        row: { series: 'mye', year: 2022, order: undefined, note: '', source: undefined },
      },
    ]);
  });

  it('finds columns by name, in any order and among others', () => {
    const read = table(['__proto__', 'Year', 'constructor', 'Series'], ['x', '2021', 'y', 'mye']);
    expect(read.rows).toEqual([
      {
        line: 2,
        row: { series: 'mye', year: 2021, order: undefined, note: '', source: undefined },
      },
    ]);
  });

  it('mentions columns that may be missing', () => {
    expect(table(['series', 'year', 'source']).faults).toEqual([
      {
        severity: 'notice',
        file: 'population.csv',
        line: 1,
        what: 'There is no column order, note.',
        remedy: 'Add it if you have the facts; without it the page leaves them out.',
      },
    ]);
  });

  it('refuses a file without a column that must be there', () => {
    expect(() => table(['series', 'note'])).toThrow('This column is missing');
  });

  it('leaves out a row with a cell it cannot do without', () => {
    const read = table(
      header,
      ['', '2021', '', '', ''],
      ['mye', 'x', '', '', ''],
      ['mye', '2022', '', '', ''],
    );
    expect(read.rows.map(({ line }) => line)).toEqual([4]);
    expect(read.faults.map(faultInWords)).toEqual([
      'population.csv, line 2, column series: The cell is empty. Fill it in; the row was left out.',
      'population.csv, line 3, column year: "x" is not a number. Write digits only; the row was left out.',
    ]);
  });

  it('keeps a row with a cell it can do without', () => {
    const read = table(header, ['mye', '2021', 'first', 'n', 'ons']);
    expect(read.rows[0]?.row).toEqual({
      series: 'mye',
      year: 2021,
      order: undefined,
      note: 'n',
      source: 'ons',
    });
    expect(read.faults.map(faultInWords)).toEqual([
      'population.csv, line 2, column order: "first" is not a number. Write digits only, or leave it empty; it counts as empty.',
    ]);
  });

  it('uses the first of two rows with one key', () => {
    const read = table(
      header,
      ['mye', '2021', '1', '', ''],
      ['mye', '2022', '2', '', ''],
      ['mye', '2,021', '3', '', ''],
    );
    expect(read.rows.map(({ line }) => line)).toEqual([2, 3]);
    expect(read.faults.map(faultInWords)).toEqual([
      'population.csv, line 4: The row repeats line 2: the same series, year. Remove one of the two; line 2 is used.',
    ]);
  });

  it('does not run the cells of a key together', () => {
    const read = table(header, ['a', '11', '', '', ''], ['a1', '1', '', '', '']);
    expect(read.rows).toHaveLength(2);
  });

  it('does not count a row that was left out as the first', () => {
    const read = table(header, ['mye', 'x', '', '', ''], ['mye', '2021', '', '', '']);
    expect(read.rows.map(({ line }) => line)).toEqual([3]);
  });
});
