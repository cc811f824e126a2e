import { describe, expect, it } from 'vitest';
import { viewContext } from '../../src/commentary/viewContext';
import { resolvedSelection } from '../../src/selection/resolvedSelection';
import type { Request } from '../../src/selection/selection';
import type { FigureModel } from '../../src/viewmodels/figureModel';
import { funnelModel } from '../../src/viewmodels/funnelModel';
import { mapModel } from '../../src/viewmodels/mapModel';
import { processModel } from '../../src/viewmodels/processModel';
import { defaultPackage } from './package';
import { publishedTables } from './publishedTables';

/** Limits, means and signals below were worked out apart from this code, with numpy 2.4 and scipy 1.17. */
const dataset = await defaultPackage();

function contextOf(request: Request) {
  const { view, notices } = resolvedSelection(request, dataset);
  expect(notices).toEqual([]);
  if (!view) throw new Error('no view');
  return viewContext(dataset, view);
}

function figure<P>(model: FigureModel<P>) {
  if (model.kind === 'nothing') throw new Error(model.why);
  const { columns, rows } = model.words.table;
  const cell = (header: string, key: string) =>
    rows.find((row) => row.header === header)?.cells[columns.findIndex((one) => one.key === key)];
  return { ...model, cell };
}

const numbers = ['rate', 'expected', 'lower95', 'upper95', 'lower998', 'upper998'];

describe.each([
  [
    'asb-incidents',
    'low, outside 99.8%',
    [15.266682, 1902.807023, 19.83880462, 47.73306347, 15.40177311, 61.48427934],
    [15.266682, 1902.807023, 29.40553979, 32.18728526, 28.63880826, 33.01576255],
    ['Lancaster', 'Rossendale'],
  ],
  [
    'domestic-abuse-crimes',
    'low, outside 95%',
    [6.371899, 818.11848, 8.07737439, 21.67242504, 6.07683355, 28.80715584],
    [6.371899, 818.11848, 12.33967009, 14.16945684, 11.8473812, 14.72359384],
    ['Pendle'],
  ],
  [
    'violence-against-the-person',
    'low, outside 95%',
    [15.832713, 1881.19729, 18.52220434, 49.97137903, 13.91266328, 66.52788724],
    [15.832713, 1881.19729, 29.06393411, 31.82993345, 28.30174232, 32.65387211],
    ['Lancaster'],
  ],
] as const)('the funnel of %s in 2023', (indicator, position, adjusted, plain, inside) => {
  const request = { indicator, group: 'L12', period: '2023', measure: 'rate' };

  it('finds only Ribble Valley outside the adjusted limits, low, whichever measure is shown', () => {
    for (const measure of ['rate', 'count']) {
      const { words, picture, cell } = figure(funnelModel(contextOf({ ...request, measure })));
      expect(words.title).toBe(
        'Only Ribble Valley lies outside the range expected of areas its size',
      );
      const outside = picture.points.filter((point) => point.position !== 'within');
      expect(outside.map(({ name }) => name)).toEqual(['Ribble Valley']);
      expect(cell('Ribble Valley', 'position')?.text).toBe(position);
      for (const [place, key] of numbers.entries())
        expect(cell('Ribble Valley', key)?.value).toBeCloseTo(adjusted[place] ?? Number.NaN, 5);
    }
  });

  it('finds most districts outside the limits of chance alone', () => {
    const { words, picture, cell } = figure(funnelModel(contextOf(request), 'plain'));
    const within = picture.points.filter((point) => point.position === 'within');
    expect(within.map(({ name }) => name).toSorted()).toEqual(inside);
    expect(words.title).toBe(
      `${12 - inside.length} of 12 areas lie outside the range chance alone would produce`,
    );
    for (const [place, key] of numbers.entries())
      expect(cell('Ribble Valley', key)?.value).toBeCloseTo(plain[place] ?? Number.NaN, 5);
  });

  it('has the published rates', () => {
    const { cell } = figure(funnelModel(contextOf(request)));
    for (const line of publishedTables[indicator].trim().split('\n')) {
      const [, name = '', , , count, rate] = line.split(',');
      expect(cell(name, 'rate')?.text).toBe(rate);
      expect(cell(name, 'count')?.value).toBe(Number(count));
    }
  });
});

