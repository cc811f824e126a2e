import { describe, expect, it } from 'vitest';
import { faultInWords } from '../../../src/domain/fault';
import { ExtractFault } from '../../../src/extracts/extractFault';
import { headerPositions } from '../../../src/extracts/headerPositions';

const required = ['area_code', 'value'];

function refusal(cells: readonly string[], line = 1): string {
  try {
    headerPositions(cells, required, 'asb.csv', line);
  } catch (cause) {
    if (cause instanceof ExtractFault) return faultInWords(cause.fault);
  }
  return 'not refused';
}

describe('headerPositions', () => {
  it.each<[string, string[], [string, number][]]>([
    [
      'plain names',
      ['area_code', 'value'],
      [
        ['area_code', 0],
        ['value', 1],
      ],
    ],
    [
      'any order',
      ['value', 'area_code'],
      [
        ['value', 0],
        ['area_code', 1],
      ],
    ],
    [
      'marks without width',
      ['\ufeff\u200barea_code', 'val\u200due\u2060'],
      [
        ['area_code', 0],
        ['value', 1],
      ],
    ],
    [
      'capitals, spaces and hyphens',
      [' Area Code ', 'VALUE'],
      [
        ['area_code', 0],
        ['value', 1],
      ],
    ],
    [
      'hyphens',
      ['area-code', 'value'],
      [
        ['area_code', 0],
        ['value', 1],
      ],
    ],
    [
      'a byte order mark left in',
      ['\ufeffarea_code', 'value'],
      [
        ['area_code', 0],
        ['value', 1],
      ],
    ],
    [
      'columns of __proto__ and constructor',
      ['__proto__', 'area_code', 'value', 'constructor'],
      [
        ['__proto__', 0],
        ['area_code', 1],
        ['value', 2],
        ['constructor', 3],
      ],
    ],
  ])('reads %s', (_, cells, positions) => {
    expect([...headerPositions(cells, required, 'asb.csv', 1)]).toEqual(positions);
  });

  it('lets several columns have no name', () => {
    const positions = headerPositions(['area_code', '', 'value', ''], required, 'asb.csv', 1);
    expect(positions.get('value')).toBe(2);
  });

  it('does not take columns that every object has for columns of the file', () => {
    expect(() => headerPositions(['a'], ['constructor'], 'asb.csv', 1)).toThrow('missing');
  });

  const remedy =
    'Name the columns in the first row, with no title above them; the file was not read.';

  it.each([
    [
      'a missing column',
      ['area_code', 'number'],
      1,
      `asb.csv, line 1, column value: This column is missing; the first row reads: "area_code", "number". ${remedy}`,
    ],
    [
      'a title above the header',
      ['Incidents by district', ' 2023 '],
      1,
      `asb.csv, line 1, column area_code, value: These columns are missing; the first row reads: "Incidents by district", "2023". ${remedy}`,
    ],
    [
      'a header further down',
      ['a'],
      4,
      `asb.csv, line 4, column area_code, value: These columns are missing; the first row reads: "a". ${remedy}`,
    ],
    [
      'twelve columns',
      'abcdefghijkl'.split(''),
      1,
      `asb.csv, line 1, column area_code, value: These columns are missing; the first row reads: "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l". ${remedy}`,
    ],
    [
      'very many columns',
      Array.from({ length: 15 }, (_, place) => `c${place}`),
      1,
      `asb.csv, line 1, column area_code, value: These columns are missing; the first row reads: ${Array.from({ length: 12 }, (_, place) => `"c${place}"`).join(', ')} and 3 more. ${remedy}`,
    ],
    [
      'a name of 5,000 characters',
      ['x'.repeat(5000)],
      1,
      `asb.csv, line 1, column area_code, value: These columns are missing; the first row reads: "${'x'.repeat(57)}...". ${remedy}`,
    ],
    [
      'two columns of one name',
      ['area_code', 'value', 'Value '],
      1,
      'asb.csv, line 1, column value: Two columns have this name. Rename or remove one of them; the file was not read.',
    ],
    [
      'two very long names',
      ['y'.repeat(5000), 'y'.repeat(5000)],
      1,
      `asb.csv, line 1, column ${'y'.repeat(60)}: Two columns have this name. Rename or remove one of them; the file was not read.`,
    ],
  ])('refuses %s', (_, cells, line, words) => {
    expect(refusal(cells, line)).toBe(words);
  });
});
