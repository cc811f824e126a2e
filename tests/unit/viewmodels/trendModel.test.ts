import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/selection/selection';
import { trendModel } from '../../../src/viewmodels/trendModel';
import type { Files } from '../dataset/packageOf';
import { contextOf, rows } from './contextOf';

/** The years from 2015 on, of Ashby alone or of the areas in turn. */
const years = (indicator: string, ...values: readonly (number | string)[]) =>
  values.flatMap((value, place) => rows(indicator, `${2015 + place}`, value));

async function trend(given: readonly string[], request: Request = {}, more?: Files) {
  return trendModel(await contextOf(given, { indicator: 'walks', ...request }, more));
}

async function figure(...given: Parameters<typeof trend>) {
  const model = await trend(...given);
  if (model.kind === 'nothing') throw new Error(model.why);
  return model;
}

describe('the trend', () => {
  it('has a point for each period, and a gap where there is no figure', async () => {
    const { picture, words } = await figure(years('walks', 5, '[c]', 7, 6));
    expect(picture.series).toHaveLength(1);
    expect(picture.series[0]?.points.map(({ value, label }) => [value, label])).toEqual([
      [5, '5'],
      [null, ''],
      [7, '7'],
      [6, '6'],
    ]);
    expect(picture.ticks.map(({ label }) => label)).toEqual(['2015', '2016', '2017', '2018']);
    expect(picture.shownMonth).toBe(2018 * 12 + 11);
    expect(words.summary).toBe('A break in a line is a period without a figure.');
    expect(words.subtitle).toBe('Number of walks, Ashby, 2015 to 2018');
    expect(words.table.rows.map(({ key, header, cells }) => [key, header, cells[0]?.text])).toEqual(
      [
        ['2015', '2015', '5'],
        ['2016', '2016', '[c]'],
        ['2017', '2017', '7'],
        ['2018', '2018', '6'],
      ],
    );
    expect(words.dataTo).toBe('December 2018');
  });

  it('leaves time that is not held open', async () => {
    const given = [...rows('walks', '2015', 1), ...rows('walks', '2018', 2)];
    const { picture } = await figure(given);
    expect(picture.series[0]?.points.map(({ gapBefore }) => gapBefore)).toEqual([false, true]);
  });

  it.each<[readonly (number | string)[], string]>([
    [[5, 7], 'Ashby: 5 in 2015 and 7 in 2016'],
    [[5, 5], 'Ashby: 5 in both 2015 and 2016'],
    [[5, 6, 7], 'Ashby: number in 2017 was the highest of 3 years'],
    [[5, 6, 4], 'Ashby: number in 2017 was the lowest of 3 years'],
    [[5, 7, 6], 'Ashby: between 5 and 7 over 3 years'],
    [[5, 7, 7], 'Ashby: between 5 and 7 over 3 years'],
    [[7, 7, 7, 7], 'Ashby: 7 in each of 4 years'],
    [[5, 6, '[c]'], 'Ashby: 5 in 2015 and 6 in 2016'],
  ])('of %j is headed "%s"', async (values, title) => {
    expect((await figure(years('walks', ...values))).words.title).toBe(title);
  });

  it('of a rate says so', async () => {
    const given = [
      ...rows('asb', '2021', 40, 40),
      ...rows('asb', '2022', 50, 60),
      ...rows('asb', '2023', 45, 90),
    ];
    const { words } = await figure(given, { indicator: 'asb', area: 'E1' });
    expect(words.title).toBe('Ashby: rate between 40.0 and 50.0 over 3 years');
    const two = given.slice(0, 4);
    expect((await figure(two, { indicator: 'asb', area: 'E1' })).words.title).toBe(
      'Ashby: rate of 40.0 in 2021 and 50.0 in 2022',
    );
  });

  it('has the group beside a highlighted area for rates, and not for numbers', async () => {
    const given = ['2021', '2022'].flatMap((year) => rows('asb', year, 10, 20, 30, 40));
    const lines = async (request: Request) =>
      (await figure(given, { indicator: 'asb', ...request })).picture.series.map(
        ({ name, role }) => [name, role],
      );
    expect(await lines({})).toEqual([['Fourshire', 'group']]);
    expect(await lines({ area: 'E2' })).toEqual([
      ['Birch', 'selected'],
      ['Fourshire', 'group'],
    ]);
    expect(await lines({ area: 'E2', measure: 'count' })).toEqual([['Birch', 'selected']]);
  });

  it('marks breaks that fall between its points, and notes also those within the first', async () => {
    const breaks = {
      'series-breaks.csv': [
        'indicator,from_period,kind,note',
        'walks,2014,method,Before',
        'walks,2015,method,Within the first',
        'walks,2016-07,recording,Between',
        'walks,2019,method,After',
        'asb,2016,method,Another',
      ],
    };
    const { picture, words } = await figure(years('walks', 1, 2, 3), {}, breaks);
    expect(picture.breaks).toEqual([
      { month: 2016 * 12 + 6 - 0.5, label: 'Recording break, Jul 2016' },
    ]);
    expect(words.notes).toEqual([
      'Method break, 2015: Within the first.',
      'Recording break, July 2016: Between.',
    ]);
  });

  it('names the sources of all its points', async () => {
    const given = ['walks,E1,2015,1,,old', 'walks,E1,2016,2,,new', 'walks,E1,2017,3,,new'];
    const { words } = await figure(given, { compare: 'none' });
    expect(words.source).toBe('old; new');
  });

  it('names the sources of all months of a year', async () => {
    const months = Array.from({ length: 24 }, (_, n) => {
      const month = `${2015 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
      return `walks,E1,${month},1,${n > 20 ? 'p' : ''},${n < 15 ? 'old' : 'new'}`;
    });
    const { words } = await figure(months, { period: '2016' });
    expect(words.source).toBe('old; new');
    expect(words.notes).toEqual(['Figures for 2016 are provisional.']);
  });

  it('says how many periods are not final', async () => {
    const given = years('walks', 1, 2, 3, 4, 5).map((row, place) =>
      place < 4 ? row.replace(/,,$/, ',e,') : row,
    );
    expect((await figure(given)).words.notes).toEqual([
      'Figures for 4 of 5 years, from 2015 to 2018, are estimated.',
    ]);
  });

  it('of years ending in any month takes all of them in order, and says that they overlap', async () => {
    const periods = ['YE2022-06', '2022', 'YE2023-06', 'YE2023-03'];
    const given = periods.flatMap((period, place) => rows('walks', period, 10 + place));
    const { words, picture } = await figure(given, { period: 'YE2023-06' });
    expect(words.table.rows.map(({ header }) => header)).toEqual([
      'year ending June 2022',
      'year ending December 2022',
      'year ending March 2023',
      'year ending June 2023',
    ]);
    expect(picture.series[0]?.points.map(({ value }) => value)).toEqual([10, 11, 13, 12]);
    expect(words.notes).toEqual([
      'Some periods overlap: neighbouring points share months and are not independent.',
    ]);
    expect(words.subtitle).toBe('Number of walks, Ashby, years ending June 2022 to June 2023');
    expect(words.title).toBe('Ashby: between 10 and 13 over 4 periods of 12 months');
  });

  it.each<[readonly string[], Request, string]>([
    [
      years('walks', 5),
      {},
      'Only 2015 has a figure for Ashby. A trend needs at least two periods.',
    ],
    [
      years('walks', '[c]', 6),
      {},
      'Only 2016 has a figure for Ashby. A trend needs at least two periods.',
    ],
    [
      years('walks', '[c]', '[c]'),
      {},
      'There is no figure for Ashby in any period: suppressed to protect people where numbers are small.',
    ],
    [
      [...rows('asb', '2021', 1, 2), ...rows('asb', '2022', 1, 2)],
      { indicator: 'asb' },
      'There is no rate for Fourshire in any period: figures of some of its areas are missing, so there is no total.',
    ],
  ])('of %j is nothing, and says why', async (given, request, why) => {
    expect(await trend(given, request)).toMatchObject({ kind: 'nothing', why });
  });
});
