import { describe, expect, it } from 'vitest';
import { quotedText } from '../../../src/extracts/quotedText';

describe('quotedText', () => {
  it.each([
    ['', '""'],
    [' Burnley ', '"Burnley"'],
    ['one\r\n  two\u00a0three', '"one two three"'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(57)}..."`],
    ['x'.repeat(5000), `"${'x'.repeat(57)}..."`],
  ])('%j', (text, quoted) => {
    expect(quotedText(text)).toBe(quoted);
  });
});
