import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MissingReason } from '../../../src/domain/missing';
import {
  calendarMonth,
  calendarYear,
  financialYear,
  type Period,
  yearEnding,
} from '../../../src/domain/period';
import { crudeRate } from '../../../src/statistics/crudeRate';
import { rateInterval } from '../../../src/statistics/rateInterval';
import { type RecentTrend, recentTrend } from '../../../src/statistics/recentTrend';
import { recentTrendOfProportions } from '../../../src/statistics/recentTrendOfProportions';
import { recentTrendOfRates } from '../../../src/statistics/recentTrendOfRates';
import { trendPoints } from '../../../src/statistics/trendPoints';
import { count, interval, population, rate } from './units';

const years = [2019, 2020, 2021, 2022, 2023];
const annual = years.map(calendarYear);
const point = (period: Period) => ({ period });

describe('trendPoints', () => {
  const financial = years.map(financialYear);
  const toJune = years.map((year) => yearEnding(year, 6));
  const rolling = [...annual.slice(0, 4), yearEnding(2023, 6), yearEnding(2023, 12)];

  it.each<[string, Period[], Period[]]>([
    ['five years', annual, annual],
    ['five years in any order', annual.toReversed(), annual],
    ['the last five of seven', [2017, 2018, ...years].map(calendarYear), annual],
    ['five after a gap', [2015, ...years].map(calendarYear), annual],
    ['financial years', financial, financial],
    ['years ending in June', toJune, toJune],
  ])('takes %s', (_, periods, five) => {
    expect(trendPoints(periods.map(point), [])).toEqual(five.map(point));
  });

  it.each<[string, Period[], MissingReason]>([
    ['four years', annual.slice(1), 'tooFewPoints'],
    ['no year', [], 'tooFewPoints'],
    ['months', years.map((year) => calendarMonth(year, 1)), 'notAnnual'],
    ['a gap', [2018, 2019, 2020, 2022, 2023].map(calendarYear), 'unevenPeriods'],
    ['rolling years', rolling, 'overlappingPeriods'],
    ['a year twice', [...annual, calendarYear(2023)], 'overlappingPeriods'],
    ['two kinds of year', [...annual.slice(1), financialYear(2023)], 'overlappingPeriods'],
  ])('refuses %s', (_, periods, reason) => {
    expect(trendPoints(periods.map(point), [])).toBe(reason);
  });

  it.each<[string, Period, boolean]>([
    ['among them', calendarYear(2021), true],
    ['in the first year', calendarMonth(2019, 4), true],
    ['at the start of the first year', calendarMonth(2019, 1), false],
    ['before them', calendarYear(2018), false],
    ['after them', calendarYear(2024), false],
  ])('and a series break %s', (_, from, broken) => {
    const found = trendPoints(annual.map(point), [from]);
    expect(found).toEqual(broken ? 'acrossBreak' : annual.map(point));
  });
});

const ratesOf = (counts: (number | MissingReason)[], residents: number | MissingReason = 10_000) =>
  counts.map((events, place) => ({
    period: calendarYear(2019 + place),
    rate: crudeRate(count(events), population(residents), 1000),
    interval: rateInterval(count(events), population(residents), 1000),
  }));
const sharesOf = (parts: (number | MissingReason)[], whole: number | MissingReason = 1000) =>
  parts.map((part, place) => ({
    period: calendarYear(2019 + place),
    part: count(part),
    whole: count(whole),
  }));

function directionOf(trend: RecentTrend | MissingReason) {
  return typeof trend === 'string' ? trend : trend.direction;
}

