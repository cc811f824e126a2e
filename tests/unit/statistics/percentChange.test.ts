import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentChange, percentChangeOfCounts } from '../../../src/statistics/percentChange';
import { count, counted } from './units';

describe('percentChangeOfCounts', () => {
  it.each([
    [100, 112, 12],
    [112, 100, -10.714285714285714],
    [40, 41, 2.5],
    [40, 39, -2.5],
    [5, 0, -100],
    [1, 3, 200],
    [0, 5, 'zeroBase'],
    [0, 0, 'zeroBase'],
    ['notHeld', 5, 'noEarlierFigure'],
    ['suppressed', 5, 'suppressed'],
    [5, 'notCollected', 'notCollected'],
    ['notHeld', 'suppressed', 'suppressed'],
    [0, 'suppressed', 'suppressed'],
  ] as const)('from %s to %s is %s', (earlier, later, change) => {
    expect(percentChangeOfCounts(count(earlier), count(later))).toBe(change);
  });

  it('from x to x is 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), (x) => {
        expect(percentChangeOfCounts(count(x), count(x))).toBe(0);
      }),
    );
  });
});

describe('percentChange', () => {
  it.each([
    // Rates 20 and 15 per 1,000.
    ['of rates where populations differ', [200, 10_000], [300, 20_000], -25],
    // The count stays, the population halves: the rate doubles.
    ['of rates where only populations change', [100, 20_000], [100, 10_000], 100],
    ['of counts where populations are equal', [200, 10_000], [300, 10_000], 50],
    ['of counts where there are no populations', [200, 'noPopulation'], [300, 'noPopulation'], 50],
    ['of counts whatever the reasons for no rate', [200, 'noPopulation'], [300, 'noRate'], 50],
    ['with a zero base', [0, 10_000], [3, 20_000], 'zeroBase'],
    ['with no earlier figure', ['notHeld', 'notHeld'], [3, 20_000], 'noEarlierFigure'],
    ['with a suppressed later count', [3, 10_000], ['suppressed', 20_000], 'suppressed'],
    ['with no later population', [3, 10_000], [3, 'noPopulation'], 'noPopulation'],
    ['with a suppressed later whole', [3, 10_000], [3, 'suppressed'], 'suppressed'],
    ['with a suppressed earlier whole', [3, 'suppressed'], [3, 10_000], 'suppressed'],
    ['with no earlier whole', [3, 'notHeld'], [3, 10_000], 'noEarlierFigure'],
    ['with an empty area', [3, 0], [3, 20_000], 'noPopulation'],
    ['with an area emptied', [3, 20_000], [3, 0], 'noPopulation'],
  ] as const)('%s', (_, [earlier, before], [later, after], change) => {
    expect(percentChange(counted(earlier, before), counted(later, after))).toBe(change);
  });

  it('keeps an exact half, which dividing rate by rate would lose', () => {
    // (123 / 3,000) / (80 / 2,000) - 1 = 2.5 %.
    expect(percentChange(counted(80, 2000), counted(123, 3000))).toBe(2.5);
  });

  const events = fc.integer({ min: 1, max: 100_000 });
  const residents = fc.integer({ min: 1, max: 1_000_000 });

  it('from a rate to itself is 0, in any size of area', () => {
    fc.assert(
      fc.property(events, residents, fc.integer({ min: 1, max: 20 }), (x, n, times) => {
        const change = percentChange(counted(x, n), counted(x * times, n * times));
        expect(change).toBe(0);
      }),
    );
  });

  it('is 100 (r2 / r1 - 1)', () => {
    fc.assert(
      fc.property(events, residents, events, residents, (a, n1, b, n2) => {
        const change = Number(percentChange(counted(a, n1), counted(b, n2)));
        const expected = 100 * (b / n2 / (a / n1) - 1);
        expect(Math.abs(change - expected)).toBeLessThan(1e-9 * (100 + Math.abs(expected)));
      }),
    );
  });
});
