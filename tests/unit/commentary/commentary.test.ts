import { describe, expect, it } from 'vitest';
import { claims } from '../../../src/commentary/sentence';
import type { Request } from '../../../src/selection/selection';
import { rows } from '../viewmodels/contextOf';
import { inTwoYears, manyPlaces, saidOf, twoYears } from './saidOf';

const four = twoYears('asb', [100, 200, 300, 400], [90, 210, 310, 380]);

describe('the commentary', () => {
  it('follows the grammar, and no claim stands twice in a part', async () => {
    const said = await saidOf(four, { ...inTwoYears, area: 'E2' });
    expect(said.group.map(({ claim }) => claim)).toEqual([
      'overall',
      'largestFalls',
      'rises',
      'largestVolumes',
      'highestRates',
      'lowestVolumes',
      'lowestRates',
      'polarity',
    ]);
    expect(said.area.map(({ claim }) => claim)).toEqual([
      'level',
      'change',
      'rank',
      'share',
      'recentTrend',
    ]);
    expect([said.scorecard.claim, said.key, said.years]).toEqual(['scorecard', [], []]);
    const order = said.group.map(({ claim }) => claims.indexOf(claim));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('is the same for the same figures, whatever the pictures show', async () => {
    const [rate, count] = [
      await saidOf(four, { ...inTwoYears, measure: 'rate' }),
      await saidOf(four, { ...inTwoYears, measure: 'count' }),
    ];
    expect(count).toEqual(rate);
    expect(await saidOf(four.toReversed(), { ...inTwoYears, measure: 'rate' })).toEqual(rate);
  });

  it('tells the order of time, with a later period to compare with', async () => {
    const back = await saidOf(four, { period: '2021', compare: '2022', area: 'E1' });
    expect(back).toEqual(await saidOf(four, { ...inTwoYears, area: 'E1' }));
  });

  it('takes rates from the later period in time', async () => {
    // Only 2022 has residents: the rank goes by rates whichever of the two is shown.
    const residents = {
      'population.csv': [
        'series,area_code,year,population',
        'mye,E1,2022,1000',
        'mye,E2,2022,1000',
        'mye,E3,2022,1000',
        'mye,E4,2022,1000',
      ],
    };
    const thefts = twoYears('thefts', [9, 8, 7, 6], [6, 7, 8, 9]);
    const rank = async (request: Request) =>
      (await saidOf(thefts, { indicator: 'thefts', area: 'E1', ...request }, residents)).area.find(
        ({ claim }) => claim === 'rank',
      )?.text;
    const expected =
      'Ashby had the lowest rate of the 4 districts of Fourshire in 2022; it has no rank for 2021 (no population).';
    expect(await rank(inTwoYears)).toBe(expected);
    expect(await rank({ period: '2021', compare: '2022' })).toBe(expected);
  });

  it('of a group of one has no lists', async () => {
    const said = await saidOf(twoYears('asb', [5], [6]), inTwoYears, manyPlaces(1));
    expect(said.group.map(({ claim }) => claim)).toEqual(['overall', 'polarity']);
    expect(said.area).toEqual([]);
  });

  it('of figures that are all missing says so in two sentences, once', async () => {
    const said = await saidOf(rows('asb', '2022', '[c]', '[c]', '[c]', '[c]'), { area: 'E1' });
    expect(said.group.map(({ text }) => text)).toEqual([
      'Incidents in Fourshire in 2022: suppressed to protect people where numbers are small.',
    ]);
    expect(said.area.map(({ text }) => text)).toEqual([
      'Incidents in Ashby in 2022: suppressed to protect people where numbers are small.',
    ]);
  });

  it('without a comparison tells no change anywhere', async () => {
    const said = await saidOf(four, { period: '2022', compare: 'none', area: 'E1' });
    const all = [said.scorecard, ...said.group, ...said.area].filter(
      ({ claim }) => claim !== 'recentTrend',
    );
    for (const { text, breaks } of all) {
      expect(text).not.toMatch(/\b(rose|fell|since|between|compared)\b/);
      expect(breaks).toEqual([]);
    }
  });

  it('bears names of 5,000 characters, and names that look like patterns', async () => {
    const long = 'x'.repeat(5000);
    const names = {
      'areas.csv': [
        'area_code,area_name,area_type',
        `E1,${long},district`,
        'E2,$& (.*) [c],district',
        'E3,__proto__,district',
        'E4,"St John\'s, Upper ""Town""",district',
      ],
    };
    const said = await saidOf(four, { ...inTwoYears, area: 'E1' }, names);
    expect(said.area[0]?.text).toContain(`in ${long} in 2022`);
    const rises = said.group.find(({ claim }) => claim === 'rises');
    expect(rises?.text).toContain(' and $& (.*) [c] (+5%).');
    expect(said.group.find(({ claim }) => claim === 'largestVolumes')?.text).toContain(
      'St John\'s, Upper "Town" (380), __proto__ (310)',
    );
  });

  it('never gives a cause', async () => {
    const said = await saidOf(four, { ...inTwoYears, area: 'E1' });
    const all = [said.scorecard, ...said.group, ...said.area].map(({ text }) => text).join(' ');
    expect(all).not.toMatch(/\b(due to|thanks to|caused|led to|as a result|driven by)\b/);
  });
});
