import { describe, expect, it } from 'vitest';
import { viewContext } from '../../../src/commentary/viewContext';
import type { Request } from '../../../src/selection/selection';
import { protectedDataset } from '../../../src/statistics/protectedDataset';
import { comparisonFigure } from '../../../src/viewmodels/comparisonFigure';
import { comparisonHeading } from '../../../src/viewmodels/comparisonHeading';
import { comparisonTable } from '../../../src/viewmodels/comparisonTable';
import { shorthandLegend } from '../../../src/viewmodels/tableModel';
import type { Files } from '../dataset/packageOf';
import { contextOf, rows } from './contextOf';

async function figure(given: readonly string[], request: Request = {}, more?: Files) {
  return comparisonFigure(await contextOf(given, request, more));
}

const four = [
  ...rows('asb', '2021', 100, 200, 400, 800),
  ...rows('asb', '2022', 150, 200, 300, 900),
];

describe('the two-period table', () => {
  it('has actuals and rates of both periods and the change, areas by name and the group last', async () => {
    const { table } = await figure(four);
    expect(table.columns.map(({ group, label }) => `${group} ${label}`)).toEqual([
      '2021 Actuals',
      '2021 Per 1,000 residents',
      '2022 Actuals',
      '2022 Per 1,000 residents',
      'Change Numeric',
      'Change Percent',
      'Change Beyond chance?',
    ]);
    expect(
      table.rows.map(({ header, total, cells }) => [
        header,
        total,
        cells.map(({ text }) => text).join(' '),
      ]),
    ).toEqual([
      ['Ashby', false, '100 100.0 150 150.0 +50 +50% yes'],
      ['Birch', false, '200 100.0 200 100.0 0 0% no change'],
      ['Calder', false, '400 100.0 300 75.0 −100 −25% yes'],
      ['Dene', false, '800 100.0 900 112.5 +100 +13% yes'],
      ['Fourshire', true, '1,500 100.0 1,550 103.3 +50 +3% no'],
    ]);
  });

  it.each<[readonly string[], Request, string]>([
    [four, {}, '50 more incidents in Fourshire in 2022 than in 2021'],
    [
      [...rows('walks', '2021', 5), ...rows('walks', '2022', 4)],
      { indicator: 'walks' },
      '1 fewer walk in Ashby in 2022 than in 2021',
    ],
    [four, { compare: 'none' }, 'ASB by area'],
    [
      four,
      { period: '2021', compare: '2022' },
      '50 fewer incidents in Fourshire in 2021 than in 2022',
    ],
    [
      [...rows('killed', '2021', 1, 1, 1, 1), ...rows('killed', '2022', 1, 2, 1, 1)],
      { indicator: 'killed' },
      '1 more person killed in Fourshire in 2022 than in 2021',
    ],
    [
      [...rows('killed', '2021', 1, 1, 1, 1), ...rows('killed', '2022', 1, 1, 1, 1)],
      { indicator: 'killed' },
      'As many people killed in Fourshire in 2022 as in 2021',
    ],
    [
      [...rows('cost', '2021', 10, 10, 10, 10), ...rows('cost', '2022', 10, 10, 10, 5)],
      { indicator: 'cost' },
      'Cost of damage for Fourshire: £5 less in 2022 than in 2021',
    ],
    [
      [...rows('cost', '2021', 10, 10, 10, 10), ...rows('cost', '2022', 10, 10, 10, 10)],
      { indicator: 'cost' },
      'Cost of damage for Fourshire: the same in 2022 as in 2021',
    ],
  ])('of %j with %j is headed "%s"', async (given, request, title) => {
    expect((await figure(given, request)).title).toBe(title);
  });

  it('says whether chance could explain its title', async () => {
    expect((await figure(four)).notes[0]).toBe(
      'The change in Fourshire is within the range chance alone could produce.',
    );
  });

  it('explains the words of its column on chance', async () => {
    expect((await figure(four)).notes).toContain(
      'Beyond chance? “yes”: the change is larger than chance alone would explain; “no”: the change is within the range chance alone could produce.',
    );
    expect((await figure(four, { compare: 'none' })).notes.join()).not.toContain('chance');
  });

  it('has the limits of both rates and of the change where intervals are shown', async () => {
    const words = await figure(four, { intervals: 'on' });
    expect(words.table.columns.map(({ group, label }) => `${group} ${label}`)).toEqual([
      '2021 Actuals',
      '2021 Per 1,000 residents',
      '2021 95% lower limit',
      '2021 95% upper limit',
      '2022 Actuals',
      '2022 Per 1,000 residents',
      '2022 95% lower limit',
      '2022 95% upper limit',
      'Change Numeric',
      'Change Percent',
      'Change 95% lower limit',
      'Change 95% upper limit',
      'Change Beyond chance?',
    ]);
    // Byar's limits of 100 and 150 events per 1,000 residents; the rate ratio of 1.5.
    expect(words.table.rows[0]?.cells.map(({ text }) => text).join(' ')).toBe(
      '100 100.0 81.4 121.6 150 150.0 127.0 176.0 +50 +50% +16% +93% yes',
    );
    expect(words.notes).toContain(
      'The limits are those of a 95% confidence interval: numbers vary by chance, and the underlying rate most likely lies within it.',
    );
  });

  it('has limits of numbers where there is no rate, and in points where there are shares', async () => {
    const walks = [...rows('walks', '2021', 0, 9), ...rows('walks', '2022', 5, '[c]')];
    const { table, notes } = await figure(walks, { indicator: 'walks', intervals: 'on' });
    expect(table.rows.slice(0, 2).map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['0', '0', '4', '5', '2', '12', '+5', '[z]', '[z]', '[z]', 'cannot be said'],
      ['9', '4', '17', '[c]', '[c]', '[c]', '[c]', '[c]', '[c]', '[c]', '[c]'],
    ]);
    expect(notes.join()).toContain('the underlying number most likely');
    const night = [
      ...rows('asb', '2021', 100),
      ...rows('asb', '2022', 200),
      ...rows('night', '2021', 50),
      ...rows('night', '2022', 40),
    ];
    const shares = await figure(night, { indicator: 'night', intervals: 'on' });
    expect(shares.table.rows[0]?.cells.map(({ text }) => text)).toEqual([
      '50',
      '50.0%',
      '40.4%',
      '59.6%',
      '40',
      '20.0%',
      '15.0%',
      '26.1%',
      '−10',
      '−30.0',
      '−40.8',
      '−18.6',
      'yes',
    ]);
  });

  it('says that intervals allow for rounding at the source', async () => {
    const given = [
      ...rows('small', '2021', 10, 20, 30, 40),
      ...rows('small', '2022', 10, 20, 30, 45),
    ];
    const { notes, table } = await figure(given, { indicator: 'small', intervals: 'on' });
    expect(notes).toContain('The intervals also allow for counts rounded to the nearest 5.');
    // Exact limits of 8 events, the least behind a 10, and of 12, the most: 3.45 and 20.96.
    expect(table.rows[0]?.cells.slice(2, 4).map(({ text }) => text)).toEqual(['3.5', '21.0']);
  });

  it('marks the later period where the series breaks between the two', async () => {
    const breaks = {
      'series-breaks.csv': ['indicator,from_period,kind,note', 'asb,2022-03,method,Changed'],
    };
    const groups = async (request: Request) => {
      const { table, notes } = await figure(four, request, breaks);
      expect(shorthandLegend(table)).toEqual([
        '[b] the series breaks: not fully comparable with what comes before, as the notes say',
      ]);
      expect(notes).toContain('Method break, March 2022: Changed.');
      return [...new Set(table.columns.map(({ group }) => group))];
    };
    expect(await groups({})).toEqual(['2021', '2022 [b]', 'Change']);
    // Looking back, the period compared with is the later one.
    expect(await groups({ period: '2021', compare: '2022' })).toEqual([
      '2022 [b]',
      '2021',
      'Change',
    ]);
    const { table } = await figure(four, { compare: 'none' }, breaks);
    expect(JSON.stringify(table)).not.toContain('[b]');
  });

  it('names the areas that are suppressed, in either period', async () => {
    const given = [
      ...rows('small', '2021', '[c]', '[c]', 30, 40),
      ...rows('small', '2022', 10, '[c]', 30, '[x]'),
      'small,G,2022,50,,',
    ];
    expect((await figure(given, { indicator: 'small' })).notes).toEqual(
      expect.arrayContaining([
        'Figures for Ashby and Birch in 2021 are suppressed.',
        'The figure for Birch in 2022 is suppressed; the published total of Fourshire includes it.',
        'No figure for Dene in 2022; the published total of Fourshire includes it.',
        'Counts from 1 to 4 are suppressed.',
      ]),
    );
  });

  it('carries the caveat of its indicator whole', async () => {
    const caveat = 'First this. Then that, at length.';
    const more = {
      'indicators.csv': ['indicator,theme,title,caveat', `walks,t,Walks,"${caveat}"`],
    };
    expect((await figure(rows('walks', '2022', 5), {}, more)).caveat).toBe(caveat);
    expect((await figure(four)).caveat).toBe('');
  });

  it('at first has the table without limits, and the same title', async () => {
    const context = await contextOf(four, { intervals: 'on' });
    const complete = comparisonFigure(context);
    const first = comparisonTable(context);
    expect(comparisonHeading(context)).toEqual({
      title: complete.title,
      subtitle: complete.subtitle,
    });
    const keys = first.columns.map(({ key }) => key);
    expect(
      complete.table.columns.map(({ key }) => key).filter((key) => keys.includes(key)),
    ).toEqual(keys);
    expect(keys.join()).not.toMatch(/lower|upper/);
    expect(first.rows.map(({ header }) => header)).toEqual(
      complete.table.rows.map(({ header }) => header),
    );
  });

  it('gives pounds and counts without a population no rate, in no word', async () => {
    for (const indicator of ['cost', 'walks']) {
      const words = await figure(rows(indicator, '2022', 1, 2), { indicator });
      expect(JSON.stringify(words)).not.toMatch(/resident|[Rr]ate|per 1/);
    }
  });

  it('names the change of a rate where populations change', async () => {
    const given = [...rows('thefts', '2021', 100), ...rows('thefts', '2022', 150)];
    const { table } = await figure(given);
    expect(table.columns.find(({ key }) => key === 'percent')?.label).toBe('Percent, of the rate');
    expect(table.rows[0]?.cells.map(({ text }) => text)).toEqual([
      '100',
      '100.0',
      '150',
      '75.0',
      '+50',
      '−25%',
      'yes',
    ]);
  });

  it('marks figures that are not final, and says what the marks mean', async () => {
    const given = ['asb,E1,2022,5,p,', 'asb,E2,2022,6,p,', 'asb,E3,2022,7,r,', 'asb,E4,2022,8,e,'];
    const words = await figure(given);
    expect(words.table.rows.map(({ cells }) => cells[0]?.text)).toEqual([
      '5 [p]',
      '6 [p]',
      '7 [r]',
      '8 [e]',
      '26 [p]',
    ]);
    expect(shorthandLegend(words.table)).toEqual([
      '[p] provisional',
      '[r] revised',
      '[e] estimated',
    ]);
    expect(words.notes).toEqual(expect.arrayContaining(['Some figures for 2022 are provisional.']));
  });

  it('explains its shorthands by reason', async () => {
    const given = [
      ...rows('asb', '2021', 0, '[c]', '[x]', '[u]'),
      ...rows('asb', '2022', 5, 6, '', 'x1'),
    ];
    const { table } = await figure(given);
    expect(shorthandLegend(table)).toEqual([
      '[z] the figure compared with is 0, so a percentage cannot be given (Ashby)',
      '[c] suppressed to protect people where numbers are small (Birch and Fourshire)',
      '[x] not available from the source (Calder)',
      '[x] left blank by the source: not collected (Calder)',
      '[u] of low reliability, not shown (Dene)',
      '[x] rejected when the data were checked; see the data quality page (Dene)',
      '[x] figures of some of its areas are missing, so there is no total (Fourshire)',
    ]);
  });

  it('of a group with figures of its own has these, and not those of its only area', async () => {
    const one = { 'area-groups.csv': ['group_code,group_name,area_code', 'O,Only,E1'] };
    const own = ['walks,O,2022,9,,', 'walks,E1,2022,8,,'];
    const { table } = await figure(own, { indicator: 'walks' }, one);
    expect(table.rows.map(({ header }) => header)).toEqual(['Ashby', 'Only']);
    const same = await figure(
      ['walks,O,2022,8,,', 'walks,E1,2022,8,,'],
      { indicator: 'walks' },
      one,
    );
    expect(same.table.rows.map(({ header }) => header)).toEqual(['Ashby']);
  });

  it('names a county apart from its group of the same code', async () => {
    const county = {
      'areas.csv': ['area_code,area_name', 'C,County', 'E1,Ashby', 'E2,Birch'],
      'area-groups.csv': [
        'group_code,group_name,area_code',
        'C,The districts,E1',
        'C,The districts,E2',
      ],
    };
    const given = ['walks,C,2022,9,,', 'walks,E1,2022,4,,', 'walks,E2,2022,5,,'];
    const { table } = await figure(given, { indicator: 'walks' }, county);
    expect(table.rows.map(({ header }) => header)).toEqual(['Ashby', 'Birch', 'The districts']);
  });
});

