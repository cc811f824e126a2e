import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/selection/selection';
import { headline } from '../../../src/viewmodels/headline';
import { contextOf, rows } from './contextOf';

async function said(
  given: readonly string[],
  request: Request = {},
  breaks: readonly string[] = [],
) {
  const more =
    breaks.length > 0
      ? { 'series-breaks.csv': ['indicator,from_period,kind,note', ...breaks] }
      : {};
  const { sentence, detail } = headline(await contextOf(given, request, more));
  return [sentence, ...detail];
}

const beyond = 'This is a change larger than chance alone would explain.';
const within = 'This is within the range chance alone could produce.';
const zero =
  'Whether chance alone could explain this cannot be said, because one of the numbers is 0.';

/** Only Ashby and the group: short enough to read, without a sentence on extremes. */
async function ofAshby(
  indicator: string,
  from: number | string,
  to: number | string,
  request: Request = {},
) {
  const given = [...rows(indicator, '2021', from), ...rows(indicator, '2022', to)];
  return said(given, { indicator, ...request });
}

describe('the headline of a count', () => {
  it.each<[number | string, number | string, readonly string[]]>([
    [100, 150, ['Incidents in Ashby rose by 50% between 2021 and 2022, from 100 to 150.', beyond]],
    [150, 100, ['Incidents in Ashby fell by 33% between 2021 and 2022, from 150 to 100.', beyond]],
    [100, 104, ['Incidents in Ashby rose by 4% between 2021 and 2022, from 100 to 104.', within]],
    [100, 100, ['Incidents in Ashby were unchanged between 2021 and 2022, at 100.']],
    [
      999,
      1000,
      ['Incidents in Ashby rose by less than 1% between 2021 and 2022, from 999 to 1,000.', within],
    ],
    [200, 199, ['Incidents in Ashby fell by 1% between 2021 and 2022, from 200 to 199.', within]],
    [9, 12, ['Incidents in Ashby rose from 9 to 12 between 2021 and 2022.', within]],
    [0, 3, ['Incidents in Ashby rose from 0 to 3 between 2021 and 2022.', zero]],
    [3, 0, ['Incidents in Ashby fell from 3 to 0 between 2021 and 2022.', zero]],
    [30, 0, ['Incidents in Ashby fell by 100% between 2021 and 2022, from 30 to 0.', zero]],
    [0, 0, ['There were no incidents in Ashby in 2021 or in 2022.']],
    [
      5,
      '[c]',
      ['Incidents in Ashby in 2022: suppressed to protect people where numbers are small.'],
    ],
    [
      '[c]',
      5,
      [
        'There were 5 incidents in Ashby in 2022, 5.0 per 1,000 residents.',
        '2021: suppressed to protect people where numbers are small.',
      ],
    ],
    [
      '',
      1,
      [
        'There was 1 incident in Ashby in 2022, 1.0 per 1,000 residents.',
        '2021: left blank by the source: not collected.',
      ],
    ],
    [
      '[x]',
      0,
      ['There were no incidents in Ashby in 2022.', '2021: not available from the source.'],
    ],
  ])('from %s to %s', async (from, to, expected) => {
    expect(await ofAshby('asb', from, to, { compare: '2021', period: '2022' })).toEqual(expected);
  });

  it('names people by their number', async () => {
    expect((await ofAshby('killed', 20, 25))[0]).toBe(
      'The number of people killed in Ashby rose by 25% between 2021 and 2022, from 20 to 25.',
    );
  });

  it('without a comparison gives the level', async () => {
    expect(await ofAshby('asb', 100, 150, { compare: 'none' })).toEqual([
      'There were 150 incidents in Ashby in 2022, 150.0 per 1,000 residents.',
    ]);
  });

  it('compared with a later period never rises or falls', async () => {
    const back = { period: '2021', compare: '2022' };
    expect((await ofAshby('asb', 150, 100, back))[0]).toBe(
      'Incidents in Ashby were 50% higher in 2021 than in 2022: 150 against 100.',
    );
    expect((await ofAshby('asb', 1, 3, back))[0]).toBe(
      'Incidents in Ashby were lower in 2021 than in 2022: 1 against 3.',
    );
    expect((await ofAshby('asb', 100, 100, back))[0]).toBe(
      'Incidents in Ashby were unchanged between 2021 and 2022, at 100.',
    );
  });
});

