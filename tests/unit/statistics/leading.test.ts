import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MissingReason } from '../../../src/domain/missing';
import { contributionShares } from '../../../src/statistics/contributionShares';
import { leadingPlaces } from '../../../src/statistics/leadingPlaces';
import { leadingShare } from '../../../src/statistics/leadingShare';
import { roundedHalfAway } from '../../../src/statistics/roundedHalfAway';
import { sumOf } from '../../../src/statistics/sumOf';
import { count } from './units';

describe('leadingPlaces', () => {
  it.each<[string, (number | MissingReason)[], 'highest' | 'lowest', number, number[]]>([
    ['nothing', [], 'highest', 0, []],
    ['only missing values', ['suppressed', 'notHeld'], 'highest', 0, []],
    ['the three highest, in order', [5, 9, 1, 7, 3], 'highest', 0, [1, 3, 0]],
    ['the three lowest, in order', [5, 9, 1, 7, 3], 'lowest', 0, [2, 4, 0]],
    ['fewer than asked for', [5, 9], 'highest', 0, [1, 0]],
    ['a tie at the end', [5, 9, 7, 5, 1], 'highest', 0, [1, 2, 0, 3]],
    ['a tie at the end that only shows rounded', [5.4, 9, 7, 4.6, 1], 'highest', 0, [1, 2, 0, 3]],
    ['no tie at one decimal more', [5.4, 9, 7, 4.6, 1], 'highest', 1, [1, 2, 0]],
    ['a tie of halves, rounded away from 0', [-12.5, -14, -13, -13.4], 'lowest', 0, [1, 3, 2, 0]],
    ['a tie before the end', [9, 9, 7, 5], 'highest', 0, [0, 1, 2]],
    ['all alike', [4, 4, 4, 4, 4], 'lowest', 0, [0, 1, 2, 3, 4]],
    ['no missing value', ['suppressed', 3, 'notHeld', 2, 1, 0], 'highest', 0, [1, 3, 4]],
  ])('%s', (_, values, order, decimals, places) => {
    expect(leadingPlaces(values, { order, howMany: 3, decimals })).toEqual(places);
  });

  it('none are asked for', () => {
    expect(leadingPlaces([1, 2], { order: 'highest', howMany: 0, decimals: 0 })).toEqual([]);
  });

  it('never parts values that show the same number, and never takes one less without need', () => {
    const values = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { maxLength: 12 });
    const decimals = fc.integer({ min: 0, max: 1 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 5 }), decimals, (list, howMany, places) => {
        const led = leadingPlaces(list, { order: 'highest', howMany, decimals: places });
        const shown = (place: number) => roundedHalfAway(list[place] ?? 0, places);
        const inside = new Set(led.map(shown));
        const left = list.map((_, place) => place).filter((place) => !led.includes(place));
        for (const place of left) expect(inside.has(shown(place))).toBe(false);
        expect(led.length).toBeGreaterThanOrEqual(Math.min(howMany, list.length));
        const extra = led.slice(howMany).map(shown);
        expect(extra).toEqual(extra.map(() => shown(led[howMany - 1] ?? -1)));
      }),
    );
  });
});

describe('leadingShare', () => {
  it('is the share of the largest parts together', () => {
    const found = leadingShare([10, 40, 30, 20].map(count), count(100), 2);
    expect(found).toEqual({ places: [1, 2], extra: 0, count: 70, share: 70, missing: 0 });
  });

  it('takes in parts that tie, and says how many', () => {
    const found = leadingShare([20, 40, 20, 20].map(count), count(100), 2);
    expect(found).toEqual({ places: [1, 0, 2, 3], extra: 2, count: 100, share: 100, missing: 0 });
  });

  it('counts the parts that are missing', () => {
    const found = leadingShare([count('suppressed'), count(4), count(5)], count(12), 1);
    expect(found).toMatchObject({ places: [2], count: 5, missing: 1 });
    expect(found.share).toBeCloseTo(41.667, 3);
  });

  it('is missing with the whole, or with all parts', () => {
    expect(leadingShare([count(4)], count('incompleteGroup'), 1).share).toBe('incompleteGroup');
    expect(leadingShare([], count(3), 1).share).toBe('notHeld');
    const none = leadingShare([count('suppressed'), count('suppressed')], count(9), 1);
    expect(none).toEqual({
      places: [],
      extra: 0,
      count: 'suppressed',
      share: 'suppressed',
      missing: 2,
    });
  });
});

describe('contributionShares', () => {
  it('keeps each reason in its place', () => {
    const shares = contributionShares([count(1), count('suppressed'), count(0)], count(8));
    expect(shares).toEqual([12.5, 'suppressed', 0]);
    expect(contributionShares([count(0), count('notHeld')], count(0))).toEqual([
      'zeroBase',
      'notHeld',
    ]);
  });

  it('adds up to 100', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(parts, (values) => {
        const counts = values.map(count);
        const shares = contributionShares(counts, sumOf(counts, 'incompleteGroup'));
        expect(shares.reduce((sum: number, share) => sum + Number(share), 0)).toBeCloseTo(100, 9);
      }),
    );
  });
});
