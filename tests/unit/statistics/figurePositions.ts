import type { Dataset } from '../../../src/dataset/dataset';
import { protectedCube } from '../../../src/dataset/protectedCube';
import { isMissing } from '../../../src/domain/figure';
import type { MissingReason } from '../../../src/domain/missing';
import { calendarMonth, calendarYear } from '../../../src/domain/period';
import { reasonCode } from '../../../src/extracts/observationReader';
import { areaFunnel } from '../../../src/statistics/areaFunnel';
import { benchmarkComparison } from '../../../src/statistics/benchmarkComparison';
import { byarInterval } from '../../../src/statistics/byarInterval';
import { commonReason } from '../../../src/statistics/commonReason';
import { comparison, periodFigures } from '../../../src/statistics/comparison';
import { ranksHighestFirst } from '../../../src/statistics/competitionRanks';
import { contributionShares } from '../../../src/statistics/contributionShares';
import { cost } from '../../../src/statistics/cost';
import { costAtPricesOf } from '../../../src/statistics/costAtPricesOf';
import { crudeRate } from '../../../src/statistics/crudeRate';
import { directlyStandardisedRate } from '../../../src/statistics/directlyStandardisedRate';
import { exactPoissonInterval } from '../../../src/statistics/exactPoissonInterval';
import { expectedCount } from '../../../src/statistics/expectedCount';
import { figureInterval } from '../../../src/statistics/figureInterval';
import { funnelLimits } from '../../../src/statistics/funnelLimits';
import { funnelPosition } from '../../../src/statistics/funnelPosition';
import { indexNumber } from '../../../src/statistics/indexNumber';
import { killedOrSeriouslyInjured } from '../../../src/statistics/killedOrSeriouslyInjured';
import { leadingPlaces } from '../../../src/statistics/leadingPlaces';
import { leadingShare } from '../../../src/statistics/leadingShare';
import { logScore } from '../../../src/statistics/logScore';
import { numericChange } from '../../../src/statistics/numericChange';
import { observed, observedInGroup } from '../../../src/statistics/observed';
import { overdispersedLimits } from '../../../src/statistics/overdispersedLimits';
import { overdispersion } from '../../../src/statistics/overdispersion';
import { percentChange, percentChangeOfCounts } from '../../../src/statistics/percentChange';
import { poissonInterval } from '../../../src/statistics/poissonInterval';
import { pooledFigures } from '../../../src/statistics/pooledFigures';
import { processChart } from '../../../src/statistics/processChart';
import { protectedFigures } from '../../../src/statistics/protectedFigures';
import { rateInterval } from '../../../src/statistics/rateInterval';
import { percentChangeInterval } from '../../../src/statistics/rateRatioInterval';
import { recentTrendOfProportions } from '../../../src/statistics/recentTrendOfProportions';
import { recentTrendOfRates } from '../../../src/statistics/recentTrendOfRates';
import { recoverableCells } from '../../../src/statistics/recoverableCells';
import {
  roundedChangeInterval,
  roundedPercentChangeInterval,
} from '../../../src/statistics/roundedChangeInterval';
import { roundedCountInterval } from '../../../src/statistics/roundedCountInterval';
import { roundedCubes } from '../../../src/statistics/roundedCubes';
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
import { smallDataset } from './smallDataset';
import { count, counted, expected, interval, percent, population, rate } from './units';

/** A number or a reason, where a figure stands. */
export type Given = number | MissingReason;

/** One place of a statistic where a figure goes in, and what a reason there must come out as. */
export interface FigurePosition {
  readonly at: string;
  readonly result: (given: Given) => unknown;
  readonly expected: (reason: MissingReason) => unknown;
}

/** The reason comes out as it went in. */
const passes = (reason: MissingReason): unknown => reason;
/** An earlier figure that is not held is no earlier figure. */
const asEarlier = (reason: MissingReason): unknown =>
  reason === 'notHeld' ? 'noEarlierFigure' : reason;
/** There is no interval beside a figure that gives the reason itself. */
const absent = (): unknown => undefined;
/** Of a mixed sum a hidden part hides the whole; otherwise it is incomplete. */
const inSum = (reason: MissingReason): unknown =>
  reason === 'suppressed' ? reason : 'incompleteGroup';

const position = (
  at: string,
  result: FigurePosition['result'],
  expectedOf: FigurePosition['expected'] = passes,
): FigurePosition => ({ at, result, expected: expectedOf });

