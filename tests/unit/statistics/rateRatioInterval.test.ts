import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnown } from '../../../src/domain/figure';
import { percentChange } from '../../../src/statistics/percentChange';
import { percentChangeInterval } from '../../../src/statistics/rateRatioInterval';
import { counted } from './units';

describe('percentChangeInterval', () => {
  it('gives the limits of the published rate ratio', () => {
    // Vector rateratio-rothman: Rothman's Episheet, through the tests of the R package episheet on rdrr.io:
    // 41 in 28,010 against 15 in 19,017 person-years: ratio 1.855, 95 % limits 1.03 to 3.35.
    const earlier = counted(15, 19_017);
    const later = counted(41, 28_010);
    const interval = percentChangeInterval(earlier, later);
    expect(1 + Number(interval?.lower) / 100).toBeCloseTo(1.03, 2);
    expect(1 + Number(interval?.upper) / 100).toBeCloseTo(3.35, 2);
    expect(Math.abs(1 + Number(percentChange(earlier, later)) / 100 - 1.855)).toBeLessThan(0.001);
  });

  it('uses the normal quantile 1.959964', () => {
    // Equal counts: the limits are exp(-/+ z sqrt(1/200 + 1/200)) = exp(-/+ z / 10).
    const interval = percentChangeInterval(counted(200, 1000), counted(200, 1000));
    expect(Math.log(1 + Number(interval?.upper) / 100) * 10).toBeCloseTo(1.959964, 6);
    expect(Math.log(1 + Number(interval?.lower) / 100) * 10).toBeCloseTo(-1.959964, 6);
  });

  it('does not need populations that cancel or are not there', () => {
    const ofEqual = percentChangeInterval(counted(80, 5000), counted(100, 5000));
    const without = percentChangeInterval(counted(80, 'noPopulation'), counted(100, 'noRate'));
    expect(without).toEqual(ofEqual);
    expect(ofEqual).toBeDefined();
  });

  it.each([
    ['no earlier events', [0, 1000], [5, 1000]],
    ['no later events', [5, 1000], [0, 1000]],
    ['an earlier count missing', ['suppressed', 1000], [5, 1000]],
    ['a later count missing', [5, 1000], ['notHeld', 1000]],
    ['one population missing', [5, 'noPopulation'], [5, 1000]],
    ['the other population missing', [5, 1000], [5, 'noPopulation']],
    ['nobody there before', [5, 0], [5, 1000]],
    ['nobody there after', [5, 1000], [5, 0]],
  ] as const)('does not exist with %s', (_, [earlier, before], [later, after]) => {
    expect(percentChangeInterval(counted(earlier, before), counted(later, after))).toBeUndefined();
  });

  it('holds the percent change, and narrows as counts grow', () => {
    const events = fc.integer({ min: 1, max: 10_000 });
    const residents = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(events, residents, events, residents, (a, n1, b, n2) => {
        const change = percentChange(counted(a, n1), counted(b, n2));
        const interval = percentChangeInterval(counted(a, n1), counted(b, n2));
        const narrower = percentChangeInterval(counted(a * 4, n1), counted(b * 4, n2));
        if (!isKnown(change) || !interval || !narrower) throw new Error('all counts are above 0');
        expect(interval.lower).toBeLessThan(change);
        expect(interval.upper).toBeGreaterThan(change);
        expect(narrower.lower).toBeGreaterThan(interval.lower);
        expect(narrower.upper).toBeLessThan(interval.upper);
      }),
    );
  });
});
