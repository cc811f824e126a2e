import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/selection/selection';
import { processModel } from '../../../src/viewmodels/processModel';
import { trendModel } from '../../../src/viewmodels/trendModel';
import { contextOf, rows } from './contextOf';

const header = 'from_date,to_date,indicator,theme,area_code,text,source';
const years = ['2019', '2020', '2021'].flatMap((year) => rows('asb', year, 30, 60, 120, 240));

async function trend(events: readonly string[], request: Request = {}, given = years) {
  const context = await contextOf(
    given,
    { indicator: 'asb', ...request },
    {
      'annotations.csv': [header, ...events],
      'sources.csv': ['source,title', 'gazette,The Gazette.'],
    },
  );
  const model = trendModel(context);
  if (model.kind === 'nothing') throw new Error(model.why);
  const notes = model.words.notes.filter((note) => note.startsWith('Event '));
  const { columns, rows: lines } = model.words.table;
  const place = columns.findIndex(({ key }) => key === 'events');
  return {
    context,
    notes,
    flags: model.picture.events ?? [],
    ticks: model.picture.ticks.map(({ events: numbers }) => numbers),
    cells: place < 0 ? [] : lines.map(({ cells }) => cells[place]?.text),
  };
}

describe('the events of a picture over time', () => {
  it('are numbered in order of time, placed at their day, listed with source, and in the table', async () => {
    const { notes, flags, cells, ticks } = await trend([
      '2021-03-16,2021-05-31,,,,Patrols doubled,gazette',
      '2020-07-02,,asb,,,Patrols began,',
    ]);
    expect(notes).toEqual([
      'Event 1, 2 July 2020: Patrols began.',
      'Event 2, 16 March 2021 to 31 May 2021: Patrols doubled. Source: The Gazette.',
    ]);
    // Months count from year 0; a month lies half to either side of its number, its first day at its beginning.
    expect(flags).toEqual([
      { number: 1, words: 'Patrols began', month: 2020 * 12 + 6 - 0.5 + 1 / 31 },
      {
        number: 2,
        words: 'Patrols doubled',
        month: 2021 * 12 + 2 - 0.5 + 15 / 31,
        until: 2021 * 12 + 4 + 0.5,
      },
    ]);
    expect(cells).toEqual(['none', '1', '2']);
    expect(ticks).toEqual(['', '1', '2']);
  });

  it.each<[string, Request, boolean]>([
    ['2018-12-31,,,,,Before the first period,', {}, false],
    ['2022-01-01,,,,,After the last period,', {}, false],
    ['2021-12-31,,,,,On the last day,', {}, true],
    ['2018-12-31,2020-01-02,,,,Began before the first period,', {}, true],
    ['2020-05,,,,,In a month,', {}, true],
    ['2020,,,,,In a year,', {}, true],
    ['May 2020,,,,,A date that cannot be read,', {}, false],
    ['2020-13-01,,,,,A month that does not exist,', {}, false],
    ['2020-05-01,,thefts,,,Of another indicator,', {}, false],
    ['2020-05-01,,asb,,,Of this indicator,', {}, true],
    ['2020-05-01,,,t,,Of this theme,', {}, true],
    ['2020-05-01,,,other,,Of another theme,', {}, false],
    ['2020-05-01,,,,E1,Of an area that is not highlighted,', {}, false],
    ['2020-05-01,,,,E1,Of the highlighted area,', { area: 'E1' }, true],
    ['2020-05-01,,,,E2,Of another area,', { area: 'E1' }, false],
    ['2020-05-01,,,,G,Of the group,', {}, true],
    ['2020-05-01,,,,G,Of the group of the area,', { area: 'E1' }, true],
  ])('%s (%j) is shown: %s', async (event, request, shown) => {
    expect((await trend([event], request)).notes).toHaveLength(shown ? 1 : 0);
  });

  it('that ended before the first figure are listed and not drawn', async () => {
    const { notes, flags, cells } = await trend(['2019-03-01,,,,,Early,', '2020-03-01,,,,,Later,']);
    expect(notes).toEqual([
      'Event 1, 1 March 2019: Early. It lies before the first figure and is not drawn.',
      'Event 2, 1 March 2020: Later.',
    ]);
    expect(flags.map(({ number }) => number)).toEqual([2]);
    expect(cells).toEqual(['1', '2', 'none']);
  });

  it('that went on before the first figure are drawn from there', async () => {
    const { flags } = await trend(['2019-03-01,2020-02-29,,,,Long,']);
    expect(flags[0]?.month).toBe(2019 * 12 + 11 - 0.5);
  });

  it('leave no column, note or mark where there are none', async () => {
    const { notes, flags, cells, ticks } = await trend([]);
    expect([notes, flags, cells]).toEqual([[], [], []]);
    expect(ticks.every((one) => one === '')).toBe(true);
  });

  it('are on the process chart of the place it shows, from its first month on', async () => {
    const months = Array.from({ length: 14 }, (_, place) =>
      rows(
        'asb',
        `${2021 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`,
        20 + (place % 3),
      ),
    ).flat();
    const { context } = await trend(
      ['2021-01-10,,,,,At once,', '2021-06-01,,,,E2,Elsewhere,', '2021-07-01,,,,E1,Here,'],
      { area: 'E1', period: '2022-02' },
      months,
    );
    const model = processModel(context);
    if (model.kind === 'nothing') throw new Error(model.why);
    expect(model.picture.events?.map(({ words }) => words)).toEqual(['At once', 'Here']);
    const { columns, rows: lines } = model.words.table;
    const place = columns.findIndex(({ key }) => key === 'events');
    expect(
      lines.flatMap(({ header: month, cells }) =>
        cells[place]?.text === 'none' ? [] : [[month, cells[place]?.text]],
      ),
    ).toEqual([
      ['January 2021', '1'],
      ['July 2021', '2'],
    ]);
  });
});
