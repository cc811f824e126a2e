import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/selection/selection';
import { rows } from '../viewmodels/contextOf';
import { inTwoYears, saidOf, twoYears } from './saidOf';

type Row = readonly (number | string)[];

async function line(before: Row, after: Row, request: Request = {}) {
  const indicator = request.indicator ?? 'asb';
  const given = twoYears(indicator, before, after);
  return (await saidOf(given, { ...inTwoYears, ...request })).scorecard.text;
}

const within = 'within the range chance alone could produce';

describe('the line for a scorecard', () => {
  it.each<[Row, Row, Request, string]>([
    [
      [100, 100, 100, 100],
      [90, 100, 100, 100],
      {},
      `ASB, Fourshire, 2022: 26.0 per 1,000 residents (390 incidents); −3% since 2021, ${within}.`,
    ],
    [
      [100, 100, 100, 100],
      [90, 100, 100, 100],
      { area: 'E1' },
      `ASB, Ashby, 2022: 90.0 per 1,000 residents (90 incidents); −10% since 2021, ${within}; highest rate of 4 districts.`,
    ],
    [
      [2, 1, 1, 1],
      [1, 1, 1, ''],
      { area: 'E1' },
      `ASB, Ashby, 2022: 1.0 per 1,000 residents (1 incident); from 2 to 1 since 2021, ${within}; highest rate of 3 districts with a rate.`,
    ],
    [
      [5, 1, 1, 1],
      [5, 1, 1, 1],
      {},
      'ASB, Fourshire, 2022: 0.5 per 1,000 residents (8 incidents); no change since 2021.',
    ],
    [
      [1, 1, 1, 1],
      [1, 1, 1, '[c]'],
      {},
      'ASB, Fourshire, 2022: suppressed to protect people where numbers are small.',
    ],
    [
      ['', 1, 1, 1],
      [1, 1, 1, 1],
      {},
      'ASB, Fourshire, 2022: 0.3 per 1,000 residents (4 incidents); not comparable with 2021: figures of some of its areas are missing, so there is no total.',
    ],
    [
      [0, 1, 1, 1],
      [3, 1, 1, 1],
      { area: 'E1' },
      'ASB, Ashby, 2022: 3.0 per 1,000 residents (3 incidents); from 0 to 3 since 2021, chance not judged because a number of 0 is involved; highest rate of 4 districts.',
    ],
    [
      [5, 1, 1, 1],
      [5, 1, 1, 1],
      { indicator: 'cost' },
      'Cost of damage, Fourshire, 2022: £8; no change since 2021.',
    ],
    [
      [5, 1, 1, 1],
      [5000, 1, 1, 1],
      { indicator: 'cost' },
      'Cost of damage, Fourshire, 2022: £5,003; from £8 to £5,003 since 2021, chance not judged because amounts of money are not counts of events.',
    ],
    [
      [100, 1, 1, 1],
      [150, 1, 1, 1],
      { indicator: 'thefts', area: 'E1' },
      'Thefts, Ashby, 2022: 75.0 per 1,000 residents (150 thefts); −25% in the rate since 2021, larger than chance alone would explain; highest rate of 4 districts.',
    ],
    [
      [4, 1, 1, 1],
      [4, 1, 1, 1],
      { indicator: 'thefts', area: 'E1' },
      `Thefts, Ashby, 2022: 2.0 per 1,000 residents (4 thefts); from 4 to 4 since 2021, the change of the rate ${within}; highest rate of 4 districts.`,
    ],
  ])('from %j to %j of %j', async (before, after, request, expected) => {
    expect(await line(before, after, request)).toBe(expected);
  });

  it('of a share is in points', async () => {
    const given = [
      ...twoYears('asb', [100, 100, 100, 100], [100, 100, 100, 100]),
      ...twoYears('night', [50, 50, 50, 50], [40, 50, 50, 50]),
    ];
    const said = await saidOf(given, { ...inTwoYears, indicator: 'night' });
    expect(said.scorecard.text).toBe(
      `Night-time ASB, Fourshire, 2022: 47.5% of incidents (190); −2.5 points in the share since 2021, ${within}.`,
    );
  });

  it('names the break it compares across, and none where it compares nothing', async () => {
    const more = {
      'series-breaks.csv': ['indicator,from_period,kind,note', 'asb,2022,boundary,x'],
    };
    const across = await saidOf(twoYears('asb', [1, 2, 3, 4], [1, 2, 3, 5]), inTwoYears, more);
    expect(across.scorecard.text).toMatch(
      /\. The boundaries changed in 2022, so the figures are not fully comparable\.$/,
    );
    const alone = await saidOf(twoYears('asb', [1, 2, 3, ''], [1, 2, 3, 5]), inTwoYears, more);
    expect(alone.scorecard.text).not.toContain('boundaries');
    expect(alone.scorecard.breaks).toEqual([]);
  });

  it('is of the level alone without a comparison', async () => {
    const said = await saidOf(rows('asb', '2022', 1), { compare: 'none', area: 'E1' });
    expect(said.scorecard.text).toBe('ASB, Ashby, 2022: 1.0 per 1,000 residents (1 incident).');
  });
});
