import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingWords } from '../../../src/commentary/missingWords';
import { type MissingReason, missingReasons } from '../../../src/domain/missing';
import { calendarMonth, calendarYear } from '../../../src/domain/period';
import { benchmarkComparison } from '../../../src/statistics/benchmarkComparison';
import { byarInterval } from '../../../src/statistics/byarInterval';
import { commonReason } from '../../../src/statistics/commonReason';
import { ranksHighestFirst } from '../../../src/statistics/competitionRanks';
import { contributionShares } from '../../../src/statistics/contributionShares';
import { cost } from '../../../src/statistics/cost';
import { costAtPricesOf } from '../../../src/statistics/costAtPricesOf';
import { crudeRate } from '../../../src/statistics/crudeRate';
import { directlyStandardisedRate } from '../../../src/statistics/directlyStandardisedRate';
import { exactPoissonInterval } from '../../../src/statistics/exactPoissonInterval';
import { expectedCount } from '../../../src/statistics/expectedCount';
import { funnelLimits } from '../../../src/statistics/funnelLimits';
import { funnelPosition } from '../../../src/statistics/funnelPosition';
import { killedOrSeriouslyInjured } from '../../../src/statistics/killedOrSeriouslyInjured';
import { leadingPlaces } from '../../../src/statistics/leadingPlaces';
import { leadingShare } from '../../../src/statistics/leadingShare';
import { logScore } from '../../../src/statistics/logScore';
import { numericChange } from '../../../src/statistics/numericChange';
import { overdispersedLimits } from '../../../src/statistics/overdispersedLimits';
import { overdispersion } from '../../../src/statistics/overdispersion';
import { percentChange, percentChangeOfCounts } from '../../../src/statistics/percentChange';
import { poissonInterval } from '../../../src/statistics/poissonInterval';
import { processChart } from '../../../src/statistics/processChart';
import { protectedFigures } from '../../../src/statistics/protectedFigures';
import { rateInterval } from '../../../src/statistics/rateInterval';
import { percentChangeInterval } from '../../../src/statistics/rateRatioInterval';
import { recentTrendOfProportions } from '../../../src/statistics/recentTrendOfProportions';
import { recentTrendOfRates } from '../../../src/statistics/recentTrendOfRates';
import {
  roundedChangeInterval,
  roundedPercentChangeInterval,
} from '../../../src/statistics/roundedChangeInterval';
import { roundedCountInterval } from '../../../src/statistics/roundedCountInterval';
import { roundedToBase } from '../../../src/statistics/roundedToBase';
import { secondarySuppression } from '../../../src/statistics/secondarySuppression';
import { shareChange } from '../../../src/statistics/shareChange';
import { shareChangeInterval } from '../../../src/statistics/shareChangeInterval';
import { shareOfTotal } from '../../../src/statistics/shareOfTotal';
import { sumOf } from '../../../src/statistics/sumOf';
import { sumOfCosts } from '../../../src/statistics/sumOfCosts';
import { suppressedCount } from '../../../src/statistics/suppressedCount';
import { targetDistance } from '../../../src/statistics/targetDistance';
import { targetTrajectory } from '../../../src/statistics/targetTrajectory';
import { wilsonInterval } from '../../../src/statistics/wilsonInterval';
import { count, counted, expected, interval, percent, population, rate } from './units';

type Given = number | MissingReason;

const rule = { multiplier: 1000, suppressionThreshold: 4, roundingBase: 5 };
const unitCost = {
  indicator: 'i',
  unitCost: 100,
  priceYear: '2020',
  concept: 'all',
  source: undefined,
  confidence: '',
};
const years = [2019, 2020, 2021, 2022, 2023];
const ratePoints = (given: Given) =>
  years.map((year) => ({
    period: calendarYear(year),
    rate: crudeRate(count(given), population(1000), 1000),
    interval: rateInterval(count(given), population(1000), 1000),
  }));
const shares = (part: Given, whole: Given) =>
  years.map((year) => ({ period: calendarYear(year), part: count(part), whole: count(whole) }));
const months = (given: Given) =>
  [1, 2, 3].map((month) => ({ period: calendarMonth(2023, month), value: count(given) }));
const areas = (given: Given, e: Given) =>
  [0, 1, 2].map(() => ({ count: count(given), expected: expected(e) }));
const bands = (given: Given, residents: Given) =>
  Array.from({ length: 19 }, () => counted(given, residents));
const spread = overdispersion(areas(30, 20));