const rule = { multiplier: 1000, suppressionThreshold: 4, roundingBase: 5 };
const unitCost = {
  indicator: 'i',
  unitCost: 100,
  priceYear: '2020',
  concept: 'all',
  source: undefined,
  confidence: '',
};
const index = new Map([
  ['2020', 80],
  ['2024', 100],
]);
const years = [2019, 2020, 2021, 2022, 2023];
/** Five years, with the given figure in all of them or only in the third. */
const yearly = <T>(given: Given, only: boolean, one: (given: Given) => T) =>
  years.map((year) => ({
    period: calendarYear(year),
    ...one(only && year !== 2021 ? 20 + year - 2019 : given),
  }));
const ratePoints = (given: Given, only = false) =>
  yearly(given, only, (x) => ({
    rate: crudeRate(count(x), population(1000), 1000),
    interval: rateInterval(count(x), population(1000), 1000),
  }));
const parts = (given: Given, only = false) =>
  yearly(given, only, (x) => ({ part: count(x), whole: count(1_000_000) }));
const wholes = (given: Given, only = false) =>
  yearly(given, only, (x) => ({ part: count(10), whole: count(x) }));
const months = (...given: readonly Given[]) =>
  given.map((x, place) => ({ period: calendarMonth(2023, place + 1), value: count(x) }));
const areas = (given: Given, e: Given) =>
  [0, 1, 2].map(() => ({ count: count(given), expected: expected(e) }));
const bands = (given: Given, residents: Given) =>
  Array.from({ length: 19 }, () => counted(given, residents));
const oneBand = (given: Given, residents: Given) =>
  bands(20, 1000).map((band, place) => (place === 7 ? counted(given, residents) : band));
const pooled = (events: Given, residents: Given) => ({
  count: count(events),
  population: population(residents),
  rate: crudeRate(count(events), population(residents), 1000),
});
const pooledAreas = [20, 30, 40].map((events) => pooled(events, 1000));
const firstInFunnel = (area: ReturnType<typeof pooled>) => {
  const funnel = areaFunnel([area, ...pooledAreas], pooled(90, 3000), 'plain');
  const [first] = isMissing(funnel) ? [] : funnel.areas;
  if (!first) throw new Error('a funnel of areas');
  return first;
};
const spread = overdispersion(areas(30, 20));
const query = {
  indicator: { kind: 'count', roundingBase: 5 },
  measure: 'rate',
  multiplier: 1000,
  parts: 1,
} as const;
const share = { ...query, indicator: { kind: 'proportion', roundingBase: undefined } } as const;
const events = { ...query, measure: 'count' } as const;
const known = [
  { count: count(12), expected: expected(20) },
  { count: count(44), expected: expected(31) },
  { count: count(25), expected: expected(20) },
];

function trajectory(from: Given, to: Given) {
  const [base, target] = [from, to].map((value, place) => ({
    period: calendarYear(2020 + place * 10),
    value: rate(value),
  }));
  return base && target ? targetTrajectory(base, target, calendarYear(2025)) : undefined;
}

const chart = (...given: readonly Given[]) => {
  const made = processChart(months(...given));
  return isMissing(made) ? made : made.points.map(({ value }) => value);
};

/** E1, E2, E3 and their group, with residents, in two years. */
const held = await smallDataset(
  ...['2022', '2023'].flatMap((year, place) => [
    ...[30, 50, 70].map((value, area) => `asb,E${area + 1},${year},${value + place},,`),
    ...[10, 20, 30].map((value, area) => `night,E${area + 1},${year},${value + place},,`),
  ]),
);
const [asb, night] = ['asb', 'night'].map((code) => held.indicators.get(code));
const group = held.groups.get('G');
if (!asb || !night || !group) throw new Error('a dataset with its indicators and its group');

/** The dataset with another figure of an indicator for E1 in a year. */
export function with1(given: Given, year: number, indicator = 'asb', from = held): Dataset {
  const cubes = new Map(
    [...from.cubes].map(([code, own]) => [
      code,
      own.map((cube) => {
        const cell = cube.areaSlot.get('E1') ?? 0;
        const at = cell * cube.width + (cube.periodSlot.get(year * 12) ?? 0);
        if (code !== indicator) return cube;
        const reasons = cube.reasons.slice();
        const values = cube.values.slice();
        reasons[at] = typeof given === 'number' ? 0 : reasonCode(given);
        values[at] = typeof given === 'number' ? given : 0;
        return protectedCube({ ...cube, reasons, values });
      }),
    ]),
  );
  return { ...from, cubes };
}

