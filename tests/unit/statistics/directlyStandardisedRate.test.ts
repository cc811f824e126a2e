import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MissingReason } from '../../../src/domain/missing';
import {
  type AgeBand,
  directlyStandardisedRate,
} from '../../../src/statistics/directlyStandardisedRate';
import { europeanStandardPopulation2013 } from '../../../src/statistics/europeanStandardPopulation2013';
import { counted } from './units';

const even = (events: number, residents: number) =>
  europeanStandardPopulation2013.map(() => counted(events, residents));

function standardised(...given: Parameters<typeof directlyStandardisedRate>) {
  const found = directlyStandardisedRate(...given);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

describe('the European standard population 2013', () => {
  it('has 100,000 people in 19 bands', () => {
    expect(europeanStandardPopulation2013).toHaveLength(19);
    expect(europeanStandardPopulation2013.reduce((sum, people) => sum + people, 0)).toBe(100_000);
  });
});

describe('directlyStandardisedRate', () => {
  it('is the crude rate where all ages have the same', () => {
    expect(standardised(even(2, 1000)).rate).toBeCloseTo(200, 9);
    expect(standardised(even(2, 1000), { multiplier: 1000 }).rate).toBeCloseTo(2, 9);
  });

  it('weighs ages as the standard does', () => {
    const bands = [counted(10, 1000), counted(30, 1000)];
    const { rate } = standardised(bands, { standard: [3, 1], multiplier: 1000 });
    expect(rate).toBeCloseTo((3 * 10 + 30) / 4, 9);
  });

  it.each<[string, AgeBand[], MissingReason]>([
    ['fewer than 10 events', even(0, 1000).with(0, counted(9, 1000)), 'tooFewEvents'],
    ['no events', even(0, 1000), 'tooFewEvents'],
    ['a suppressed band', even(5, 1000).with(7, counted('suppressed', 'notHeld')), 'suppressed'],
    ['a band without a population', even(5, 1000).with(7, counted(5, 'notHeld')), 'notHeld'],
    ['a band without residents', even(5, 1000).with(18, counted(0, 0)), 'noPopulation'],
    ['a band too few', even(5, 1000).slice(1), 'notApplicable'],
    ['no bands', [], 'notApplicable'],
  ])('is not given with %s', (_, bands, reason) => {
    expect(directlyStandardisedRate(bands)).toBe(reason);
  });

  it('is given from 10 events', () => {
    const { rate, interval } = standardised(even(0, 1000).with(0, counted(10, 1000)));
    expect(rate).toBeCloseTo(50, 9);
    expect(interval.lower).toBeGreaterThan(0);
  });

  it('lies in its interval, the 95 % inside the 99.8 %, which narrows with the counts', () => {
    const band = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 50_000 }));
    const bands = fc.array(band, { minLength: 19, maxLength: 19 });
    fc.assert(
      fc.property(bands, (pairs) => {
        const given = pairs.map(([events, residents]) => counted(events, residents));
        const larger = pairs.map(([events, residents]) => counted(4 * events, 4 * residents));
        const { rate, interval } = standardised(given);
        const far = standardised(given, { confidence: 99.8 }).interval;
        const near = standardised(larger).interval;
        const ordered = [far.lower, interval.lower, rate, interval.upper, far.upper];
        expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
        expect(near.upper - near.lower).toBeLessThan(interval.upper - interval.lower);
      }),
    );
  });
});
