import { describe, expect, it } from 'vitest';
import type { HeatMap, Request } from '../../../../src/selection/selection';
import { csvFile } from '../../../../src/viewmodels/csvFile';
import { type HeatMapModel, heatMap } from '../../../../src/viewmodels/overview/heatMap';
import type { OverviewContexts } from '../../../../src/viewmodels/overview/overviewContexts';
import { defaultPackage, illustrativePackage } from '../../../golden/package';
import type { Files } from '../../dataset/packageOf';
import { overviewIn, overviewOf, rows, ten } from './overviewOf';

function mapOf(contexts: OverviewContexts, kind: HeatMap): HeatMapModel {
  const found = heatMap(contexts, kind);
  if ('why' in found) throw new Error(found.why.join(' '));
  return found;
}

async function shown(
  kind: HeatMap,
  given: readonly string[],
  request: Request = {},
  more: Files = {},
) {
  return mapOf(await overviewOf(given, request, more), kind);
}

/** What is read in each row of a column: text, rank, level. */
const read = ({ rows: lines }: HeatMapModel, column = 0) =>
  lines.map(({ name, cells }) =>
    [name, cells[column]?.text, cells[column]?.beside, cells[column]?.level]
      .filter(Boolean)
      .join(' '),
  );

describe('the heat map of rates', () => {
  const given = [
    ...rows('thefts', '2023', 100, 100, 100, 100, 60, 85, '[c]', 100, 100, 200),
    'thefts,G,2023,1000,,',
  ];

  it('shades what differs from the group beyond chance, more from a quarter on, with rank and funnel', async () => {
    const map = await shown('rate', given);
    // Expected are 100 each, and the 95% limits of the funnel reach from 82 to 122 events. 1,000 events among 100,000: 10.0. Of 85 the 95% interval is 6.8 to 10.5, of 60 it is 4.6 to 7.7.
    expect(read(map)).toEqual([
      'Ashby 10.0 joint 2nd none',
      'Birch 10.0 joint 2nd none',
      'Calder 10.0 joint 2nd none',
      'Dene 10.0 joint 2nd none',
      'Elm 6.0 9th * low2',
      'Ford 8.5 8th none',
      'Gale [c] none',
      'Hurst 10.0 joint 2nd none',
      'Iver 10.0 joint 2nd none',
      'Jarrow 20.0 1st * high2',
      'Tenshire 10.0 none',
    ]);
    expect(map.legend.map(({ words }) => words)).toContain(
      'not different from the group beyond chance, or not judged',
    );
    expect(map.rows[4]?.cells[0]?.spoken).toBe(
      'of 9, lower than the group by a quarter or more, outside the 95% limits',
    );
    expect(map.rows[9]?.cells[0]?.spoken).toBe(
      'of 9, higher than the group by a quarter or more, outside the 95% limits',
    );
    expect(map.shorthands).toEqual([
      '[c] suppressed to protect people where numbers are small (Gale)',
    ]);
    expect(map.words).toMatchObject({
      title: 'How the rates of 10 areas compare with Tenshire',
      caveat: '',
      dataTo: 'December 2023',
    });
    expect(map.caveats).toBe('Thefts: Thefts only.');
  });

  it('shades a smaller difference less', async () => {
    const large = rows(
      'thefts',
      '2023',
      1000,
      1000,
      1000,
      1000,
      1000,
      1000,
      1000,
      1000,
      1000,
      1200,
    );
    // A column without a rate of the group is not shaded either.
    expect((await shown('rate', large)).legend.find(({ level }) => level === 'none')?.words).toBe(
      'not different from the group beyond chance, or not judged',
    );
    expect(read(await shown('rate', large))[9]).toBe('Jarrow 120.0 1st * high1');
  });

  it('stands in the order of the themes and of their headlines, areas by name', async () => {
    const map = await shown('rate', [
      ...rows('helped', '2023', ...ten(5)),
      ...rows('solved', '2023', ...ten(5)),
      ...rows('thefts', '2023', ...ten(10)),
      ...rows('minor', '2023', ...ten(10)),
    ]);
    expect(
      map.columns.map(({ themeTitle, label, measure }) => [themeTitle, label, measure.detail]),
    ).toEqual([
      ['Crime', 'Thefts', 'per 1,000, 2023'],
      ['Crime', 'Solved', '% of thefts, 2023'],
      ['Roads', 'Helped', 'per 1,000, 2023'],
    ]);
  });

  it('shades shares by their own intervals, and no money', async () => {
    const map = await shown('rate', [
      ...rows('thefts', '2023', ...ten(100)),
      ...rows('solved', '2023', ...ten(50).slice(1), 90),
      ...rows('loss', '2023', ...ten(5).slice(1), 5000),
    ]);
    expect(read(map, 1)[9]).toBe('Jarrow 90.0% 1st high2');
    expect(read(map, 2)[9]).toBe('Jarrow £5,000 1st none');
    expect(map.words.table.columns.filter(({ group }) => group === 'Loss')).toHaveLength(4);
  });

  it('leaves out what fewer than two areas have, and says so', async () => {
    const map = await shown('rate', [...given, 'helped,E3,2023,7,,', 'reports,G,2023,70,,']);
    expect(map.columns.map(({ indicator }) => indicator)).toEqual(['thefts']);
    expect(map.words.notes).toContain(
      'No column for Abuse and Helped: fewer than two areas of Tenshire have figures.',
    );
  });

  it('says why there is none', async () => {
    expect(heatMap(await overviewOf(['thefts,G,2023,70,,']), 'rate')).toEqual({
      why: ['No column for Thefts: fewer than two areas of Tenshire have figures.'],
    });
  });
});

