import { describe, expect, it } from 'vitest';
import {
  calendarMonth,
  calendarQuarter,
  calendarYear,
  financialYear,
  monthNumber,
  type Period,
  yearEnding,
} from '../../../src/domain/period';
import { monthName, periodName, shortPeriodName } from '../../../src/domain/periodName';

describe('monthName', () => {
  it.each([
    [2025, 1, 'January 2025'],
    [2025, 6, 'June 2025'],
    [2025, 12, 'December 2025'],
  ])('of %i-%i', (year, month, name) => {
    expect(monthName(monthNumber(year, month))).toBe(name);
  });
});

describe('a period', () => {
  it.each<[Period, string, string]>([
    [calendarYear(2023), '2023', '2023'],
    [financialYear(2022), '2022/23', '2022/23'],
    [calendarMonth(2023, 11), 'November 2023', 'Nov 2023'],
    [calendarQuarter(2023, 1), 'January to March 2023', 'Jan\u2013Mar 2023'],
    [calendarQuarter(2023, 4), 'October to December 2023', 'Oct\u2013Dec 2023'],
    [yearEnding(2025, 6), 'year ending June 2025', 'YE Jun 2025'],
    [yearEnding(2024, 12), 'year ending December 2024', 'YE Dec 2024'],
  ])('%o has a name and a short name', (period, name, shortName) => {
    expect(periodName(period)).toBe(name);
    expect(shortPeriodName(period)).toBe(shortName);
  });
});
