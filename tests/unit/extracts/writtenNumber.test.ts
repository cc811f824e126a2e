import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenNumber } from '../../../src/extracts/writtenNumber';

describe('writtenNumber', () => {
  it.each([
    ['0', 0],
    ['4666', 4666],
    ['4,666', 4666],
    ['170,002 ', 170_002],
    ['1,234,567', 1_234_567],
    ['1, 234', 1234],
    ['170 002', 170_002],
    ['170\u00a0002', 170_002],
    ['170\u202f002', 170_002],
    [' 12\t', 12],
    ['12'.padStart(200), 12],
    ['\u00a012\u00a0', 12],
    ['"4,666"', 4666],
    ['" 12 "', 12],
    ['£5', 5],
    ['£ 5', 5],
    ['£40,433,850', 40_433_850],
    ['12.5', 12.5],
    ['1,234.56', 1234.56],
    ['007', 7],
    ['-5', -5],
    ['\u22125', -5],
    ['-£5', -5],
    ['-0', 0],
    ['-0.0', 0],
  ])('reads %j', (text, number) => {
    expect(writtenNumber(text)).toBe(number);
  });

  it.each([
    '',
    ' ',
    '-',
    '£',
    '.',
    '.5',
    '5.',
    '1,23',
    '1,2345',
    '12,34,567',
    ',123',
    '1 2',
    '12 34',
    '1.234,5',
    '1e5',
    '0x10',
    '1_000',
    '+5',
    '--5',
    '5-',
    '5%',
    '(5)',
    '1/2',
    'Infinity',
    'NaN',
    'n/a',
    'five',
    '5 or 6',
    '0,123',
    '00,123',
    '1\n234',
    '1\t234',
    '5"',
    '"5',
    '9'.repeat(400),
    `${' '.repeat(50)}5${' '.repeat(50)}x`,
  ])('does not guess what %j means', (text) => {
    expect(writtenNumber(text)).toBeUndefined();
  });

  it('reads what is printed with British separators', () => {
    const number = fc.tuple(fc.integer(), fc.integer({ min: 0, max: 2 }));
    fc.assert(
      fc.property(number, ([digits, decimals]) => {
        const value = Number(`${digits}e-${decimals}`);
        const printed = value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
        expect(writtenNumber(printed)).toBe(value + 0);
      }),
    );
  });
});