describe('the notes of a figure', () => {
  it('hold threshold, rounding and status of the indicator', async () => {
    const { notes } = await figure(rows('small', '2022', 5, 10, 15, 20), { indicator: 'small' });
    expect(notes).toEqual([
      'Rates are per 1,000 residents. Population of 2021 for every period: series mye.',
      'Status of the figures: Provisional.',
      'Counts from 1 to 4 are suppressed.',
      'Counts are rounded to the nearest 5 by the source.',
    ]);
  });

  it('say how many more figures are hidden, so that suppressed ones cannot be worked out', async () => {
    const held = await contextOf([...rows('small', '2022', 3, 10, 15, 20), 'small,G,2022,48,,'], {
      indicator: 'small',
      measure: 'count',
    });
    const dataset = await protectedDataset(held.dataset);
    const { notes, table } = comparisonFigure(viewContext(dataset, held.view));
    expect(table.rows.map(({ cells }) => cells[0]?.text)).toEqual(['[c]', '[c]', '15', '20', '50']);
    expect(notes).toContain(
      'To keep suppressed figures from being worked out, 1 more figure of this indicator is hidden, in all places and periods together.',
    );
  });

  it('name areas without a figure, six of them at most', async () => {
    const codes = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
    const more = {
      'areas.csv': ['area_code,area_name', ...codes.map((code) => `${code},Area ${code}`)],
      'area-groups.csv': [
        'group_code,group_name,area_code',
        ...codes.map((code) => `N,Nine,${code}`),
      ],
    };
    const given = codes.map((code) => `walks,${code},${code > 'B' ? 2021 : 2022},9,,`);
    const request = { indicator: 'walks', period: '2022', compare: 'none' };
    const { notes } = await figure(given, request, more);
    expect(notes).toEqual([
      'No figure for Area C, Area D, Area E, Area F, Area G, Area H and 1 more in 2022.',
    ]);
  });

  it('say where only the group has figures', async () => {
    const { notes, table } = await figure(['walks,G,2022,9,,'], { indicator: 'walks' });
    expect(notes).toEqual(['Figures are held for Fourshire as a whole only, not for its areas.']);
    expect(table.rows.map(({ header }) => header)).toEqual(['Fourshire']);
  });

  it('name publisher and title of each source once, else its code, else the one of the indicator', async () => {
    const sources = {
      'sources.csv': [
        'source,publisher,title',
        'a,Police,Extract',
        'b,Police,Police log',
        'c,Police,Extract',
      ],
    };
    const given = [
      'walks,E1,2022,1,,a',
      'walks,E2,2022,2,,b',
      'walks,E3,2022,3,,c',
      'walks,E4,2022,4,,d',
    ];
    const { source } = await figure(given, { indicator: 'walks' }, sources);
    expect(source).toBe('Police, Extract; Police log; d');
    expect((await figure(['walks,E1,2022,1,,'], { indicator: 'walks' })).source).toBe(
      'not stated in the data package',
    );
  });

  it('name the later of the two periods as the date of the data', async () => {
    expect((await figure(four)).dataTo).toBe('December 2022');
    expect((await figure(four, { period: '2021', compare: '2022' })).dataTo).toBe('December 2022');
  });
});
