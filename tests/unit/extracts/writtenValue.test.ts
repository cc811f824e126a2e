import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenValue } from '../../../src/extracts/writtenValue';

describe('writtenValue', () => {
  it.each([
    ['4666', 4666],
    ['0', 0],
    ['007', 7],
    ['123456789012345', 123_456_789_012_345],
    ['1234567890123456', 1_234_567_890_123_456],
    ['4,666', 4666],
    ['170,002 ', 170_002],
    ['\u00a05\u00a0', 5],
    ['£5', 5],
    ['-5', -5],
    ['12.5', 12.5],
  ])('reads the number %j', (text, number) => {
    expect(writtenValue(text)).toBe(number);
  });

  it.each([
    ['[c]', 'suppressed'],
    ['c', 'suppressed'],
    ['C', 'suppressed'],
    ['[C]', 'suppressed'],
    [' [c] ', 'suppressed'],
    ['"[c]"', 'suppressed'],
    ['*', 'suppressed'],
    ['[*]', 'suppressed'],
    ['[x]', 'notAvailable'],
    ['x', 'notAvailable'],
    ['[z]', 'notApplicable'],
    ['[u]', 'lowReliability'],
    ['', 'notCollected'],
    ['  ', 'notCollected'],
    ['\u00a0', 'notCollected'],
    ['""', 'notCollected'],
  ])('reads the marker %j', (text, reason) => {
    expect(writtenValue(text)).toBe(reason);
  });

  it.each([
    '-',
    '..',
    ':',
    '[]',
    '[p]',
    '[cx]',
    'cc',
    '**',
    '(c)',
    '[c',
    '5 [p]',
    '1,23',
    '1 2',
    '1e5',
    'n/a',
    'null',
    'constructor',
    '__proto__',
    '9'.repeat(400),
  ])('leaves %j to be reported', (text) => {
    expect(writtenValue(text)).toBeUndefined();
  });

  it('reads every whole number that was written plainly', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (number) => {
        expect(writtenValue(`${number}`)).toBe(number);
      }),
    );
  });
});
