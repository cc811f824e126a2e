import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarMonth,
  calendarQuarter,
  calendarYear,
  financialYear,
  lastMonth,
  monthNumber,
  type Period,
  type PeriodKind,
  periodKinds,
  yearEnding,
} from '../../../src/domain/period';
import { periodCode } from '../../../src/domain/periodCode';
import {
  anyOverlap,
  breakMayFallBetween,
  completeWindows,
  follows,
  partsOf,
  periodHolding,
  tiles,
} from '../../../src/domain/periodWindows';
import { anyPeriod } from './anyPeriod';

const codes = (periods: readonly Period[]) => periods.map(periodCode);
const monthsOf = (...wholes: Period[]) => wholes.flatMap((whole) => partsOf(whole, 'month'));
const quartersOf = (...wholes: Period[]) => wholes.flatMap((whole) => partsOf(whole, 'quarter'));

describe('periodHolding', () => {
  it.each<[PeriodKind, number, number, string]>([
    ['month', 2023, 3, '2023-03'],
    ['quarter', 2023, 1, '2023-Q1'],
    ['quarter', 2023, 3, '2023-Q1'],
    ['quarter', 2023, 4, '2023-Q2'],
    ['quarter', 2023, 12, '2023-Q4'],
    ['calendarYear', 2023, 12, '2023'],
    ['financialYear', 2023, 3, '2022/23'],
    ['financialYear', 2023, 4, '2023/24'],
    ['financialYear', 2023, 12, '2023/24'],
    ['yearEnding', 2025, 6, 'YE2025-06'],
  ])('a %s: %i-%i is in %s', (kind, year, month, code) => {
    expect(periodCode(periodHolding(kind, monthNumber(year, month)))).toBe(code);
  });

  it('holds the month, and is the period itself for its last month', () => {
    fc.assert(
      fc.property(anyPeriod, fc.constantFrom(...periodKinds), (period, kind) => {
        const holding = periodHolding(kind, period.start);
        expect(holding.start).toBeLessThanOrEqual(period.start);
        expect(lastMonth(holding)).toBeGreaterThanOrEqual(period.start);
        expect(periodHolding(period.kind, lastMonth(period))).toEqual(period);
      }),
    );
  });
});

describe('partsOf', () => {
  it.each<[string, Period, 'month' | 'quarter', string[]]>([
    ['months of a quarter', calendarQuarter(2023, 4), 'month', ['2023-10', '2023-11', '2023-12']],
    ['a month of itself', calendarMonth(2023, 5), 'month', ['2023-05']],
    [
      'quarters of a financial year',
      financialYear(2022),
      'quarter',
      ['2022-Q2', '2022-Q3', '2022-Q4', '2023-Q1'],
    ],
    ['quarters of a year ending in February', yearEnding(2024, 2), 'quarter', []],
    ['quarters of a month', calendarMonth(2023, 1), 'quarter', []],
    ['quarters of the middle of one', calendarMonth(2023, 2), 'quarter', []],
  ])('%s', (_, whole, kind, parts) => {
    expect(codes(partsOf(whole, kind))).toEqual(parts);
  });

  it('tile the period', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(tiles(partsOf(period, 'month'), period)).toBe(true);
      }),
    );
  });
});

describe('tiles', () => {
  const year = financialYear(2022);
  const months = partsOf(year, 'month');
  it.each<[string, readonly Period[], boolean]>([
    ['nothing', [], false],
    ['the window itself', [year], true],
    ['its months', months, true],
    ['its months backwards', months.toReversed(), true],
    ['months and quarters', [...partsOf(year, 'quarter').slice(0, 3), ...months.slice(9)], true],
    ['a month missing at the start', months.slice(1), false],
    ['a month missing inside', months.filter((_, place) => place !== 5), false],
    ['a month missing at the end', months.slice(0, -1), false],
    ['a month twice', [...months, calendarMonth(2022, 9)], false],
    ['a month too many', [...months, calendarMonth(2023, 4)], false],
    ['the calendar year', [calendarYear(2022)], false],
    [
      'the same months by another name',
      [{ ...yearEnding(2023, 3), kind: 'financialYear' as const }],
      true,
    ],
  ])('%s', (_, parts, complete) => {
    expect(tiles(parts, year)).toBe(complete);
  });
});

