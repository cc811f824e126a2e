import { describe, expect, it } from 'vitest';
import { viewContext } from '../../../../src/commentary/viewContext';
import { datasetWithGroups } from '../../../../src/selection/datasetWithGroups';
import { resolvedSelection } from '../../../../src/selection/resolvedSelection';
import type { Request } from '../../../../src/selection/selection';
import { besideFigure } from '../../../../src/viewmodels/compare/besideFigure';
import { compareHeadline } from '../../../../src/viewmodels/compare/compareHeadline';
import { compareOptions } from '../../../../src/viewmodels/compare/compareOptions';
import { indexedModel } from '../../../../src/viewmodels/compare/indexedModel';
import { multiplesModel } from '../../../../src/viewmodels/compare/multiplesModel';
import { periodBarsModel } from '../../../../src/viewmodels/compare/periodBarsModel';
import type { FigureModel } from '../../../../src/viewmodels/figureModel';
import { selectionInWords } from '../../../../src/viewmodels/pageTitle';
import { contextOf, rows } from '../contextOf';

const compare = { page: 'compare', theme: 't' };
const of = (given: readonly string[], request: Request, more = {}) =>
  contextOf(given, { ...compare, ...request }, more);

function figure<P>(model: FigureModel<P>) {
  if (model.kind === 'nothing') throw new Error(`${model.title}: ${model.why}`);
  return model;
}

/** Ashby 1,000 residents, Birch 2,000, Calder 4,000, Dene 8,000. */
const three = [
  ...rows('asb', '2021', 100, 200, 0, 80),
  ...rows('asb', '2022', 120, 100, 40, 80),
  ...rows('asb', '2023', 150, 50, 80, 80),
];
const broken = {
  'series-breaks.csv': [
    'indicator,from_period,kind,note,source',
    'asb,2022,recording,New rules of recording.,',
  ],
};

