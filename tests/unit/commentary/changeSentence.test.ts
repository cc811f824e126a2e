import { describe, expect, it } from 'vitest';
import { changeSentence, percentSize } from '../../../src/commentary/changeSentence';
import { percentOfTotal } from '../../../src/commentary/percentOfTotal';
import type { Request } from '../../../src/selection/selection';
import { contextOf, rows } from '../viewmodels/contextOf';
import { inTwoYears, twoYears } from './saidOf';

async function sentence(given: readonly string[], request: Request = {}) {
  const context = await contextOf(given, { ...inTwoYears, area: 'E1', ...request });
  const [area] = context.compared.areas;
  return area && changeSentence(context, area);
}

describe('the sentence of a change', () => {
  it.each<[string, readonly [number | string, number | string], Request, string]>([
    ['asb', [100, 88], {}, 'Incidents in Ashby fell by 12% between 2021 and 2022, from 100 to 88.'],
    [
      'asb',
      [100, 88],
      { period: '2021', compare: '2022' },
      'Incidents in Ashby were 14% higher in 2021 than in 2022: 100 against 88.',
    ],
    ['asb', [8, 9], {}, 'Incidents in Ashby rose from 8 to 9 between 2021 and 2022.'],
    ['asb', [88, 88], {}, 'Incidents in Ashby were unchanged between 2021 and 2022, at 88.'],
    ['asb', [0, 0], {}, 'There were no incidents in Ashby in 2021 or in 2022.'],
    ['cost', [0, 0], {}, 'Cost of damage for Ashby was unchanged between 2021 and 2022, at £0.'],
    ['asb', ['', 1], {}, 'There was 1 incident in Ashby in 2022, 1.0 per 1,000 residents.'],
    ['asb', ['', 0], {}, 'There were no incidents in Ashby in 2022.'],
    [
      'killed',
      ['', 1],
      {},
      'There was 1 person killed in Ashby in 2022, 100.0 per 100,000 residents.',
    ],
    ['asb', [1, '[x]'], {}, 'Incidents in Ashby in 2022: not available from the source.'],
    [
      'thefts',
      [100, 150],
      { measure: 'rate' },
      'The rate of thefts in Ashby fell by 25% between 2021 and 2022, from 100.0 to 75.0 per 1,000 residents.',
    ],
    [
      'thefts',
      [100, 150],
      { measure: 'count' },
      'Thefts in Ashby rose from 100 to 150 between 2021 and 2022.',
    ],
  ])('%s %j %j', async (indicator, [before, after], request, expected) => {
    const given = twoYears(indicator, [before], [after]);
    expect(await sentence(given, { indicator, ...request })).toBe(expected);
  });

  it('of a share names the wholes where they differ', async () => {
    const given = [
      ...rows('asb', '2021', 4301),
      ...rows('asb', '2022', 4632),
      ...twoYears('night', [809], [879]),
    ];
    const residents = {
      'population.csv': ['series,area_code,year,population', 'mye,E1,2021,90000'],
    };
    const context = await contextOf(
      given,
      { ...inTwoYears, area: 'E1', indicator: 'night' },
      residents,
    );
    const [area] = context.compared.areas;
    expect(area && changeSentence(context, area)).toBe(
      'Night-time ASB in Ashby: the share rose by 0.2 percentage points between 2021 and 2022, from 18.8% of 4,301 to 19.0% of 4,632 incidents.',
    );
  });
});

it('a size has no sign, and never rounds to nothing', () => {
  expect([12.4, -12.5, 0.49, -0.5, 1234.5].map(percentSize)).toEqual([
    '12%',
    '13%',
    'less than 1%',
    '1%',
    '1,235%',
  ]);
  expect([0, 0.2, 37.6].map(percentOfTotal)).toEqual(['0%', 'less than 1%', '38%']);
});
