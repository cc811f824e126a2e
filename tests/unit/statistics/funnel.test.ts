import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMissing } from '../../../src/domain/figure';
import { betweenAreaVariance } from '../../../src/statistics/betweenAreaVariance';
import { dispersionRatio } from '../../../src/statistics/dispersionRatio';
import { expectedCount } from '../../../src/statistics/expectedCount';
import { funnelLimits } from '../../../src/statistics/funnelLimits';
import { funnelPosition } from '../../../src/statistics/funnelPosition';
import { logScore } from '../../../src/statistics/logScore';
import { overdispersedLimits } from '../../../src/statistics/overdispersedLimits';
import { overdispersion } from '../../../src/statistics/overdispersion';
import { quantileType7 } from '../../../src/statistics/quantileType7';
import { winsorised } from '../../../src/statistics/winsorised';
import { count, counted, expected, interval, limits, population, rate } from './units';

const noSpread = { phi: 1, tauSquared: 0, areas: 12, leftOut: 0 };

describe('expectedCount', () => {
  it.each([
    [500, [20, 10_000], 1],
    [10_000, [20, 10_000], 20],
    [0, [20, 10_000], 'noPopulation'],
    [500, [20, 0], 'noPopulation'],
    ['notHeld', ['suppressed', 100], 'notHeld'],
    [500, ['suppressed', 'notHeld'], 'suppressed'],
    [500, [20, 'notHeld'], 'notHeld'],
  ] as const)('for %s residents', (residents, [events, all], found) => {
    expect(expectedCount(population(residents), counted(events, all))).toBe(found);
  });
});

describe('funnelLimits', () => {
  it.each([0, -1])('do not exist where %d events are expected', (events) => {
    expect(funnelLimits(expected(events), rate(3), 95)).toBe('tooFewEvents');
    expect(overdispersedLimits(expected(events), rate(3), noSpread, 95)).toBe('tooFewEvents');
  });

  const events = fc.double({ min: 0.01, max: 20_000, noNaN: true });

  it('hold the group rate, the 95 % inside the 99.8 %, and close in with the expected count', () => {
    fc.assert(
      fc.property(events, fc.double({ min: 0.01, max: 500, noNaN: true }), (e, r) => {
        const [low, high] = limits(funnelLimits(expected(e), rate(r), 95));
        const [farLow, farHigh] = limits(funnelLimits(expected(e), rate(r), 99.8));
        const [nearLow, nearHigh] = limits(funnelLimits(expected(4 * e + 1), rate(r), 95));
        const ordered = [0, farLow, low, nearLow, r, nearHigh, high, farHigh];
        for (const [place, value] of ordered.entries())
          expect(value).toBeGreaterThanOrEqual((ordered[place - 1] ?? 0) * (1 - 1e-9));
      }),
    );
  });

  it('allow for differences between areas: wider with them, nested, and never closing in to one rate', () => {
    const tauSquared = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(events, tauSquared, (e, variance) => {
        const spread = { ...noSpread, tauSquared: variance };
        const [plainLow, plainHigh] = limits(
          overdispersedLimits(expected(e), rate(9), noSpread, 95),
        );
        const [low, high] = limits(overdispersedLimits(expected(e), rate(9), spread, 95));
        const [farLow, farHigh] = limits(overdispersedLimits(expected(e), rate(9), spread, 99.8));
        expect(low).toBeLessThan(plainLow);
        expect(high).toBeGreaterThan(plainHigh);
        expect(farLow).toBeLessThan(low);
        expect(farHigh).toBeGreaterThan(high);
        expect(high / 9).toBeGreaterThan(Math.exp(1.95 * Math.sqrt(variance)));
      }),
    );
  });
});

describe('quantileType7', () => {
  // As R: quantile(c(1, 2, 4, 8), p).
  it.each([
    [[3], 0.1, 3],
    [[8, 1, 4, 2], 0, 1],
    [[8, 1, 4, 2], 0.1, 1.3],
    [[8, 1, 4, 2], 0.5, 3],
    [[8, 1, 4, 2], 0.9, 6.8],
    [[8, 1, 4, 2], 1, 8],
  ])('of %j at %d', (values, probability, quantile) => {
    expect(quantileType7(values, probability)).toBeCloseTo(quantile, 12);
  });
});

it('quantileType7 of nothing is undefined', () => {
  expect(quantileType7([], 0.5)).toBeUndefined();
});