describe('places over time', () => {
  it('have a picture each, on one scale from zero', async () => {
    const { picture, words } = figure(multiplesModel(await of(three, { areas: 'E1,E2,G' })));
    expect(picture.panels.map(({ series }) => series[0]?.name)).toEqual([
      'Ashby',
      'Birch',
      'Fourshire',
    ]);
    const values = picture.panels.map(({ series }) => series[0]?.points.map(({ value }) => value));
    expect(values.slice(0, 2)).toEqual([
      [100, 120, 150],
      [100, 50, 25],
    ]);
    // The group: the sum of its members over the sum of their residents.
    expect(values[2]?.map((value) => Number(value).toFixed(6))).toEqual([
      '25.333333',
      '22.666667',
      '24.000000',
    ]);
    expect(picture.panels.map(({ alsoHolds }) => alsoHolds)).toEqual([[150], [150], [150]]);
    expect(words.title).toBe(
      'The rate in 2023 was highest in Ashby (150.0) and lowest in Fourshire (24.0)',
    );
    expect(words.subtitle).toMatch(
      /, Ashby, Birch and Fourshire, 2021 to 2023, all on one scale from zero$/,
    );
    expect(words.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['100.0', '100.0', '25.3'],
      ['120.0', '50.0', '22.7'],
      ['150.0', '25.0', '24.0'],
    ]);
  });

  it('have a scale each where asked for, which title and summary say', async () => {
    const { picture, words } = figure(
      multiplesModel(await of(three, { areas: 'E1,E2', scale: 'free' })),
    );
    expect(picture.panels.map(({ alsoHolds }) => alsoHolds)).toEqual([[], []]);
    expect(picture.panels.every(({ axisTitle }) => axisTitle.endsWith('own scale'))).toBe(true);
    expect(words.subtitle).toContain('each on its own scale from zero');
    expect(words.summary).toContain('compare the shape of the lines, not their height');
  });

  it('draw gaps and breaks, and say what is suppressed', async () => {
    const given = [
      ...rows('asb', '2021', 100, 200),
      ...rows('asb', '2022', '[c]', 100),
      ...rows('asb', '2023', 150, 50),
    ];
    const { picture, words } = figure(multiplesModel(await of(given, { areas: 'E1,E2' }, broken)));
    expect(picture.panels[0]?.series[0]?.points.map(({ value }) => value)).toEqual([
      100,
      null,
      150,
    ]);
    expect(picture.panels.map(({ breaks }) => breaks.length)).toEqual([1, 1]);
    expect(words.summary).toContain('A break in a line is a period without a figure.');
    expect(words.notes.join(' ')).toContain('The figure for Ashby in 2022 is suppressed.');
    expect(words.notes.join(' ')).toContain('Recording break, 2022: New rules of recording.');
    expect(words.table.rows[1]?.mark).toBe('b');
  });

  it('show the events of each place, numbered alike in all pictures, table and notes', async () => {
    const events = {
      'annotations.csv': [
        'from_date,to_date,indicator,theme,area_code,text,source',
        '2022-07-02,,asb,,E1,Patrols began,',
        '2023-03-01,2023-09-30,,t,,A campaign,',
        '2022-05-01,,asb,,E4,Elsewhere,',
      ],
    };
    const context = await of(three, { areas: 'E1,E2' }, events);
    const { picture, words } = figure(multiplesModel(context));
    const flagged = picture.panels.map((panel) => panel.events?.map(({ number }) => number));
    expect(flagged).toEqual([[1, 2], [2]]);
    expect(words.notes.slice(0, 2)).toEqual([
      'Event 1, 2 July 2022, Ashby: Patrols began.',
      'Event 2, 1 March 2023 to 30 September 2023: A campaign.',
    ]);
    expect(words.summary).toContain('are events: see the notes');
    const column = (one: typeof words) => one.table.rows.map(({ cells }) => cells.at(-1)?.text);
    expect(column(words)).toEqual(['none', 'event 1', 'event 2']);
    const index = figure(indexedModel(context));
    expect(index.picture.events?.map(({ number }) => number)).toEqual([1, 2]);
    expect(column(index.words)).toEqual(['none', 'event 1', 'event 2']);
  });

  it('say so where no period has figures of all', async () => {
    const given = [
      'asb,E1,2021,100,,',
      'asb,E1,2022,110,,',
      'asb,E2,2023,50,,',
      'asb,E3,2023,60,,',
    ];
    const context = await of(given, { areas: 'E1,E2', period: '2023' });
    const none =
      'No period has a rate for all of these places, so they cannot be compared at the same time.';
    expect(figure(multiplesModel(context)).words.notes).toContain(none);
    expect(indexedModel(context)).toMatchObject({
      kind: 'nothing',
      why: `${none} Choose a base that some have.`,
    });
    expect(compareHeadline(context).sentence).toBe(
      'Only Birch has a rate for 2023, so there is nothing to compare.',
    );
  });

  it('need two periods, and are not drawn without', async () => {
    const context = await of(rows('asb', '2023', 150, 50), { areas: 'E1,E2' });
    expect(multiplesModel(context)).toMatchObject({ kind: 'nothing', title: 'No trends yet' });
    expect(indexedModel(context)).toEqual({
      kind: 'nothing',
      title: 'No index',
      why: 'Only 2023 has figures.',
    });
    expect(besideFigure(context)?.table.rows.map(({ header }) => header)).toEqual([
      'Ashby',
      'Birch',
    ]);
  });

  it('leave out a place without figures, and name it', async () => {
    const given = [...rows('asb', '2022', 100, '[c]'), ...rows('asb', '2023', 150, '[c]')];
    const { picture, words } = figure(multiplesModel(await of(given, { areas: 'E1,E2' })));
    expect(picture.panels).toHaveLength(1);
    expect(words.notes[0]).toBe('No rate is held for Birch in any period.');
  });
});

