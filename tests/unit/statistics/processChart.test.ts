import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MissingReason } from '../../../src/domain/missing';
import {
  calendarMonth,
  calendarQuarter,
  calendarYear,
  monthNumber,
  type Period,
  yearEnding,
} from '../../../src/domain/period';
import { periodHolding } from '../../../src/domain/periodWindows';
import {
  type ProcessChart,
  type ProcessOptions,
  processChart,
} from '../../../src/statistics/processChart';
import type { ProcessLimits } from '../../../src/statistics/processLimits';

const monthly = (values: readonly (number | MissingReason)[]) =>
  values.map((value, place) => ({
    period: periodHolding('month', monthNumber(2022, 1) + place),
    value,
  }));

function chartOf(values: readonly (number | MissingReason)[], options?: ProcessOptions) {
  const chart = processChart(monthly(values), options);
  if (typeof chart === 'string') throw new Error(chart);
  return chart;
}

function limitsOf(chart: ProcessChart, stretch = 0): ProcessLimits {
  const found = chart.stretches[stretch]?.limits;
  if (!found || typeof found === 'string') throw new Error(found);
  return found;
}

describe('processChart', () => {
  const steady = [5, 6, 5, 4, 5, 6, 5, 4, 5, 6, 5, 4];

  it('is drawn in time order, whatever the order of the values', () => {
    const chart = processChart(monthly(steady).toReversed());
    expect(chart).toEqual(processChart(monthly(steady)));
    expect(chartOf(steady).stretches).toHaveLength(1);
    expect(limitsOf(chartOf(steady))).toMatchObject({ mean: 5, trial: false });
    expect(chartOf(steady).points.every(({ signals }) => signals.length === 0)).toBe(true);
  });

  it('begins anew at each rebasing', () => {
    const doubled = steady.map((value) => value * 10);
    const rebaseAt = [calendarMonth(2023, 1)];
    const chart = chartOf([...steady, ...doubled], { rebaseAt });
    expect(chart.stretches.map(({ from, to }) => [from, to])).toEqual([
      [calendarMonth(2022, 1), calendarMonth(2022, 12)],
      [calendarMonth(2023, 1), calendarMonth(2023, 12)],
    ]);
    expect([limitsOf(chart, 0).mean, limitsOf(chart, 1).mean]).toEqual([5, 50]);
    expect(chart.points.map(({ stretch }) => stretch)).toEqual([
      ...steady.map(() => 0),
      ...doubled.map(() => 1),
    ]);
    expect(chart.points.some(({ signals }) => signals.length > 0)).toBe(false);
    const whole = chartOf([...steady, ...doubled]);
    expect(whole.points.every(({ signals }) => signals.length > 0)).toBe(true);
  });

  it.each<[string, Period[], number]>([
    ['before the series', [calendarMonth(2021, 6)], 1],
    ['at its start', [calendarMonth(2022, 1)], 1],
    ['after it', [calendarMonth(2024, 1)], 1],
    ['twice in one place', [calendarMonth(2022, 7), calendarQuarter(2022, 3)], 2],
    ['in two places, given backwards', [calendarMonth(2022, 9), calendarMonth(2022, 5)], 3],
  ])('rebased %s', (_, rebaseAt, stretches) => {
    expect(chartOf(steady, { rebaseAt }).stretches).toHaveLength(stretches);
  });

  it('has no limits for a stretch that is too short, and says so', () => {
    const chart = chartOf(steady, { rebaseAt: [calendarMonth(2022, 12)] });
    expect(chart.stretches[1]?.limits).toBe('tooFewPoints');
    expect(chart.points).toHaveLength(12);
  });

  it('keeps the reason of a missing figure, which interrupts runs', () => {
    const values = [1, 1, 1, 1, 'suppressed' as const, 1, 1, 1, 1, 9, -9, 9, -9];
    const chart = chartOf(values);
    expect(chart.points[4]?.value).toBe('suppressed');
    expect(chart.points.flatMap(({ signals }) => signals)).toEqual([]);
  });

  it('takes a period left out as a gap', () => {
    const gapped = processChart(monthly(steady).filter((_, place) => place !== 4));
    const missing = chartOf(steady.map((value, place) => (place === 4 ? 'notHeld' : value)));
    if (typeof gapped === 'string') throw new Error(gapped);
    expect(limitsOf(gapped)).toEqual(limitsOf(missing));
    expect(limitsOf(gapped).meanMovingRange).toBe(1);
  });

  it.each<[string, { period: Period; value: number | MissingReason }[], MissingReason]>([
    [
      'rolling years',
      steady.map((value, place) => ({
        period: periodHolding('yearEnding', monthNumber(2023, 1) + place),
        value,
      })),
      'overlappingPeriods',
    ],
    [
      'periods of different lengths',
      [
        { period: calendarMonth(2023, 1), value: 4 },
        { period: calendarQuarter(2023, 2), value: 5 },
      ],
      'unevenPeriods',
    ],
    ['no figures', [], 'tooFewPoints'],
    ['only suppressed figures', monthly(['suppressed', 'suppressed']), 'suppressed'],
    ['only missing figures', monthly(['suppressed', 'notHeld']), 'tooFewPoints'],
  ])('refuses %s', (_, values, reason) => {
    expect(processChart(values)).toBe(reason);
  });

  it('takes whole years that do not overlap', () => {
    const values = [2021, 2022, 2023].map((year) => ({ period: calendarYear(year), value: year }));
    expect(processChart(values)).toMatchObject({ stretches: [{ limits: { mean: 2022 } }] });
    const ending = [2021, 2022].map((year) => ({ period: yearEnding(year, 6), value: year }));
    expect(processChart(ending)).toMatchObject({ stretches: [{ limits: { trial: true } }] });
  });

  it('moves and stretches with its values', () => {
    // Whole numbers and powers of two, so that no point wanders across a limit by rounding.
    const list = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 2, maxLength: 30 });
    const screens = fc.boolean();
    fc.assert(
      fc.property(
        list,
        fc.integer({ min: -9, max: 9 }),
        fc.constantFrom(1, 2, 8),
        screens,
        (values, shift, scale, screened) => {
          const plain = chartOf(values, { screened });
          const moved = chartOf(
            values.map((value) => value * scale + shift * 1024),
            { screened },
          );
          const [a, b] = [limitsOf(plain), limitsOf(moved)];
          for (const key of ['mean', 'lower', 'upper', 'nearLower', 'nearUpper'] as const)
            expect(b[key]).toBeCloseTo(a[key] * scale + shift * 1024, 7);
          expect(b.meanMovingRange).toBeCloseTo(a.meanMovingRange * scale, 9);
          const turned = chartOf(
            values.map((value) => -value),
            { screened },
          );
          expect(limitsOf(turned).upper).toBeCloseTo(-a.lower, 9);
        },
      ),
    );
  });
});
