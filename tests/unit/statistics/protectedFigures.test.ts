import { describe, expect, it } from 'vitest';
import type { MissingReason } from '../../../src/domain/missing';
import { protectedFigures } from '../../../src/statistics/protectedFigures';
import { roundedToBase } from '../../../src/statistics/roundedToBase';
import { suppressedCount } from '../../../src/statistics/suppressedCount';
import { count, limits, population } from './units';

const c = 'suppressed';

describe('suppressedCount', () => {
  it.each<[number | MissingReason, number | undefined, number | MissingReason]>([
    [0, 4, 0],
    [1, 4, c],
    [4, 4, c],
    [5, 4, 5],
    [1, undefined, 1],
    [1, 0, 1],
    ['notHeld', 4, 'notHeld'],
  ])('%s with threshold %s is %s', (given, threshold, shown) => {
    expect(suppressedCount(count(given), threshold)).toBe(shown);
  });
});

describe('roundedToBase', () => {
  it.each<[number | MissingReason, number | undefined, number | MissingReason]>([
    [0, 5, 0],
    [2, 5, 0],
    [3, 5, 5],
    [12, 5, 10],
    [13, 5, 15],
    [5, 10, 10],
    [13, undefined, 13],
    [13, 1, 13],
    [c, 5, c],
  ])('%s to base %s is %s', (given, base, shown) => {
    expect(roundedToBase(count(given), base)).toBe(shown);
  });
});

describe('protectedFigures', () => {
  const rule = { multiplier: 1000, suppressionThreshold: 4, roundingBase: 5 };

  it('hides the rate and interval of a hidden count, or the count could be worked out', () => {
    const shown = protectedFigures(count(3), population(2000), rule);
    expect(shown).toEqual({ count: c, rate: c, interval: c });
  });

  it('gives the rate and interval of the rounded count', () => {
    const shown = protectedFigures(count(13), population(1000), rule);
    expect(shown).toMatchObject({ count: 15, rate: 15 });
    expect(limits(shown.interval)[0]).toBeLessThan(15);
    const others = [14, 16, 17].map((given) =>
      protectedFigures(count(given), population(1000), rule),
    );
    for (const other of others) expect(other).toEqual(shown);
  });

  it('leaves figures alone without a rule', () => {
    const none = { multiplier: 1000, suppressionThreshold: undefined, roundingBase: undefined };
    expect(protectedFigures(count(3), population(2000), none)).toMatchObject({
      count: 3,
      rate: 1.5,
    });
    expect(protectedFigures(count(3), population(0), none)).toEqual({
      count: 3,
      rate: 'noPopulation',
      interval: 'noPopulation',
    });
  });
});
