import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/selection/selection';
import type { Files } from '../dataset/packageOf';
import { saidOf, sentenceOn, textOn } from './saidOf';

type Years = Readonly<Record<string, number | string>>;

const ashby = (indicator: string, given: Years) =>
  Object.entries(given).map(([period, count]) => `${indicator},E1,${period},${count},,`);

async function years(given: Years, request: Request = {}, more: Files = {}) {
  const indicator = request.indicator ?? 'walks';
  const said = await saidOf(ashby(indicator, given), { area: 'E1', indicator, ...request }, more);
  return said.years.filter(({ claim }) => claim !== 'recentTrend').map(({ text }) => text);
}

const within = (limits: string) =>
  `The change is within the range chance alone could produce (95% interval ${limits}).`;
const beyond = (limits: string) =>
  `The change is larger than chance alone would explain (95% interval ${limits}).`;

describe('the years', () => {
  it('are the highest, the lowest, and the latest against the first', async () => {
    expect(await years({ 2021: 100, 2022: 140, 2023: 90 })).toEqual([
      'Over the years 2021 to 2023, the number of walks in Ashby was highest in 2022 (140) and lowest in 2023 (90).',
      `The number of walks in Ashby was 10% lower in 2023 (90) than in 2021 (100). ${within('−32% to +20%')}`,
    ]);
  });

  it('are not told of fewer than three', async () => {
    expect(await years({ 2021: 100, 2022: 140 })).toEqual([]);
    expect(await years({ 2021: 100, 2022: '[c]', 2023: 90 })).toEqual([]);
  });

  it.each<[Years, string]>([
    [{ 2020: 5, 2021: 9, 2022: 9 }, 'highest in 2021 and 2022 (9) and lowest in 2020 (5).'],
    [
      { 2020: 5, 2021: 5, 2022: 5, 2023: 9 },
      'highest in 2023 (9) and lowest in 2020, 2021 and 2022 (5).',
    ],
    [{ 2020: 5, 2021: 5, 2022: 5 }, '5 in every year.'],
    [
      { 2020: 0, 2021: 0, 2022: 0, 2023: '[c]' },
      '0 in every year with a figure. There is no figure for 2023 (suppressed).',
    ],
    [
      { 2018: 5, 2019: '[c]', 2020: '', 2022: 7, 2023: 6 },
      'highest in 2022 (7) and lowest in 2018 (5). There is no figure for 2019 (suppressed), 2020 (not collected) and 2021 (not held).',
    ],
  ])('of %j', async (given, expected) => {
    const period = Object.keys(given).at(-1) ?? '';
    const [first] = await years(given, { period });
    expect(first).toMatch(/^Over the years \d{4} to \d{4}, the number of walks in Ashby was /);
    expect(first?.split(' was ')[1]).toBe(expected);
  });

  it.each<[Years, string]>([
    [
      { 2021: 0, 2022: 4, 2023: 12 },
      'The number of walks in Ashby was 12 in 2023, against 0 in 2021. Whether chance alone could explain this cannot be said, because a number of 0 is involved.',
    ],
    [
      { 2021: 4, 2022: 4, 2023: 12 },
      `The number of walks in Ashby was 12 in 2023, against 4 in 2021. ${within('−3% to +830%')}`,
    ],
    [
      { 2021: 40, 2022: 4, 2023: 0 },
      'The number of walks in Ashby was 100% lower in 2023 (0) than in 2021 (40). Whether chance alone could explain this cannot be said, because a number of 0 is involved.',
    ],
    [
      { 2021: 40, 2022: 4, 2023: 40 },
      'The number of walks in Ashby was the same in 2023 as in 2021: 40.',
    ],
    [
      { 2021: 999, 2022: 4, 2023: 1000 },
      `The number of walks in Ashby was less than 1% higher in 2023 (1,000) than in 2021 (999). ${within('−8% to +9%')}`,
    ],
  ])('since the first of %j', async (given, expected) => {
    expect((await years(given))[1]).toBe(expected);
  });

  it('name the years of the average before the pandemic, three at most', async () => {
    const since = async (given: Years) => (await years(given))[2];
    expect(await since({ 2016: 500, 2017: 100, 2018: 110, 2019: 90, 2022: 150 })).toBe(
      `The number of walks in Ashby was 50% higher in 2022 (150) than the yearly average of 2017 to 2019, before the pandemic (100.0). ${beyond('+23% to +82%')}`,
    );
    expect(await since({ 2018: 100, 2019: 101, 2022: 150 })).toContain(
      'than the yearly average of 2018 and 2019, before the pandemic (100.5).',
    );
    expect(await since({ 2015: 100, 2016: '[x]', 2018: 110, 2019: 90, 2022: 150 })).toContain(
      'than the yearly average of 2015, 2018 and 2019, before the pandemic (100.0).',
    );
    expect(await since({ 2017: 2, 2018: 1, 2019: 1, 2022: 4 })).toBe(
      `The number of walks in Ashby was 4 in 2022, against a yearly average of 1.3 in 2017 to 2019, before the pandemic. ${within('−25% to +1,100%')}`,
    );
    expect(await since({ 2019: 100, 2021: 90, 2022: 150 })).toBeUndefined();
    expect(await since({ 2017: 100, 2018: 90, 2019: 150 })).toBeUndefined();
  });

  it('of March end before the pandemic only up to February 2020', async () => {
    const given = { '2017/18': 100, '2018/19': 100, '2019/20': 100, '2021/22': 150 };
    expect((await years(given))[2]).toContain(
      'of 2017/18 and 2018/19, before the pandemic (100.0)',
    );
  });

  it('ending with another month are named so', async () => {
    const given = { 'YE2017-06': 100, 'YE2018-06': 120, 'YE2019-06': 80, 'YE2022-06': 100 };
    expect(await years(given)).toEqual([
      'Over the years ending June 2017 to June 2022, the number of walks in Ashby was highest in the year ending June 2018 (120) and lowest in the year ending June 2019 (80). There is no figure for the year ending June 2020 (not held) and the year ending June 2021 (not held).',
      'The number of walks in Ashby was the same in the year ending June 2022 as in the year ending June 2017: 100.',
      'The number of walks in Ashby was the same in the year ending June 2022 as the yearly average of the years ending June 2017 to June 2019, before the pandemic: 100.',
    ]);
  });

  it('that overlap are never told together', async () => {
    const given = { 'YE2020-06': 100, 'YE2020-12': 1, 'YE2021-06': 100, 'YE2022-06': 90 };
    const [extremes] = await years(given, { period: 'YE2022-06' });
    expect(extremes).toContain('lowest in the year ending June 2022 (90)');
  });

  it('are told of the rate where residents change', async () => {
    // Residents of Ashby: 1,000, then 2,000, then 3,000.
    const [, since] = await years({ 2021: 100, 2022: 100, 2023: 150 }, { indicator: 'thefts' });
    expect(since).toBe(
      'The rate of thefts in Ashby was 50% lower in 2023 (50.0 per 1,000 residents) than in 2021 (100.0). The change of the rate is larger than chance alone would explain (95% interval −61% to −36%).',
    );
  });

  it('are told per the residents that were asked for', async () => {
    const given = ashby('thefts', { 2021: 100, 2022: 100, 2023: 150 });
    const said = await saidOf(given, { area: 'E1', indicator: 'thefts', per: '100' });
    expect(textOn(said, 'sinceFirstYear')).toContain(
      '50% lower in 2023 (5.0 per 100 residents) than in 2021 (10.0).',
    );
  });

  it('are told of pounds without chance, in the number of their title', async () => {
    const pounds = await years({ 2018: 100, 2019: 200, 2022: 300 }, { indicator: 'cost' });
    expect(pounds).toEqual([
      'Over the years 2018 to 2022, cost of damage for Ashby was highest in 2022 (£300) and lowest in 2018 (£100). There is no figure for 2020 (not held) and 2021 (not held).',
      'Cost of damage for Ashby was 200% higher in 2022 (£300) than in 2018 (£100). Amounts of money are not tested for chance.',
      'Cost of damage for Ashby was 100% higher in 2022 (£300) than the yearly average of 2018 and 2019, before the pandemic (£150). Amounts of money are not tested for chance.',
    ]);
  });

  it('are told of shares in points, pooled before the pandemic', async () => {
    const given = [
      ...ashby('asb', { 2018: 100, 2019: 300, 2022: 100 }),
      ...ashby('night', { 2018: 50, 2019: 60, 2022: 40 }),
    ];
    const said = await saidOf(given, { area: 'E1', indicator: 'night' });
    expect(textOn(said, 'extremeYears')).toContain(
      'the share of night-time ASB in Ashby was highest in 2018 (50.0%) and lowest in 2019 (20.0%). There is no share for 2020 (not held) and 2021 (not held).',
    );
    expect(textOn(said, 'sinceFirstYear')).toBe(
      'The share of night-time ASB in Ashby was 10.0 percentage points lower in 2022 (40.0%) than in 2018 (50.0%). The change is within the range chance alone could produce (95% interval −23.2 to +3.7 points).',
    );
    expect(textOn(said, 'sincePandemic')).toContain(
      'was 12.5 percentage points higher in 2022 (40.0%) than over 2018 and 2019, before the pandemic (27.5%).',
    );
  });

  it('name a break once for each sentence it concerns', async () => {
    const said = await saidOf(
      ashby('walks', { 2017: 5, 2018: 6, 2019: 7, 2021: 8, 2022: 9 }),
      { area: 'E1', indicator: 'walks' },
      {
        'series-breaks.csv': [
          'indicator,from_period,kind,note',
          'walks,2018,method,x',
          'walks,2021,method,x',
          'asb,2021,recording,x',
        ],
      },
    );
    expect(sentenceOn(said, 'sinceFirstYear')?.text).toMatch(
      / The method of counting changed in 2018 and 2021, so the figures are not fully comparable\.$/,
    );
    expect(sentenceOn(said, 'sincePandemic')?.breaks).toHaveLength(2);
  });
});
