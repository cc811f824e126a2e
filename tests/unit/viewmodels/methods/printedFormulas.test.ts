import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMissing, type Rate } from '../../../../src/domain/figure';
import { calendarYear } from '../../../../src/domain/period';
import { betweenAreaVariance } from '../../../../src/statistics/betweenAreaVariance';
import { byarInterval } from '../../../../src/statistics/byarInterval';
import { crudeRate } from '../../../../src/statistics/crudeRate';
import { directlyStandardisedRate } from '../../../../src/statistics/directlyStandardisedRate';
import { dispersionRatio } from '../../../../src/statistics/dispersionRatio';
import { europeanStandardPopulation2013 } from '../../../../src/statistics/europeanStandardPopulation2013';
import { exactPoissonInterval } from '../../../../src/statistics/exactPoissonInterval';
import { expectedCount } from '../../../../src/statistics/expectedCount';
import { funnelLimits } from '../../../../src/statistics/funnelLimits';
import { indexNumber } from '../../../../src/statistics/indexNumber';
import { logScore } from '../../../../src/statistics/logScore';
import { overdispersedLimits } from '../../../../src/statistics/overdispersedLimits';
import { percentChange } from '../../../../src/statistics/percentChange';
import { processLimits } from '../../../../src/statistics/processLimits';
import { rateInterval } from '../../../../src/statistics/rateInterval';
import { percentChangeInterval } from '../../../../src/statistics/rateRatioInterval';
import { trendCriticalValue } from '../../../../src/statistics/recentTrend';
import { recentTrendOfProportions } from '../../../../src/statistics/recentTrendOfProportions';
import { recentTrendOfRates } from '../../../../src/statistics/recentTrendOfRates';
import { roundedChangeInterval } from '../../../../src/statistics/roundedChangeInterval';
import { roundedCountInterval } from '../../../../src/statistics/roundedCountInterval';
import { roundedHalfAway } from '../../../../src/statistics/roundedHalfAway';
import { roundedToBase } from '../../../../src/statistics/roundedToBase';
import { shareChangeInterval } from '../../../../src/statistics/shareChangeInterval';
import { targetDistance } from '../../../../src/statistics/targetDistance';
import { targetTrajectory } from '../../../../src/statistics/targetTrajectory';
import { wilsonInterval } from '../../../../src/statistics/wilsonInterval';
import { formulaTree } from '../../../../src/viewmodels/methods/formulaTree';
import { methodsPage } from '../../../../src/viewmodels/methods/methodsPage';
import { count, counted, expected, limits, population, rate } from '../../statistics/units';
import { fixture } from '../everyView';
import { formulaValue, type Letters } from './formulaValue';

const page = methodsPage(await fixture('bare'), undefined);
const sections = page.groups.flatMap((group) => group.sections);
const evaluated = new Set<string>();

function printed(id: string, gives: string, nth = 0): string {
  const formulas = sections.find((section) => section.id === id)?.formulas ?? [];
  const found = formulas.filter((formula) => formula.gives === gives)[nth];
  if (!found) throw new Error(`${id} has no formula for ${gives}`);
  evaluated.add(found.text);
  return found.text;
}

const z = 1.959963984540054;

