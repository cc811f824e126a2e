import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/selection/selection';
import { processModel } from '../../../src/viewmodels/processModel';
import type { Files } from '../dataset/packageOf';
import { contextOf, rows } from './contextOf';
import { processSlips } from './laterSlips';

async function process(
  given: readonly string[],
  request: Request = {},
  chosen?: string,
  more?: Files,
) {
  return processModel(await contextOf(given, { indicator: 'walks', ...request }, more), chosen);
}

async function figure(...given: Parameters<typeof process>) {
  const model = await process(...given);
  if (model.kind === 'nothing') throw new Error(model.why);
  expect(processSlips(model)).toEqual([]);
  return model;
}

/** Months from January 2021 on, of Ashby alone. */
function months(...values: readonly (number | string)[]) {
  return values.flatMap((value, place) => {
    const month = String((place % 12) + 1).padStart(2, '0');
    return rows('walks', `${2021 + Math.floor(place / 12)}-${month}`, value);
  });
}

const steady = [20, 22, 19, 21, 20, 23, 18, 21, 20, 22, 19, 21, 20];
const ashby: Request = { area: 'E1' };

const breakIn = (month: string): Files => ({
  'series-breaks.csv': [
    'indicator,from_period,kind,note,source',
    `walks,${month},recording,Counted in another way,`,
  ],
});

const cellsOf = (model: Awaited<ReturnType<typeof figure>>, key: string) => {
  const place = model.words.table.columns.findIndex((column) => column.key === key);
  return model.words.table.rows.map(({ cells }) => cells[place]?.text);
};

