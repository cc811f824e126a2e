import { describe, expect, it } from 'vitest';
import { rankWords } from '../../../src/commentary/rankWords';
import type { Request } from '../../../src/selection/selection';
import { rankingModel } from '../../../src/viewmodels/rankingModel';
import type { Files } from '../dataset/packageOf';
import { contextOf, rows } from './contextOf';

async function ranking(values: readonly (number | string)[], request: Request = {}, more?: Files) {
  return rankingModel(await contextOf(rows('asb', '2022', ...values), request, more));
}

async function figure(values: readonly (number | string)[], request: Request = {}) {
  const model = await ranking(values, request);
  if (model.kind === 'nothing') throw new Error(model.why);
  return model;
}

describe('the ranking', () => {
  it('draws the highest first, with the group as the line, and missing ones last with the reason', async () => {
    const { picture, words } = await figure([10, 40, '[c]', 40]);
    expect(picture.bars.map(({ name, value, label }) => [name, value, label])).toEqual([
      ['Birch', 20, '20.0'],
      ['Ashby', 10, '10.0'],
      ['Dene', 5, '5.0'],
      ['Calder', null, 'suppressed'],
    ]);
    expect(picture.benchmark).toBeUndefined();
    expect(
      words.table.rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)]),
    ).toEqual([
      ['Birch', '20.0', '1st'],
      ['Ashby', '10.0', '2nd'],
      ['Dene', '5.0', '3rd'],
      ['Calder', '[c]', '[c]'],
      ['Fourshire', '[c]', ''],
    ]);
    expect(words.subtitle).toBe('Incidents per 1,000 residents, areas of Fourshire, 2022');
    expect(words.summary).toBe('From 20.0 in Birch to 5.0 in Dene.');
  });

  it('gives the group its own value where it has one', async () => {
    const { picture, words } = await figure([10, 40, 60, 40]);
    expect(picture.benchmark).toEqual({ name: 'Fourshire', value: 10, label: '10.0' });
    expect(words.summary).toBe('From 20.0 in Birch to 5.0 in Dene. Fourshire: 10.0.');
    const counts = await figure([10, 40, 60, 40], { measure: 'count' });
    expect(counts.picture.benchmark).toBeUndefined();
    expect(counts.words.summary).toBe('From 60 in Calder to 10 in Ashby. Fourshire: 150.');
  });

  it.each<[readonly (number | string)[], Request, string]>([
    [[10, 40, 60, 40], {}, 'Birch has the highest rate of 4 areas'],
    [[10, 40, '[c]', 40], {}, 'Birch has the highest rate of 3 areas'],
    [[20, 40, 20, 40], {}, 'Ashby and Birch have the joint highest rate of 4 areas'],
    [[10, 20, 40, 8], {}, 'Ashby, Birch and Calder have the joint highest rate of 4 areas'],
    [[10, 20, 40, 80], {}, 'The rate is the same in all 4 areas: 10.0'],
    [[0, 0, 0, 0], { measure: 'count' }, 'The number is the same in all 4 areas: 0'],
    [[10, 40, 60, 40], { area: 'E1' }, 'Ashby has the 3rd highest rate of 4 areas'],
    [[10, 40, 60, 40], { area: 'E2' }, 'Birch has the highest rate of 4 areas'],
    [[10, 40, 60, 40], { area: 'E4' }, 'Dene has the lowest rate of 4 areas'],
    [[10, 40, 40, 40], { area: 'E1' }, 'Ashby has the joint 2nd highest rate of 4 areas'],
    [[10, 40, 20, 40], { area: 'E4' }, 'Dene has the joint lowest rate of 4 areas'],
    [[20, 40, 20, 40], { area: 'E1' }, 'Ashby has the joint highest rate of 4 areas'],
    [['[x]', 40, 60, 40], { area: 'E1' }, 'Birch has the highest rate of 3 areas'],
    [
      [10, 40, 60, 40],
      { area: 'E3', measure: 'count' },
      'Calder has the highest number of 4 areas',
    ],
    // 20.04 and 20.0 look alike, so they share a place.
    [[20, 40, 80, 160], { area: 'E1' }, 'The rate is the same in all 4 areas: 20.0'],
  ])('of %j with %j is headed "%s"', async (values, request, title) => {
    expect((await figure(values, request)).words.title).toBe(title);
  });

  it.each<[readonly (number | string)[], Request, string]>([
    [
      ['[c]', '[c]', '[c]', '[c]'],
      {},
      'No area of Fourshire has a figure for 2022, so there is nothing to rank.',
    ],
    [['[c]', 5, '', '[x]'], {}, 'Only Birch has a rate for 2022, so there is nothing to rank.'],
    [
      ['[c]', 5, '', '[x]'],
      { measure: 'count' },
      'Only Birch has a figure for 2022, so there is nothing to rank.',
    ],
  ])('of %j with %j is nothing, and says why', async (values, request, why) => {
    expect(await ranking(values, request)).toMatchObject({ kind: 'nothing', why });
  });

  it('has a 95% interval on every bar and in the table where they are shown', async () => {
    const { picture, words } = await figure([10, 0, '[c]', 100], { intervals: 'on' });
    expect(picture.bars.map(({ name, detail }) => [name, detail])).toEqual([
      ['Dene', '95% interval 10.2 to 15.2'],
      ['Ashby', '95% interval 4.8 to 18.4'],
      ['Birch', '95% interval 0.0 to 1.8'],
      ['Calder', undefined],
    ]);
    expect(picture.bars[3]).not.toHaveProperty('interval');
    const table = words.table.rows.map(({ header, cells }) => [
      header,
      ...cells.map(({ text }) => text),
    ]);
    expect(table).toEqual([
      ['Dene', '12.5', '10.2', '15.2', '1st'],
      ['Ashby', '10.0', '4.8', '18.4', '2nd'],
      ['Birch', '0.0', '0.0', '1.8', '3rd'],
      ['Calder', '[c]', '[c]', '[c]', '[c]'],
      ['Fourshire', '[c]', '[c]', '[c]', ''],
    ]);
    expect(words.summary).toBe(
      'From 12.5 in Dene to 0.0 in Birch. The line on each bar is its 95% confidence interval: numbers vary by chance, and the underlying rate most likely lies within it.',
    );
  });

  it('has intervals of numbers and of shares in their own unit', async () => {
    const counts = await figure([10, 40, 60, 40], { intervals: 'on', measure: 'count' });
    expect(counts.picture.bars.at(-1)?.detail).toBe('95% interval 5 to 18');
    expect(counts.words.summary).toContain('the underlying number most likely');
    const given = [...rows('asb', '2022', 100, 100), ...rows('night', '2022', 50, 20)];
    const model = rankingModel(await contextOf(given, { indicator: 'night', intervals: 'on' }));
    if (model.kind === 'nothing') throw new Error(model.why);
    expect(model.picture.bars[0]?.detail).toBe('95% interval 40.4% to 59.6%');
    expect(model.words.summary).toContain('the underlying share most likely');
  });

  it('cuts a long list, keeps the highlighted area, and says so', async () => {
    const codes = Array.from({ length: 60 }, (_, n) => `X${n}`);
    const more = {
      'areas.csv': ['area_code,area_name', ...codes.map((code) => `${code},Area ${code}`)],
      'area-groups.csv': [
        'group_code,group_name,area_code',
        ...codes.map((code) => `S,Sixty,${code}`),
      ],
    };
    const given = codes.map((code, n) => `walks,${code},2022,${n},,`);
    const model = rankingModel(await contextOf(given, { indicator: 'walks', area: 'X3' }, more));
    if (model.kind === 'nothing') throw new Error(model.why);
    expect(model.picture.bars).toHaveLength(24);
    expect(model.picture.bars.at(-1)).toMatchObject({ code: 'X3', selected: true });
    expect(model.words.table.rows).toHaveLength(61);
    expect(model.words.title).toBe('Area X3 has the 57th highest number of 60 areas');
    expect(model.words.notes[0]).toBe(
      'The 23 highest of 60 areas are drawn, and the highlighted one; the table has all.',
    );
  });
});

