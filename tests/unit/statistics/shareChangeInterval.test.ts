import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Count, Population } from '../../../src/domain/figure';
import { shareChangeInterval } from '../../../src/statistics/shareChangeInterval';

const share = (part: number, whole: number) => ({
  count: part as Count,
  population: whole as Population,
});

describe('the interval of a change of shares', () => {
  // Newcombe 1998, table II, method 10, examples (a) to (h): differences of proportions with their limits.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %i/%i less %i/%i is the published one', (x1, n1, x2, n2, lower, upper) => {
    const interval = shareChangeInterval(share(x2, n2), share(x1, n1));
    expect(Number(interval?.lower) / 100).toBeCloseTo(lower, 4);
    expect(Number(interval?.upper) / 100).toBeCloseTo(upper, 4);
  });

  it('holds the change, turns with it, and lies within what shares can change', () => {
    const any = fc
      .tuple(fc.nat(500), fc.integer({ min: 1, max: 500 }))
      .map(([x, n]) => share(Math.min(x, n), n));
    fc.assert(
      fc.property(any, any, (one, other) => {
        const change = 100 * (other.count / other.population - one.count / one.population);
        const interval = shareChangeInterval(one, other);
        const back = shareChangeInterval(other, one);
        expect(interval?.lower).toBeLessThanOrEqual(change + 1e-9);
        expect(interval?.upper).toBeGreaterThanOrEqual(change - 1e-9);
        expect(interval?.lower).toBeGreaterThanOrEqual(-100 - 1e-9);
        expect(interval?.upper).toBeLessThanOrEqual(100 + 1e-9);
        expect(Number(back?.lower)).toBeCloseTo(-Number(interval?.upper), 9);
      }),
    );
  });

  it.each([
    [share(1, 0), share(1, 2)],
    [share(3, 2), share(1, 2)],
    [{ count: 'suppressed', population: 5 as Population } as const, share(1, 2)],
    [share(1, 2), { count: 1 as Count, population: 'notHeld' } as const],
  ])('is none of %j and %j', (earlier, later) => {
    expect(shareChangeInterval(earlier, later)).toBeUndefined();
  });
});
