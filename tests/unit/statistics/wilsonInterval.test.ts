import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../src/statistics/wilsonInterval';
import { limits } from './units';

describe('wilsonInterval', () => {
  // Newcombe 1998, Statistics in Medicine 17: 857-872, table I, method 3 (Wilson without continuity correction).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (part, whole, lower, upper) => {
    const [low, high] = limits(wilsonInterval(part, whole));
    expect(low / 100).toBeCloseTo(lower, 4);
    expect(high / 100).toBeCloseTo(upper, 4);
  });

  it.each([
    ['none of nothing', 0, 0, 'notApplicable'],
    ['more than the whole', 11, 10, 'rejected'],
    ['some of nothing', 1, 0, 'rejected'],
    ['less than none', -1, 10, 'rejected'],
    ['a missing part', 'suppressed', 'notHeld', 'suppressed'],
    ['a missing whole', 3, 'notHeld', 'notHeld'],
  ] as const)('%s', (_, part, whole, reason) => {
    expect(wilsonInterval(part, whole)).toBe(reason);
  });

  const share = fc
    .integer({ min: 1, max: 100_000 })
    .chain((whole) => fc.tuple(fc.nat({ max: whole }), fc.constant(whole)));

  it('contains the share, between 0 and 100 %, inside the interval of higher confidence', () => {
    fc.assert(
      fc.property(share, ([x, n]) => {
        const [low, high] = limits(wilsonInterval(x, n));
        const [farLow, farHigh] = limits(wilsonInterval(x, n, 99.8));
        const ordered = [0, farLow, low, (100 * x) / n, high, farHigh, 100];
        for (const [place, value] of ordered.entries())
          expect(value).toBeGreaterThanOrEqual((ordered[place - 1] ?? 0) - 1e-12);
      }),
    );
  });

  it('mirrors: what is not the part has the mirrored interval', () => {
    fc.assert(
      fc.property(share, ([x, n]) => {
        const [low, high] = limits(wilsonInterval(x, n));
        const [otherLow, otherHigh] = limits(wilsonInterval(n - x, n));
        expect(otherLow).toBeCloseTo(100 - high, 9);
        expect(otherHigh).toBeCloseTo(100 - low, 9);
      }),
    );
  });

  it('narrows with the count', () => {
    fc.assert(
      fc.property(share, ([x, n]) => {
        const [low, high] = limits(wilsonInterval(x, n));
        const [nearLow, nearHigh] = limits(wilsonInterval(4 * x, 4 * n));
        expect(nearHigh - nearLow).toBeLessThan(high - low);
      }),
    );
  });
});
