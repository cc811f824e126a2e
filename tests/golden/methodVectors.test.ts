import { describe, expect, it } from 'vitest';
import { calendarYear } from '../../src/domain/period';
import { betweenAreaVariance } from '../../src/statistics/betweenAreaVariance';
import { chiSquareQuantile } from '../../src/statistics/chiSquareQuantile';
import { ranksHighestFirst } from '../../src/statistics/competitionRanks';
import { directlyStandardisedRate } from '../../src/statistics/directlyStandardisedRate';
import { dispersionRatio } from '../../src/statistics/dispersionRatio';
import { exactPoissonInterval } from '../../src/statistics/exactPoissonInterval';
import { funnelLimits } from '../../src/statistics/funnelLimits';
import { logScore } from '../../src/statistics/logScore';
import { percentChange } from '../../src/statistics/percentChange';
import { poissonInterval } from '../../src/statistics/poissonInterval';
import { processLimits } from '../../src/statistics/processLimits';
import { rateInterval } from '../../src/statistics/rateInterval';
import { percentChangeInterval } from '../../src/statistics/rateRatioInterval';
import { trendCriticalValue } from '../../src/statistics/recentTrend';
import { recentTrendOfProportions } from '../../src/statistics/recentTrendOfProportions';
import { recentTrendOfRates } from '../../src/statistics/recentTrendOfRates';
import { wilsonInterval } from '../../src/statistics/wilsonInterval';
import { count, counted, expected, limits, population, rate } from '../unit/statistics/units';

/** Agrees with a published number to the last digit that is printed, or to twelve digits where more are. */
function expectPrinted(value: number, printed: string) {
  const [whole = '', fraction = ''] = printed.replace('-', '').split('.');
  const unit = 10 ** -fraction.length;
  const figures = (whole + fraction).replace(/^0+/, '').length;
  const allowed = figures > 12 ? Math.abs(Number(printed)) * 1e-12 : 0.5000001 * unit;
  expect(Math.abs(value - Number(printed)), `${value} for ${printed}`).toBeLessThanOrEqual(allowed);
}

function expectBetween(interval: Parameters<typeof limits>[0], lower: string, upper: string) {
  const [low, high] = limits(interval);
  expectPrinted(low, lower);
  expectPrinted(high, upper);
}

/** Source: ukhsa-collaboration/PHEindicatormethods@093fd28, tests/testthat/testdata_*.xlsx. */
describe('OHID PHEindicatormethods', () => {
  it('byar-65', () => {
    expectBetween(poissonInterval(count(65)), '50.163187710459454', '82.84913854593984');
  });

  it('rate-20-100', () => {
    const interval = rateInterval(count(20), population(100), 100);
    expectBetween(interval, '12.211428834875937', '30.889880369197066');
  });

  it('wilson-65-100', () => {
    const [low, high] = limits(wilsonInterval(65, 100));
    expectPrinted(low / 100, '0.5525444329688797');
    expectPrinted(high / 100, '0.7363575175690247');
  });

  it('dsr-big', () => {
    const counts = [127, 25, 18, 21, 12, 27, 48, 27, 29, 32, 32, 34, 45, 65, 38, 68, 74, 82, 91];
    const pops = [
      636, 558, 609, 543, 384, 594, 669, 843, 660, 576, 606, 522, 426, 273, 300, 288, 153, 123, 207,
    ];
    const bands = counts.map((events, band) => counted(events, pops[band] ?? 0));
    const standardised = directlyStandardisedRate(bands);
    if (typeof standardised === 'string') throw new Error(standardised);
    expectPrinted(standardised.rate, '10430.247991469423');
    expectBetween(standardised.interval, '9717.709067985681', '11178.94091547925');
  });

  it('funnel-rate-1: limits of a rate of one event', () => {
    // Published 20.85059119, 4588.535848 and 12.58170943: found by bisection, good to 4 in a million. Exact with
    // scipy's chi2.ppf: 20.850595658891123, 4588.552198993164 and 12.581704891292826.
    const [low, high] = limits(exactPoissonInterval(count(1), 95));
    const [, farHigh] = limits(exactPoissonInterval(count(1), 99.8));
    const baseline = 116.1720835;
    expect(Math.abs(baseline / high / 20.85059119 - 1)).toBeLessThan(4e-6);
    expect(Math.abs(baseline / low / 4588.535848 - 1)).toBeLessThan(4e-6);
    expect(Math.abs(baseline / farHigh / 12.58170943 - 1)).toBeLessThan(4e-6);
    expectPrinted(baseline / high, '20.850595658891123');
    expectPrinted(baseline / low, '4588.552198993164');
    expectPrinted(baseline / farHigh, '12.581704891292826');
  });
});

/** Source: rdrr.io, tests of the R package episheet (Rothman). */
it('rateratio-rothman', () => {
  const [earlier, later] = [counted(15, 19_017), counted(41, 28_010)];
  const ratio = 1 + Number(percentChange(earlier, later)) / 100;
  // Printed as 1.855, cut off and not rounded: the ratio is 1.85577...
  expect(Math.floor(1000 * ratio) / 1000).toBe(1.855);
  const [low, high] = limits(percentChangeInterval(earlier, later));
  expectPrinted(1 + low / 100, '1.03');
  expectPrinted(1 + high / 100, '3.35');
});

