import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crudeRate } from '../../../src/statistics/crudeRate';
import { poissonInterval } from '../../../src/statistics/poissonInterval';
import { rateInterval } from '../../../src/statistics/rateInterval';
import { count, limits, population } from './units';

describe('rateInterval', () => {
  it('is the interval of the count per multiplier of residents', () => {
    const [low, high] = limits(poissonInterval(count(7)));
    expect(limits(rateInterval(count(7), population(500), 1000))).toEqual([low * 2, high * 2]);
  });

  it.each([
    ['nobody there', 5, 0, 'noPopulation'],
    ['no population', 5, 'noPopulation', 'noPopulation'],
    ['a population that is not held', 5, 'notHeld', 'notHeld'],
    ['a suppressed count', 'suppressed', 100, 'suppressed'],
    ['both missing', 'suppressed', 'notHeld', 'suppressed'],
  ] as const)('with %s', (_, events, residents, reason) => {
    expect(rateInterval(count(events), population(residents), 1000)).toBe(reason);
  });

  it('of no events begins at 0 and ends above it', () => {
    const [low, high] = limits(rateInterval(count(0), population(1000), 1000));
    expect(low).toBe(0);
    expect(high).toBeCloseTo(3.6889, 4);
  });

  it('contains the rate', () => {
    const residents = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), residents, (x, n) => {
        const value = Number(crudeRate(count(x), population(n), 1000));
        const [low, high] = limits(rateInterval(count(x), population(n), 1000));
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
      }),
    );
  });
});