describe('the headline of a rate', () => {
  // The population of Ashby doubles from 2021 to 2022.
  it('is that of the rate where the population changes too', async () => {
    expect(await ofAshby('thefts', 100, 150)).toEqual([
      'The rate of thefts in Ashby fell by 25% between 2021 and 2022, from 100.0 to 75.0 per 1,000 residents.',
      beyond,
    ]);
  });

  it('gives the numbers first where numbers are shown', async () => {
    expect(await ofAshby('thefts', 100, 150, { measure: 'count' })).toEqual([
      'Thefts in Ashby rose from 100 to 150 between 2021 and 2022.',
      'The rate of thefts in Ashby fell by 25% between 2021 and 2022, from 100.0 to 75.0 per 1,000 residents.',
      beyond,
    ]);
  });

  it('says what is missing beside the number', async () => {
    const given = [...rows('thefts', '2019', 5), ...rows('thefts', '2020', 5)];
    expect(await said(given, { indicator: 'thefts', measure: 'rate' })).toEqual([
      'Thefts in Ashby were unchanged between 2019 and 2020, at 5.',
      'Rate: no population is held, so there is no rate.',
    ]);
  });
});

describe('the headline of a share', () => {
  const given = (from: number, to: number | string, whole = 200) => [
    ...rows('asb', '2021', 100),
    ...rows('asb', '2022', whole),
    ...rows('night', '2021', from),
    ...rows('night', '2022', to),
  ];

  it.each<[number, number | string, readonly string[]]>([
    [
      50,
      40,
      [
        'Night-time ASB in Ashby: the share fell by 30.0 percentage points between 2021 and 2022, from 50.0% of 100 to 20.0% of 200 incidents.',
        beyond,
      ],
    ],
    [
      50,
      104,
      [
        'Night-time ASB in Ashby: the share rose by 2.0 percentage points between 2021 and 2022, from 50.0% of 100 to 52.0% of 200 incidents.',
        within,
      ],
    ],
    [
      50,
      100,
      [
        'Night-time ASB in Ashby: the share was unchanged between 2021 and 2022, at 50.0% of 200 incidents.',
      ],
    ],
    [
      50,
      '[c]',
      [
        'Night-time incidents in Ashby in 2022: suppressed to protect people where numbers are small.',
      ],
    ],
  ])('from %s of 100 to %s of 200', async (from, to, expected) => {
    const request = { indicator: 'night', period: '2022', compare: '2021' };
    expect((await said(given(from, to), request)).slice(0, expected.length)).toEqual(expected);
  });

  it('of nothing is not applicable', async () => {
    const lines = await said(given(50, 0, 0), {
      indicator: 'night',
      period: '2022',
      measure: 'rate',
    });
    expect(lines[0]).toBe('There were no night-time incidents in Ashby in 2022.');
    expect(lines[1]).toBe('Share: the whole is 0, so there is none.');
  });

  it('gives the numbers first where numbers are shown', async () => {
    const lines = await said(given(50, 40), { indicator: 'night', measure: 'count' });
    expect(lines[0]).toBe(
      'Night-time incidents in Ashby fell from 50 to 40 between 2021 and 2022.',
    );
    expect(lines[1]).toMatch(/^Night-time ASB in Ashby: the share fell by 30.0 percentage points/);
  });
});

describe('the headline of an amount', () => {
  it.each<[string, string, string]>([
    [
      '1000',
      '1250.50',
      'Cost of damage for Ashby rose by 25% between 2021 and 2022, from £1,000 to £1,251.',
    ],
    ['5', '4', 'Cost of damage for Ashby fell by 20% between 2021 and 2022, from £5 to £4.'],
    ['7', '7', 'Cost of damage for Ashby was unchanged between 2021 and 2022, at £7.'],
    ['0', '7', 'Cost of damage for Ashby rose from £0 to £7 between 2021 and 2022.'],
    ['[x]', '7', 'Cost of damage for Ashby in 2022: £7.'],
  ])('from %s to %s has no rate, and chance is not asked', async (from, to, expected) => {
    const [sentence, ...detail] = await ofAshby('cost', from, to);
    expect(sentence).toBe(expected);
    expect(detail.join()).not.toContain('chance');
  });
});