describe('completeWindows', () => {
  const twoYears = monthsOf(calendarYear(2022), calendarYear(2023));
  it.each<[string, PeriodKind, readonly Period[], string[]]>([
    ['no month', 'calendarYear', [], []],
    ['financial years from months', 'financialYear', twoYears, ['2022/23']],
    ['calendar years from months', 'calendarYear', twoYears, ['2022', '2023']],
    [
      'quarters from months, one of them incomplete',
      'quarter',
      monthsOf(calendarYear(2023)).slice(1),
      ['2023-Q2', '2023-Q3', '2023-Q4'],
    ],
    [
      'every 12 months from 14 months',
      'yearEnding',
      twoYears.slice(0, 14),
      ['YE2022-12', 'YE2023-01', 'YE2023-02'],
    ],
    [
      'every 12 months from quarters',
      'yearEnding',
      quartersOf(calendarYear(2022), calendarYear(2023)).slice(0, 6),
      ['YE2022-12', 'YE2023-03', 'YE2023-06'],
    ],
    [
      'no window across a gap',
      'yearEnding',
      twoYears.filter((month) => month.start !== monthNumber(2023, 1)),
      ['YE2022-12'],
    ],
    ['no months from quarters', 'month', quartersOf(calendarYear(2022)), []],
  ])('%s', (_, kind, held, found) => {
    expect(codes(completeWindows(kind, held))).toEqual(found);
    expect(codes(completeWindows(kind, held.toReversed()))).toEqual(found);
  });
});

describe('anyOverlap', () => {
  it.each<[string, Period[], boolean]>([
    ['nothing', [], false],
    ['one period', [calendarYear(2023)], false],
    ['years in a row', [calendarYear(2023), calendarYear(2022), calendarYear(2024)], false],
    ['rolling years', [yearEnding(2024, 12), yearEnding(2025, 6)], true],
    ['rolling years with others between', [2022, 2021, 2024].map((y) => yearEnding(y, 6)), false],
    ['a year and a month of it', [calendarMonth(2023, 12), calendarYear(2023)], true],
    ['the same window twice', [calendarYear(2023), yearEnding(2023, 12)], true],
  ])('%s', (_, periods, shared) => {
    expect(anyOverlap(periods)).toBe(shared);
  });
});

describe('follows', () => {
  it.each<[Period, Period, boolean]>([
    [calendarYear(2024), calendarYear(2023), true],
    [calendarYear(2025), calendarYear(2023), false],
    [calendarYear(2023), calendarYear(2024), false],
    [calendarMonth(2024, 1), calendarMonth(2023, 12), true],
    [calendarMonth(2024, 1), calendarYear(2023), false],
    [yearEnding(2025, 6), yearEnding(2024, 12), false],
    [yearEnding(2024, 12), calendarYear(2023), true],
  ])('%o after %o', (second, first, expected) => {
    expect(follows(second, first)).toBe(expected);
  });
});

describe('breakMayFallBetween', () => {
  it.each<[string, Period, boolean]>([
    ['before both', calendarMonth(2021, 12), false],
    ['with the earlier one', calendarMonth(2022, 1), false],
    ['inside the earlier one', calendarMonth(2022, 5), true],
    ['with the later one', calendarMonth(2023, 1), true],
    ['at the end of the later one', calendarMonth(2023, 12), true],
    ['after both', calendarMonth(2024, 1), false],
    ['somewhere in the earlier year', calendarYear(2022), true],
    ['somewhere in the year before', calendarYear(2021), false],
  ])('a break %s', (_, from, between) => {
    expect(breakMayFallBetween(from, calendarYear(2022), calendarYear(2023))).toBe(between);
    expect(breakMayFallBetween(from, calendarYear(2023), calendarYear(2022))).toBe(between);
  });
});
