import { describe, expect, it } from 'vitest';
import { crudeRate } from '../../../src/statistics/crudeRate';
import { count, population } from './units';

describe('crudeRate', () => {
  it('gives the rate of the published vector', () => {
    // Vector rate-20-100: ukhsa-collaboration/PHEindicatormethods@093fd28, testdata_Rate.xlsx.
    expect(crudeRate(count(20), population(100), 100)).toBe(20);
  });

  it.each([
    [4666, 94649, 1000, 49.297932],
    [64, 94649, 100_000, 67.618253],
    [0, 94649, 1000, 0],
    [150, 100, 1000, 1500],
  ])('of %i events among %i residents per %i is %d', (events, residents, multiplier, rate) => {
    expect(crudeRate(count(events), population(residents), multiplier)).toBeCloseTo(rate, 6);
  });

  it('rounds only once, so that an exact half stays one', () => {
    // 1000 x 49 / 40,000 = 1.225 exactly; 49 / 40,000 first would give 1.2249999999999999.
    expect(crudeRate(count(49), population(40_000), 1000)).toBe(1.225);
  });

  it.each([
    ['suppressed', 1000, 'suppressed'],
    [5, 'noPopulation', 'noPopulation'],
    ['notHeld', 'noPopulation', 'notHeld'],
    [5, 0, 'noPopulation'],
    [0, 0, 'noPopulation'],
  ] as const)('of %s events among %s residents is %s', (events, residents, reason) => {
    expect(crudeRate(count(events), population(residents), 1000)).toBe(reason);
  });
});