/** Every statistic with one of its figures given and all others in order. */
const statistics: Record<string, (given: Given) => unknown> = {
  'rate, count': (x) => crudeRate(count(x), population(1000), 1000),
  'rate, population': (x) => crudeRate(count(20), population(x), 1000),
  'numeric change, later': (x) => numericChange(count(20), count(x)),
  'percent change of counts, later': (x) => percentChangeOfCounts(count(20), count(x)),
  'percent change, later': (x) => percentChange(counted(20, 100), counted(x, 100)),
  'percent change, population': (x) => percentChange(counted(20, 100), counted(20, x)),
  'share change, later': (x) => shareChange(percent(20), percent(x)),
  'share, part': (x) => shareOfTotal(count(x), count(1_000_000)),
  'share, whole': (x) => shareOfTotal(count(20), count(x)),
  sum: (x) => sumOf([count(x), count(x)], 'incompleteGroup'),
  rank: (x) => ranksHighestFirst([rate(x), rate(3)])[0],
  'exact interval': (x) => exactPoissonInterval(count(x)),
  'Byar interval': (x) => byarInterval(count(x)),
  'count interval': (x) => poissonInterval(count(x), 99.8),
  'rate interval, count': (x) => rateInterval(count(x), population(1000), 1000),
  'rate interval, population': (x) => rateInterval(count(20), population(x), 1000),
  'share interval, part': (x) => wilsonInterval(count(x), count(1_000_000)),
  'share interval, whole': (x) => wilsonInterval(count(20), count(x)),
  'rounded count': (x) => roundedCountInterval(count(x), 5),
  'rounded change, later': (x) => roundedChangeInterval(count(20), count(x), 5),
  'rounded percent change, later': (x) => roundedPercentChangeInterval(count(20), count(x), 5),
  'contribution of a part': (x) => contributionShares([count(x), count(20)], count(1_000_000))[0],
  'contribution to a whole': (x) => contributionShares([count(20)], count(x))[0],
  'leading share, parts': (x) => leadingShare([count(x), count(x)], count(1_000_000), 1).share,
  'leading share, whole': (x) => leadingShare([count(20)], count(x), 1).share,
  'benchmark, area': (x) =>
    benchmarkComparison(rateInterval(count(x), population(1000), 1000), rate(20), 'none'),
  'benchmark, value': (x) => benchmarkComparison(interval(1, 2), rate(x), 'none'),
  'expected count, population': (x) => expectedCount(population(x), counted(20, 1000)),
  'expected count, group': (x) => expectedCount(population(50), counted(x, 1000)),
  'expected count, group population': (x) => expectedCount(population(50), counted(20, x)),
  'funnel, expected': (x) => funnelLimits(expected(x), rate(20), 95),
  'funnel, rate': (x) => funnelLimits(expected(20), rate(x), 95),
  'adjusted funnel, expected': (x) => overdispersedLimits(expected(x), rate(20), spread, 95),
  'adjusted funnel, rate': (x) => overdispersedLimits(expected(20), rate(x), spread, 95),
  'adjusted funnel, spread': (x) =>
    overdispersedLimits(expected(20), rate(20), overdispersion(areas(x, 20)), 99.8),
  'score, count': (x) => logScore(count(x), expected(20)),
  'score, expected': (x) => logScore(count(20), expected(x)),
  'overdispersion, counts': (x) => overdispersion(areas(x, 20)),
  'overdispersion, expected': (x) => overdispersion(areas(20, x)),
  'funnel position': (x) => funnelPosition(rate(x), interval(8, 9), interval(7, 10)),
  'funnel position, inner limits': (x) =>
    funnelPosition(rate(20), funnelLimits(expected(x), rate(9), 95), interval(7, 10)),
  'funnel position, outer limits': (x) =>
    funnelPosition(rate(20), interval(8, 9), funnelLimits(expected(x), rate(9), 99.8)),
  'trend of rates': (x) => recentTrendOfRates(ratePoints(x), [], 'none'),
  'trend of shares, part': (x) => recentTrendOfProportions(shares(x, 1_000_000), [], 'none'),
  'trend of shares, whole': (x) => recentTrendOfProportions(shares(20, x), [], 'none'),
  'process chart': (x) => processChart(months(x)),
  'standardised rate, counts': (x) => directlyStandardisedRate(bands(x, 1000)),
  'standardised rate, populations': (x) => directlyStandardisedRate(bands(20, x)),
  'killed or seriously injured, fatal': (x) => killedOrSeriouslyInjured(count(x), count(20)),
  'killed or seriously injured, serious': (x) => killedOrSeriouslyInjured(count(20), count(x)),
  cost: (x) => cost(count(x), unitCost),
  'cost at other prices': (x) =>
    costAtPricesOf(
      '2024',
      cost(count(x), unitCost),
      new Map([
        ['2020', 80],
        ['2024', 100],
      ]),
    ),
  'sum of costs': (x) => sumOfCosts([cost(count(20), unitCost), cost(count(x), unitCost)]),
  'target, figure': (x) => targetDistance(rate(x), rate(20), 'atMost'),
  'target, value': (x) => targetDistance(rate(20), rate(x), 'atLeast'),
  'trajectory, base': (x) => trajectory(x, 20),
  'trajectory, target': (x) => trajectory(20, x),
  'suppressed count': (x) => suppressedCount(count(x), 4),
  'rounded to base': (x) => roundedToBase(count(x), 5),
  'protected count': (x) => protectedFigures(count(x), population(1000), rule).count,
  'protected rate': (x) => protectedFigures(count(x), population(1000), rule).rate,
  'protected interval': (x) => protectedFigures(count(20), population(x), rule).interval,
  'secondary suppression': (x) => secondarySuppression([count(x)], [], 4)[0],
};