/** Source: dhsc-govuk/PHEindicatormethods@bd97b04 testdata_trend_markers.xlsx; Fingertips, TrendMarkerCalculator. */
describe('Fingertips recent trends', () => {
  const years = [2019, 2020, 2021, 2022, 2023].map(calendarYear);
  const trendOf = (values: number[], lower: number[], upper: number[]) => {
    const points = years.map((period, place) => ({
      period,
      rate: rate(values[place] ?? 0),
      interval: {
        lower: rate(lower[place] ?? 0) as never,
        upper: rate(upper[place] ?? 0) as never,
      },
    }));
    const trend = recentTrendOfRates(points, [], 'lower_is_better');
    if (typeof trend === 'string') throw new Error(trend);
    return trend;
  };

  it('trend-w-1', () => {
    const trend = trendOf(
      [30.6, 30.2, 28, 24.6, 24.67],
      [28.98, 28.63, 26.44, 23.15, 23.16],
      [32.25, 31.9, 29.64, 26.19, 26.25],
    );
    expectPrinted(trend.chiSquare, '46.7636');
    expectPrinted(trend.slope, '-1.7516');
    expect(trend).toMatchObject({ direction: 'decreasing', judgement: 'better' });
  });

  it('trend-crit', () => {
    expect(trendCriticalValue).toBe(9.54953570608324);
    expectPrinted(chiSquareQuantile(1 - 0.002, 1), '9.54953570608324');
  });

  // Fingertips indicator 41203, England: dhsc-govuk/FingertipsNext, TrendMarkerCalculatorTests.
  it('41203 sight loss from diabetic eye disease: increasing', () => {
    const trend = trendOf(
      [2.935, 1.93028, 2.7567, 2.8701, 3.0121],
      [2.7841, 1.8085, 2.6113, 2.7225, 2.8616],
      [3.0919, 2.058, 2.9082, 3.0237, 3.1683],
    );
    expect(trend).toMatchObject({ direction: 'increasing', judgement: 'worse' });
  });

  // Fingertips indicators 30309 and 241, same tests: vaccination coverage and diabetes prevalence.
  it.each([
    [
      'decreasing',
      'worse',
      [57_274, 55_865, 53_681, 51_767, 53_185],
      [61_834, 60_511, 59_074, 57_508, 59_028],
    ],
    [
      'increasing',
      'better',
      [3_455_176, 3_491_868, 3_625_401, 3_774_801, 3_938_080],
      [48_783_947, 49_122_259, 49_956_777, 50_649_129, 51_441_896],
    ],
  ])('a proportion: %s', (direction, judgement, parts, wholes) => {
    const points = years.map((period, place) => ({
      period,
      part: count(parts[place] ?? 0),
      whole: count(wholes[place] ?? 0),
    }));
    const trend = recentTrendOfProportions(points, [], 'higher_is_better');
    expect(trend).toMatchObject({ direction, judgement });
  });
});

/** Source: nhs-r-community/FunnelPlotR@9020d49, tests/testthat. */
describe('FunnelPlotR', () => {
  it.each([
    [15, '0.5596924', '1.649348', '0.386265', '2.082907'],
    [20, '0.610826', '1.544419', '0.4479107', '1.902094'],
    [30, '0.6746958', '1.427562', '0.5289724', '1.702771'],
  ])('funnel-poisson-sr: %i expected', (events, ll95, ul95, ll998, ul998) => {
    expectBetween(funnelLimits(expected(events), rate(1), 95), ll95, ul95);
    expectBetween(funnelLimits(expected(events), rate(1), 99.8), ll998, ul998);
  });

  it('phi', () => {
    const observed = [100, 150, 180, 80, 120, 225];
    const denominators = [108, 112, 165, 95, 100, 220];
    const scores = observed.map((events, place) =>
      Number(logScore(count(events), expected(denominators[place] ?? 0))),
    );
    const phi = dispersionRatio(scores);
    expectPrinted(phi, '2.948033');
    // tau^2 by hand from the definition: (6 x 2.948033 - 5) / (800 - 118,858 / 800).
    expect(betweenAreaVariance(phi, denominators)).toBeCloseTo((6 * 2.948033 - 5) / 651.4275, 7);
  });
});

/** Source: nhs-r-community/NHSRplotthedots@050b07d, tests. */
it('xmr-unscreened', () => {
  const values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
  const found = processLimits(values, false);
  if (typeof found === 'string') throw new Error(found);
  expectPrinted(found.mean, '1.9444');
  expectPrinted(found.lower, '-3.0626');
  expectPrinted(found.upper, '6.9515');
});

/** Source: rosettacode.org, Ranking methods, standard. */
it('rank-competition', () => {
  expect(ranksHighestFirst([44, 42, 42, 41, 41, 41, 39])).toEqual([1, 2, 2, 4, 4, 4, 7]);
});