describe('the process chart', () => {
  it('has mean and limits of the months, in time order', async () => {
    const model = await figure(months(...steady).toReversed(), ashby);
    expect(model.picture.points.map(({ value }) => value)).toEqual(steady);
    // By hand: the sum is 266 of 13; neighbours differ by 28 in 12 steps.
    const range = 28 / 12;
    expect(model.picture.stretches).toHaveLength(1);
    expect(model.picture.stretches[0]?.mean).toBeCloseTo(266 / 13, 9);
    expect(model.picture.stretches[0]?.upper).toBeCloseTo(266 / 13 + 2.66 * range, 9);
    expect(model.picture.stretches[0]?.nearLower).toBeCloseTo(266 / 13 - 1.7733 * range, 9);
    expect(model.words.title).toBe('Ashby: no signal of a change in 13 months');
    expect(model.words.subtitle).toBe(
      'Number of walks by month, Ashby, January 2021 to January 2022',
    );
    expect(model.words.summary).toContain('20.5 a month on average, usual range 14.3 to 26.7.');
    expect(model.words.summary).toContain('compare with the same month a year earlier');
    expect(new Set(cellsOf(model, 'signals'))).toEqual(new Set(['none']));
  });

  it.each<[readonly number[], string, string | undefined]>([
    [[...steady, 45], 'Ashby: February 2022 was above its usual range', 'above'],
    [[...steady, 2], 'Ashby: February 2022 was below its usual range', 'below'],
    [
      [...steady, 45, 20, 21],
      'Ashby: April 2022 was inside its usual range; 1 of 16 months were signals',
      undefined,
    ],
    [
      [...steady.slice(0, 9), 27, 28, 27, 28, 27, 28, 27],
      'Ashby: the latest 7 months were all above the mean',
      'oneSide',
    ],
    [
      [30, 30, 31, 30, 30, 20, 21, 22, 23, 24, 25, 26],
      'Ashby: rising without a pause over the latest 7 months',
      'run',
    ],
  ])('%# finds the latest signal first', async (values, title, signal) => {
    const model = await figure(months(...values), ashby);
    expect(model.words.title).toBe(title);
    expect(model.picture.points.at(-1)?.signal).toBe(signal);
  });

  it('gives the weightiest signal its shape and names all in the table', async () => {
    const model = await figure(months(...steady, 30, 40, 50), ashby);
    expect(model.picture.points.at(-1)?.signal).toBe('above');
    expect(cellsOf(model, 'signals').at(-1)).toBe(
      'above the limits and 2 of 3 near the upper limit',
    );
  });

  it('says that limits are on trial, and draws none below zero', async () => {
    const model = await figure(months(0, 9, 1, 8), ashby);
    expect(model.words.summary).toContain('usual range 0.0 to 25.8 (trial limits');
    expect(model.picture.stretches[0]?.lower).toBe(0);
    expect(model.words.notes).toContain('Lower limits below 0 are given as 0.');
  });

  it('begins anew at a break, where it has a flag and its row a mark', async () => {
    const later = steady.map((value) => value * 2);
    const model = await figure(months(...steady, ...later), ashby, undefined, breakIn('2022-02'));
    expect(model.picture.stretches.map(({ mean }) => Math.round(mean))).toEqual([20, 41]);
    expect(model.picture.breaks).toEqual([
      { month: 2022 * 12 + 0.5, label: 'Recording break, Feb 2022' },
    ]);
    expect(model.words.table.rows.filter(({ mark }) => mark).map(({ key }) => key)).toEqual([
      '2022-02',
    ]);
    expect(model.words.title).toBe('Ashby: no signal of a change in 13 months since February 2022');
    expect(model.words.notes.join(' ')).toContain('Counted in another way');
  });

  it('has no limits where a stretch is too short, which is the finding of the latest', async () => {
    const model = await figure(months(...steady, 40, 42), ashby, undefined, breakIn('2022-02'));
    expect(model.picture.stretches).toHaveLength(1);
    expect(model.words.title).toBe(
      'Ashby: too few months since February 2022 to tell what is usual',
    );
    expect(cellsOf(model, 'mean').slice(-2)).toEqual(['[z]', '[z]']);
  });

  it('leaves missing months open, and counts them', async () => {
    const model = await figure(months(...steady.slice(0, 6), '[c]', ...steady.slice(7)), ashby);
    expect(model.picture.points[6]).toMatchObject({ value: null, label: 'suppressed' });
    expect(model.words.notes.join(' ')).toContain('1 of 13 months has no figure');
  });

  it('reads quarters where no months are held', async () => {
    const quarters = [61, 64, 59, 62, 60, 65, 58, 63].flatMap((value, place) =>
      rows('walks', `${2021 + Math.floor(place / 4)}-Q${(place % 4) + 1}`, value),
    );
    const model = await figure(quarters, ashby);
    expect(model.picture.step).toBe(3);
    expect(model.picture.points[0]).toMatchObject({ value: 61, month: 2021 * 12 + 2 });
    expect(model.words.summary).toContain('Quarterly figures vary with the season');
    expect(model.words.table.rowHeader).toBe('Quarter');
  });

  it('falls back to the group where the highlighted area has no months', async () => {
    const given = steady.flatMap((value, place) => {
      const period = `2021-${String(place + 1).padStart(2, '0')}`;
      return place < 12 ? [`walks,G,${period},${value},,`] : [];
    });
    const model = await figure([...given, ...rows('walks', '2021', 5)], {
      ...ashby,
      period: '2021',
    });
    expect(model.picture.name).toBe('Fourshire');
  });

  it('reads shares as percentages', async () => {
    const given = Array.from({ length: 12 }, (_, place) => {
      const period = `2021-${String(place + 1).padStart(2, '0')}`;
      return [`asb,E1,${period},200,,`, `night,E1,${period},${40 + (place % 3)},,`];
    }).flat();
    const model = await figure(given, { indicator: 'night', ...ashby });
    expect(model.picture.points[0]?.label).toBe('20.0%');
    expect(model.words.table.columns[0]?.label).toBe('Share');
  });
});