function trajectory(from: Given, to: Given) {
  const [base, target] = [from, to].map((value, place) => ({
    period: calendarYear(2020 + place * 10),
    value: rate(value),
  }));
  return base && target ? targetTrajectory(base, target, calendarYear(2025)) : undefined;
}

/** Changes from an earlier figure: one that is not held is no earlier figure. */
const changes: Record<string, (given: Given) => unknown> = {
  numeric: (x) => numericChange(count(x), count(20)),
  'percent of counts': (x) => percentChangeOfCounts(count(x), count(20)),
  percent: (x) => percentChange(counted(x, 100), counted(20, 100)),
  'percent, population': (x) => percentChange(counted(20, x), counted(20, 100)),
  share: (x) => shareChange(percent(x), percent(20)),
  rounded: (x) => roundedChangeInterval(count(x), count(20), 5),
  'rounded percent': (x) => roundedPercentChangeInterval(count(x), count(20), 5),
};

/** Intervals beside a figure that gives the reason itself: they are not there. */
const absent: Record<string, (given: Given) => unknown> = {
  'percent change, earlier': (x) => percentChangeInterval(counted(x, 100), counted(20, 100)),
  'percent change, later': (x) => percentChangeInterval(counted(20, 100), counted(x, 100)),
  'percent change, population': (x) => percentChangeInterval(counted(20, x), counted(20, 100)),
  'share change, earlier': (x) => shareChangeInterval(counted(x, 100), counted(20, 100)),
  'share change, later': (x) => shareChangeInterval(counted(20, 100), counted(20, x)),
};

describe('every reason passes through every statistic', () => {
  it.each(Object.entries(statistics))('%s', (_, statistic) => {
    expect(missingReasons.map(statistic)).toEqual(missingReasons);
  });

  it.each(Object.entries(changes))('change from an earlier figure: %s', (_, change) => {
    const earlier = missingReasons.map((reason) =>
      reason === 'notHeld' ? 'noEarlierFigure' : reason,
    );
    expect(missingReasons.map(change)).toEqual(earlier);
  });

  it.each(Object.entries(absent))('no interval: %s', (_, none) => {
    expect(new Set(missingReasons.map(none))).toEqual(new Set([undefined]));
  });

  it('leads nothing, and is common only where it is alone', () => {
    for (const reason of missingReasons) {
      expect(leadingPlaces([reason, 4], { order: 'lowest', howMany: 2, decimals: 0 })).toEqual([1]);
      expect(commonReason([reason, reason])).toBe(reason);
      expect(commonReason([reason, 4])).toBeUndefined();
      expect(commonReason([4, reason])).toBeUndefined();
    }
    expect(commonReason(['suppressed', 'notHeld'])).toBeUndefined();
    expect(commonReason([])).toBeUndefined();
  });

  it('has words', () => {
    expect(Object.keys(missingWords)).toEqual(expect.arrayContaining([...missingReasons]));
    for (const { shorthand, short, meaning } of Object.values(missingWords)) {
      expect(shorthand).toMatch(/^\[[cxzu]\]$/);
      expect(Math.min(short.length, meaning.length)).toBeGreaterThan(3);
    }
  });
});

/** All numbers in a result, however deep. */
function numbersIn(result: unknown): number[] {
  if (typeof result === 'number') return [result];
  if (typeof result !== 'object' || result === null) return [];
  return Object.values(result).flatMap(numbersIn);
}

describe('no statistic gives a number that is none', () => {
  const awkward = fc.oneof(
    fc.constantFrom(0, 1, 2, 5, 9, 10, 1_000_000, 1e9),
    fc.nat({ max: 2_000_000 }),
  );
  it.each(Object.entries({ ...statistics, ...changes, ...absent }))('%s', (_, statistic) => {
    fc.assert(
      fc.property(awkward, (given) => {
        for (const number of numbersIn(statistic(given)))
          expect(Number.isFinite(number), `${given}`).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
