import { describe, expect, it } from 'vitest';
import { rows } from '../viewmodels/contextOf';
import { manyPlaces, saidOf, sentenceOn, textOn } from './saidOf';

type Row = readonly (number | string)[];

const beyond = 'is larger than chance alone would explain.';
const within = 'is within the range chance alone could produce.';

async function said(given: Row, indicator = 'walks', places = 4) {
  const more = places === 4 ? {} : manyPlaces(places);
  return saidOf(rows(indicator, '2022', ...given), { indicator, compare: 'none' }, more);
}

describe('the largest and the smallest numbers', () => {
  it.each<[Row, string, string]>([
    [
      [10, 20, 400, 800],
      `The largest numbers of walks in 2022 were in Dene (800), Calder (400) and Birch (20): together 1,220, 99% of the Fourshire total. The gap to the next, Ashby, ${within}`,
      `The smallest numbers of walks in 2022 were in Ashby (10), Birch (20) and Calder (400). The gap to the next, Dene, ${beyond}`,
    ],
    [
      [0, 0, 0, 5],
      'The largest number of walks in 2022 was in Dene (5): 100% of the Fourshire total.',
      'The smallest numbers of walks in 2022 were in Ashby (0), Birch (0) and Calder (0).',
    ],
    [
      [1, 7, 7, 7],
      `The largest numbers of walks in 2022 were in Birch (7), Calder (7) and Dene (7): together 21, 95% of the Fourshire total. The gap to the next, Ashby, ${within}`,
      'The smallest numbers of walks in 2022 were in Ashby (1), Birch (7), Calder (7) and Dene (7). 4 districts are named because some tie.',
    ],
    [
      ['[c]', 5, 6, 7],
      'The largest number of walks in 2022, among the 3 districts with a figure, was in Dene (7); there is no total of Fourshire to give its share of. The gap to the next, Calder, is within the range chance alone could produce.',
      'The smallest number of walks in 2022, among the 3 districts with a figure, was in Birch (5). The gap to the next, Calder, is within the range chance alone could produce.',
    ],
  ])('of %j', async (given, largest, smallest) => {
    const found = await said(given);
    expect(textOn(found, 'largestVolumes')).toBe(largest);
    expect(textOn(found, 'lowestVolumes')).toBe(smallest);
  });

  it.each<[Row, string]>([
    [[3, 3, 3, 3], 'In 2022 the number of walks was 3 in all 4 districts.'],
    [[0, 0, 0, 0], 'In 2022 the number of walks was 0 in all 4 districts.'],
    [[3, 3, '', ''], 'In 2022 the number of walks was 3 in both districts with a figure.'],
  ])('of %j are one sentence', async (given, expected) => {
    const found = await said(given);
    expect(textOn(found, 'largestVolumes')).toBe(expected);
    expect(textOn(found, 'lowestVolumes')).toBeUndefined();
  });

  it('are not told of one figure, nor of one area', async () => {
    expect(textOn(await said([3, '', '[c]', '']), 'largestVolumes')).toBeUndefined();
    expect((await said([3], 'walks', 1)).group.map(({ claim }) => claim)).toEqual(['overall']);
  });

  it('are one of two areas and one of three', async () => {
    expect(textOn(await said([30, 90], 'walks', 2), 'largestVolumes')).toMatch(
      /^The largest number of walks in 2022 was in Place Ab \(90\): 75% of the Manyshire total\./,
    );
    expect(textOn(await said([30, 90, 90], 'walks', 3), 'largestVolumes')).toMatch(
      /^The largest numbers of walks in 2022 were in Place Ab \(90\) and Place Ac \(90\): together 180, 86% of .* 2 districts are named because some tie\./,
    );
  });

  it('of 300 areas name three; of many that tie only how many', async () => {
    const counts = Array.from({ length: 300 }, (_, place) => (place < 9 ? 5 + place : 4));
    const found = await said(counts, 'walks', 300);
    expect(textOn(found, 'largestVolumes')).toMatch(
      /were in Place Ai \(13\), Place Ah \(12\) and Place Ag \(11\): together 36, 3% of the Manyshire total\./,
    );
    expect(textOn(found, 'lowestVolumes')).toMatch(
      /^The smallest numbers of walks in 2022 were in 291 districts that tie at 4\./,
    );
    expect(sentenceOn(found, 'lowestVolumes')?.areas).toHaveLength(291);
  });

  it('name those ahead of many that tie', async () => {
    const counts = [50, 40, ...Array.from({ length: 10 }, () => 30), 1];
    expect(textOn(await said(counts, 'walks', 13), 'largestVolumes')).toMatch(
      /were in Place Aa \(50\), Place Ab \(40\) and 10 districts that tie at 30: together 390, 100% of the/,
    );
  });

  it('of pounds are amounts, without a word on chance', async () => {
    expect(textOn(await said([1000, 2000, 30_000, 500], 'cost'), 'largestVolumes')).toBe(
      'The largest amounts (cost of damage) in 2022 were in Calder (£30,000), Birch (£2,000) and Ashby (£1,000): together £33,000, 99% of the Fourshire total.',
    );
  });

  it('of all wards have a total of all wards', async () => {
    const more = {
      ...manyPlaces(5, 'ward'),
      'area-groups.csv': ['group_code,group_name,area_code'],
    };
    const found = await saidOf(
      rows('walks', '2022', 1, 2, 3, 4, 5),
      { indicator: 'walks', compare: 'none' },
      more,
    );
    expect(textOn(found, 'largestVolumes')).toContain(
      ': together 12, 80% of the total of all wards.',
    );
  });
});

