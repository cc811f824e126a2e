import { describe, expect, it } from 'vitest';
import { rows } from '../viewmodels/contextOf';
import { inTwoYears, saidOf, sentenceOn, textOn, twoYears } from './saidOf';

type Row = readonly (number | string)[];

async function overall(before: Row, after: Row, indicator = 'asb') {
  const said = await saidOf(twoYears(indicator, before, after), { ...inTwoYears, indicator });
  return textOn(said, 'overall');
}

const within = 'This is within the range chance alone could produce.';

describe('the sentence on the whole group', () => {
  it.each<[Row, Row, string]>([
    [
      [100, 100, 100, 100],
      [90, 110, 90, 100],
      `Incidents in Fourshire fell by 3% between 2021 and 2022, from 400 to 390. ${within}`,
    ],
    [
      [100, 100, 100, 100],
      [100, 110, 90, 100],
      'Incidents in Fourshire were unchanged between 2021 and 2022, at 400.',
    ],
    [[0, 0, 0, 0], [0, 0, 0, 0], 'There were no incidents in Fourshire in 2021 or in 2022.'],
    [
      [0, 0, 0, 0],
      [1, 2, 0, 0],
      'Incidents in Fourshire rose from 0 to 3 between 2021 and 2022. Whether chance alone could explain this cannot be said, because a number of 0 is involved.',
    ],
    [
      [1, 2, 3, 2],
      [1, 2, 3, 3],
      `Incidents in Fourshire rose from 8 to 9 between 2021 and 2022. ${within}`,
    ],
    [
      [1, 2, 3, '[c]'],
      [1, 2, 3, 4],
      'There were 10 incidents in Fourshire in 2022, 0.7 per 1,000 residents. It cannot be compared with 2021: suppressed to protect people where numbers are small.',
    ],
    [
      [1, 2, 3, 4],
      [1, 2, 3, ''],
      'Incidents in Fourshire in 2022: figures of some of its areas are missing, so there is no total.',
    ],
  ])('from %j to %j', async (before, after, expected) => {
    expect(await overall(before, after)).toBe(expected);
  });

  it('is the published total where one is held', async () => {
    const given = [
      ...twoYears('asb', [1, 2, 3, '[c]'], [1, 2, 3, '[c]']),
      'asb,G,2021,200,,',
      'asb,G,2022,100,,',
    ];
    const said = await saidOf(given, inTwoYears);
    expect(textOn(said, 'overall')).toBe(
      'Incidents in Fourshire fell by 50% between 2021 and 2022, from 200 to 100. This is a change larger than chance alone would explain.',
    );
    expect(sentenceOn(said, 'overall')?.suppression).toEqual([
      'The figure of 1 area is suppressed.',
    ]);
  });

  it('is of the rate where residents change, and of the numbers where there are few', async () => {
    expect(await overall([40, 40, 40, 40], [40, 40, 40, 40], 'thefts')).toBe(
      'The rate of thefts in Fourshire fell by 50% between 2021 and 2022, from 10.7 to 5.3 per 1,000 residents. This is a change larger than chance alone would explain.',
    );
    expect(await overall([20, 20, 20, 20], [40, 40, 40, 40], 'thefts')).toBe(
      'The rate of thefts in Fourshire was unchanged between 2021 and 2022, at 5.3 per 1,000 residents.',
    );
    expect(await overall([2, 2, 2, 2], [2, 2, 2, 2], 'thefts')).toBe(
      'Thefts in Fourshire were unchanged between 2021 and 2022, at 8. The change of the rate is within the range chance alone could produce.',
    );
  });

  it('says that pounds are no counts', async () => {
    expect(await overall([10, 20, 30, 40], [20, 20, 30, 40], 'cost')).toBe(
      'Cost of damage for Fourshire rose by 10% between 2021 and 2022, from £100 to £110. Amounts of money are not tested for chance.',
    );
  });

  it('says of shares the points, and nothing of chance where they stay', async () => {
    const share = async (nights: readonly number[], all: readonly number[]) =>
      textOn(
        await saidOf(
          [
            ...rows('asb', '2021', 25, 25, 25, 25),
            ...rows('night', '2021', 10, 10, 10, 10),
            ...rows('asb', '2022', ...all),
            ...rows('night', '2022', ...nights),
          ],
          { ...inTwoYears, indicator: 'night' },
        ),
        'overall',
      );
    expect(await share([20, 20, 20, 20], [50, 50, 50, 50])).toBe(
      'Night-time ASB in Fourshire: the share was unchanged between 2021 and 2022, at 40.0% of 200 incidents.',
    );
    expect(await share([10, 10, 10, 11], [25, 25, 25, 25])).toBe(
      `Night-time ASB in Fourshire: the share rose by 1.0 percentage points between 2021 and 2022, from 40.0% to 41.0% of 100 incidents. ${within}`,
    );
    expect(await share([0, 0, 0, 0], [0, 0, 0, 0])).toBe(
      'There were no night-time incidents in Fourshire in 2022. The whole is 0, so there is no share. It cannot be compared with 2021: the whole is 0, so there is no share.',
    );
  });

  it('is told in the order of time, whichever period is shown', async () => {
    const given = twoYears('asb', [100, 100, 100, 100], [90, 110, 90, 100]);
    const forwards = await saidOf(given, inTwoYears);
    const backwards = await saidOf(given, { period: '2021', compare: '2022' });
    expect(backwards).toEqual(forwards);
  });

  it('says that periods overlap, once', async () => {
    const given = [
      ...rows('asb', 'YE2022-06', 100, 100, 100, 100),
      ...rows('asb', 'YE2022-12', 200, 100, 100, 100),
    ];
    const said = await saidOf(given, { period: 'YE2022-12', compare: 'YE2022-06' });
    expect(textOn(said, 'overall')).toBe(
      'Incidents in Fourshire rose by 25% between the year ending June 2022 and the year ending December 2022, from 400 to 500. The two periods share 6 months, so the change between them is understated and whether chance could explain it cannot be said.',
    );
  });

  it('says that periods are not of one season', async () => {
    const given = [
      ...rows('asb', '2022-Q1', 100, 1, 1, 1),
      ...rows('asb', '2022-Q2', 100, 1, 1, 1),
    ];
    const said = await saidOf(given, { period: '2022-Q2', compare: '2022-Q1' });
    expect(textOn(said, 'overall')).toMatch(/ part of the change may be seasonal\.$/);
  });

  it('gives the level without a comparison, and no break', async () => {
    const said = await saidOf(
      twoYears('asb', [1, 2, 3, 4], [1, 2, 3, 5]),
      { period: '2022', compare: 'none' },
      { 'series-breaks.csv': ['indicator,from_period,kind,note', 'asb,2022,recording,x'] },
    );
    expect(textOn(said, 'overall')).toBe(
      'There were 11 incidents in Fourshire in 2022, 0.7 per 1,000 residents.',
    );
    expect(sentenceOn(said, 'overall')?.certainty).toEqual({ kind: 'none' });
  });
});
