import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/selection/selection';
import { saidOf } from './saidOf';

/** Twenty-four months of Ashby from January 2021; the number of the given month replaces the usual ten. */
function months(indicator: string, given: Readonly<Record<string, number | string>>, usual = 10) {
  return [2021, 2022].flatMap((year) =>
    Array.from({ length: 12 }, (_, place) => {
      const period = `${year}-${String(place + 1).padStart(2, '0')}`;
      return `${indicator},E1,${period},${given[period] ?? usual},,`;
    }),
  );
}

async function key(given: readonly string[], request: Request = {}) {
  const said = await saidOf(given, { area: 'E1', period: '2022-12', ...request });
  return said.key.map(({ claim, text }) => `${claim}: ${text}`);
}

const within = 'This is within the range chance alone could produce.';

describe('the latest figures against a year earlier', () => {
  it('are a month and the 12 months that end with it', async () => {
    expect(await key(months('asb', { '2022-12': 30, '2021-12': 20 }))).toEqual([
      `latestPeriod: Incidents in Ashby, December 2022 against December 2021: 30 against 20, a rise of 50%. ${within}`,
      `latestYear: Incidents in Ashby, the year ending December 2022 against the year ending December 2021: 140 against 130, a rise of 8%. ${within}`,
    ]);
  });

  it.each<[number, number, string]>([
    [0, 0, 'no change, 0 and 0.'],
    [7, 7, 'no change, 7 and 7.'],
    [9, 7, `7 against 9, a fall of 2. ${within}`],
    [
      0,
      3,
      '3 against 0, a rise of 3. Whether chance alone could explain this cannot be said, because a number of 0 is involved.',
    ],
    [999, 998, `998 against 999, a fall of less than 1%. ${within}`],
    [
      10,
      200,
      '200 against 10, a rise of 190. This is a change larger than chance alone would explain.',
    ],
  ])('from %s to %s', async (before, after, expected) => {
    const [month] = await key(months('asb', { '2021-12': before, '2022-12': after }));
    expect(month).toBe(
      `latestPeriod: Incidents in Ashby, December 2022 against December 2021: ${expected}`,
    );
  });

  it('name the rate where residents change', async () => {
    // Residents double.
    const [month] = await key(months('thefts', { '2021-12': 20, '2022-12': 30 }), {
      indicator: 'thefts',
    });
    expect(month).toBe(
      'latestPeriod: Thefts in Ashby, December 2022 against December 2021: 30 against 20, a rise of 50% (the rate fell by 25%). The change of the rate is within the range chance alone could produce.',
    );
    const [level] = await key(months('thefts', { '2021-12': 20, '2022-12': 40 }), {
      indicator: 'thefts',
    });
    expect(level).toMatch(/40 against 20, a rise of 100% \(the rate did not change\)\.$/);
  });

  it('are left out where a month is missing, and for shares', async () => {
    expect(await key(months('asb', { '2021-12': '[c]' }))).toEqual([]);
    expect(
      (await key(months('asb', { '2021-03': '[c]' }))).map((text) => text.slice(0, 12)),
    ).toEqual(['latestPeriod']);
    const shares = [...months('asb', {}), ...months('night', {}, 5)];
    expect(await key(shares, { indicator: 'night' })).toEqual([]);
    expect(await key(['asb,E1,2021,5,,', 'asb,E1,2022,5,,'], { period: '2022' })).toEqual([]);
  });

  it('are quarters where quarters are held, and the year only with its last', async () => {
    const quarters = [1, 2, 3, 4].flatMap((quarter) =>
      [2021, 2022].map((year) => `asb,E1,${year}-Q${quarter},${10 * quarter},,`),
    );
    expect(await key(quarters, { period: '2022-Q3' })).toEqual([
      'latestPeriod: Incidents in Ashby, the quarter July to September 2022 against the quarter July to September 2021: 30 against 30, no change, 30 and 30.'.replace(
        '30 against 30, ',
        '',
      ),
    ]);
    expect(await key(quarters, { period: '2022' })).toHaveLength(2);
  });

  it('are those of the group without a highlighted area', async () => {
    const given = [
      ...months('asb', {}),
      ...months('asb', {}).map((row) => row.replace('E1', 'E2')),
    ];
    const said = await saidOf(
      given,
      { period: '2022-12' },
      {
        'area-groups.csv': ['group_code,group_name,area_code', 'G,Fourshire,E1', 'G,Fourshire,E2'],
      },
    );
    expect(said.key[0]?.text).toBe(
      'Incidents in Fourshire, December 2022 against December 2021: no change, 20 and 20.',
    );
  });
});