describe('the heat map of changes', () => {
  const given = [
    ...rows('thefts', '2022', 100, 100, 100, 1000, 1000, 4, '[c]', 100, 100, 100),
    ...rows('thefts', '2023', 140, 110, 100, 920, 700, 8, 100, '[x]', 100, 60),
  ];

  it('shades what changed beyond chance, more from a tenth on', async () => {
    // +40%: +8% to +81%. +10%: −16% to +44%. −8%: −16% to +1%. −30%: −36% to −23%. −40%: −56% to −17%.
    expect(read(await shown('change', given))).toEqual([
      'Ashby +40% high2',
      'Birch +10% none',
      'Calder 0% none',
      'Dene −8% none',
      'Elm −30% low2',
      'Ford from 4 to 8 none',
      'Gale [c] none',
      'Hurst [x] none',
      'Iver 0% none',
      'Jarrow −40% low2',
      'Tenshire [x] none',
    ]);
    const large = [
      ...rows('thefts', '2022', ...ten(5000)),
      ...rows('thefts', '2023', 5400, 4600, ...ten(5000).slice(2)),
    ];
    expect(read(await shown('change', large)).slice(0, 2)).toEqual([
      'Ashby +8% high1',
      'Birch −8% low1',
    ]);
  });

  it('shades nothing across a break, marks the column and says what changed', async () => {
    const breaks = [
      'indicator,from_period,kind,note',
      'thefts,2023,recording,New rules',
      'reports,2023,recording,New rules',
    ];
    const map = await shown(
      'change',
      [...given, ...given.map((row) => row.replace('thefts', 'reports'))],
      {},
      { 'series-breaks.csv': breaks },
    );
    expect(read(map)[0]).toBe('Ashby +40% none');
    expect(map.rows[0]?.cells[0]?.spoken).toBe('across a break in the series');
    expect(map.columns[0]?.measure.detail).toBe('2022 to 2023 [b]');
    expect(map.shorthands.at(-1)).toMatch(/^\[b\] the series breaks/);
    expect(map.words.notes).toContain(
      '[b] Thefts and Abuse: The way of recording changed in 2023, so the figures are not fully comparable.',
    );
  });

  it('is none without periods to compare', async () => {
    expect(heatMap(await overviewOf(rows('thefts', '2023', ...ten(5))), 'change')).toEqual({
      why: [
        'A change takes two periods of the same length with figures.',
        'No column for Thefts: no earlier figure.',
      ],
    });
  });
});

describe('the heat map of trends', () => {
  const years = (...values: readonly (readonly number[])[]) =>
    values.flatMap((of, place) => rows('thefts', String(2019 + place), ...of));
  const given = years(
    [100, 400, 100],
    [150, 300, 101],
    [200, 250, 99],
    [250, 200, 100],
    [300, 100, 102],
  );

  it('tells rising from falling and from neither', async () => {
    expect(read(await shown('trend', given)).slice(0, 3)).toEqual([
      'Ashby rising high1',
      'Birch falling low1',
      'Calder no change none',
    ]);
  });

  it('has no column for what lies across a break, and is none without five years', async () => {
    const breaks = ['indicator,from_period,kind,note', 'thefts,2021,method,Counted anew'];
    const broken = heatMap(await overviewOf(given, {}, { 'series-breaks.csv': breaks }), 'trend');
    expect(broken).toEqual({
      why: [
        'A trend takes five years in a row, each with a figure, and no break in the series among them.',
        'No column for Thefts: across a break.',
      ],
    });
    expect(heatMap(overviewIn(await defaultPackage()), 'trend')).toMatchObject({
      why: [
        expect.any(String),
        expect.stringMatching(/ASB incidents: too few periods\.$/),
        expect.any(String),
        'No column for Injury collisions: uneven periods.',
      ],
    });
  });

  it('has the illustrative package’s seven years', async () => {
    const map = mapOf(overviewIn(await illustrativePackage()), 'trend');
    expect(map.columns.map(({ indicator }) => indicator)).toEqual([
      'domestic-abuse-crimes',
      'violence-against-the-person',
      'road-ksi',
    ]);
    expect(map.words.illustrative).toBe(true);
  });
});

describe('the file of a heat map', () => {
  it.each(['rate', 'change', 'trend'] as const)(
    'holds the cells of the map of %s in plain columns',
    async (kind) => {
      const map = mapOf(overviewIn(await illustrativePackage()), kind);
      const { table } = map.words;
      const perColumn = table.columns.length / map.columns.length;
      for (const [line, { name, cells }] of map.rows.entries()) {
        const row = table.rows[line];
        expect(row?.header).toBe(name);
        for (const [place, cell] of cells.entries()) {
          const first = row?.cells[place * perColumn];
          expect(first?.reason, name).toBe(cell.reason);
          expect(first?.value).toBe(cell.value);
          // The map says "less than 1% up" where a file says 0%, with the unrounded value.
          const same = cell.text.startsWith('less') ? first?.text : cell.text;
          expect(first?.text).toBe(same);
        }
      }
      const [header = '', ashby = ''] = csvFile(map.words, 'x', {}).text.split('\r\n');
      expect(header.split(',').slice(0, 2)).toEqual(['\ufeffarea_code', 'area']);
      expect(ashby).toContain('Illustrative data');
    },
  );
});
