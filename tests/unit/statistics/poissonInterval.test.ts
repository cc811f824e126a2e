import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byarInterval } from '../../../src/statistics/byarInterval';
import { exactPoissonInterval } from '../../../src/statistics/exactPoissonInterval';
import { poissonInterval } from '../../../src/statistics/poissonInterval';
import { count, limits } from './units';

describe('exactPoissonInterval', () => {
  // Garwood's limits, checked with scipy's chi2.ppf.
  it.each([
    [0, 0, 3.6888794541139363],
    [1, 0.02531780798428987, 5.571643390938898],
    [5, 1.623486390118419, 11.668332079322669],
    [9, 4.115373097378334, 17.08480345113744],
  ])('of %i events', (events, lower, upper) => {
    const [low, high] = limits(exactPoissonInterval(count(events)));
    expect(low).toBeCloseTo(lower, 9);
    expect(high).toBeCloseTo(upper, 9);
  });

  it('does not exist for what is no count', () => {
    expect(exactPoissonInterval(count(-1))).toBe('notApplicable');
    expect(poissonInterval(count(-1))).toBe('notApplicable');
  });
});

describe('byarInterval', () => {
  it.each([0, 1, 9])('is not given for %i events', (events) => {
    expect(byarInterval(count(events))).toBe('tooFewEvents');
  });

  it('comes close to the exact interval, the closer the more events', () => {
    for (const [events, apart] of [
      [10, 2e-3],
      [100, 1e-4],
      [10_000, 1e-7],
    ] as const) {
      const [low, high] = limits(byarInterval(count(events)));
      const [exactLow, exactHigh] = limits(exactPoissonInterval(count(events)));
      expect(Math.abs(low / exactLow - 1)).toBeLessThan(apart);
      expect(Math.abs(high / exactHigh - 1)).toBeLessThan(apart);
    }
  });
});

describe('poissonInterval', () => {
  it('is exact below 10 events and Byar from 10', () => {
    for (const confidence of [95, 99.8] as const) {
      for (let events = 0; events < 10; events += 1) {
        const [low, high] = limits(poissonInterval(count(events), confidence));
        const [exactLow, exactHigh] = limits(exactPoissonInterval(count(events), confidence));
        expect(Math.abs(low - exactLow)).toBeLessThanOrEqual(exactLow * 1e-11);
        expect(Math.abs(high - exactHigh)).toBeLessThanOrEqual(exactHigh * 1e-11);
      }
      expect(poissonInterval(count(10), confidence)).toEqual(byarInterval(count(10), confidence));
    }
  });

  const events = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 1_000_000 }));

  it('contains the count, inside the interval of higher confidence', () => {
    fc.assert(
      fc.property(events, (x) => {
        const [low, high] = limits(poissonInterval(count(x)));
        const [farLow, farHigh] = limits(poissonInterval(count(x), 99.8));
        expect(farLow).toBeGreaterThanOrEqual(0);
        expect(farLow).toBeLessThanOrEqual(low);
        expect(low).toBeLessThanOrEqual(x);
        expect(high).toBeGreaterThan(x);
        expect(farHigh).toBeGreaterThan(high);
      }),
    );
  });

  it('narrows, as part of the count, with the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 2, max: 9 }), (x, k) => {
        const widthOf = (n: number) => {
          const [low, high] = limits(poissonInterval(count(n)));
          return (high - low) / n;
        };
        expect(widthOf(x * k)).toBeLessThan(widthOf(x));
      }),
    );
  });
});
