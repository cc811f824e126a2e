import { describe, expect, it } from 'vitest';
import { headerDelimiter } from '../../../src/extracts/headerDelimiter';

describe('headerDelimiter', () => {
  it.each([
    ['a,b,c', ','],
    ['a;b;c', ';'],
    ['a\tb\tc', '\t'],
    ['a|b|c', '|'],
    ['a', ','],
    ['', ','],
    ['indicator;area, code;period;value', ';'],
    ['"a,b,c,d";e;f', ';'],
    ['"say ""a,b,c,d""";e;f', ';'],
    ['Incidents; by district, 2023', ','],
  ])('of %j', (line, delimiter) => {
    expect(headerDelimiter(line)).toBe(delimiter);
  });
});