describe('the highest and the lowest rates', () => {
  // Residents: 1,000, 2,000, 4,000 and 8,000.
  it('stand against the rate of the group', async () => {
    const found = await said([100, 50, 40, 8], 'asb');
    expect(textOn(found, 'highestRates')).toBe(
      `The highest rates of incidents per 1,000 residents in 2022 were in Ashby (100.0), Birch (25.0) and Calder (10.0), against 13.2 in Fourshire. The gap to the next, Dene, ${beyond}`,
    );
    expect(textOn(found, 'lowestRates')).toMatch(
      /^The lowest rates of incidents per 1,000 residents in 2022 were in Dene \(1\.0\), Calder \(10\.0\) and Birch \(25\.0\), against 13\.2 in Fourshire\./,
    );
  });

  it('tie where they show the same number', async () => {
    expect(textOn(await said([100, 50, 40, 80], 'asb'), 'highestRates')).toMatch(
      /Ashby \(100\.0\), Birch \(25\.0\), Calder \(10\.0\) and Dene \(10\.0\), against 18\.0 in Fourshire\. 4 districts are named because some tie\.$/,
    );
  });

  it('are told once where all are level', async () => {
    const found = await said([10, 20, 40, 80], 'asb');
    expect(textOn(found, 'highestRates')).toBe(
      'In 2022 the rate of incidents per 1,000 residents was 10.0 in all 4 districts.',
    );
    expect(textOn(found, 'lowestRates')).toBeUndefined();
  });

  it('of shares are shares of the title', async () => {
    const given = [
      ...rows('asb', '2022', 100, 100, 100, 100),
      ...rows('night', '2022', 10, 20, 30, 90),
    ];
    const found = await saidOf(given, { indicator: 'night', compare: 'none' });
    expect(textOn(found, 'highestRates')).toBe(
      `The highest shares of night-time ASB in 2022 were in Dene (90.0%), Calder (30.0%) and Birch (20.0%), against 37.5% in Fourshire. The gap to the next, Ashby, ${beyond}`,
    );
  });

  it('are not told where there is no population', async () => {
    expect(textOn(await said([1, 2, 3, 4]), 'highestRates')).toBeUndefined();
  });
});

it('the evidence is the areas named, the next one, and the group where it is told', async () => {
  const found = await said([10, 20, 400, 800], 'asb');
  const codes = (claim: 'largestVolumes' | 'lowestVolumes' | 'highestRates') =>
    sentenceOn(found, claim)?.cells.map(({ code }) => code);
  expect(codes('largestVolumes')).toEqual(['E4', 'E3', 'E2', 'E1', 'G']);
  expect(codes('lowestVolumes')).toEqual(['E1', 'E2', 'E3', 'E4']);
  expect(codes('highestRates')).toEqual(['E3', 'E4', 'E1', 'E2', 'G']);
});
