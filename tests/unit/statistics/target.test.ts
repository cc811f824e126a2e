import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarMonth, calendarYear, type Period, yearEnding } from '../../../src/domain/period';
import { targetDistance } from '../../../src/statistics/targetDistance';
import { targetTrajectory } from '../../../src/statistics/targetTrajectory';
import { count } from './units';

describe('targetDistance', () => {
  it.each([
    [90, 100, 'atMost', -10, -10, true],
    [100, 100, 'atMost', 0, 0, true],
    [100, 100, 'atLeast', 0, 0, true],
    [125, 100, 'atMost', 25, 25, false],
    [125, 100, 'atLeast', 25, 25, true],
    [3, 0, 'atMost', 3, 'zeroBase', false],
    [0, 0, 'atMost', 0, 'zeroBase', true],
  ] as const)('of %s from %s (%s)', (actual, target, direction, difference, percent, met) => {
    const found = targetDistance(count(actual), count(target), direction);
    expect(found).toEqual({ difference, percent, met });
  });

  it('is missing with either, the figure first', () => {
    expect(targetDistance(count('suppressed'), count('notHeld'), 'atMost')).toBe('suppressed');
    expect(targetDistance(count(4), count('notHeld'), 'atMost')).toBe('notHeld');
  });
});

describe('targetTrajectory', () => {
  const base = { period: calendarYear(2020), value: count(1000) };
  const target = { period: calendarYear(2030), value: count(500) };

  it.each<[string, Period, number | string]>([
    ['at the base', calendarYear(2020), 1000],
    ['half way', calendarYear(2025), 750],
    ['at the target', calendarYear(2030), 500],
    ['between years', yearEnding(2025, 6), 775],
    ['before the base', calendarYear(2019), 'notApplicable'],
    ['after the target', calendarYear(2031), 'notApplicable'],
    ['in a month', calendarMonth(2025, 12), 'notApplicable'],
  ])('%s', (_, period, due) => {
    expect(targetTrajectory(base, target, period)).toBe(due);
  });

  it('does not lead backwards, or nowhere', () => {
    expect(targetTrajectory(target, base, calendarYear(2025))).toBe('notApplicable');
    expect(targetTrajectory(base, base, calendarYear(2020))).toBe('notApplicable');
  });

  it('is missing with either end, the base first', () => {
    const [noBase, noTarget] = [
      { ...base, value: count('suppressed') },
      { ...target, value: count('notHeld') },
    ];
    expect(targetTrajectory(noBase, noTarget, calendarYear(2025))).toBe('suppressed');
    expect(targetTrajectory(base, noTarget, calendarYear(2025))).toBe('notHeld');
  });

  it('goes straight: never past either end, the same step each year', () => {
    const value = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(value, value, (from, to) => {
        const due = Array.from({ length: 11 }, (_, year) =>
          Number(
            targetTrajectory(
              { ...base, value: count(from) },
              { ...target, value: count(to) },
              calendarYear(2020 + year),
            ),
          ),
        );
        expect([due[0], due[10]]).toEqual([from, to]);
        for (const [year, one] of due.entries())
          expect(one).toBeCloseTo(from + ((to - from) * year) / 10, 6);
      }),
    );
  });
});
