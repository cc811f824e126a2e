import { describe, expect, it } from 'vitest';
import { type Fault, faultInWords } from '../../../src/domain/fault';

const fault: Fault = {
  severity: 'fault',
  file: 'asb.csv',
  what: 'The cell is empty.',
  remedy: 'Fill it in.',
};

describe('faultInWords', () => {
  it.each<[string, Partial<Fault>, string]>([
    ['a whole file', {}, 'asb.csv: The cell is empty. Fill it in.'],
    ['a line', { line: 3 }, 'asb.csv, line 3: The cell is empty. Fill it in.'],
    [
      'a cell',
      { line: 3, column: 'value' },
      'asb.csv, line 3, column value: The cell is empty. Fill it in.',
    ],
    ['a column', { column: 'value' }, 'asb.csv, column value: The cell is empty. Fill it in.'],
    [
      'one more line',
      { line: 3, more: 1 },
      'asb.csv, line 3: The cell is empty. (and 1 more line like it) Fill it in.',
    ],
    [
      'many more lines',
      { line: 3, more: 1234 },
      'asb.csv, line 3: The cell is empty. (and 1,234 more lines like it) Fill it in.',
    ],
    ['no more lines', { line: 3, more: 0 }, 'asb.csv, line 3: The cell is empty. Fill it in.'],
  ])('says what is wrong with %s', (_, place, words) => {
    expect(faultInWords({ ...fault, ...place })).toBe(words);
  });
});
