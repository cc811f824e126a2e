import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarMonth,
  calendarQuarter,
  calendarYear,
  financialYear,
  type Period,
  yearEnding,
} from '../../../src/domain/period';
import { periodCode, periodOfCode } from '../../../src/domain/periodCode';
import { anyPeriod } from './anyPeriod';

describe('the canonical code', () => {
  const codes: [string, Period][] = [
    ['2023', calendarYear(2023)],
    ['2022/23', financialYear(2022)],
    ['1999/00', financialYear(1999)],
    ['2000/01', financialYear(2000)],
    ['2023-Q1', calendarQuarter(2023, 1)],
    ['2023-Q4', calendarQuarter(2023, 4)],
    ['2023-01', calendarMonth(2023, 1)],
    ['2023-11', calendarMonth(2023, 11)],
    ['2011-12', calendarMonth(2011, 12)],
    ['YE2025-06', yearEnding(2025, 6)],
    ['YE2024-12', yearEnding(2024, 12)],
    ['YE2025-01', yearEnding(2025, 1)],
  ];

  it.each(codes)('%s is written', (code, period) => {
    expect(periodCode(period)).toBe(code);
  });

  it.each(codes)('%s is read', (code, period) => {
    expect(periodOfCode(code)).toEqual(period);
  });

  it('of any period is read as that period', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(periodOfCode(periodCode(period))).toEqual(period);
      }),
    );
  });
});

describe('what is no code', () => {
  it.each([
    '',
    '23',
    '20233',
    '2023-13',
    '2023-00',
    '2023-1',
    '2022-23',
    '2022/24',
    '2022/2023',
    '2023-Q0',
    '2023-Q5',
    '2023-q4',
    'YE2025-13',
    'YE2025',
    'ye2025-06',
    ' 2023',
    '2023\n',
    '2023-11-01',
  ])('%j', (code) => {
    expect(periodOfCode(code)).toBeUndefined();
  });
});
