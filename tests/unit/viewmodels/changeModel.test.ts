import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/selection/selection';
import { changeModel } from '../../../src/viewmodels/changeModel';
import { contextOf, rows } from './contextOf';

type Values = readonly (number | string)[];

async function change(from: Values, to: Values, request: Request = {}, indicator = 'asb') {
  const given = [...rows(indicator, '2021', ...from), ...rows(indicator, '2022', ...to)];
  const asked = { indicator, period: '2022', compare: '2021', ...request };
  return changeModel(await contextOf(given, asked));
}

async function figure(...given: Parameters<typeof change>) {
  const model = await change(...given);
  if (model.kind === 'nothing') throw new Error(model.why);
  return model;
}

const even: Values = [100, 100, 100, 100];

describe('the change picture', () => {
  it('draws the largest rise first, missing ones last with the reason, and the group as the line', async () => {
    const { picture, words } = await figure([100, 200, 0, 50], [90, 260, 5, '[c]']);
    expect(picture.bars.map(({ name, label, value }) => [name, label, value])).toEqual([
      ['Birch', '+30%', 30],
      ['Ashby', '−10%', -10],
      ['Calder', 'base is 0', null],
      ['Dene', 'suppressed', null],
    ]);
    expect(picture.benchmark).toBeUndefined();
    expect(words.title).toBe('Incidents rose in Birch and Calder, and fell in one area');
    expect(words.subtitle).toBe('Change in incidents, percent, areas of Fourshire, 2021 to 2022');
    expect(words.summary).toBe(
      'In 1 of the two areas whose change can be judged, the change is larger than chance alone would explain. For 1 more area this cannot be said, because a number is 0.',
    );
  });

  it('has a table with numbers and 95% intervals', async () => {
    const { words, picture } = await figure(even, [150, 100, 0, 90]);
    expect(picture.benchmark).toEqual({ name: 'Fourshire', value: -15, label: '−15%' });
    expect(words.table.columns.map(({ label, group }) => [group, label])).toEqual([
      [undefined, 'Percent'],
      [undefined, 'Numeric'],
      ['95% interval', 'Lower limit'],
      ['95% interval', 'Upper limit'],
    ]);
    const cells = words.table.rows.map(({ header, cells: of }) => [
      header,
      ...of.map(({ text }) => text),
    ]);
    expect(cells).toEqual([
      ['Ashby', '+50%', '+50', '+16%', '+93%'],
      ['Birch', '0%', '0', '−24%', '+32%'],
      ['Dene', '−10%', '−10', '−32%', '+20%'],
      ['Calder', '−100%', '−100', '[z]', '[z]'],
      ['Fourshire', '−15%', '−60', '−26%', '−2%'],
    ]);
  });

  it.each<[Values, Values, string]>([
    [even, [110, 120, 130, 140], 'Incidents rose in all 4 areas'],
    [even, [90, 80, 70, 60], 'Incidents fell in all 4 areas'],
    [even, [110, 100, 100, 100], 'Incidents rose in 1 of 4 areas; none fell'],
    [even, [100, 100, 90, 90], 'Incidents fell in 2 of 4 areas; none rose'],
    [even, even, 'No change in any of the 4 areas'],
    [even, [110, 120, 130, 90], 'Incidents rose in Ashby, Birch and Calder, and fell in one area'],
    [even, [110, 90, 90, 90], 'Incidents rose in Ashby and fell in 3 areas'],
    [[100, 100], [90, 90], 'Incidents fell in both areas'],
    [[100, 100], [100, 100], 'No change in either area'],
  ])('from %j to %j is headed "%s"', async (from, to, title) => {
    expect((await figure(from, to)).words.title).toBe(title);
  });

  it.each<[number | string, number | string, string]>([
    [100, 110, 'Incidents in Ashby rose by 10%'],
    [999, 1000, 'Incidents in Ashby rose by less than 1%'],
    [100, 100, 'No change in Ashby'],
    [4, 1, 'Incidents in Ashby fell from 4 to 1'],
    [0, 2, 'Incidents in Ashby rose from 0 to 2'],
    [0, 0, 'No change in Ashby'],
    ['[c]', 2, 'Incidents rose in Birch and fell in 2 areas'],
  ])('of a highlighted area from %s to %s is headed "%s"', async (from, to, title) => {
    const model = await figure([from, 100, 100, 100], [to, 110, 90, 90], { area: 'E1' });
    expect(model.words.title).toBe(title);
  });

  it('says first whether chance could explain the change of the highlighted area', async () => {
    const model = await figure(even, [150, 100, 100, 90], { area: 'E1' });
    expect(model.words.summary).toBe(
      'In Ashby this is a change larger than chance alone would explain. In 1 of the two areas that changed, the change is larger than chance alone would explain.',
    );
  });

  it.each<[Values, string]>([
    [
      [150, 150, 150, 150],
      'In all 4 areas that changed, the change is larger than chance alone would explain.',
    ],
    [
      [101, 101, 101, 101],
      'In none of the 4 areas that changed is the change larger than chance alone would explain.',
    ],
    [
      [150, 150, 100, 100],
      'In both areas that changed, the change is larger than chance alone would explain.',
    ],
    [
      [101, 101, 100, 100],
      'In neither of the two areas that changed is the change larger than chance alone would explain.',
    ],
    [
      [101, 100, 100, 100],
      'In the one area that changed, the change is within the range chance alone could produce.',
    ],
    [even, ''],
  ])('from 100 each to %j says "%s"', async (to, summary) => {
    expect((await figure(even, to)).words.summary).toBe(summary);
  });

  it('compared with a later period has nothing rise or fall', async () => {
    const back = { period: '2021', compare: '2022' };
    const model = await figure(even, [110, 90, 90, 90], back);
    expect(model.words.title).toBe(
      'Incidents were higher than in 2022 in Birch, Calder and Dene, and were lower than in 2022 in one area',
    );
    const chosen = await figure(even, [110, 90, 90, 90], { ...back, area: 'E1' });
    expect(chosen.words.title).toBe('Incidents in Ashby were lower than in 2022 by 9%');
  });

  // The populations double from 2021 to 2022.
  it('is of rates where populations change, in every word', async () => {
    const { words, picture } = await figure(even, [150, 100, 250, 100], {}, 'thefts');
    expect(words.title).toBe('The rate of thefts rose in Calder and fell in 3 areas');
    expect(words.subtitle).toContain('Change in the rate of thefts, percent');
    expect(words.table.columns[0]?.label).toBe('Percent, of the rate');
    expect(words.notes).toContain(
      'Rates are per 1,000 residents. Population of 2021 and 2022: series mye.',
    );
    expect(picture.bars.map(({ label }) => label)).toEqual(['+25%', '−25%', '−50%', '−50%']);
  });

  it('of shares is in percentage points, with their intervals', async () => {
    const given = [
      ...rows('asb', '2021', 100, 100),
      ...rows('asb', '2022', 200, 100),
      ...rows('night', '2021', 50, 50),
      ...rows('night', '2022', 40, 52),
    ];
    const model = changeModel(await contextOf(given, { indicator: 'night' }));
    if (model.kind === 'nothing') throw new Error(model.why);
    const { words, picture } = model;
    expect(words.title).toBe('The share rose in Birch and fell in one area');
    expect(words.subtitle).toBe(
      'Change in the share: Night-time ASB, percentage points, areas of Fourshire, 2021 to 2022',
    );
    expect(picture.bars.slice(0, 2).map(({ name, label }) => [name, label])).toEqual([
      ['Birch', '+2.0'],
      ['Ashby', '−30.0'],
    ]);
    expect(words.table.rows[1]?.cells.map(({ text }) => text)).toEqual([
      '−30.0',
      '−10',
      '−40.8',
      '−18.6',
    ]);
    expect(words.summary).toContain('In 1 of the two areas that changed');
  });

  it('of pounds has no interval and no chance', async () => {
    const { words } = await figure([100, 100, 50, 50], [150, 90, 50, 50], {}, 'cost');
    expect(words.title).toBe('Cost of damage rose in Ashby and fell in one area');
    expect(words.subtitle).toBe(
      'Change: Cost of damage, percent, areas of Fourshire, 2021 to 2022',
    );
    expect(words.table.columns).toHaveLength(2);
    expect(words.summary).toBe('');
  });

  it.each<[Values, Values, Request, string]>([
    [even, even, { compare: 'none' }, 'Choose a period to compare 2022 with.'],
    [
      ['[c]', '[c]', 5, 6],
      [5, 6, '[c]', '[c]'],
      {},
      'No area of Fourshire has figures for both periods.',
    ],
    [
      ['[c]', '[c]', 5, 6],
      [5, 6, 7, '[c]'],
      {},
      'Only Calder has figures for both periods: its change is in the table.',
    ],
    [
      [0, 0, 0, 6],
      [5, 6, 7, 7],
      {},
      'Too few areas have a percentage, because figures compared with are 0: the changes are in the table.',
    ],
  ])('from %j to %j with %j is nothing, and says why', async (from, to, request, why) => {
    expect(await change(from, to, request)).toMatchObject({ kind: 'nothing', why });
  });

  it('of one period says that there is no other', async () => {
    const model = changeModel(await contextOf(rows('asb', '2022', 1, 2), { indicator: 'asb' }));
    expect(model).toMatchObject({
      why: 'No figures of another period are held to compare 2022 with.',
    });
  });
});
