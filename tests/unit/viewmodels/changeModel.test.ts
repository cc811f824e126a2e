import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/selection/selection';
import { changeModel } from '../../../src/viewmodels/changeModel';
import { shorthandLegend } from '../../../src/viewmodels/tableModel';
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
    expect(picture.bars.map(({ certain, detail }) => [certain, detail])).toEqual([
      [true, 'beyond chance'],
      [false, 'within chance'],
      [false, undefined],
      [undefined, undefined],
    ]);
    expect(picture.axisTitle).toBe(
      'Change, percent. Solid: larger than chance alone would explain',
    );
    expect(words.title).toBe(
      'Incidents rose in Birch and Calder, and fell in one area; 1 of 3 changes is known to be beyond chance',
    );
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
      [undefined, 'Beyond chance?'],
    ]);
    const cells = words.table.rows.map(({ header, cells: of }) => [
      header,
      ...of.map(({ text }) => text),
    ]);
    expect(cells).toEqual([
      ['Ashby', '+50%', '+50', '+16%', '+93%', 'yes'],
      ['Birch', '0%', '0', '−24%', '+32%', 'no change'],
      ['Dene', '−10%', '−10', '−32%', '+20%', 'no'],
      ['Calder', '−100%', '−100', '[z]', '[z]', 'cannot be said'],
      ['Fourshire', '−15%', '−60', '−26%', '−2%', 'yes'],
    ]);
    expect(words.notes[0]).toBe(
      'Beyond chance? “yes”: the change is larger than chance alone would explain; “no”: the change is within the range chance alone could produce; “cannot be said”: a number of 0 is involved.',
    );
  });

  it.each<[Values, Values, string]>([
    [even, [110, 120, 130, 140], 'Incidents rose in all 4 areas; 2 of 4 changes are beyond chance'],
    [even, [90, 80, 70, 60], 'Incidents fell in all 4 areas; 2 of 4 changes are beyond chance'],
    [even, [150, 150, 150, 150], 'Incidents rose in all 4 areas; all changes are beyond chance'],
    [
      even,
      [110, 100, 100, 100],
      'Incidents rose in 1 of 4 areas, none fell; the change is within chance',
    ],
    [
      even,
      [150, 100, 100, 100],
      'Incidents rose in 1 of 4 areas, none fell; the change is beyond chance',
    ],
    [
      even,
      [100, 100, 90, 90],
      'Incidents fell in 2 of 4 areas, none rose; neither change is beyond chance',
    ],
    [even, even, 'No change in any of the 4 areas'],
    [
      even,
      [110, 120, 130, 90],
      'Incidents rose in Ashby, Birch and Calder, and fell in one area; 1 of 4 changes is beyond chance',
    ],
    [
      even,
      [110, 90, 90, 90],
      'Incidents rose in Ashby and fell in 3 areas; none of these changes is beyond chance',
    ],
    [[100, 100], [90, 90], 'Incidents fell in both areas; neither change is beyond chance'],
    [[100, 100], [50, 50], 'Incidents fell in both areas; both changes are beyond chance'],
    // Of changes from nothing it cannot be said.
    [
      [0, 100, 100],
      [9, 110, 100],
      'Incidents rose in 2 of 3 areas, none fell; neither change is known to be beyond chance',
    ],
    [[0, 0, 7, 7], [9, 9, 7, 7], 'Incidents rose in 2 of 4 areas, none fell'],
    [[100, 100], [100, 100], 'No change in either area'],
  ])('from %j to %j is headed "%s"', async (from, to, title) => {
    expect((await figure(from, to)).words.title).toBe(title);
  });

  it.each<[number | string, number | string, string]>([
    [100, 110, 'Incidents in Ashby rose by 10%, within chance'],
    [100, 150, 'Incidents in Ashby rose by 50%, beyond chance'],
    [999, 1000, 'Incidents in Ashby rose by less than 1%, within chance'],
    [100, 100, 'No change in Ashby'],
    [4, 1, 'Incidents in Ashby fell from 4 to 1, within chance'],
    [0, 2, 'Incidents in Ashby rose from 0 to 2'],
    [0, 0, 'No change in Ashby'],
    [
      '[c]',
      2,
      'Incidents rose in Birch and fell in 2 areas; none of these changes is beyond chance',
    ],
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
      'Incidents were higher than in 2022 in Birch, Calder and Dene, and were lower than in 2022 in one area; none of these changes is beyond chance',
    );
    const chosen = await figure(even, [110, 90, 90, 90], { ...back, area: 'E1' });
    expect(chosen.words.title).toBe(
      'Incidents in Ashby were lower than in 2022 by 9%, within chance',
    );
  });

  // The populations double from 2021 to 2022.
  it('is of rates where populations change, in every word', async () => {
    const { words, picture } = await figure(even, [150, 100, 250, 100], {}, 'thefts');
    expect(words.title).toBe(
      'The rate of thefts rose in Calder and fell in 3 areas; 3 of 4 changes are beyond chance',
    );
    expect(words.subtitle).toContain('Change in the rate of thefts, percent');
    expect(words.table.columns[0]?.label).toBe('Percent, of the rate');
    expect(words.notes).toContain(
      'Rates are per 1,000 residents. Population of 2021 and 2022: series mye.',
    );
    expect(picture.bars.map(({ label }) => label)).toEqual(['+25%', '−25%', '−50%', '−50%']);
  });

  it('shows on which side of 0 a limit lies, with more decimals where that takes them', async () => {
    const { words } = await figure([100, 1000, 100, 100], [100, 1092, 100, 100]);
    const [birch] = words.table.rows.filter(({ header }) => header === 'Birch');
    expect(birch?.cells.map(({ text }) => text)).toEqual(['+9%', '+92', '+0.2%', '+19%', 'yes']);
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
    expect(words.title).toBe(
      'The share rose in Birch and fell in one area; 1 of 2 changes is beyond chance',
    );
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
      'yes',
    ]);
    expect(words.summary).toContain('In 1 of the two areas that changed');
  });

  it('of pounds has no interval and no chance', async () => {
    const { words } = await figure([100, 100, 50, 50], [150, 90, 50, 50], {}, 'cost');
    expect(words.title).toBe('Cost of damage rose in Ashby and fell in one area');
    expect(words.subtitle).toBe(
      'Change: Cost of damage, percent, areas of Fourshire, 2021 to 2022',
    );
    expect(words.table.columns.map(({ label }) => label)).toEqual([
      'Percent',
      'Numeric',
      'Beyond chance?',
    ]);
    expect(words.table.rows.map(({ cells }) => cells[2]?.text)).toEqual([
      'cannot be said',
      'no change',
      'no change',
      'cannot be said',
      'cannot be said',
    ]);
    expect(words.notes[0]).toBe(
      'Beyond chance? “cannot be said”: amounts of money are not counts of events.',
    );
    expect(words.summary).toBe('');
  });

  it('of periods that share months has no chance either, and says why', async () => {
    const given = [...rows('walks', 'YE2022-06', 10, 20), ...rows('walks', '2022', 30, 5)];
    const asked = { indicator: 'walks', period: '2022', compare: 'YE2022-06' };
    const model = changeModel(await contextOf(given, asked));
    if (model.kind === 'nothing') throw new Error(model.why);
    const { words, picture } = model;
    expect(words.title).toBe('Walks rose in Ashby and fell in one area');
    expect(picture.axisTitle).toBe('Change, percent');
    expect(picture.bars.map(({ certain }) => certain)).toEqual(Array(4).fill(undefined));
    expect(words.notes).toContain('Beyond chance? “cannot be said”: the two periods overlap.');
  });

  it('says of the highlighted area why chance cannot be judged', async () => {
    const { words } = await figure([0, 100, 100, 100], [5, 150, 100, 100], { area: 'E1' });
    expect(words.title).toBe('Incidents in Ashby rose from 0 to 5');
    expect(words.summary).toMatch(
      /^Whether chance alone could explain this cannot be said, because one of the numbers is 0\./,
    );
  });

  it('marks a break between its periods, in table and notes', async () => {
    const breaks = {
      'series-breaks.csv': ['indicator,from_period,kind,note', 'walks,2022,recording,New rules'],
    };
    const given = [...rows('walks', '2021', 10, 20), ...rows('walks', '2022', 30, 5)];
    const model = changeModel(await contextOf(given, { indicator: 'walks' }, breaks));
    if (model.kind === 'nothing') throw new Error(model.why);
    const { table, notes } = model.words;
    expect(table.columns.slice(0, 2).map(({ label }) => label)).toEqual([
      'Percent [b]',
      'Numeric [b]',
    ]);
    expect(shorthandLegend(table).at(-1)).toMatch(/^\[b\] the series breaks: /);
    expect(notes).toContain('Recording break, 2022: New rules.');
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