describe('beside the year before', () => {
  const two = [...steady.slice(0, 12), ...steady.slice(0, 12).map((value) => value - 3)];

  it('each month stands with the same month a year earlier, and no limits are drawn', async () => {
    const model = await figure(months(...two), ashby, 'yearBefore');
    expect(model.picture.stretches).toEqual([]);
    expect(model.picture.yearBefore.map(({ value }) => value)).toEqual([
      ...Array.from({ length: 12 }, () => null),
      ...steady.slice(0, 12),
    ]);
    expect(model.words.title).toBe('Ashby: 3 fewer in December 2022 than in December 2021');
    expect(cellsOf(model, 'change').slice(-2)).toEqual(['\u22123', '\u22123']);
    expect(model.choice).toMatchObject({ value: 'yearBefore' });
  });

  it.each<[number, string]>([
    [0, 'Ashby: the same in December 2022 as in December 2021'],
    [5, 'Ashby: 5 more in December 2022 than in December 2021'],
  ])('a change of %i is told', async (change, title) => {
    const later = steady.slice(0, 12).map((value) => value + change);
    const model = await figure(months(...steady.slice(0, 12), ...later), ashby, 'yearBefore');
    expect(model.words.title).toBe(title);
  });

  it('nothing is compared across a break', async () => {
    const model = await figure(months(...two), ashby, 'yearBefore', breakIn('2022-07'));
    const drawn = model.picture.yearBefore.map(({ value }) => value !== null);
    expect(drawn).toEqual([
      ...Array.from({ length: 12 }, () => false),
      ...Array.from({ length: 6 }, () => true),
      ...Array.from({ length: 6 }, () => false),
    ]);
    expect(cellsOf(model, 'change').at(-1)).toBe('[z]');
    expect(cellsOf(model, 'yearBefore').at(-1)).toBe('21');
    expect(model.words.summary).toContain('not comparable');
    expect(model.words.title).toBe('Ashby: 3 fewer in June 2022 than in June 2021');
  });

  it('is not offered where no two years are held', async () => {
    const model = await figure(months(...steady.slice(0, 8)), ashby, 'yearBefore');
    expect(model).not.toHaveProperty('choice');
    expect(model.picture.stretches).toHaveLength(1);
  });
});

describe('no process chart is drawn', () => {
  it('and nothing is said where only years are held', async () => {
    const given = ['2021', '2022'].flatMap((year) => rows('walks', year, 5));
    expect(await process(given)).toMatchObject({ kind: 'nothing', unsaid: true });
  });

  it('of rolling years', async () => {
    const given = ['YE2021-06', 'YE2021-09', 'YE2021-12', 'YE2022-03', 'YE2022-06'].flatMap((end) =>
      rows('walks', end, 5),
    );
    expect(await process(given)).toMatchObject({ kind: 'nothing', unsaid: true });
  });

  it('of three months, in words', async () => {
    const model = await process(months(5, 6, 7), ashby);
    expect(model).toEqual({
      kind: 'nothing',
      title: 'No process chart',
      why: 'A process chart needs at least 4 figures in a row without a break of the series; Ashby has too few.',
    });
  });

  it('of a group that is never complete, in words', async () => {
    const given = steady.slice(0, 12).flatMap((value, place) => {
      const period = `2021-${String(place + 1).padStart(2, '0')}`;
      return rows('walks', period, value, '[c]', value, value);
    });
    const model = await process(given, { period: '2021-12' });
    expect(model).toMatchObject({ kind: 'nothing' });
    expect(model).toHaveProperty(
      'why',
      expect.stringContaining('Highlight an area to see its own.'),
    );
    expect(model).not.toHaveProperty('unsaid');
  });
});

describe('the look-out for a process chart that differs from its table', () => {
  it('finds other figures, limits and signals', async () => {
    const model = await figure(months(...steady, 45), ashby);
    const { picture } = model;
    const last = picture.points.at(-1);
    const [stretch] = picture.stretches;
    if (!last || !stretch) throw new Error('nothing is drawn');
    const rest = picture.points.slice(0, -1);
    const { signal: _signal, detail: _detail, ...unmarked } = last;
    const altered = [
      { ...picture, points: [...rest, { ...last, value: 44 }] },
      { ...picture, points: [...rest, { ...last, label: '44' }] },
      { ...picture, points: [...rest, unmarked] },
      { ...picture, points: rest },
      { ...picture, stretches: [{ ...stretch, upper: stretch.upper + 1 }] },
    ];
    for (const one of altered) expect(processSlips({ ...model, picture: one })).not.toEqual([]);
  });
});
