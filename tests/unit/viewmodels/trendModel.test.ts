import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/selection/selection';
import { shorthandLegend } from '../../../src/viewmodels/tableModel';
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
      [null, 'suppressed'],
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

  it.each<[readonly number[], string, string]>([
    [
      [5, 6, 7],
      '2016',
      'Ashby: number in 2017 was the highest of 3 years, across a break in the series',
    ],
    [
      [5, 6, 4],
      '2017',
      'Ashby: number in 2017 was the lowest of 3 years, across a break in the series',
    ],
    [[5, 6, 7], '2015-01', 'Ashby: number in 2017 was the highest of 3 years'],
    [[5, 6, 7], '2018', 'Ashby: number in 2017 was the highest of 3 years'],
    [[5, 7, 6], '2016', 'Ashby: between 5 and 7 over 3 years'],
  ])('of %j with a break in %s is headed "%s"', async (values, from, title) => {
    const breaks = { 'series-breaks.csv': ['indicator,from_period', `walks,${from}`] };
    expect((await figure(years('walks', ...values), {}, breaks)).words.title).toBe(title);
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

  it('marks in its table from where on figures are not comparable, once for each break', async () => {
    const marks = async (...from: readonly string[]) => {
      const breaks = {
        'series-breaks.csv': [
          'indicator,from_period,kind,note',
          ...from.map((one) => `walks,${one},method,`),
        ],
      };
      const { words } = await figure(years('walks', 1, 2, 3, 4), {}, breaks);
      const legend = shorthandLegend(words.table);
      const marked = words.table.rows.filter(({ mark }) => mark).map(({ header }) => header);
      expect(legend.some((line) => line.startsWith('[b] '))).toBe(marked.length > 0);
      return marked;
    };
    expect(await marks('2017')).toEqual(['2017']);
    expect(await marks('2016-07')).toEqual(['2016']);
    expect(await marks('2016-07', '2018-01')).toEqual(['2016', '2018']);
    // Within the first year: what follows is not fully comparable with it.
    expect(await marks('2015-07')).toEqual(['2016']);
    expect(await marks('2015-01')).toEqual([]);
    expect(await marks('2014', '2019')).toEqual([]);
  });

  it('draws no break before its first point, where there is nothing to part', async () => {
    const breaks = { 'series-breaks.csv': ['indicator,from_period', 'walks,2015-07'] };
    const { picture, words } = await figure(years('walks', 1, 2, 3), {}, breaks);
    expect(picture.breaks).toEqual([]);
    expect(words.notes.join()).toContain('break, July 2015');
  });

  it('has limits in its table and a band round its subject where intervals are shown', async () => {
    const given = ['2021', '2022', '2023'].flatMap((year, place) =>
      rows('asb', year, place === 1 ? '[c]' : 10, 20, 30, 40),
    );
    const shown = { indicator: 'asb', area: 'E1', intervals: 'on' };
    const { picture, words } = await figure(given, shown);
    expect(words.table.columns.map(({ group, label }) => [group, label])).toEqual([
      ['Ashby', 'Rate'],
      ['Ashby', 'Lower limit'],
      ['Ashby', 'Upper limit'],
      ['Fourshire', 'Rate'],
      ['Fourshire', 'Lower limit'],
      ['Fourshire', 'Upper limit'],
    ]);
    expect(words.table.rows[1]?.cells.map(({ text }) => text)).toEqual(Array(6).fill('[c]'));
    expect(words.table.rows[2]?.cells.map(({ text }) => text)).toEqual([
      '10.0',
      '4.8',
      '18.4',
      '6.7',
      '5.4',
      '8.1',
    ]);
    const [subject, group] = picture.series.map(({ points }) =>
      points.map(({ interval }) => interval !== undefined),
    );
    expect(subject).toEqual([true, false, true]);
    expect(group).toEqual([false, false, false]);
    expect(words.summary).toBe(
      'A break in a line is a period without a figure. The band round the line of Ashby is its 95% confidence interval: numbers vary by chance, and the underlying rate most likely lies within it.',
    );
    const off = await figure(given, { ...shown, intervals: 'off' });
    expect(off.words.table.columns.map(({ label }) => label)).toEqual(['Ashby', 'Fourshire']);
    expect(JSON.stringify(off.picture)).not.toContain('interval');
  });

  it('says how many of its figures are suppressed', async () => {
    expect((await figure(years('walks', 5, '[c]', 7))).words.notes).toEqual([
      'The figure for Ashby in 2016 is suppressed.',
    ]);
    expect((await figure(years('walks', 5, '[c]', 7, '[c]'))).words.notes).toEqual([
      'Figures for Ashby in 2 of 4 years are suppressed.',
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
