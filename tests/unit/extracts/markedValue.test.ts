import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedValue } from '../../../src/extracts/markedValue';

describe('markedValue', () => {
  it.each([
    ['170,002 ', '170002', ''],
    ['"170,002 "', '170002', ''],
    ['8 ', '8', ''],
    ['[x]', '[x]', ''],
    ['[U]', '[u]', ''],
    ['c', '[c]', ''],
    ['*', '[c]', ''],
    ['..', '[x]', ''],
    [':', '[x]', ''],
    ['', '', ''],
    ['1,234 [r]', '1234', 'r'],
    ['1,234 [p] [note 3]', '1234', 'p'],
    ['56[note 3]', '56', ''],
    ['-5', '-5', ''],
  ])('%j is %j with status %j', (text, value, status) => {
    expect(markedValue(text)).toEqual({ value, status, unreliable: false });
  });

  it('keeps a number marked as of low reliability, and says so', () => {
    expect(markedValue('12 [u]')).toEqual({ value: '12', status: '', unreliable: true });
    expect(markedValue('12 [u][r]')).toEqual({ value: '12', status: 'r', unreliable: true });
  });

  it.each(['-', 'n', 'twelve', '12%', '=1+1', '12 [q]', '[r]'])('does not read %j', (text) => {
    expect(markedValue(text)).toBeUndefined();
  });

  it('gives every whole number back', () => {
    fc.assert(
      fc.property(fc.nat(), (number) => {
        expect(markedValue(` ${number.toLocaleString('en-GB')}`)?.value).toBe(String(number));
      }),
    );
  });
});
