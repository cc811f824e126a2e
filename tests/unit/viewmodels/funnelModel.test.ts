import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/selection/selection';
import { funnelModel } from '../../../src/viewmodels/funnelModel';
import type { Files } from '../dataset/packageOf';
import { contextOf, rows } from './contextOf';
import { funnelSlips } from './laterSlips';

async function funnel(
  given: readonly string[],
  request: Request = {},
  chosen?: string,
  more?: Files,
) {
  return funnelModel(await contextOf(given, { indicator: 'asb', ...request }, more), chosen);
}

async function figure(...given: Parameters<typeof funnel>) {
  const model = await funnel(...given);
  if (model.kind === 'nothing') throw new Error(model.why);
  return model;
}

async function refusal(...given: Parameters<typeof funnel>) {
  const model = await funnel(...given);
  if (model.kind === 'figure') throw new Error(model.words.title);
  expect(model.title).toBe('No funnel plot');
  return model.why;
}

/** Residents: 1,000, 2,000, 4,000 and 8,000; expected at 30 per 1,000: 30, 60, 120 and 240. */
const alike = rows('asb', '2021', 31, 58, 121, 240);
const oneHigh = rows('asb', '2021', 90, 60, 120, 180);
const spread = rows('asb', '2021', 10, 120, 60, 260);

describe('the funnel', () => {
  it('places each area by its expected number and its rate', async () => {
    const { picture } = await figure(alike);
    expect(picture.points.map(({ name, expected, rate }) => [name, expected, rate])).toEqual([
      ['Ashby', 30, 31],
      ['Birch', 60, 29],
      ['Calder', 120, 30.25],
      ['Dene', 240, 30],
    ]);
    expect(picture.centre).toEqual({ name: 'Fourshire', value: 30, label: '30.0' });
    expect(picture.expectedTitle).toBe('Incidents expected at the rate of Fourshire');
    for (const { points } of picture.curves) {
      expect(points[0]?.expected).toBeLessThan(30);
      expect(points.at(-1)?.expected).toBeGreaterThan(240);
      const widths = points.map(({ lower, upper }) => upper - lower);
      expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    }
  });

  it.each<[readonly string[], Request, string | undefined, string]>([
    [alike, {}, undefined, 'All 4 areas lie inside the range expected of areas their size'],
    [alike, {}, 'plain', 'All 4 areas lie inside the range chance alone would produce'],
    [oneHigh, {}, 'plain', 'Ashby and Dene lie outside the range chance alone would produce'],
    [
      spread,
      {},
      'plain',
      'Ashby, Birch and Calder lie outside the range chance alone would produce',
    ],
    [
      rows('asb', '2021', 60, 20, 60, 300),
      {},
      'plain',
      'All 4 areas lie outside the range chance alone would produce',
    ],
    [oneHigh, { area: 'E1' }, 'plain', 'Ashby lies above the range chance alone would produce'],
    [oneHigh, { area: 'E4' }, 'plain', 'Dene lies below the range chance alone would produce'],
    [oneHigh, { area: 'E2' }, undefined, 'Birch lies inside the range expected of areas its size'],
  ])('finds what there is to find: %#', async (given, request, chosen, title) => {
    expect((await figure(given, request, chosen)).words.title).toBe(title);
  });

  it('names the others beside a highlighted area', async () => {
    const { words } = await figure(oneHigh, { area: 'E2' }, 'plain');
    expect(words.summary).toMatch(/^Outside the 95% limits: Ashby and Dene\. Rates between/);
    const inside = await figure(alike, { area: 'E2' });
    expect(inside.words.summary).toMatch(/^All 4 areas lie inside the 95% limits\./);
  });

  it('lets the reader choose what the limits allow for, and its table and words follow', async () => {
    const adjusted = await figure(spread);
    const plain = await figure(spread, {}, 'plain');
    expect(adjusted.choice).toMatchObject({ value: 'adjusted' });
    expect(plain.choice).toMatchObject({ value: 'plain' });
    const limit = ({ words }: typeof plain) => words.table.rows[0]?.cells[3]?.value ?? Number.NaN;
    expect(limit(adjusted)).toBeLessThan(limit(plain));
    expect(plain.words.subtitle).toContain('limits of chance alone');
    expect(plain.words.table.caption).toContain('limits of chance alone');
    expect(adjusted.words.notes.join(' ')).toContain('From so few areas it is a rough estimate.');
    expect(plain.words.notes.join(' ')).not.toContain('dispersion');
    expect((await figure(spread, {}, 'nonsense')).choice).toMatchObject({ value: 'adjusted' });
  });

  it('says so where areas differ no more than chance makes them', async () => {
    const { words } = await figure(alike);
    expect(words.notes[0]).toMatch(/^These areas differ no more than chance makes them/);
  });

  it('shows rates also where the other pictures show numbers', async () => {
    const { words } = await figure(alike, { measure: 'count' });
    expect(words.subtitle).toMatch(/^Incidents per 1,000 residents by expected number/);
    expect(words.table.rows[0]?.cells[0]?.text).toBe('31.0');
  });

  it('takes the areas that have a rate together where the group has none', async () => {
    const { picture, words } = await figure(rows('asb', '2021', 31, '[c]', 121, 240));
    expect(picture.centre.name).toBe('Areas with a rate');
    expect(picture.centre.value).toBeCloseTo(392 / 13, 9);
    expect(picture.points.map(({ name }) => name)).toEqual(['Ashby', 'Calder', 'Dene']);
    expect(words.notes).toContain('Not drawn, without a rate: Birch.');
    expect(words.notes.join(' ')).toContain('Fourshire has no rate of its own');
    const hidden = words.table.rows.find(({ header }) => header === 'Birch');
    const reasons = hidden?.cells.map(({ reason }) => reason ?? 'known');
    const known = Array.from({ length: 5 }, () => 'known');
    expect(reasons).toEqual(['suppressed', 'suppressed', ...known, 'suppressed']);
  });

  it('does not judge an area of which too few events are expected', async () => {
    const { picture, words } = await figure(rows('asb', '2021', 0, 6, 14, 40));
    expect(picture.points[0]).toMatchObject({
      position: undefined,
      detail: 'expected 4.0, too few expected for limits',
    });
    expect(words.notes.join(' ')).toContain(
      'Fewer than 5 incidents would be expected of Ashby: too few for limits.',
    );
    expect(words.title).toContain('All 3 areas');
  });
});