describe('beside the headline', () => {
  const four = [
    ...rows('asb', '2021', 100, 200, 400, 800),
    ...rows('asb', '2022', 150, 200, 300, 900),
  ];

  it('stands the group of a highlighted area, with its own certainty, and the extremes', async () => {
    expect(await said(four, { area: 'E3' })).toEqual([
      'Incidents in Calder fell by 25% between 2021 and 2022, from 400 to 300.',
      beyond,
      'Incidents in Fourshire rose by 3% between 2021 and 2022, from 1,500 to 1,550.',
      within,
      'Highest rate per 1,000 residents: Ashby (150.0). Lowest: Calder (75.0).',
    ]);
  });

  it('stand all areas that tie at the precision shown', async () => {
    const ties = rows('asb', '2022', 10, 20, 40, 8);
    expect((await said(ties)).at(-1)).toBe(
      'Highest rate per 1,000 residents: Ashby, Birch and Calder (10.0). Lowest: Dene (1.0).',
    );
    expect((await said(rows('asb', '2022', 7, 14, 28, 56))).length).toBe(1);
    // What is hidden may be lower still.
    expect((await said(rows('asb', '2022', 10, '[c]', 40, 16))).at(-1)).toBe(
      'Among the 3 areas with a figure, highest rate per 1,000 residents: Ashby and Calder (10.0). Lowest: Dene (2.0).',
    );
  });

  it('stands what breaks the series, in words', async () => {
    const lines = await said(four, {}, [
      'asb,2022,recording,x',
      'asb,2022-03,boundary,y',
      'thefts,2022,method,z',
    ]);
    expect(lines[2]).toBe(
      'The way of recording and the boundaries changed over this time, so the figures are not fully comparable: see the notes.',
    );
    expect(
      (await said(four, {}, ['asb,2021-01,method,x', 'asb,2023,method,y'])).join(),
    ).not.toContain('comparable');
  });

  it('stands a caution for periods that share months, and no certainty', async () => {
    const given = [...rows('asb', 'YE2022-06', 100), ...rows('asb', 'YE2022-12', 200)];
    expect(await said(given, { period: 'YE2022-12', compare: 'YE2022-06' })).toEqual([
      'Incidents in Ashby rose by 100% between the year ending June 2022 and the year ending December 2022, from 100 to 200.',
      'The two periods share 6 months, so the change between them is understated and whether chance could explain it cannot be said.',
    ]);
  });

  it.each([
    [
      '2022-Q1',
      '2022-Q2',
      'The two periods are different times of the year: part of the change may be seasonal.',
    ],
    ['2019', '2022', 'The two periods are 3 years apart, not one year.'],
    ['YE2020-12', 'YE2022-06', 'The two periods are 18 months apart, not one year.'],
  ])('stands a caution from %s to %s', async (compare, period, caution) => {
    const given = [...rows('walks', compare, 100), ...rows('walks', period, 100)];
    const lines = await said(given, { indicator: 'walks', period, compare });
    expect(lines.slice(1)).toEqual([caution]);
  });

  it('stands no caution for a year, nor for a quarter a year later', async () => {
    const given = [...rows('walks', '2021-Q2', 100), ...rows('walks', '2022-Q2', 100)];
    expect(
      await said(given, { indicator: 'walks', period: '2022-Q2', compare: '2021-Q2' }),
    ).toHaveLength(1);
  });
});

describe('the headline of all areas', () => {
  it('says that they are taken together', async () => {
    const given = [...rows('walks', '2021', 10, 20, 30), ...rows('walks', '2022', 10, 20, 33)];
    const none = { 'area-groups.csv': ['group_code,group_name,area_code'] };
    const { sentence } = headline(await contextOf(given, { indicator: 'walks' }, none));
    expect(sentence).toBe(
      'Walks in all areas together rose by 5% between 2021 and 2022, from 60 to 63.',
    );
  });
});