describe('winsorised', () => {
  it('pulls the ends in, in the order given', () => {
    const [a, b, c, d] = winsorised([8, 1, 4, 2]);
    expect(a).toBeCloseTo(6.8, 12);
    expect(b).toBeCloseTo(1.3, 12);
    expect([c, d]).toEqual([4, 2]);
    expect(winsorised([])).toEqual([]);
  });

  it('never makes scores more dispersed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1 }),
        (z) => {
          const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
          expect(spread(winsorised(z))).toBeLessThanOrEqual(spread(z) + 1e-12);
        },
      ),
    );
  });
});

describe('logScore', () => {
  it.each([
    [100, 100, 0],
    [200, 100, 10 * Math.log(2)],
    [0, 4, 2 * Math.log(0.5 / 4)],
    [5, 0, 'tooFewEvents'],
    ['suppressed', 'notHeld', 'suppressed'],
    [5, 'notHeld', 'notHeld'],
  ] as const)('of %s where %s are expected', (events, e, score) => {
    expect(logScore(count(events), expected(e))).toBe(score);
  });
});

describe('overdispersion', () => {
  const areasOf = (...counts: (number | 'suppressed' | 'notHeld')[]) =>
    counts.map((events) => ({ count: count(events), expected: expected(100) }));

  it('is none where areas differ as chance makes them', () => {
    const found = overdispersion(areasOf(95, 105, 100, 98, 103));
    if (isMissing(found)) throw new Error(found);
    expect(found.phi).toBeLessThan(1);
    expect(found).toMatchObject({ tauSquared: 0, areas: 5, leftOut: 0 });
  });

  it('grows with the differences', () => {
    const [some, more] = [areasOf(80, 120, 100, 70, 140), areasOf(40, 250, 100, 30, 300)].map(
      (areas) => overdispersion(areas),
    );
    if (!some || !more || isMissing(some) || isMissing(more)) throw new Error('missing');
    expect(some.tauSquared).toBeGreaterThan(0);
    expect(more.tauSquared).toBeGreaterThan(some.tauSquared);
  });

  it('leaves missing areas out and says how many', () => {
    const found = overdispersion(areasOf(80, 'suppressed', 130, 'notHeld', 60));
    expect(found).toMatchObject({ areas: 3, leftOut: 2 });
  });

  it.each([
    ['no area', [], 'tooFewAreas'],
    ['one area', [100], 'tooFewAreas'],
    ['one area with a figure', [100, 'suppressed'], 'tooFewAreas'],
    ['none with a figure', ['suppressed', 'suppressed'], 'suppressed'],
    ['none, for different reasons', ['suppressed', 'notHeld'], 'tooFewAreas'],
  ] as const)('cannot be estimated from %s', (_, counts, reason) => {
    expect(overdispersion(areasOf(...counts))).toBe(reason);
  });

  it('is finite and not negative, whatever the counts', () => {
    const area = fc.tuple(fc.nat({ max: 5000 }), fc.double({ min: 0.01, max: 5000, noNaN: true }));
    fc.assert(
      fc.property(fc.array(area, { minLength: 2, maxLength: 30 }), (pairs) => {
        const found = overdispersion(
          pairs.map(([events, e]) => ({ count: count(events), expected: expected(e) })),
        );
        if (isMissing(found)) throw new Error(found);
        expect(Number.isFinite(found.phi)).toBe(true);
        expect(Number.isFinite(found.tauSquared)).toBe(true);
        expect(found.tauSquared).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('has no variance between areas where there is one, or none', () => {
    expect([betweenAreaVariance(5, []), betweenAreaVariance(5, [10])]).toEqual([0, 0]);
    expect(dispersionRatio([])).toBe(0);
  });
});

describe('funnelPosition', () => {
  const [inner, outer] = [interval(8, 12), interval(7, 14)];
  it.each([
    [6.9, 'farBelow'],
    [7, 'below'],
    [7.9, 'below'],
    [8, 'within'],
    [10, 'within'],
    [12, 'within'],
    [12.1, 'above'],
    [14, 'above'],
    [14.1, 'farAbove'],
    ['suppressed', 'suppressed'],
  ] as const)('of %s', (value, position) => {
    expect(funnelPosition(rate(value), inner, outer)).toBe(position);
  });

  it('is missing with a limit', () => {
    expect(funnelPosition(rate(1), 'tooFewEvents', outer)).toBe('tooFewEvents');
    expect(funnelPosition(rate(1), inner, 'tooFewAreas')).toBe('tooFewAreas');
  });
});