describe('a rank in words', () => {
  it('shares the best place among values that look alike, in both periods', async () => {
    const given = [...rows('asb', '2021', 1, 2, 3, 4), ...rows('asb', '2022', 10, 20.0, 39, 8)];
    const context = await contextOf(given);
    const words = context.compared.areas.map((area) => rankWords(context, area, 'later'));
    expect(words.map(({ text, of }) => [text, of])).toEqual([
      ['joint 1st', 4],
      ['joint 1st', 4],
      ['3rd', 4],
      ['4th', 4],
    ]);
    expect(words.map(({ highest }) => highest)).toEqual([true, true, false, false]);
    expect(words.map(({ lowest }) => lowest)).toEqual([false, false, false, true]);
    const before = context.compared.areas.map((area) => rankWords(context, area, 'earlier').text);
    expect(before).toEqual(['joint 1st', 'joint 1st', '3rd', '4th']);
  });

  it('is a reason where there is none', async () => {
    const context = await contextOf(rows('asb', '2022', '[c]', 5, 6, 7));
    const [ashby] = context.compared.areas;
    if (!ashby) throw new Error('Ashby');
    expect(rankWords(context, ashby, 'later')).toEqual({
      known: false,
      text: 'suppressed',
      of: 3,
      meaning: 'suppressed to protect people where numbers are small',
      highest: false,
      lowest: false,
      allEqual: false,
    });
  });
});
