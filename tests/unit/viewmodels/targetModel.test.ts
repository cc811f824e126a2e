import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/selection/selection';
import { rankingModel } from '../../../src/viewmodels/rankingModel';
import { targetModel } from '../../../src/viewmodels/targetModel';
import { trendModel } from '../../../src/viewmodels/trendModel';
import { contextOf, rows } from './contextOf';

const header = 'indicator,area_code,period,value,direction,owner';
const years = [
  ...rows('asb', '2019', 100, 60, 120, 240),
  ...rows('asb', '2020', 90, 60, 120, 240),
  ...rows('asb', '2021', 70, 60, 120, 240),
  ...rows('night', '2020', 30, 6, 12, 24),
  ...rows('night', '2021', 35, 6, 12, 24),
];

const context = (targets: readonly string[], request: Request = {}, more = {}) =>
  contextOf(
    years,
    { indicator: 'asb', period: '2021', ...request },
    { 'targets.csv': [header, ...targets], ...more },
  );

const ashby: Request = { area: 'E1' };
const ahead = 'asb,E1,2023,60,at most,The board';

describe('the section on a target', () => {
  it('gives the distance and what is due by now on the straight way from the first year', async () => {
    const model = targetModel(await context([ahead], ashby));
    expect(model?.title).toBe('Target for Ashby in 2023: at most 60');
    expect(model?.tiles).toEqual([
      {
        term: 'Distance to the target for 2023',
        value: '+10 (+17%)',
        detail: '70 in 2021 against at most 60',
        note: 'Not reached yet. Owner: The board.',
        missing: false,
      },
      // From 100 in 2019 to 60 in 2023 in equal steps: 80 in 2021.
      {
        term: 'On the straight way from 2019',
        value: 'kept so far',
        detail: '70 in 2021; at most 80 due by then',
        note: "From 100 in 2019, in equal steps. The package does not say where the target's own way begins.",
        missing: false,
      },
    ]);
  });

  it('says when the way is not kept', async () => {
    const model = targetModel(await context(['asb,E1,2022,40,at most,'], ashby));
    expect(model?.tiles[1]).toMatchObject({
      value: 'behind',
      detail: '70 in 2021; at most 60 due by then',
    });
  });

  it('begins the way after a break of the series, and has none where nothing is left', async () => {
    const broken = (from: string) => ({
      'series-breaks.csv': ['indicator,from_period,kind,note,source', `asb,${from},recording,,`],
    });
    const later = targetModel(await context([ahead], ashby, broken('2020-01')));
    expect(later?.tiles[1]?.term).toBe('On the straight way from 2020');
    const none = targetModel(await context([ahead], ashby, broken('2021-01')));
    expect(none?.tiles).toHaveLength(1);
  });

  it('has no way once the period of the target is shown', async () => {
    const model = targetModel(await context(['asb,E1,2021,75,at most,'], ashby));
    expect(model?.tiles.map(({ note }) => note)).toEqual(['Met.']);
  });

  it.each([
    [
      'lower_is_better',
      'at most',
      'Lower is better for this indicator, and the target asks for this or fewer.',
    ],
    [
      'lower_is_better',
      'at least',
      'The target asks for this or more, although lower is better for this indicator.',
    ],
    [
      'higher_is_better',
      'at least',
      'Higher is better for this indicator, and the target asks for this or more.',
    ],
    [
      'none',
      'at most',
      'The target asks for this or fewer; the indicator itself does not say that more or fewer is better.',
    ],
  ])('with %s, %s says: %s', async (polarity, direction, words) => {
    const model = targetModel(
      await context([`asb,E1,2023,60,${direction},`], ashby, {
        'indicators.csv': [
          'indicator,theme,title,short_title,unit_singular,unit_plural,kind,multiplier,population_series,population_year,polarity',
          `asb,t,Incidents,ASB,incident,incidents,count,1000,mye,2021,${polarity}`,
        ],
        'counts.csv': ['indicator,area_code,period,value,status,source', ...years.slice(0, 12)],
      }),
    );
    expect(model?.sentences[0]).toBe(words);
  });

  it('is not there without a target, for another place, or with one that says no side', async () => {
    expect(targetModel(await context([], ashby))).toBeUndefined();
    expect(targetModel(await context([ahead]))).toBeUndefined();
    expect(targetModel(await context(['asb,E1,2023,60,,'], ashby))).toBeUndefined();
  });
});

describe('the target on the trend', () => {
  async function trend(targets: readonly string[], request: Request) {
    const model = trendModel(await context(targets, request));
    if (model.kind === 'nothing') throw new Error(model.why);
    const { table, summary } = model.words;
    const place = table.columns.findIndex(({ key }) => key === 'target');
    return {
      line: model.picture.series.find(({ role }) => role === 'target'),
      cells: place < 0 ? [] : table.rows.map(({ cells }) => cells[place]?.text),
      summary,
    };
  }

  it('is a level line, with its figure in the table', async () => {
    const { line, cells } = await trend([ahead], { ...ashby, measure: 'count' });
    expect(line?.name).toBe('Target for 2023: at most 60');
    expect(line?.points.map(({ value }) => value)).toEqual([60, 60, 60]);
    expect(cells).toEqual(['60', '60', '60']);
  });

  it('is a rate where one population serves all periods: 60 of 1,000 residents', async () => {
    const { line } = await trend([ahead], { ...ashby, measure: 'rate' });
    expect(line?.name).toBe('Target for 2023: at most 60 (rate 60.0)');
    expect(line?.points[0]?.value).toBe(60);
  });

  it('is told and not drawn where the measure or the length of its period is another', async () => {
    const share = await trend(['night,E1,2021,30,at most,'], {
      ...ashby,
      indicator: 'night',
      measure: 'count',
    });
    expect(share.line).toBeUndefined();
    expect(share.summary).toBe(
      'Target for 2021: at most 30.0%, which is not in the measure shown here and not drawn.',
    );
    const month = await trend(['asb,E1,2023-05,6,at most,'], { ...ashby, measure: 'count' });
    expect(month.line).toBeUndefined();
    expect(month.summary).toBe(
      'Target for May 2023: at most 6, a period of another length, so it is not drawn.',
    );
  });
});

describe('targets on the ranking', () => {
  it('are a mark on the bars of the areas that have one, and a column', async () => {
    const model = rankingModel(
      await context(['asb,E1,2021,60,at most,', 'asb,E3,2021,200,at most,'], { measure: 'count' }),
    );
    if (model.kind === 'nothing') throw new Error(model.why);
    expect(model.picture.bars.map(({ name, mark }) => [name, mark])).toEqual([
      ['Dene', undefined],
      ['Calder', 200],
      ['Ashby', 60],
      ['Birch', undefined],
    ]);
    expect(model.picture.bars[1]?.detail).toBe('Target for 2021: at most 200 (200)');
    expect(model.picture.axisTitle).toBe('Number. Diamond: the area’s own target');
    const place = model.words.table.columns.findIndex(({ key }) => key === 'target');
    expect(model.words.table.rows.map(({ cells }) => cells[place]?.text)).toEqual([
      'none',
      '200',
      '60',
      'none',
      'none',
    ]);
  });

  it('leave the picture as it is where there are none', async () => {
    const model = rankingModel(await context([]));
    if (model.kind === 'nothing') throw new Error(model.why);
    expect(model.picture.bars.every(({ mark }) => mark === undefined)).toBe(true);
    expect(model.words.table.columns.map(({ key }) => key)).toEqual(['value', 'rank']);
  });
});
