import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeriodFigures } from '../../../src/statistics/comparison';
import { crudeRate } from '../../../src/statistics/crudeRate';
import { indexNumber } from '../../../src/statistics/indexNumber';
import { count, population } from './units';

type Given = Parameters<typeof count>[0];

const figures = (events: Given, residents: Given = 1000): PeriodFigures => ({
  count: count(events),
  population: population(residents),
  rate: crudeRate(count(events), population(residents), 1000),
  status: '',
  sources: [],
});

describe('indexNumber of counts', () => {
  it.each([
    [50, 60, 120],
    [50, 40, 80],
    [40, 0, 0],
    [40, 39, 97.5],
    [0, 5, 'zeroBase'],
    [0, 0, 'zeroBase'],
    ['notHeld', 5, 'noEarlierFigure'],
    ['suppressed', 5, 'suppressed'],
    [5, 'suppressed', 'suppressed'],
    [0, 'notCollected', 'notCollected'],
  ] as const)('from %s, %s is %s', (base, later, index) => {
    expect(indexNumber(figures(base), figures(later), 'count')).toBe(index);
  });
});

describe('indexNumber of rates', () => {
  it.each([
    // Twice the events among twice the residents is the same rate.
    [figures(50, 1000), figures(100, 2000), 100],
    [figures(50, 1000), figures(50, 2000), 50],
    [figures(40, 1000), figures(41, 1000), 102.5],
    [figures(0, 1000), figures(4, 1000), 'zeroBase'],
    [figures(50, 'noPopulation'), figures(50, 2000), 'noPopulation'],
    [figures(50, 1000), figures(50, 'noPopulation'), 'noPopulation'],
    // Where neither has a rate, the index of the count does not stand in for it.
    [figures(50, 'noPopulation'), figures(60, 'noPopulation'), 'noPopulation'],
  ] as const)('%j, %j', (base, later, index) => {
    expect(indexNumber(base, later, 'rate')).toBe(index);
  });

  it('is 100 for the base itself, and the rates as 100 to each other', () => {
    const some = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(some, some, some, some, (a, b, n1, n2) => {
        expect(indexNumber(figures(a, n1), figures(a, n1), 'rate')).toBe(100);
        const index = Number(indexNumber(figures(a, n1), figures(b, n2), 'rate'));
        const expected = (100 * (b / n2)) / (a / n1);
        expect(Math.abs(index - expected)).toBeLessThanOrEqual(1e-9 * (100 + expected));
      }),
    );
  });
});
