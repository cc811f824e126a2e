import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/selection/selection';
import { rows } from '../viewmodels/contextOf';
import { inTwoYears, manyPlaces, saidOf, textOn, twoYears } from './saidOf';

type Row = readonly (number | string)[];

async function paragraph(before: Row, after: Row, request: Request = {}) {
  const indicator = request.indicator ?? 'asb';
  const said = await saidOf(twoYears(indicator, before, after), {
    ...inTwoYears,
    area: 'E1',
    ...request,
  });
  return said.area.map(({ text }) => text);
}

describe('the paragraph of an area', () => {
  it('gives its level, change, rank and share, and why there is no trend', async () => {
    expect(await paragraph([100, 100, 100, 100], [50, 150, 100, 100])).toEqual([
      'There were 50 incidents in Ashby in 2022, 50.0 per 1,000 residents.',
      'Incidents in Ashby fell by 50% between 2021 and 2022, from 100 to 50. This is a change larger than chance alone would explain.',
      'Ashby had the 2nd highest rate of the 4 districts of Fourshire in 2022; in 2021 it had the highest.',
      'Ashby accounts for 13% of the Fourshire total in 2022: 50 of 400.',
      'No recent trend of the rate in Ashby can be given: it takes five years.',
    ]);
  });

  it('of a hidden figure is the reason alone', async () => {
    expect(await paragraph([1, 2, 3, 4], ['[c]', 2, 3, 4])).toEqual([
      'Incidents in Ashby in 2022: suppressed to protect people where numbers are small.',
    ]);
  });

  it('says that it cannot be compared, and has no earlier rank', async () => {
    expect((await paragraph(['[c]', 2, 3, 4], [5, 2, 3, 4])).slice(1, 3)).toEqual([
      'Ashby cannot be compared with 2021: suppressed to protect people where numbers are small.',
      'Ashby had the highest rate of the 4 districts of Fourshire in 2022; it has no rank for 2021 (suppressed).',
    ]);
  });

  it.each<[string, Row, Row, string]>([
    [
      'the same place',
      [9, 1, 1, 1],
      [9, 1, 1, 1],
      'the highest rate of the 4 districts of Fourshire in 2022, as in 2021.',
    ],
    [
      'ties',
      [5, 10, 1, 1],
      [5, 10, 1, 1],
      'the joint highest rate of the 4 districts of Fourshire in 2022, as in 2021.',
    ],
    [
      'joint lowest',
      [5, 50, 90, 90],
      [0, 0, 4, 8],
      'the joint lowest rate of the 4 districts of Fourshire in 2022; in 2021 it had the lowest.',
    ],
    [
      'fewer with a figure',
      [5, 50, '', 90],
      [5, '', 90, 90],
      'the lowest rate of the 3 districts of Fourshire with a rate in 2022, as in 2021.',
    ],
    [
      'fewer with a figure before',
      [5, 50, '', 90],
      [5, 50, 90, 90],
      'the lowest rate of the 4 districts of Fourshire in 2022; in 2021 it had the lowest of 3.',
    ],
    [
      'only one before',
      [5, '', '', '[c]'],
      [5, 50, 90, 90],
      'the lowest rate of the 4 districts of Fourshire in 2022; in 2021 it was the only one with a rate.',
    ],
  ])('ranks it: %s', async (_, before, after, expected) => {
    expect((await paragraph(before, after))[2]).toBe(`Ashby had ${expected}`);
  });

  it('ranks nobody where all areas have the same', async () => {
    expect(await paragraph([0, 0, 0, 0], [0, 0, 0, 0])).toContain(
      'The rate was the same in the 4 districts of Fourshire in 2022.',
    );
  });

  it('ranks by number where there is no rate', async () => {
    expect((await paragraph([1, 2, 3, 4], [4, 3, 2, ''], { indicator: 'walks' }))[2]).toBe(
      'Ashby had the highest number of the 3 districts of Fourshire with a figure in 2022; in 2021 it had the lowest of 4.',
    );
  });

  it.each<[Row, string | undefined]>([
    [[1, 100, 100, 100], 'less than 1% of the Fourshire total in 2022: 1 of 301.'],
    [[0, 100, 100, 100], '0% of the Fourshire total in 2022: 0 of 300.'],
    [[0, 0, 0, 0], undefined],
    [[5, 5, 5, '[c]'], undefined],
  ])('shares the total of %j', async (after, expected) => {
    const said = await saidOf(rows('walks', '2022', ...after), {
      indicator: 'walks',
      compare: 'none',
      area: 'E1',
    });
    expect(textOn(said, 'share')).toBe(expected && `Ashby accounts for ${expected}`);
  });

  it('says why there is no rate', async () => {
    const said = await saidOf(
      rows('asb', '2022', 5, 6, 7, 8),
      { compare: 'none', area: 'E1' },
      { 'population.csv': ['series,area_code,year,population', 'mye,E2,2021,1000'] },
    );
    expect(textOn(said, 'level')).toBe(
      'There were 5 incidents in Ashby in 2022. No population is held, so there is no rate.',
    );
  });

  it('gives what rounding at the source allows, from ten events on', async () => {
    const rounded = await paragraph([20, 50, 50, 50], [15, 50, 50, 50], { indicator: 'small' });
    expect(rounded[1]).toBe(
      'Events in Ashby fell by 25% between 2021 and 2022, from 20 to 15. This is within the range chance alone could produce. The source rounds counts to the nearest 5: the change may be from −41% to −6%.',
    );
    expect(
      (await paragraph([5, 50, 50, 50], [15, 50, 50, 50], { indicator: 'small' }))[1],
    ).not.toContain('rounds');
  });

  it('is empty for a group of one, and without a highlighted area', async () => {
    expect(await paragraph([1, 2, 3, 4], [1, 2, 3, 4], { area: '' })).toEqual([]);
    const one = await saidOf(twoYears('asb', [10], [20]), inTwoYears, manyPlaces(1));
    expect(one.area).toEqual([]);
    expect(textOn(one, 'overall')).toBe(
      'Incidents in Place Aa rose by 100% between 2021 and 2022, from 10 to 20. This is within the range chance alone could produce.',
    );
  });
});