describe('the look-out for a funnel that differs from its table', () => {
  it('finds a point, a label and a place that are not those of the table', async () => {
    const model = await figure(oneHigh);
    expect(funnelSlips(model)).toEqual([]);
    const [first, ...rest] = model.picture.points;
    if (!first) throw new Error('no point');
    const altered = [
      { ...first, rate: first.rate + 1 },
      { ...first, label: '1.0' },
      { ...first, position: 'below' as const },
      { ...first, detail: 'expected 30, elsewhere' },
    ];
    for (const one of altered)
      expect(
        funnelSlips({ ...model, picture: { ...model.picture, points: [one, ...rest] } }),
      ).not.toEqual([]);
    expect(funnelSlips({ ...model, picture: { ...model.picture, points: rest } })).not.toEqual([]);
  });
});

describe('no funnel is drawn', () => {
  it.each<[string, readonly string[], Request, string]>([
    [
      'pounds',
      rows('cost', '2021', 5, 6, 7, 8),
      { indicator: 'cost' },
      'these are amounts of money',
    ],
    [
      'shares',
      [...rows('asb', '2021', 50, 60, 70, 80), ...rows('night', '2021', 5, 6, 7, 8)],
      { indicator: 'night' },
      'these are shares of another figure',
    ],
    [
      'no population',
      rows('walks', '2021', 5, 6, 7, 8),
      { indicator: 'walks' },
      'names no population',
    ],
    [
      'one area',
      rows('asb', '2021', 50),
      {},
      'Only Ashby has a rate for 2021. A funnel plot needs at least 3.',
    ],
    ['two areas', rows('asb', '2021', 50, 60), {}, 'Only Ashby and Birch have a rate'],
    [
      'few events',
      rows('asb', '2021', 1, 2, 3, 4),
      {},
      'With 10 incidents in Fourshire in 2021, fewer than 5',
    ],
    ['no events', rows('asb', '2021', 0, 0, 0, 0), {}, 'With 0 incidents in Fourshire'],
  ])('of %s', async (_, given, request, words) => {
    expect(await refusal(given, request)).toContain(words);
  });
});
