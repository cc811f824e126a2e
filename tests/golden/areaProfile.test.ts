import { describe, expect, it } from 'vitest';
import { resolvedSelection } from '../../src/selection/resolvedSelection';
import { profileContexts } from '../../src/viewmodels/profile/profileContexts';
import { profileItem } from '../../src/viewmodels/profile/profileItem';
import { spineModel } from '../../src/viewmodels/profile/spineModel';
import { defaultPackage } from './package';
import { byar, held, membersOf, numbersIn, people, rowsOf, sumOf } from './secondOpinion';

/** The profile of Burnley in the default package against figures read and worked out another way. */

const dataset = await defaultPackage();
const burnley = 'E07000117';
const { profile: chosen } = resolvedSelection({ page: 'area', area: burnley }, dataset);
const profile = chosen && profileContexts(dataset, chosen);
if (!profile) throw new Error('a profile');
const spine = spineModel(profile);
if (spine.kind === 'nothing') throw new Error(spine.why);

interface Case {
  readonly indicator: string;
  readonly file: string;
  readonly period: string;
  readonly earlier: string;
  readonly series: string;
  readonly multiplier: number;
  /** True where the package publishes a total of the group. */
  readonly published: boolean;
  /** True where all 14 areas of the second comparator are held. */
  readonly fourteen: boolean;
}

const countyFile = {
  period: '2023',
  earlier: '2022',
  series: 'implied-2021',
  multiplier: 1000,
  published: true,
  fourteen: false,
} as const;
const partnerships = {
  file: 'csp-recorded-crime.csv',
  period: 'YE2025-06',
  earlier: 'YE2023-12',
  series: 'census-2021',
  published: false,
  fourteen: true,
} as const;

const cases: readonly Case[] = [
  { indicator: 'asb-incidents', file: 'asb.csv', ...countyFile },
  { indicator: 'domestic-abuse-crimes', file: 'domestic-abuse.csv', ...countyFile },
  { indicator: 'violence-against-the-person', file: 'violence.csv', ...countyFile },
  { indicator: 'csp-violence', ...partnerships, multiplier: 1000 },
  { indicator: 'csp-sexual-offences', ...partnerships, multiplier: 1000 },
  { indicator: 'csp-robbery', ...partnerships, multiplier: 100_000 },
  {
    indicator: 'road-collisions',
    file: 'road-collisions.csv',
    period: '2024',
    earlier: '2022',
    series: 'census-2021',
    multiplier: 100_000,
    published: false,
    fourteen: true,
  },
];

describe.each(cases)('$indicator', (of) => {
  const { indicator, file, period, earlier, series, multiplier, published, fourteen } = of;
  const areas = membersOf('L12');
  const at = areas.indexOf(burnley);
  const residents = areas.map((area) => people(series, area, '2021'));
  const countsIn = (when: string, places = areas) =>
    places.map((area) => held(file, indicator, area, when));
  const ratesIn = (when: string) =>
    countsIn(when).map((count, place) => (count / (residents[place] ?? 0)) * multiplier);
  const rates = ratesIn(period);
  const own = rates[at] ?? Number.NaN;
  const total = published ? held(file, indicator, 'L12', period) : sumOf(countsIn(period));
  const everyone = published ? people(series, 'L12', '2021') : sumOf(residents);
  const group = (total / everyone) * multiplier;
  const row = spine.picture.rows.find(({ code }) => code === indicator);
  const cells = spine.words.table.rows.find(({ key }) => key === indicator)?.cells ?? [];

  it('is marked at its own rate, on the range and the middle half of the twelve', () => {
    const sorted = rates.toSorted((a, b) => a - b);
    // Twelve values leave eleven steps: a quarter of the way is 2.75 of them.
    const quarter = 0.25 * (sorted[2] ?? 0) + 0.75 * (sorted[3] ?? 0);
    const threeQuarters = 0.75 * (sorted[8] ?? 0) + 0.25 * (sorted[9] ?? 0);
    expect(row?.value).toBeCloseTo(own, 9);
    expect(row?.group?.value).toBeCloseTo(group, 9);
    expect(row?.range?.lowest.value).toBeCloseTo(sorted[0] ?? 0, 9);
    expect(row?.range?.highest.value).toBeCloseTo(sorted[11] ?? 0, 9);
    expect(row?.middle?.lower.value).toBeCloseTo(quarter, 9);
    expect(row?.middle?.upper.value).toBeCloseTo(threeQuarters, 9);
  });

  it('has the rate of the fourteen where all of them are held', () => {
    const rateOfAll = () => {
      const all = membersOf('L14');
      const residents14 = sumOf(all.map((area) => people(series, area, '2021')));
      return (sumOf(countsIn(period, all)) / residents14) * multiplier;
    };
    const expected = fourteen ? rateOfAll() : undefined;
    const digits = (value: number | null | undefined) => value?.toFixed(9);
    expect(digits(row?.second?.value)).toBe(digits(expected));
    expect(digits(cells[3]?.value)).toBe(digits(expected));
    expect(cells[3]?.reason).toBe(fourteen ? undefined : 'incompleteGroup');
  });

  it('is judged by Byar’s interval and the polarity in the package', () => {
    const limits = byar(countsIn(period)[at] ?? 0);
    const [low = 0, high = 0] = limits.map((limit) => (limit / (residents[at] ?? 0)) * multiplier);
    const side = high < group ? 'lower' : low > group ? 'higher' : 'similar';
    const polarity = rowsOf('indicators.csv').find((one) => one.indicator === indicator)?.polarity;
    const meaning =
      side === 'similar' || polarity === 'none'
        ? ''
        : (side === 'lower') === (polarity === 'lower_is_better')
          ? ': better'
          : ': worse';
    expect(row?.words).toBe(`${side}${meaning}`);
    expect(cells.at(-2)?.text).toBe(`${side}${meaning}`);
  });

  it('has its rank now and a period earlier, joint where rates look alike', () => {
    const headline = profile.held.find(({ context }) => context.view.indicator.code === indicator);
    if (!headline) throw new Error('an indicator');
    const rank = (all: readonly number[]) => {
      const shown = all.map((one) => Math.round(one * 10 + 1e-9) / 10);
      const mine = shown[at] ?? 0;
      const level = shown.filter((one) => one === mine).length;
      return {
        joint: level > 1,
        place: 1 + shown.filter((one) => one > mine).length,
      };
    };
    const [now, before] = [rank(rates), rank(ratesIn(earlier))];
    const { ranks } = profileItem(headline, profile);
    const [first = '', second = ''] = ranks.split('; ');
    expect(numbersIn(first)).toEqual([now.place, 12]);
    expect(first.includes('joint')).toBe(now.joint);
    expect(numbersIn(second).slice(-2)).toEqual([before.place, 12]);
    expect(second.includes('joint')).toBe(before.joint);
  });
});
