import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  capitalised,
  figureText,
  figureWords,
  listed,
  numberText,
  ordinal,
  signedText,
} from '../../../src/commentary/figureText';
import { missingWords } from '../../../src/commentary/missingWords';
import { missingReasons } from '../../../src/domain/missing';
import { figureAsCell } from '../../../src/viewmodels/tableModel';

describe('a number as text', () => {
  it.each([
    [0, 0, '0'],
    [0, 1, '0.0'],
    [-0, 0, '0'],
    [999, 0, '999'],
    [1000, 0, '1,000'],
    [1234567.891, 2, '1,234,567.89'],
    [-1234.5, 0, '\u22121,235'],
    [2.5, 0, '3'],
    [-2.5, 0, '\u22123'],
    [-0.04, 1, '0.0'],
    [1.005, 2, '1.01'],
    [1e15, 0, '1,000,000,000,000,000'],
    [1e-7, 9, '0.000000100'],
  ])('%d with %i decimals is %s', (value, decimals, text) => {
    expect(numberText(value, decimals)).toBe(text);
  });

  it('groups thousands as English does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(numberText(value)).toBe(value.toLocaleString('en-GB').replace('-', '\u2212'));
      }),
    );
  });

  it.each([
    [5, '+5'],
    [-5, '\u22125'],
    [0, '0'],
    [0.4, '0'],
    [-0.4, '0'],
    [1234, '+1,234'],
  ])('%d with its sign is %s', (value, text) => {
    expect(signedText(value)).toBe(text);
  });
});

describe('words', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [102, '102nd'],
    [111, '111th'],
    [113, '113th'],
    [123, '123rd'],
  ])('%i is %s', (rank, text) => {
    expect(ordinal(rank)).toBe(text);
  });

  it.each([
    [[], ''],
    [['Burnley'], 'Burnley'],
    [['Burnley', 'Pendle'], 'Burnley and Pendle'],
    [['Burnley', 'Pendle', 'Wyre'], 'Burnley, Pendle and Wyre'],
  ])('%j are listed as %j', (names, text) => {
    expect(listed(names)).toBe(text);
  });

  it('begin with a capital letter where they should', () => {
    expect(capitalised('per 1,000')).toBe('Per 1,000');
    expect(capitalised('')).toBe('');
  });
});

describe('a missing figure', () => {
  it('has a shorthand, a few words and a meaning, whatever the reason', () => {
    for (const reason of missingReasons) {
      const { shorthand, short, meaning } = missingWords[reason];
      expect(shorthand).toMatch(/^\[[cxzu]\]$/);
      expect(short).toMatch(/^[a-z][a-z 0]*$/);
      expect(meaning).toMatch(/^[a-z][^.]*[a-z]$/);
      expect(figureText(reason, String)).toBe(shorthand);
      expect(figureWords(reason, String)).toBe(short);
      expect(figureAsCell(reason, String)).toEqual({ text: shorthand, value: null, reason });
    }
  });

  it('is never zero', () => {
    expect(figureText(0, String)).toBe('0');
    expect(figureAsCell(0, String, 'p')).toEqual({
      text: '0 [p]',
      value: 0,
      reason: undefined,
      status: 'p',
    });
  });
});
