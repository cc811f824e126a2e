import { describe, expect, it } from 'vitest';
import { inTwoYears, manyPlaces, saidOf, sentenceOn, textOn, twoYears } from './saidOf';

const between = 'between 2021 and 2022';

async function falls(before: readonly (number | string)[], after: readonly (number | string)[]) {
  return textOn(await saidOf(twoYears('asb', before, after), inTwoYears), 'largestFalls');
}

describe('the largest falls', () => {
  it.each<[string, readonly (number | string)[], readonly (number | string)[], string]>([
    [
      'three and one that ties, by name',
      [100, 200, 400, 800],
      [50, 150, 380, 760],
      `The largest proportional falls in incidents ${between} were in Ashby (−50%), Birch (−25%), Calder (−5%) and Dene (−5%). 4 districts are named because some tie. The changes in Calder and Dene are within the range chance alone could produce; the other 2 are larger than chance alone would explain.`,
    ],
    [
      'only one',
      [100, 200, 400, 800],
      [50, 210, 420, 800],
      `The only fall in incidents ${between} was in Ashby (−50%). This change is larger than chance alone would explain.`,
    ],
    [
      'only two',
      [100, 200, 400, 800],
      [50, 100, 420, 800],
      `The only falls in incidents ${between} were in Ashby (−50%) and Birch (−50%). Both changes are larger than chance alone would explain.`,
    ],
    [
      'none',
      [100, 200, 400, 800],
      [100, 210, 420, 810],
      `No district of Fourshire had a fall in incidents ${between}.`,
    ],
    [
      'none of those that can be compared',
      [100, 200, '[c]', 800],
      [100, 210, 420, '[x]'],
      `None of the 2 districts that can be compared had a fall in incidents ${between}.`,
    ],
    [
      'less than 1%',
      [1000, 200, 400, 800],
      [999, 200, 400, 800],
      `The only fall in incidents ${between} was in Ashby (less than 1% down). This change is within the range chance alone could produce.`,
    ],
    [
      'few events in numbers',
      [9, 200, 400, 800],
      [4, 200, 400, 800],
      `The only fall in incidents ${between} was in Ashby (from 9 to 4). This change is within the range chance alone could produce.`,
    ],
    [
      'to nothing, of which chance cannot be judged',
      [90, 200, 400, 800],
      [0, 200, 400, 800],
      `The only fall in incidents ${between} was in Ashby (−100%). Whether chance alone could explain this change cannot be said, because a number of 0 is involved.`,
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(await falls(before, after)).toBe(expected);
  });

  it('says that proportions of few say little, where they make the order', async () => {
    expect(await falls([2, 200, 400, 800], [1, 190, 390, 790])).toBe(
      `The largest proportional falls in incidents ${between} were in Ashby (from 2 to 1), Birch (−5%) and Calder (−3%). Proportions of fewer than 10 say little. All 3 changes are within the range chance alone could produce.`,
    );
  });

  it('is not told where no area can be compared', async () => {
    expect(await falls(['[c]', '', '[x]', '[c]'], [1, 2, 3, 4])).toBeUndefined();
  });

  it('is of the rate where residents change, which can fall while the number rises', async () => {
    // Residents double: Ashby 100 of 1,000 to 150 of 2,000.
    const said = await saidOf(twoYears('thefts', [100, 10, 10, 10], [150, 20, 30, 40]), {
      ...inTwoYears,
      indicator: 'thefts',
    });
    expect(textOn(said, 'largestFalls')).toMatch(
      /^The only fall in the rate of thefts between 2021 and 2022 was in Ashby \(−25%\)\./,
    );
  });

  it('is in points for a share', async () => {
    const given = [
      ...twoYears('asb', [100, 100, 100, 100], [100, 100, 100, 100]),
      ...twoYears('night', [50, 50, 50, 50], [40, 50, 60, 50]),
    ];
    const said = await saidOf(given, { ...inTwoYears, indicator: 'night' });
    expect(textOn(said, 'largestFalls')).toBe(
      `The only fall in the share of night-time ASB ${between} was in Ashby (−10.0 points). This change is within the range chance alone could produce.`,
    );
  });

  it('counts those of many that tie, and names those ahead of them', async () => {
    const before = Array.from({ length: 30 }, () => 100);
    const after = [10, 50, ...Array.from({ length: 12 }, () => 80), ...before.slice(14)];
    const said = await saidOf(twoYears('asb', before, after), inTwoYears, manyPlaces(30));
    const { text, areas } = sentenceOn(said, 'largestFalls') ?? { text: '', areas: [] };
    expect(text).toMatch(
      /were in Place Aa \(−90%\), Place Ab \(−50%\) and 12 districts that tie at −20%\. The changes in Place Aa and Place Ab are larger than chance alone would explain; the other 12 are within the range chance alone could produce\.$/,
    );
    expect(areas).toHaveLength(14);
  });

  it('names the break that lies between', async () => {
    const said = await saidOf(twoYears('asb', [10, 20, 30, 40], [5, 20, 30, 40]), inTwoYears, {
      'series-breaks.csv': ['indicator,from_period,kind,note', 'asb,2022-04,recording,x'],
    });
    expect(textOn(said, 'largestFalls')).toMatch(
      / The way of recording changed in April 2022, so the figures are not fully comparable\.$/,
    );
  });
});