const later = calendarYear(2023);
const earlier = calendarYear(2022);
const of = (dataset: Dataset, indicator = asb) =>
  comparison(dataset, { indicator, group, period: later, earlier, multiplier: 1000 });
const first = (dataset: Dataset, indicator = asb) => of(dataset, indicator).areas[0];

/** Figures of a period; a reason for the residents is that of the rate. */
const figuresOf = (number: Given, residents: Given = 1000) => ({
  ...counted(number, residents),
  rate: crudeRate(count(number), population(residents), 1000),
  status: '',
  sources: [],
});

/** Every statistic that takes figures, by name, with every position of one: all others are in order. */
export const figurePositions: Readonly<Record<string, readonly FigurePosition[]>> = {
  benchmarkComparison: [
    position('area', (x) =>
      benchmarkComparison(rateInterval(count(x), population(1000), 1000), rate(20), 'none'),
    ),
    position('benchmark', (x) => benchmarkComparison(interval(1, 2), rate(x), 'none')),
  ],
  byarInterval: [position('count', (x) => byarInterval(count(x)))],
  commonReason: [
    position('all', (x) => commonReason([x, x])),
    position('first', (x) => commonReason([x, 4]), absent),
    position('last', (x) => commonReason([4, x]), absent),
    position(
      'beside another reason',
      (x) => commonReason([x, 'suppressed']),
      (reason) => (reason === 'suppressed' ? reason : undefined),
    ),
  ],
  comparison: [
    position('later count', (x) => first(with1(x, 2023))?.later.count),
    position('rate of the later count', (x) => first(with1(x, 2023))?.later.rate),
    position('numeric change to it', (x) => first(with1(x, 2023))?.numeric),
    position('percent change to it', (x) => first(with1(x, 2023))?.percent),
    position('interval of that', (x) => first(with1(x, 2023))?.interval, absent),
    position('rank', (x) => first(with1(x, 2023))?.countRank),
    position('rank by rate', (x) => first(with1(x, 2023))?.rateRank),
    position('share', (x) => first(with1(x, 2023))?.share),
    position('share of another area', (x) => of(with1(x, 2023)).areas[1]?.share, inSum),
    position('total', (x) => of(with1(x, 2023)).total.later.count, inSum),
    position('rate of the total', (x) => of(with1(x, 2023)).total.later.rate, inSum),
    position('earlier count', (x) => first(with1(x, 2022))?.earlier.count),
    position('rank by it', (x) => first(with1(x, 2022))?.earlierCountRank),
    position('numeric change from it', (x) => first(with1(x, 2022))?.numeric, asEarlier),
    position('percent change from it', (x) => first(with1(x, 2022))?.percent, asEarlier),
    position('part', (x) => first(with1(x, 2023, 'night'), night)?.later.rate),
    position('change of its share', (x) => first(with1(x, 2023, 'night'), night)?.points),
    position('whole', (x) => first(with1(x, 2023), night)?.later.rate),
    position('change of the share of it', (x) => first(with1(x, 2023), night)?.points),
    position(
      'interval of that change',
      (x) => first(with1(x, 2023), night)?.pointsInterval,
      absent,
    ),
  ],
  contributionShares: [
    position('part', (x) => contributionShares([count(x), count(20)], count(1_000_000))[0]),
    position(
      'another part',
      (x) => contributionShares([count(x), count(20)], count(40))[1],
      () => 50,
    ),
    position('whole', (x) => contributionShares([count(20)], count(x))[0]),
  ],
  cost: [position('count', (x) => cost(count(x), unitCost))],
  costAtPricesOf: [
    position('cost', (x) => costAtPricesOf('2024', cost(count(x), unitCost), index)),
  ],
  crudeRate: [
    position('count', (x) => crudeRate(count(x), population(1000), 1000)),
    position('population', (x) => crudeRate(count(20), population(x), 1000)),
  ],
  directlyStandardisedRate: [
    position('all counts', (x) => directlyStandardisedRate(bands(x, 1000))),
    position('one count', (x) => directlyStandardisedRate(oneBand(x, 1000))),
    position('all populations', (x) => directlyStandardisedRate(bands(20, x))),
    position('one population', (x) => directlyStandardisedRate(oneBand(20, x))),
  ],
  exactPoissonInterval: [position('count', (x) => exactPoissonInterval(count(x)))],
  expectedCount: [
    position('population', (x) => expectedCount(population(x), counted(20, 1000))),
    position('count of the group', (x) => expectedCount(population(50), counted(x, 1000))),
    position('population of the group', (x) => expectedCount(population(50), counted(20, x))),
  ],
  figureInterval: [
    position('count of a rate', (x) => figureInterval(counted(x, 1_000_000), query)),
    position('population', (x) => figureInterval(counted(20, x), query)),
    position('count', (x) => figureInterval(counted(x, 1000), events)),
    position('part', (x) => figureInterval(counted(x, 1_000_000_000), share)),
    position('whole', (x) => figureInterval(counted(20, x), share)),
  ],
  funnelLimits: [
    position('expected', (x) => funnelLimits(expected(x), rate(20), 95)),
    position('rate', (x) => funnelLimits(expected(20), rate(x), 95)),
  ],
  funnelPosition: [
    position('rate', (x) => funnelPosition(rate(x), interval(8, 9), interval(7, 10))),
    position('inner limits', (x) =>
      funnelPosition(rate(20), funnelLimits(expected(x), rate(9), 95), interval(7, 10)),
    ),
    position('outer limits', (x) =>
      funnelPosition(rate(20), interval(8, 9), funnelLimits(expected(x), rate(9), 99.8)),
    ),
  ],
  indexNumber: [
    position('figure', (x) => indexNumber(figuresOf(20), figuresOf(x), 'count')),
    position('base', (x) => indexNumber(figuresOf(x), figuresOf(20), 'count'), asEarlier),
    position('rate', (x) => indexNumber(figuresOf(20), figuresOf(20, x), 'rate')),
    position(
      'rate of the base',
      (x) => indexNumber(figuresOf(20, x), figuresOf(20), 'rate'),
      asEarlier,
    ),
  ],
  killedOrSeriouslyInjured: [
    position('fatal', (x) => killedOrSeriouslyInjured(count(x), count(20))),
    position('serious', (x) => killedOrSeriouslyInjured(count(20), count(x))),
  ],
  leadingPlaces: [
    position(
      'value',
      (x) => leadingPlaces([x, 4], { order: 'lowest', howMany: 1, decimals: 0 }),
      () => [1],
    ),
    position(
      'all values',
      (x) => leadingPlaces([x, x], { order: 'highest', howMany: 1, decimals: 0 }),
      () => [],
    ),
  ],
  areaFunnel: [
    position('group count', (x) => areaFunnel(pooledAreas, pooled(x, 3000), 'plain')),
    position('group population', (x) => areaFunnel(pooledAreas, pooled(90, x), 'plain')),
    position('one count', (x) => firstInFunnel(pooled(x, 1000)).rate),
    position('one population', (x) => firstInFunnel(pooled(20, x)).expected),
  ],
  pooledFigures: [
    position(
      'all counts',
      (x) => pooledFigures([pooled(x, 1000)], 1000).rate,
      () => 'tooFewAreas',
    ),
    position(
      'one population',
      (x) => pooledFigures([pooled(20, x), pooled(30, 1000)], 1000),
      () => pooled(30, 1000),
    ),
  ],
  leadingShare: [
    position('all parts', (x) => leadingShare([count(x), count(x)], count(1_000_000), 1).share),
    position('count of all parts', (x) => leadingShare([count(x)], count(1_000_000), 1).count),
    position(
      'one part',
      (x) => leadingShare([count(x), count(20)], count(40), 1),
      () => ({ places: [1], extra: 0, count: 20, share: 50, missing: 1 }),
    ),
    position('whole', (x) => leadingShare([count(20)], count(x), 1).share),
  ],
  logScore: [
    position('count', (x) => logScore(count(x), expected(20))),
    position('expected', (x) => logScore(count(20), expected(x))),
  ],
  numericChange: [
    position('earlier', (x) => numericChange(count(x), count(20)), asEarlier),
    position('later', (x) => numericChange(count(20), count(x))),
  ],
  observed: [
    position('figure', (x) => observed(with1(x, 2023), 'asb', 'E1', later).figure),
    position('member of a group', (x) => observed(with1(x, 2023), 'asb', 'G', later).figure, inSum),
  ],
  observedInGroup: [
    position('member', (x) => observedInGroup(with1(x, 2023), 'asb', group, later)[0]?.figure),
    position(
      'group',
      (x) => observedInGroup(with1(x, 2023), 'asb', group, later)[3]?.figure,
      inSum,
    ),
  ],
  overdispersedLimits: [
    position('expected', (x) => overdispersedLimits(expected(x), rate(20), spread, 95)),
    position('rate', (x) => overdispersedLimits(expected(20), rate(x), spread, 95)),
    position('spread', (x) =>
      overdispersedLimits(expected(20), rate(20), overdispersion(areas(x, 20)), 99.8),
    ),
  ],
  overdispersion: [
    position('all counts', (x) => overdispersion(areas(x, 20))),
    position('all expected counts', (x) => overdispersion(areas(20, x))),
    position(
      'one count',
      (x) => overdispersion([...known, { count: count(x), expected: expected(20) }]),
      () => ({ ...Object(overdispersion(known)), leftOut: 1 }),
    ),
    position(
      'one expected count',
      (x) => overdispersion([{ count: count(20), expected: expected(x) }, ...known]),
      () => ({ ...Object(overdispersion(known)), leftOut: 1 }),
    ),
    position(
      'all but one',
      (x) => overdispersion([...areas(x, 20), { count: count(20), expected: expected(20) }]),
      () => 'tooFewAreas',
    ),
  ],
  percentChange: [
    position('earlier', (x) => percentChange(counted(x, 100), counted(20, 100)), asEarlier),
    position('later', (x) => percentChange(counted(20, 100), counted(x, 100))),
    position(
      'earlier population',
      (x) => percentChange(counted(20, x), counted(20, 100)),
      asEarlier,
    ),
    position('later population', (x) => percentChange(counted(20, 100), counted(20, x))),
    position(
      'both populations',
      (x) => percentChange(counted(20, x), counted(25, x)),
      () => 25,
    ),
  ],
  percentChangeInterval: [
    position('earlier', (x) => percentChangeInterval(counted(x, 9), counted(20, 9)), absent),
    position('later', (x) => percentChangeInterval(counted(20, 9), counted(x, 9)), absent),
    position(
      'earlier population',
      (x) => percentChangeInterval(counted(20, x), counted(20, 9)),
      absent,
    ),
    position(
      'later population',
      (x) => percentChangeInterval(counted(20, 9), counted(20, x)),
      absent,
    ),
  ],
  percentChangeOfCounts: [
    position('earlier', (x) => percentChangeOfCounts(count(x), count(20)), asEarlier),
    position('later', (x) => percentChangeOfCounts(count(20), count(x))),
  ],
  periodFigures: [
    position('count', (x) => figures(with1(x, 2023)).count),
    position('rate', (x) => figures(with1(x, 2023)).rate),
    position('part', (x) => figures(with1(x, 2023, 'night'), night).rate),
    position('whole', (x) => figures(with1(x, 2023), night).rate),
    position('whole as what it is of', (x) => figures(with1(x, 2023), night).population),
  ],
  poissonInterval: [position('count', (x) => poissonInterval(count(x), 99.8))],
  processChart: [
    position('all', (x) => chart(x, x, x)),
    position(
      'one',
      (x) => chart(20, 22, x, 21, 25),
      (reason) => [20, 22, reason, 21, 25],
    ),
    position(
      'all but one',
      (x) => chart(x, 20, x),
      (reason) => [reason, 20, reason],
    ),
  ],
  protectedFigures: [
    position('count', (x) => protectedFigures(count(x), population(1000), rule).count),
    position('count of a rate', (x) => protectedFigures(count(x), population(1000), rule).rate),
    position(
      'count of an interval',
      (x) => protectedFigures(count(x), population(9), rule).interval,
    ),
    position('population', (x) => protectedFigures(count(20), population(x), rule).rate),
    position(
      'population of an interval',
      (x) => protectedFigures(count(20), population(x), rule).interval,
    ),
    position(
      'population, beside a count',
      (x) => protectedFigures(count(20), population(x), rule).count,
      () => 20,
    ),
  ],
  ranksHighestFirst: [
    position('value', (x) => ranksHighestFirst([rate(x), rate(3)])[0]),
    position(
      'all but one',
      (x) => ranksHighestFirst([rate(x), rate(3)]),
      (reason) => [reason, 1],
    ),
  ],
  rateInterval: [
    position('count', (x) => rateInterval(count(x), population(1000), 1000)),
    position('population', (x) => rateInterval(count(20), population(x), 1000)),
  ],
  recentTrendOfProportions: [
    position('all parts', (x) => recentTrendOfProportions(parts(x), [], 'none')),
    position('one part', (x) => recentTrendOfProportions(parts(x, true), [], 'none')),
    position('all wholes', (x) => recentTrendOfProportions(wholes(x), [], 'none')),
    position('one whole', (x) => recentTrendOfProportions(wholes(x, true), [], 'none')),
  ],
  recentTrendOfRates: [
    position('all', (x) => recentTrendOfRates(ratePoints(x), [], 'none')),
    position('one', (x) => recentTrendOfRates(ratePoints(x, true), [], 'none')),
  ],
  recoverableCells: [
    position(
      'part beside a hidden one',
      (x) => recoverableCells([count('suppressed'), count(x), count(40)], sum),
      (reason) => (reason === 'suppressed' ? [] : [0]),
    ),
    position(
      'total',
      (x) => recoverableCells([count('suppressed'), count(20), count(x)], sum),
      () => [],
    ),
  ],
  roundedChangeInterval: [
    position('earlier', (x) => roundedChangeInterval(count(x), count(20), 5), asEarlier),
    position('later', (x) => roundedChangeInterval(count(20), count(x), 5)),
  ],
  roundedCountInterval: [position('count', (x) => roundedCountInterval(count(x), 5))],
  roundedCubes: [
    position('cell', (x) => {
      const cubes = with1(x, 2023).cubes.get('asb') ?? [];
      const rounded = new Map([
        ['asb', roundedCubes(cubes, { kind: 'count', roundingBase: 5 }, [])],
      ]);
      return observed({ ...held, cubes: rounded }, 'asb', 'E1', later).figure;
    }),
  ],
  roundedPercentChangeInterval: [
    position('earlier', (x) => roundedPercentChangeInterval(count(x), count(20), 5), asEarlier),
    position('later', (x) => roundedPercentChangeInterval(count(20), count(x), 5)),
  ],
  roundedToBase: [position('count', (x) => roundedToBase(count(x), 5))],
  secondarySuppression: [
    position('part', (x) => secondarySuppression([count(x), count(20), count(40)], sum, 4)[0]),
    position('total', (x) => secondarySuppression([count(3), count(20), count(x)], sum, 4)[2]),
  ],
  shareChange: [
    position('earlier', (x) => shareChange(percent(x), percent(20)), asEarlier),
    position('later', (x) => shareChange(percent(20), percent(x))),
  ],
  shareChangeInterval: [
    position('earlier', (x) => shareChangeInterval(counted(x, 1e9), counted(20, 100)), absent),
    position('later', (x) => shareChangeInterval(counted(20, 100), counted(x, 1e9)), absent),
    position('earlier whole', (x) => shareChangeInterval(counted(20, x), counted(20, 100)), absent),
    position('later whole', (x) => shareChangeInterval(counted(20, 100), counted(20, x)), absent),
  ],
  shareOfTotal: [
    position('part', (x) => shareOfTotal(count(x), count(1_000_000))),
    position('whole', (x) => shareOfTotal(count(20), count(x))),
  ],
  sumOf: [
    position('all', (x) => sumOf([count(x), count(x)], 'incompleteGroup')),
    position('one', (x) => sumOf([count(x), count(20)], 'incompleteGroup'), inSum),
  ],
  sumOfCosts: [
    position('cost', (x) => sumOfCosts([cost(count(20), unitCost), cost(count(x), unitCost)])),
  ],
  suppressedCount: [position('count', (x) => suppressedCount(count(x), 4))],
  targetDistance: [
    position('figure', (x) => targetDistance(rate(x), rate(20), 'atMost')),
    position('target', (x) => targetDistance(rate(20), rate(x), 'atLeast')),
  ],
  targetTrajectory: [
    position('base', (x) => trajectory(x, 20)),
    position('target', (x) => trajectory(20, x)),
  ],
  wilsonInterval: [
    position('part', (x) => wilsonInterval(count(x), count(1_000_000))),
    position('whole', (x) => wilsonInterval(count(20), count(x))),
  ],
};

const sum = [{ total: 2, parts: [0, 1] }];

function figures(dataset: Dataset, indicator = asb) {
  if (!indicator || !group) throw new Error('an indicator and a group');
  return periodFigures(dataset, { indicator, group, multiplier: 1000 }, 'E1', later);
}

/** All numbers in a result, however deep. */
export function numbersIn(result: unknown): readonly number[] {
  if (typeof result === 'number') return [result];
  if (typeof result !== 'object' || result === null) return [];
  return Object.values(result).flatMap(numbersIn);
}