function expectSame(text: string, letters: Letters, wanted: number, reading?: 'upper' | 'lower') {
  const value = formulaValue(text, letters, reading);
  expect(Math.abs(value - wanted), `${text}: ${value}, not ${wanted}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(wanted)),
  );
}

const events = fc.integer({ min: 1, max: 100_000 });
const residents = fc.integer({ min: 100_000, max: 2_000_000 });
/** Holds for numbers drawn at random. */
function check<T extends unknown[]>(
  drawn: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...numbers: T) => void,
) {
  fc.assert(
    fc.property(fc.tuple<T>(...drawn), (numbers) => holds(...numbers)),
    { numRuns: 60 },
  );
}

describe('rates and intervals', () => {
  it('rate', () => {
    const text = printed('crude-rate', 'Rate');
    check([events, residents], (O, n) => {
      expectSame(text, { m: 1000, O, n }, Number(crudeRate(count(O), population(n), 1000)));
    });
  });

  it('limits of few events', () => {
    const lower = printed('rate-interval', 'Fewer than 10 events: exact lower limit');
    const upper = printed('rate-interval', 'Fewer than 10 events: exact upper limit');
    for (let O = 1; O < 10; O += 1) {
      const [low, high] = limits(exactPoissonInterval(count(O)));
      expectSame(lower, { O }, low);
      expectSame(upper, { O }, high);
    }
  });

  it('limits of many events, and of their rate', () => {
    const lower = printed('rate-interval', '10 events or more: Byar’s lower limit');
    const upper = printed('rate-interval', '10 events or more: Byar’s upper limit');
    const ofRate = formulaTree(printed('rate-interval', 'Limits of the rate'));
    expect(ofRate).toEqual(formulaTree('(m L)/n, (m U)/n'));
    check([fc.integer({ min: 10, max: 100_000 }), residents], (O, n) => {
      const [low, high] = limits(byarInterval(count(O)));
      expectSame(lower, { O, z }, low);
      expectSame(upper, { N: O + 1, z }, high);
      const [rateLow, rateHigh] = limits(rateInterval(count(O), population(n), 1000));
      expectSame('(m L)/n', { m: 1000, L: low, n }, rateLow);
      expectSame('(m L)/n', { m: 1000, L: high, n }, rateHigh);
    });
  });

  it('share', () => {
    const text = printed('share-interval', 'Limits');
    const share = printed('share-interval', 'Share');
    check([events, residents], (x, n) => {
      const [low, high] = limits(wilsonInterval(x, n));
      const p = formulaValue(share, { x, n });
      expectSame(text, { x, n, z, p }, low / 100, 'lower');
      expectSame(text, { x, n, z, p }, high / 100, 'upper');
    });
  });

  it('standardised rate', () => {
    const w = europeanStandardPopulation2013;
    const band = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 500, max: 9000 }));
    const [r, v, lower, upper] = [
      'Standardised rate',
      'Variance',
      'Lower limit',
      'Upper limit',
    ].map((gives) => printed('standardised-rate', gives));
    check([fc.array(band, { minLength: 19, maxLength: 19 })], (bands) => {
      const found = directlyStandardisedRate(bands.map(([o, n]) => counted(o, n)));
      if (isMissing(found)) throw new Error(found);
      const [O, n] = [bands.map(([o]) => o), bands.map(([, people]) => people)];
      const lists = { w, O, n, m: 100_000 };
      const all = O.reduce((sum, one) => sum + one, 0);
      const [L, U] = limits(byarInterval(count(all)));
      expectSame(r ?? '', lists, found.rate);
      const letters = { m: 100_000, r: found.rate, v: formulaValue(v ?? '', lists), O: all, L, U };
      expectSame(lower ?? '', letters, found.interval.lower);
      expectSame(upper ?? '', letters, found.interval.upper);
    });
  });

  it('killed or seriously injured', () => {
    const text = printed('killed-or-seriously-injured', 'Killed or seriously injured');
    expectSame(text, { K: 34, S: 831 }, 865);
  });

  it('number shown', () => {
    const text = printed('rounding', 'Number shown');
    // The printed rule is meant in exact decimals; quarters are exact in binary too.
    check(
      [fc.integer({ min: -4_000_000, max: 4_000_000 }), fc.integer({ min: 0, max: 2 })],
      (quarters, d) => {
        const x = quarters / 4;
        expectSame(text, { x, d, s: x < 0 ? -1 : 1 }, roundedHalfAway(x, d));
      },
    );
  });
});

describe('change', () => {
  it('in number and in percent, with its limits', () => {
    const inNumber = printed('change', 'Change in number');
    const inPercent = printed('change', 'Change in percent');
    const index = printed('change', 'Index, base 100');
    const spread = printed('change', 'Spread');
    const range = printed('change', 'Limits of the change in percent');
    check([events, events, residents, residents], (a, b, n1, n2) => {
      const [earlier, later] = [counted(a, n1), counted(b, n2)];
      const [r1, r2] = [a / n1, b / n2];
      expectSame(inNumber, { O_1: a, O_2: b }, b - a);
      expectSame(inPercent, { r_1: r1, r_2: r2 }, Number(percentChange(earlier, later)));
      const [base, now] = [earlier, later].map((figures, place) => ({
        ...figures,
        rate: [r1, r2][place] as Rate,
        status: '',
        sources: [],
      }));
      if (base && now)
        expectSame(index, { r_1: r1, r_2: r2 }, Number(indexNumber(base, now, 'rate')));
      const s = formulaValue(spread, { z, O_1: a, O_2: b });
      const [low, high] = limits(percentChangeInterval(earlier, later));
      expectSame(range, { r_1: r1, r_2: r2, s }, low, 'lower');
      expectSame(range, { r_1: r1, r_2: r2, s }, high, 'upper');
    });
  });

  it('of a share', () => {
    const [d, lower, upper] = ['Change', 'Lower limit', 'Upper limit'].map((gives) =>
      printed('share-change', gives),
    );
    check([events, events, residents, residents], (a, b, n1, n2) => {
      const [L1, U1] = limits(wilsonInterval(a, n1));
      const [L2, U2] = limits(wilsonInterval(b, n2));
      const shares = { p_1: (100 * a) / n1, p_2: (100 * b) / n2 };
      const letters = {
        ...shares,
        L_1: L1,
        U_1: U1,
        L_2: L2,
        U_2: U2,
        d: formulaValue(d ?? '', shares),
      };
      const [low, high] = limits(shareChangeInterval(counted(a, n1), counted(b, n2)));
      expectSame(lower ?? '', letters, low);
      expectSame(upper ?? '', letters, high);
    });
  });

  it('of numbers rounded by their source', () => {
    const half = printed('source-rounding', 'What rounding can hide');
    const number = printed('source-rounding', 'The true number is within');
    const change = printed('source-rounding', 'The true change is within');
    for (const b of [2, 3, 5, 10]) {
      const h = formulaValue(half, { b });
      const [low, high] = limits(roundedCountInterval(count(40), b));
      expectSame(number, { O: 40, h }, low, 'lower');
      expectSame(number, { O: 40, h }, high, 'upper');
      const [less, more] = limits(roundedChangeInterval(count(40), count(60), b));
      expectSame(change, { O_1: 40, O_2: 60, h }, less, 'lower');
      expectSame(change, { O_1: 40, O_2: 60, h }, more, 'upper');
    }
  });
});

describe('comparison', () => {
  it('funnel', () => {
    const [E, lower, upper] = ['Expected number', 'Lower limit', 'Upper limit'].map((gives) =>
      printed('funnel', gives),
    );
    for (const [p, level] of [
      [0.025, 95],
      [0.001, 99.8],
    ] as const) {
      check([fc.integer({ min: 100, max: 40_000 }), residents], (G, n) => {
        const N = 5_000_000;
        const given = expectedCount(population(n), counted(G, N));
        expectSame(E ?? '', { G, n, N }, Number(given));
        const [low, high] = limits(funnelLimits(given, rate(7.25), level));
        expectSame(lower ?? '', { p, E: Number(given), R: 7.25 }, low);
        expectSame(upper ?? '', { p, E: Number(given), R: 7.25 }, high);
      });
    }
  });

  it('overdispersion', () => {
    const [score, phi, tau, range] = [
      'Score of area i',
      'Dispersion',
      'Variance between areas',
      'Limits',
    ].map((gives) => printed('overdispersion', gives));
    expectSame(score ?? '', { O: 120, E: 99.5 }, Number(logScore(count(120), expected(99.5))));
    const zs = [2.5, -3, 4, 0.1];
    const E = [99.5, 310, 42, 7];
    expectSame(phi ?? '', { z: zs, k: 4 }, dispersionRatio(zs));
    expectSame(
      tau ?? '',
      { k: 4, φ: dispersionRatio(zs), E },
      betweenAreaVariance(dispersionRatio(zs), E),
    );
    const spread = { phi: 4, tauSquared: 0.05, areas: 4, leftOut: 0 };
    const [low, high] = limits(overdispersedLimits(expected(42), rate(7.25), spread, 95));
    expectSame(range ?? '', { R: 7.25, z, E: 42, τ: Math.sqrt(0.05) }, low, 'lower');
    expectSame(range ?? '', { R: 7.25, z, E: 42, τ: Math.sqrt(0.05) }, high, 'upper');
  });

  it('share of the total', () => {
    expectSame(
      printed('contribution', 'Share in percent'),
      { x: 15291, X: 38039 },
      40.19821761875969,
    );
  });

  it('rank', () => {
    expectSame(printed('ranks', 'Rank'), { h: 2 }, 3);
  });
});

describe('time', () => {
  const t = [1, 2, 3, 4, 5];
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

  it('trend of a rate', () => {
    const weight = printed('recent-trend', 'Weight of a year');
    const sigma = printed('recent-trend', 'Where', 0);
    const determinant = printed('recent-trend', 'Where', 1);
    const slope = printed('recent-trend', 'Slope');
    const chi = printed('recent-trend', 'Chi-square of a rate');
    const point = fc.tuple(
      fc.double({ min: 5, max: 60, noNaN: true }),
      fc.double({ min: 0.5, max: 4, noNaN: true }),
    );
    check([fc.array(point, { minLength: 5, maxLength: 5 })], (points) => {
      const v = points.map(([value]) => value);
      const found = recentTrendOfRates(
        points.map(([value, half], place) => ({
          period: calendarYear(2018 + place),
          rate: rate(value),
          interval: { lower: value - half, upper: value + half } as never,
        })),
        [],
        'none',
      );
      if (isMissing(found)) throw new Error(found);
      const w = points.map(([value, half]) =>
        formulaValue(weight, { σ: formulaValue(sigma, { U: value + half, L: value - half, z }) }),
      );
      const S = {
        S_w: sumOf(w),
        S_wt: sumOf(w.map((one, i) => one * (t[i] ?? 0))),
        S_wv: sumOf(w.map((one, i) => one * (v[i] ?? 0))),
        S_wtv: sumOf(w.map((one, i) => one * (t[i] ?? 0) * (v[i] ?? 0))),
        S_wtt: sumOf(w.map((one, i) => one * (t[i] ?? 0) ** 2)),
      };
      const D = formulaValue(determinant, S);
      const b = formulaValue(slope, { ...S, D });
      // The code takes a remainder in the last binary digits for level; the text does not know of these.
      expect(Math.abs(b - found.slope)).toBeLessThan(1e-6);
      expect(Math.abs(formulaValue(chi, { ...S, D, b }) - found.chiSquare)).toBeLessThan(1e-4);
    });
  });

  it('trend of a share', () => {
    const text = printed('recent-trend', 'Chi-square of a share');
    const [c, n] = [
      [18, 25, 31, 36, 44],
      [200, 210, 205, 220, 215],
    ];
    const found = recentTrendOfProportions(
      c.map((part, place) => ({ period: calendarYear(2018 + place), part, whole: n[place] ?? 0 })),
      [],
      'none',
    );
    if (isMissing(found)) throw new Error(found);
    const letters = {
      C: sumOf(c),
      N: sumOf(n),
      S_ct: sumOf(c.map((one, i) => one * (t[i] ?? 0))),
      S_nt: sumOf(n.map((one, i) => one * (t[i] ?? 0))),
      S_ntt: sumOf(n.map((one, i) => one * (t[i] ?? 0) ** 2)),
    };
    expectSame(text, letters, found.chiSquare);
    expect(printed('recent-trend', 'Trend where')).toBe(`χ^2 > ${trendCriticalValue.toFixed(4)}`);
  });

  it('process chart', () => {
    const range = printed('process-chart', 'Moving range');
    const outer = printed('process-chart', 'Limits');
    const near = printed('process-chart', 'Near limits');
    expect(formulaTree(range)).toEqual(formulaTree('R_i = abs(x_i - x_(i - 1))'));
    const x = [12, 15, 11, 18, 14, 9, 13, 17, 12, 16, 10, 14];
    const found = processLimits(x, false);
    if (isMissing(found)) throw new Error(found);
    const ranges = x.slice(1).map((value, place) => Math.abs(value - (x[place] ?? 0)));
    const letters = { m: sumOf(x) / x.length, R: sumOf(ranges) / ranges.length };
    expectSame(outer, letters, found.lower, 'lower');
    expectSame(outer, letters, found.upper, 'upper');
    expectSame(near, letters, found.nearLower, 'lower');
    expectSame(near, letters, found.nearUpper, 'upper');
  });

  it('a longer period', () => {
    expectSame(printed('periods', 'A longer period'), { O: [3, 4, 5] }, 12);
  });
});

describe('money, targets and small numbers', () => {
  it('cost', () => {
    expectSame(printed('cost', 'Cost'), { O: 34, c: 1_632_892 }, 55_518_328);
    expectSame(printed('cost', 'At the prices of year t'), { C: 200, I_t: 120, I_0: 80 }, 300);
  });

  it('target', () => {
    const [distance, percent, due, part] = [
      'Distance',
      'Distance in percent of the target',
      'Due by now',
      'Part of the way',
    ].map((gives) => printed('target', gives));
    const found = targetDistance(46_862, 46_000, 'atMost');
    if (isMissing(found)) throw new Error(found);
    expectSame(distance ?? '', { x: 46_862, T: 46_000 }, found.difference);
    expectSame(percent ?? '', { d: found.difference, T: 46_000 }, Number(found.percent));
    const w = formulaValue(part ?? '', { t: 2022, t_B: 2019, t_T: 2025 });
    const way = targetTrajectory(
      { period: calendarYear(2019), value: 900 },
      { period: calendarYear(2025), value: 600 },
      calendarYear(2022),
    );
    expectSame(due ?? '', { B: 900, T: 600, w }, Number(way));
  });

  it('rounding to a base', () => {
    const text = printed('suppression', 'Rounded');
    for (let O = 0; O < 40; O += 1)
      expectSame(text, { O, b: 5 }, Number(roundedToBase(count(O), 5)));
  });
});

describe('the page', () => {
  it('prints no formula that is not worked out here, but comparisons', () => {
    const all = sections.flatMap(({ formulas }) => formulas.map(({ text }) => text));
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter((text) => !evaluated.has(text))).toEqual([
      // The verdicts, whose rules stand in words and in tests of their functions.
      'U < R',
      'L > R',
      'L ≤ R ≤ U',
      '1 ≤ O ≤ k',
    ]);
  });
});