describe('places as an index', () => {
  it('are 100 in the first period that all have, above 0', async () => {
    const { picture, words } = figure(indexedModel(await of(three, { areas: 'E1,E2,E3' })));
    expect(picture.series.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [expect.closeTo(83.333333, 5), 100, 125],
      [200, 100, 50],
      [0, 100, 200],
    ]);
    expect(words.subtitle).toContain(
      'as an index, 2022 = 100, Ashby, Birch and Calder, 2021 to 2023',
    );
    expect(words.title).toBe(
      'With 2022 as 100, the index in 2023 is from 50 in Birch to 200 in Calder',
    );
    expect(picture).toMatchObject({ fromZero: false, level: 100 });
    expect(words.table.rows[0]?.cells.map(({ text }) => text)).toEqual(['83', '200', '0']);
  });

  it('refuse a base of 0 in words, and draw the others', async () => {
    const { picture, words } = figure(
      indexedModel(await of(three, { areas: 'E1,E3', base: '2021' })),
    );
    expect(picture.series.map(({ name }) => name)).toEqual(['Ashby']);
    expect(words.notes[0]).toBe(
      'Calder has no index: its rate in 2021 is 0, and from 0 no index can be worked out.',
    );
    expect(words.table.columns.map(({ label }) => label)).toEqual(['Ashby', 'Calder']);
    expect(words.table.rows[1]?.cells[1]?.reason).toBe('zeroBase');
  });

  it('refuse a missing base in words', async () => {
    const given = [...rows('asb', '2022', 100, '[c]', 10), ...rows('asb', '2023', 150, 70, 20)];
    const { words } = figure(indexedModel(await of(given, { areas: 'E1,E2', base: '2022' })));
    expect(words.notes[0]).toBe(
      'Birch has no index from 2022: suppressed to protect people where numbers are small.',
    );
  });

  it('have none where the base is 0 in every period that all have', async () => {
    const given = [...rows('asb', '2022', 100, 0), ...rows('asb', '2023', 150, 0)];
    const model = indexedModel(await of(given, { areas: 'E1,E2' }));
    expect(model).toMatchObject({ kind: 'nothing', title: 'No index' });
    expect(model.kind === 'nothing' && model.why).toContain('from 0 there is no index');
  });

  it('cross a break only with the break marked and said', async () => {
    const { picture, words } = figure(indexedModel(await of(three, { areas: 'E1,E2' }, broken)));
    expect(picture.breaks).toHaveLength(1);
    expect(words.summary).toContain('It runs on across the marked break in the series.');
    expect(words.table.rows.map(({ mark }) => mark)).toEqual([undefined, 'b', undefined]);
    const without = figure(indexedModel(await of(three, { areas: 'E1,E2' })));
    expect(without.words.summary).not.toContain('break');
  });
});

describe('periods side by side', () => {
  it('have every area in the order of the latest, and the group last', async () => {
    const { picture, words } = figure(
      periodBarsModel(await of(three, { periods: '2021,2022,2023' })),
    );
    expect(picture.periods).toEqual(['2021', '2022', '2023']);
    expect(picture.rows.map(({ name, whole }) => [name, whole])).toEqual([
      ['Ashby', false],
      ['Birch', false],
      ['Calder', false],
      ['Dene', false],
      ['Fourshire', true],
    ]);
    expect(picture.rows[1]?.bars.map(({ value }) => value)).toEqual([100, 50, 25]);
    expect(words.title).toBe(
      'Ashby and Birch had the joint highest rate in 2021; Ashby had the highest rate in 2022 and 2023'.replace(
        ';',
        ',',
      ),
    );
    expect(words.table.rows[3]?.cells.map(({ text }) => text)).toEqual(['10.0', '10.0', '10.0']);
  });

  it('say why a bar is missing, and mark a break over its column', async () => {
    const given = [...rows('asb', '2021', 100, '[c]'), ...rows('asb', '2022', 120, 40)];
    const { picture, words } = figure(
      periodBarsModel(await of(given, { periods: '2021,2022' }, broken)),
    );
    expect(picture.rows[1]?.bars[0]).toEqual({ value: null, label: 'suppressed' });
    expect(picture.periods).toEqual(['2021', '2022 [b]']);
    expect(words.table.legend).toHaveLength(1);
  });

  it('leave the group out where numbers are shown: it would dwarf its areas', async () => {
    const { picture } = figure(
      periodBarsModel(await of(three, { periods: '2022,2023', measure: 'count' })),
    );
    expect(picture.rows.some(({ whole }) => whole)).toBe(false);
  });
});

