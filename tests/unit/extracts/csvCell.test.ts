import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell } from '../../../src/extracts/csvCell';
import { plainCell } from '../../../src/extracts/plainCell';
import { recordedRows } from './recordedRows';

describe('a cell of a CSV file', () => {
  it.each([
    ['Burnley', 'Burnley'],
    ['-5', '-5'],
    ['-12.5', '-12.5'],
    ['-5%', "'-5%"],
    ['=cmd|x', "'=cmd|x"],
    ['+44 1772', "'+44 1772"],
    ['@a', "'@a"],
    ['\uff1dcmd', "'\uff1dcmd"],
    ['\uff0b1', "'\uff0b1"],
    ['\n=cmd', '"\'\n=cmd"'],
    ["'=x", "''=x"],
    ["'quoted'", "'quoted'"],
    ['a,"b"', '"a,""b"""'],
  ])('of %j is written %j', (text, written) => expect(csvCell(text)).toBe(written));

  it('says what it said when it is read again, whatever it says', async () => {
    const text = fc
      .string({
        unit: fc.constantFrom(
          '=',
          '+',
          '-',
          '@',
          "'",
          '"',
          '\n',
          '\uff1d',
          'a',
          '1',
          ',',
          ' ',
          '\t',
        ),
      })
      .map((one) => `${one}.`);
    await fc.assert(
      fc.asyncProperty(text, text, async (first, second) => {
        const { rows } = await recordedRows(`a,b\n${csvCell(first)},${csvCell(second)}\n`);
        expect(rows[0]?.map(plainCell)).toEqual([first, second]);
      }),
    );
  });
});
