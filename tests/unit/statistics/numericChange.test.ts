import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numericChange } from '../../../src/statistics/numericChange';
import { count } from './units';

describe('numericChange', () => {
  it.each([
    [4000, 4666, 666],
    [4666, 4000, -666],
    [0, 5, 5],
    [5, 0, -5],
    ['notHeld', 5, 'noEarlierFigure'],
    ['suppressed', 5, 'suppressed'],
    [5, 'suppressed', 'suppressed'],
    [5, 'notHeld', 'notHeld'],
    ['notHeld', 'notCollected', 'notCollected'],
  ] as const)('from %s to %s is %s', (earlier, later, change) => {
    expect(numericChange(count(earlier), count(later))).toBe(change);
  });

  it('from x to x is 0, and back is the negative', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (x, y) => {
        expect(numericChange(count(x), count(x))).toBe(0);
        const [there, back] = [
          numericChange(count(x), count(y)),
          numericChange(count(y), count(x)),
        ].map(Number);
        expect(Number(there) + Number(back)).toBe(0);
      }),
    );
  });
});