describe('the recent trend', () => {
  it.each<[string, number[], string]>([
    ['rises', [100, 120, 150, 170, 200], 'increasing'],
    ['falls', [200, 170, 150, 120, 100], 'decreasing'],
    ['moves as chance does', [100, 105, 98, 102, 106], 'noSignificantChange'],
    ['does not move', [100, 100, 100, 100, 100], 'noSignificantChange'],
    ['has nothing to count', [0, 0, 0, 0, 0], 'noSignificantChange'],
    ['hangs on the last point', [100, 100, 100, 100, 300], 'noSignificantChange'],
    ['hangs on the first point', [300, 100, 99, 101, 100], 'noSignificantChange'],
  ])('%s', (_, counts, direction) => {
    expect(directionOf(recentTrendOfRates(ratesOf(counts), [], 'none'))).toBe(direction);
    expect(directionOf(recentTrendOfProportions(sharesOf(counts), [], 'none'))).toBe(direction);
  });

  it.each([
    ['lower_is_better', 'worse', 'better'],
    ['higher_is_better', 'better', 'worse'],
    ['none', 'notJudged', 'notJudged'],
  ] as const)('is judged by polarity: %s', (polarity, rising, falling) => {
    const counts = [100, 120, 150, 170, 200];
    const up = recentTrendOfRates(ratesOf(counts), [], polarity);
    const down = recentTrendOfProportions(sharesOf(counts.toReversed()), [], polarity);
    expect(up).toMatchObject({ direction: 'increasing', judgement: rising });
    expect(down).toMatchObject({ direction: 'decreasing', judgement: falling });
    const none = recentTrendOfRates(ratesOf([9, 9, 9, 9, 9]), [], polarity);
    expect(none).toMatchObject({ judgement: 'noChange' });
  });

  it('needs more than the critical value', () => {
    const fit = { slope: 1, chiSquare: 9.54953570608324 };
    expect(recentTrend(fit, [1, 1], 'none').direction).toBe('noSignificantChange');
    const above = { slope: 1, chiSquare: 9.5496 };
    expect(recentTrend(above, [1, 1], 'none').direction).toBe('increasing');
    expect(recentTrend(above, [1, 0], 'none').direction).toBe('noSignificantChange');
    expect(recentTrend(above, [1, -1], 'none').direction).toBe('noSignificantChange');
  });

  it('has the slope of a straight line', () => {
    const steps = years.map((year, place) => ({
      period: calendarYear(year),
      rate: rate(10 + 3 * place),
      interval: interval(9 + 3 * place, 11.5 + 3 * place),
    }));
    expect(recentTrendOfRates(steps, [], 'none')).toMatchObject({ slope: expect.closeTo(3, 9) });
    const shares = sharesOf([100, 120, 140, 160, 180]);
    expect(recentTrendOfProportions(shares, [], 'none')).toMatchObject({
      slope: expect.closeTo(2, 9),
    });
  });

  it.each<
    [string, (number | MissingReason)[], number | MissingReason, MissingReason, MissingReason]
  >([
    ['a suppressed year', [5, 5, 'suppressed', 5, 5], 1000, 'suppressed', 'suppressed'],
    ['two missing years', [5, 'notHeld', 'suppressed', 5, 5], 1000, 'notHeld', 'notHeld'],
    ['nobody there', [5, 5, 5, 5, 5], 0, 'noPopulation', 'rejected'],
    ['nobody and nothing', [0, 0, 0, 0, 0], 0, 'noPopulation', 'notApplicable'],
    ['no denominator', [5, 5, 5, 5, 5], 'notHeld', 'notHeld', 'notHeld'],
  ])('cannot be calculated with %s', (_, counts, whole, ofRates, ofShares) => {
    expect(recentTrendOfRates(ratesOf(counts, whole), [], 'none')).toBe(ofRates);
    expect(recentTrendOfProportions(sharesOf(counts, whole), [], 'none')).toBe(ofShares);
  });

  it('cannot be calculated from intervals that are missing or have no width', () => {
    const points = ratesOf([5, 6, 7, 8, 9]);
    const without = points.map((one) => ({ ...one, interval: 'lowReliability' as const }));
    expect(recentTrendOfRates(without, [], 'none')).toBe('lowReliability');
    const flat = points.map((one) => ({ ...one, interval: interval(3, 3) }));
    expect(recentTrendOfRates(flat, [], 'none')).toBe('notApplicable');
  });

  it('turns round with the series', () => {
    const turned = { increasing: 'decreasing', decreasing: 'increasing' } as const;
    const counts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 5 });
    const steps = fc.array(fc.integer({ min: -20, max: 150 }), { minLength: 5, maxLength: 5 });
    const rising = steps.map((list) =>
      list.map((_, place) =>
        Math.min(
          1000,
          Math.max(
            0,
            list.slice(0, place + 1).reduce((sum, step) => sum + step, 0),
          ),
        ),
      ),
    );
    fc.assert(
      fc.property(fc.oneof(counts, rising), (list) => {
        for (const trend of [
          (values: number[]) => recentTrendOfRates(ratesOf(values), [], 'none'),
          (values: number[]) => recentTrendOfProportions(sharesOf(values), [], 'none'),
        ]) {
          const [found, back] = [trend(list), trend(list.toReversed())];
          if (typeof found === 'string' || typeof back === 'string') throw new Error('missing');
          const { direction } = found;
          expect(back.direction).toBe(
            direction === 'noSignificantChange' ? direction : turned[direction],
          );
          expect(back.slope).toBeCloseTo(-found.slope, 9);
          expect(Math.abs(back.chiSquare - found.chiSquare)).toBeLessThan(
            1e-9 * (1 + found.chiSquare),
          );
        }
      }),
    );
  });
});