describe('the answer', () => {
  it('names highest and lowest, their gap, and the changes, all with chance', async () => {
    const context = await of(three, { areas: 'E1,E2,E4', period: '2023', compare: '2022' });
    expect(compareHeadline(context)).toEqual({
      sentence:
        'The rate of incidents in 2023 was highest in Ashby, at 150.0 per 1,000 residents, and lowest in Dene, at 10.0.',
      detail: [
        'The difference is larger than chance alone would explain.',
        'Compared with 2022, the number rose in Ashby (+25%), fell in Birch (−50%) and did not change in Dene.',
        'The change in Birch is larger than chance alone would explain; the change in Ashby is within the range chance alone could produce.',
      ],
    });
  });

  it('does not judge the gap between a group and an area of it', async () => {
    const { detail } = compareHeadline(await of(three, { areas: 'E1,G' }));
    expect(detail[0]).toBe(
      'Whether chance could explain the difference is not judged, as Ashby and Fourshire have areas in common.',
    );
  });

  it('does not judge the gap between an area and one that it lies in', async () => {
    const parents = {
      'areas.csv': [
        'area_code,area_name,area_type,parent_code',
        'E1,Ashby,district,E4',
        'E2,Birch,district,E4',
        'E3,Calder,district,',
        'E4,Dene,county,',
      ],
    };
    const { detail } = compareHeadline(await of(three, { areas: 'E1,E4' }, parents));
    expect(detail[0]).toContain('not judged, as Ashby and Dene have areas in common');
    const apart = compareHeadline(await of(three, { areas: 'E1,E2' }, parents));
    expect(apart.detail[0]).toBe('The difference is larger than chance alone would explain.');
  });

  it('does not judge the gap between a scenario and a group or an area of it', async () => {
    const own = 'North:E1,E2;South:E3,E4';
    const { dataset } = await of(three, {});
    const all = datasetWithGroups(dataset, { own }).dataset;
    const gapOf = (areas: string) => {
      const asked = { ...compare, own, areas, measure: 'rate', intervals: 'off' };
      const { view, notices } = resolvedSelection(asked, all);
      if (!view || notices.length > 0) throw new Error(notices.join());
      return compareHeadline(viewContext(all, view)).detail[0];
    };
    expect(gapOf('scenario,own1')).toContain('not judged, as North and Scenario of 2 groups');
    expect(gapOf('scenario,E1')).toContain('not judged, as Ashby and Scenario of 2 groups');
    expect(gapOf('own1,own2')).toBe('The difference is larger than chance alone would explain.');
  });

  it('of periods is the change of the group from the first to the last, with chance and the break', async () => {
    const context = await of(three, { periods: '2021,2022,2023' }, broken);
    const { sentence, detail } = compareHeadline(context);
    expect(sentence).toBe(
      'Incidents in Fourshire fell by 5% between 2021 and 2023, from 380 to 360.',
    );
    expect(detail[0]).toBe('This is within the range chance alone could produce.');
    expect(detail.at(-1)).toBe(
      'The way of recording changed in 2022, so the figures are not fully comparable.',
    );
  });

  it('tells areas that lead together in one period from as many others in the next', async () => {
    const codes = Array.from({ length: 8 }, (_, place) => `E${place + 1}`);
    const more = {
      'areas.csv': ['area_code,area_name', ...codes.map((code) => `${code},Area ${code}`)],
      'area-groups.csv': [
        'group_code,group_name,area_code',
        ...codes.map((code) => `G,All,${code}`),
      ],
    };
    const periods = { periods: '2022,2023', measure: 'count' };
    const same = await of(
      [...rows('asb', '2022', 5, 5, 5, 5, 1, 1, 1, 1), ...rows('asb', '2023', 7, 7, 7, 7)],
      periods,
      more,
    );
    expect(compareHeadline(same).detail.join(' ')).toContain(
      '4 areas had the joint highest number in both periods.',
    );
    const others = await of(
      [
        ...rows('asb', '2022', 5, 5, 5, 5, 1, 1, 1, 1),
        ...rows('asb', '2023', 1, 1, 1, 1, 5, 5, 5, 5),
      ],
      periods,
      more,
    );
    expect(compareHeadline(others).detail.join(' ')).toContain(
      '4 areas had the joint highest number in 2022, 4 areas in 2023.',
    );
  });

  it.each<[Request, string]>([
    [{ areas: 'none' }, 'Nothing is chosen: choose 2 to 6 areas or groups to compare.'],
    [{ areas: 'E1' }, 'Only Ashby is chosen: choose at least one more to compare it with.'],
    [
      { periods: '2023' },
      'Only one period is chosen: choose at least one more to compare it with.',
    ],
    [{ periods: 'none' }, 'Nothing is chosen: choose 2 to 6 periods to compare.'],
  ])('of %j says what to do', async (request, sentence) => {
    const context = await of(three, request);
    expect(compareHeadline(context)).toEqual({ sentence, detail: [] });
    const pictures = [multiplesModel(context), indexedModel(context), periodBarsModel(context)];
    const whys = pictures.flatMap((picture) => (picture.kind === 'nothing' ? [picture.why] : []));
    expect(whys.filter((why) => !why.endsWith('.'))).toEqual([]);
  });
});

