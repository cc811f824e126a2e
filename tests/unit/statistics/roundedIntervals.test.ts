import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  roundedChangeInterval,
  roundedPercentChangeInterval,
} from '../../../src/statistics/roundedChangeInterval';
import { roundedCountInterval } from '../../../src/statistics/roundedCountInterval';
import { roundedToBase } from '../../../src/statistics/roundedToBase';
import { count, limits } from './units';

describe('roundedCountInterval', () => {
  it.each([
    ['to the nearest 5', 15, 5, 1, [13, 17]],
    ['0 to the nearest 5', 0, 5, 1, [0, 2]],
    ['to the nearest 10, where a half may go either way', 20, 10, 1, [15, 25]],
    ['to the nearest 3', 9, 3, 1, [8, 10]],
    ['a sum of 12 rounded months', 240, 5, 12, [216, 264]],
    ['not at all', 17, undefined, 1, [17, 17]],
    ['to the nearest 1', 17, 1, 1, [17, 17]],
  ] as const)('%s', (_, shown, base, parts, expected) => {
    expect(limits(roundedCountInterval(count(shown), base, parts))).toEqual(expected);
  });

  it('holds every count that rounds to what is shown, and for odd bases no other', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), fc.integer({ min: 1, max: 25 }), (x, base) => {
        const shown = roundedToBase(count(x), base);
        const [low, high] = limits(roundedCountInterval(shown, base));
        expect(low).toBeLessThanOrEqual(x);
        expect(high).toBeGreaterThanOrEqual(x);
        if (base % 2 === 0) return;
        expect(roundedToBase(count(low), base)).toBe(shown);
        expect(roundedToBase(count(high), base)).toBe(shown);
        expect(roundedToBase(count(high + 1), base)).not.toBe(shown);
      }),
    );
  });
});

describe('the change between rounded counts', () => {
  it('is anything from the least to the most that rounding allows', () => {
    // 13 to 17 before, 23 to 27 after.
    expect(limits(roundedChangeInterval(count(15), count(25), 5))).toEqual([6, 14]);
    const [low, high] = limits(roundedPercentChangeInterval(count(15), count(25), 5));
    expect(low).toBeCloseTo((100 * 6) / 17, 12);
    expect(high).toBeCloseTo((100 * 14) / 13, 12);
  });

  it('may be a fall or a rise where the counts look alike', () => {
    expect(limits(roundedChangeInterval(count(20), count(20), 5))).toEqual([-4, 4]);
  });

  it.each([0, 5])('has no percent interval where the base may be 0: shown as %i', (shown) => {
    const base = shown === 0 ? 5 : 10;
    expect(roundedPercentChangeInterval(count(shown), count(20), base)).toBe('zeroBase');
  });

  it.each([
    ['notHeld', 5, 'noEarlierFigure'],
    ['suppressed', 5, 'suppressed'],
    [5, 'suppressed', 'suppressed'],
    ['notHeld', 'notCollected', 'notCollected'],
  ] as const)('from %s to %s is %s', (earlier, later, reason) => {
    expect(roundedChangeInterval(count(earlier), count(later), 5)).toBe(reason);
    expect(roundedPercentChangeInterval(count(earlier), count(later), 5)).toBe(reason);
  });
});