describe('the process chart of violence recorded by the force each quarter', () => {
  const { picture, words, cell } = figure(
    processModel(contextOf({ indicator: 'force-violence-quarterly' })),
  );

  it('begins anew at each break, and has no limits where a stretch is too short', () => {
    expect(picture.stretches).toHaveLength(3);
    const limits = picture.stretches.map(({ mean, lower, upper, nearLower, nearUpper }) => [
      mean,
      lower,
      upper,
      nearLower,
      nearUpper,
    ]);
    const expected = [
      [5829, 4782.29, 6875.71, 5131.20645, 6526.79355],
      [14986, 12777.82, 17194.18, 13513.907671, 16458.092329],
      [14076.181818, 11378.675818, 16773.687818, 12277.878288, 15874.485348],
    ];
    for (const [place, values] of expected.entries())
      for (const [at, value] of values.entries()) expect(limits[place]?.[at]).toBeCloseTo(value, 5);
    expect(cell('October to December 2017', 'mean')?.reason).toBe('tooFewPoints');
    expect(cell('April to June 2023', 'upper')?.reason).toBe('tooFewPoints');
    expect(words.title).toContain('too few quarters since Jan–Mar 2023');
  });

  it('marks the signals that an independent count finds', () => {
    const near = '2 of 3 near the lower limit and 7 or more in a row below the mean';
    const seven = '7 or more in a row below the mean';
    const expected: Record<string, string> = {
      'April to June 2012': near,
      'July to September 2012': near,
      'October to December 2012': `below the limits, ${near}`,
      'January to March 2013': `below the limits, ${near}`,
      'April to June 2013': near,
      'July to September 2013': seven,
      'October to December 2013': near,
      'January to March 2014': near,
      'April to June 2014': seven,
      'July to September 2014': seven,
      'October to December 2014': seven,
      'January to March 2015': seven,
      'October to December 2015': 'above the limits and 2 of 3 near the upper limit',
      'January to March 2016': '2 of 3 near the upper limit',
      'April to June 2017': 'above the limits',
      'July to September 2017': 'above the limits',
      'April to June 2018': '2 of 3 near the upper limit',
      'July to September 2018': 'above the limits and 2 of 3 near the upper limit',
    };
    const place = words.table.columns.findIndex(({ key }) => key === 'signals');
    const found = words.table.rows.flatMap(({ header, cells }) => {
      const text = cells[place]?.text ?? '';
      return text === 'none' ? [] : [[header, text] as const];
    });
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it('gives the same quarter a year earlier, and no difference across a break', () => {
    // 6,671 offences after 5,003; between the second pair lies the break of April 2020.
    expect(cell('January to March 2016', 'yearBefore')?.value).toBe(5003);
    expect(cell('January to March 2016', 'change')?.text).toBe('+1,668');
    expect(cell('April to June 2020', 'change')?.reason).toBe('acrossBreak');
    expect(cell('April to June 2012', 'yearBefore')?.reason).toBe('noEarlierFigure');
  });
});

describe('police.uk months of 2024', () => {
  it('make trial limits, which is said', () => {
    const { words } = figure(processModel(contextOf({ indicator: 'policeuk-asb' })));
    expect(words.table.rows).toHaveLength(4);
    expect(words.summary).toContain('(trial limits, from fewer than 12 figures)');
  });
});

describe('indicators held by year only', () => {
  it.each(['asb-incidents', 'csp-violence', 'road-ksi'])(
    '%s has no process chart, unsaid',
    (code) => {
      expect(processModel(contextOf({ indicator: code }))).toMatchObject({
        kind: 'nothing',
        unsaid: true,
      });
    },
  );
});

describe('the map', () => {
  it('has the twelve districts of 2023 in four shades of three', () => {
    const { picture, words } = figure(
      mapModel(contextOf({ indicator: 'asb-incidents', group: 'L12', period: '2023' })),
    );
    const rates = publishedTables['asb-incidents'].trim().split('\n').slice(1);
    const ordered = rates
      .map((line) => line.split(','))
      .toSorted((a, b) => Number(a[5]) - Number(b[5]));
    for (const [place, [code, , , , , rate]] of ordered.entries()) {
      const area = picture.areas.find((one) => one.code === code);
      expect(area?.shade).toBe(Math.floor(place / 3));
      expect(area?.label).toBe(rate);
    }
    expect(picture.shades.map(({ label }) => label)).toEqual([
      '15.3 to 25.6',
      '25.9 to 27.7',
      '28.2 to 31.4',
      '37.5 to 45.9',
    ]);
    expect(words.title).toBe(
      'Highest rates in Burnley, Hyndburn and Preston; lowest in Ribble Valley, West Lancashire and Wyre',
    );
    expect(words.notes.join(' ')).toContain('Contains OS data © Crown copyright');
  });
});
