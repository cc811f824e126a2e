import { describe, expect, it } from 'vitest';
import { type LongRow, strayQuote } from '../../../src/extracts/strayQuote';

const sound: LongRow = {
  cells: ['a', 'one,\ntwo', 'c', 'd'],
  lines: ['a,"one,', 'two",c,d'],
  malformed: false,
};

describe('strayQuote', () => {
  it.each<[string, LongRow, number]>([
    ['fits the header', sound, 4],
    [
      'has as many lines of prose as whole rows',
      { ...sound, cells: ['a', 'b', 'c', 'x\ny'], lines: ['a,b,c,"x', 'y"'] },
      4,
    ],
    [
      'is of a narrow table, where prose can look like rows',
      { ...sound, cells: ['a', 'b', 'x\ny, z, z'], lines: ['a,b,"x', 'y, z, z"'] },
      3,
    ],
  ])('lets a row stand that %s', (_, row, width) => {
    expect(strayQuote(row, width, ',')).toBeUndefined();
  });

  it.each<[string, LongRow, string]>([
    ['has too many cells', { ...sound, cells: [...sound.cells, 'e'] }, 'has 5 cells instead of 4'],
    ['has too few cells', { ...sound, cells: ['a', 'b'] }, 'has 2 cells instead of 4'],
    [
      'has a mark inside a cell',
      { ...sound, malformed: true },
      'has a quotation mark inside a cell',
    ],
    [
      'is made of whole rows',
      { ...sound, cells: ['a', 'b,2,3\ne,f', '4', '5'], lines: ['a,"b,2,3', 'e,f",4,5'] },
      'most of which are whole rows',
    ],
    [
      'is made of whole rows with sound quotes',
      { ...sound, cells: ['a', 'b,2,3\ne,f', '4', '5'], lines: ['a,"b,2,3', '"e,e",f",4,5'] },
      'most of which are whole rows',
    ],
  ])('finds a row that %s', (_, row, evidence) => {
    const words = strayQuote(row, 4, ',');
    expect(words).toMatch(
      /^The row runs over 2 lines.*: a quotation mark is probably not closed\.$/,
    );
    expect(words).toContain(evidence);
  });
});
