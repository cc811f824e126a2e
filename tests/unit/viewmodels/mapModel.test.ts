import { describe, expect, it } from 'vitest';
import type { Outline } from '../../../src/extracts/boundaries';
import type { Request } from '../../../src/selection/selection';
import { mapModel } from '../../../src/viewmodels/mapModel';
import { contextOf, rows } from './contextOf';
import { mapSlips } from './laterSlips';
import { outlinesOf } from './outlinesOf';

const all = outlinesOf('E1', 'E2', 'E3', 'E4');

async function map(
  given: readonly string[],
  request: Request = {},
  outlines: readonly Outline[] = all,
) {
  const context = await contextOf(given, { indicator: 'asb', ...request });
  return mapModel({ ...context, dataset: { ...context.dataset, outlines } });
}

async function figure(...given: Parameters<typeof map>) {
  const model = await map(...given);
  if (model.kind === 'nothing') throw new Error(model.why);
  expect(mapSlips(model)).toEqual([]);
  return model;
}

/** Rates: 10, 20, 30 and 40 per 1,000. */
const rising = rows('asb', '2021', 10, 40, 120, 320);

describe('the map', () => {
  it('shades the areas by their rates, dark for high, with their figures', async () => {
    const { picture, words } = await figure(rising);
    expect(picture.areas.map(({ name, label, shade }) => [name, label, shade])).toEqual([
      ['Ashby', '10.0', 0],
      ['Birch', '20.0', 0],
      ['Calder', '30.0', 1],
      ['Dene', '40.0', 1],
    ]);
    expect(picture.shades).toEqual([
      { label: '10.0 to 20.0', areas: 2 },
      { label: '30.0 to 40.0', areas: 2 },
    ]);
    expect(picture.unit).toBe('per 1,000 residents');
    expect(words.title).toBe('Highest rates in Calder and Dene; lowest in Ashby and Birch');
    expect(words.table.rows.map(({ header, cells }) => [header, cells[1]?.text])).toEqual([
      ['Dene', '2 of 2'],
      ['Calder', '2 of 2'],
      ['Birch', '1 of 2'],
      ['Ashby', '1 of 2'],
      ['Fourshire', ''],
    ]);
    expect(words.notes[0]).toContain('equal numbers of areas (2 and 2)');
  });

  it('shades by numbers where numbers are shown, and says what that means', async () => {
    const { picture, words } = await figure(rising, { measure: 'count' });
    expect(picture.areas.map(({ label }) => label)).toEqual(['10', '40', '120', '320']);
    expect(words.title).toContain('Highest numbers in Calder and Dene');
    expect(words.summary).toContain('Numbers are higher where more people live');
  });

  it.each<[string, string]>([
    ['E4', 'Dene is among the 2 highest rates'],
    ['E1', 'Ashby is among the 2 lowest rates'],
  ])('tells where the highlighted area %s stands', async (area, title) => {
    const { picture, words } = await figure(rising, { area });
    expect(words.title).toBe(title);
    expect(picture.areas.filter(({ selected }) => selected).map(({ code }) => code)).toEqual([
      area,
    ]);
  });

  it('says why an area has no shade', async () => {
    const { picture, words } = await figure(rows('asb', '2021', 10, '[c]', 120, 320));
    expect(picture.areas[1]).toMatchObject({ label: 'suppressed', shade: undefined });
    expect(picture.unshaded).toBe('no figure: suppressed');
    expect(words.table.rows.at(-2)?.cells.map(({ text }) => text)).toEqual(['[c]', 'none']);
  });

  it('says which areas have no outline', async () => {
    const { picture, words } = await figure(rising, {}, outlinesOf('E1', 'E3', 'E9'));
    expect(picture.areas.map(({ code }) => code)).toEqual(['E1', 'E3']);
    expect(words.notes).toContain(
      'The data package has no outline of Birch and Dene: they are in the table only.',
    );
    expect(words.table.rows).toHaveLength(5);
  });

  it('counts those without an outline among the areas, not among those on the map', async () => {
    const codes = Array.from({ length: 25 }, (_, place) => `E${place + 1}`);
    const more = {
      'areas.csv': ['area_code,area_name', ...codes.map((code) => `${code},Area ${code}`)],
      'area-groups.csv': ['group_code,group_name,area_code', ...codes.map((one) => `G,All,${one}`)],
    };
    const values = codes.map((_, place) => place + 1);
    const context = await contextOf(
      rows('asb', '2021', ...values),
      { indicator: 'asb', measure: 'count' },
      more,
    );
    const outlines = outlinesOf(...codes.slice(0, 20));
    const model = mapModel({ ...context, dataset: { ...context.dataset, outlines } });
    if (model.kind === 'nothing') throw new Error(model.why);
    expect(model.words.alternative).toMatch(/^Map of 20 areas/);
    expect(model.words.title).toBe('The 5 highest numbers of 25 areas');
  });

  it('is one shade where all rates look alike', async () => {
    const { words } = await figure(rows('asb', '2021', 10, 20, 40, 80));
    expect(words.title).toBe('The rate is the same in all 4 areas: 10.0');
    expect(words.summary).not.toContain('darker');
  });

  it('of one figure says so', async () => {
    const { words } = await figure(rows('asb', '2021', 10));
    expect(words.title).toBe('Only Ashby has a rate');
  });

  it('takes several outlines of an area together', async () => {
    const [first, second] = outlinesOf('E1', 'E1');
    if (!first || !second) throw new Error('no outlines');
    const { picture } = await figure(rising, {}, [first, second]);
    expect(picture.areas).toHaveLength(1);
    expect(picture.areas[0]?.polygons).toHaveLength(2);
  });
});

describe('no map is drawn', () => {
  const metres = all.map(({ areaCode }) => ({
    areaCode,
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [400_000, 420_000],
          [1, 1],
          [2, 2],
        ],
      ],
    },
  }));

  it.each<[string, readonly string[], readonly Outline[], string]>([
    ['without outlines', rising, [], 'The data package has no outlines of areas (boundaries).'],
    [
      'with outlines of other areas',
      rising,
      outlinesOf('E8', 'E9'),
      'none of the areas of Fourshire',
    ],
    ['with outlines in metres', rising, metres, 'none of the areas of Fourshire'],
    [
      'without figures',
      [...rows('asb', '2021', '[c]', '[c]', '[c]', '[c]'), 'asb,G,2021,50,,'],
      all,
      'No area of Fourshire has a rate for 2021, so there is nothing to shade.',
    ],
  ])('%s', async (_, given, outlines, words) => {
    const model = await map(given, {}, outlines);
    expect(model).toMatchObject({ kind: 'nothing', title: 'No map' });
    expect(model).toHaveProperty('why', expect.stringContaining(words));
  });
});

describe('the look-out for a map that differs from its table', () => {
  it('finds another figure and another shade', async () => {
    const model = await figure(rising);
    const [first, ...rest] = model.picture.areas;
    if (!first) throw new Error('no area');
    for (const one of [
      { ...first, label: '11.0' },
      { ...first, shade: 1 },
      { ...first, shade: undefined },
    ])
      expect(
        mapSlips({ ...model, picture: { ...model.picture, areas: [one, ...rest] } }),
      ).not.toEqual([]);
  });
});