describe('the table of a comparison', () => {
  it('has actuals and rates of each period, and the change with chance', async () => {
    const words = besideFigure(await of(three, { periods: '2021,2022,2023' }));
    expect(words?.table.columns.map(({ group, label }) => `${group} ${label}`)).toEqual([
      '2021 Actuals',
      '2021 Per 1,000 residents',
      '2022 Actuals',
      '2022 Per 1,000 residents',
      '2023 Actuals',
      '2023 Per 1,000 residents',
      'Change, 2021 to 2023 Numeric',
      'Change, 2021 to 2023 Percent',
      'Change, 2021 to 2023 Beyond chance?',
    ]);
    expect(words?.table.rows[1]?.cells.map(({ text }) => text)).toEqual([
      '200',
      '100.0',
      '100',
      '50.0',
      '50',
      '25.0',
      '−150',
      '−75%',
      'yes',
    ]);
    expect(words?.table.rows[2]?.cells.at(-2)?.reason).toBe('zeroBase');
    expect(words?.table.rows.at(-1)).toMatchObject({ header: 'Fourshire', total: true });
  });

  it('has areas and groups alike, earlier period first also when the later is compared with', async () => {
    const words = besideFigure(await of(three, { areas: 'G,E1', period: '2022', compare: '2023' }));
    expect(words?.table.rows.map(({ header }) => header)).toEqual(['Fourshire', 'Ashby']);
    expect(words?.table.rows[1]?.cells.map(({ text }) => text)).toEqual([
      '120',
      '120.0',
      '150',
      '150.0',
      '+30',
      '+25%',
      'no',
    ]);
    expect(words?.notes.join(' ')).not.toContain('total');
  });
});

describe('what is chosen, in words for paper and for those who hear it', () => {
  const places = { areas: 'E1,E2', period: '2023' };

  it.each<[Request, string]>([
    [places, 'ASB, Ashby and Birch side by side, 2023 compared with 2022, rate per 1,000'],
    [
      { ...places, compare: 'none', measure: 'count' },
      'ASB, Ashby and Birch side by side, 2023, number',
    ],
    [
      { ...places, compare: 'none', scale: 'free', base: '2022', per: '100', intervals: 'on' },
      'ASB, Ashby and Birch side by side, 2023, rate per 100, each on its own scale, index 100 in 2022, with intervals',
    ],
    [{ periods: '2021,2023' }, 'ASB, 2021 and 2023 side by side, Fourshire, rate per 1,000'],
  ])('%j', async (request, words) => {
    const { dataset, view } = await of(three, request);
    if (!view.beside) throw new Error('nothing side by side');
    expect(compareOptions(dataset, view, view.beside).summary).toBe(words);
    const theme = dataset.themes[0];
    const selection = { page: 'compare', theme, view, scope: undefined, notices: [] } as const;
    expect(selectionInWords(dataset, selection)).toBe(`Showing ${words}`);
  });
});
