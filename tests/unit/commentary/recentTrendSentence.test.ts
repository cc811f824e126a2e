import { describe, expect, it } from 'vitest';
import { judged, saidOf, textOn } from './saidOf';

async function trend(counts: readonly (number | string)[], polarity = 'none', first = 2018) {
  const given = counts.map((count, place) => `asb,E1,${first + place},${count},,`);
  return textOn(await saidOf(given, { area: 'E1' }, judged(polarity)), 'recentTrend');
}

const head = 'Over the five years 2018 to 2022 the rate in Ashby';
const tail = ', by the test of the public health profiles (Fingertips).';

describe('the recent trend', () => {
  it.each<[readonly (number | string)[], string, string]>([
    [
      [100, 120, 140, 160, 180],
      'none',
      `${head} rose by more than chance alone would explain${tail}`,
    ],
    [
      [180, 160, 140, 120, 100],
      'none',
      `${head} fell by more than chance alone would explain${tail}`,
    ],
    [[100, 103, 98, 101, 100], 'none', `${head} shows no change beyond chance${tail}`],
    [
      [180, 160, 140, 120, 100],
      'lower_is_better',
      `${head} fell by more than chance alone would explain, which for this indicator is an improvement${tail}`,
    ],
    [
      [180, 160, 140, 120, 100],
      'higher_is_better',
      `${head} fell by more than chance alone would explain, which for this indicator is a worsening${tail}`,
    ],
    [
      [100, 100, 100, '[c]', 100],
      'none',
      'No recent trend of the rate in Ashby can be given: one of the five years has no rate (suppressed).',
    ],
  ])('of %j, %s', async (counts, polarity, expected) => {
    expect(await trend(counts, polarity)).toBe(expected);
  });

  it('takes five years in a row', async () => {
    const few = 'No recent trend of the rate in Ashby can be given: it takes five years.';
    expect(await trend([100, 120, 140, 160])).toBe(few);
    expect(await trend([100])).toBeUndefined();
    const gap = [2016, 2017, 2018, 2019, 2021].map((year) => `asb,E1,${year},100,,`);
    expect(textOn(await saidOf(gap, { area: 'E1' }), 'recentTrend')).toBe(
      'No recent trend of the rate in Ashby can be given: it takes five years in a row.',
    );
  });

  it('is not given across a break, which is named only there', async () => {
    const given = [2018, 2019, 2020, 2021, 2022].map((year) => `asb,E1,${year},100,,`);
    const breaks = {
      'series-breaks.csv': ['indicator,from_period,kind,note', 'asb,2020-05,definition,x'],
    };
    expect(textOn(await saidOf(given, { area: 'E1' }, breaks), 'recentTrend')).toBe(
      'No recent trend of the rate in Ashby can be given: the five years lie across a break in the series. The definition changed in May 2020, so the figures are not fully comparable.',
    );
    expect(textOn(await saidOf(given.slice(1), { area: 'E1' }, breaks), 'recentTrend')).toBe(
      'No recent trend of the rate in Ashby can be given: it takes five years.',
    );
  });

  it('is not told of pounds, nor without rates, nor of periods shorter than a year', async () => {
    for (const indicator of ['cost', 'walks']) {
      const given = [2018, 2019, 2020, 2021, 2022].map((year) => `${indicator},E1,${year},100,,`);
      expect(textOn(await saidOf(given, { area: 'E1', indicator }), 'recentTrend')).toBeUndefined();
    }
    const quarters = ['2021-Q1', '2022-Q1'].map((period) => `asb,E1,${period},100,,`);
    expect(textOn(await saidOf(quarters, { area: 'E1' }), 'recentTrend')).toBeUndefined();
  });

  it('of years ending in June names them so, and of a share is of the share', async () => {
    const given = [2018, 2019, 2020, 2021, 2022].flatMap((year, place) => [
      `asb,E1,YE${year}-06,1000,,`,
      `night,E1,YE${year}-06,${100 + 100 * place},,`,
    ]);
    expect(textOn(await saidOf(given, { area: 'E1', indicator: 'night' }), 'recentTrend')).toBe(
      'Over the five years ending June 2018 to June 2022 the share in Ashby rose by more than chance alone would explain, by the test of the public health profiles (Fingertips).',
    );
  });

  it('of the group stands with its years where no area is highlighted', async () => {
    const given = [2018, 2019, 2020, 2021, 2022].map((year) => `asb,G,${year},100,,`);
    const said = await saidOf(given);
    expect(said.years.at(-1)?.text).toMatch(/the rate in Fourshire shows no change beyond chance/);
    expect(said.area).toEqual([]);
  });
});
