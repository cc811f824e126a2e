import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byStart,
  calendarMonth,
  calendarQuarter,
  calendarYear,
  financialYear,
  lastMonth,
  monthNumber,
  monthOfYear,
  overlap,
  type Period,
  sameWindow,
  yearEarlier,
  yearEnding,
  yearOf,
} from '../../../src/domain/period';
import { anyPeriod } from './anyPeriod';

const firstAndLast = (period: Period) =>
  [period.start, lastMonth(period)].map((month) => [yearOf(month), monthOfYear(month)]);

describe('a month count', () => {
  it('counts from January of year 0', () => {
    expect(monthNumber(2023, 1)).toBe(24276);
  });

  it('gives year and month back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const month = monthNumber(y, m);
        expect([yearOf(month), monthOfYear(month)]).toEqual([y, m]);
      }),
    );
  });

  it('goes on before January', () => {
    expect([yearOf(-1), monthOfYear(-1)]).toEqual([-1, 12]);
  });
});

describe('each kind of period', () => {
  it.each<[string, Period, number[], number[]]>([
    ['a month', calendarMonth(2023, 11), [2023, 11], [2023, 11]],
    ['the first quarter', calendarQuarter(2023, 1), [2023, 1], [2023, 3]],
    ['the fourth quarter', calendarQuarter(2023, 4), [2023, 10], [2023, 12]],
    ['a calendar year', calendarYear(2023), [2023, 1], [2023, 12]],
    ['a financial year', financialYear(2022), [2022, 4], [2023, 3]],
    ['a year ending in June', yearEnding(2025, 6), [2024, 7], [2025, 6]],
    ['a year ending in December', yearEnding(2024, 12), [2024, 1], [2024, 12]],
  ])('%s starts and ends', (_, period, first, last) => {
    expect(firstAndLast(period)).toEqual([first, last]);
  });
});

describe('yearEarlier', () => {
  it.each<[string, Period, Period]>([
    ['a month', calendarMonth(2024, 2), calendarMonth(2023, 2)],
    ['a quarter', calendarQuarter(2024, 1), calendarQuarter(2023, 1)],
    ['a financial year', financialYear(2022), financialYear(2021)],
    ['a rolling year', yearEnding(2025, 6), yearEnding(2024, 6)],
  ])('of %s is the same window twelve months before', (_, period, earlier) => {
    expect(yearEarlier(period)).toEqual(earlier);
  });

  it('never overlaps its period', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(overlap(yearEarlier(period), period)).toBe(false);
      }),
    );
  });
});

describe('two periods', () => {
  it.each<[string, Period, Period, 'same' | 'overlap' | 'apart']>([
    [
      'a calendar year and the year ending December',
      calendarYear(2024),
      yearEnding(2024, 12),
      'same',
    ],
    [
      'a financial year and the year ending March',
      financialYear(2022),
      yearEnding(2023, 3),
      'same',
    ],
    ['windows that share six months', yearEnding(2024, 12), yearEnding(2025, 6), 'overlap'],
    ['windows that share one month', yearEnding(2024, 12), yearEnding(2025, 11), 'overlap'],
    ['windows that touch', yearEnding(2023, 12), yearEnding(2024, 12), 'apart'],
    ['a month within a year', calendarMonth(2024, 1), calendarYear(2024), 'overlap'],
    ['a month after a year', calendarMonth(2025, 1), calendarYear(2024), 'apart'],
    ['a month and its quarter', calendarMonth(2024, 4), calendarQuarter(2024, 2), 'overlap'],
  ])('%s', (_, a, b, relation) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(sameWindow(one, other)).toBe(relation === 'same');
      expect(overlap(one, other)).toBe(relation === 'overlap');
    }
  });
});

describe('byStart', () => {
  it('puts later periods last, and of two that start together the longer first', () => {
    const sorted = [
      calendarYear(2022),
      financialYear(2022),
      calendarYear(2023),
      calendarQuarter(2023, 1),
      calendarMonth(2023, 1),
      calendarMonth(2023, 2),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
        expect(shuffled.toSorted(byStart)).toEqual(sorted);
      }),
    );
  });
});
