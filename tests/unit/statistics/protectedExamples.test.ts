import { describe, expect, it } from 'vitest';
import { cellAt, figureInCell } from '../../../src/dataset/cube';
import type { Dataset } from '../../../src/dataset/dataset';
import { calendarYear } from '../../../src/domain/period';
import { comparison } from '../../../src/statistics/comparison';
import { needsProtection } from '../../../src/statistics/needsProtection';
import { observed } from '../../../src/statistics/observed';
import { protectedDataset } from '../../../src/statistics/protectedDataset';
import { type Files, observations, packageOf, said } from '../dataset/packageOf';

const c = 'suppressed';

/** A package of areas E1 to E4 in the groups G (all) and H (without E4), and in the county P, with one indicator. */
function places(threshold: number | '', base: number | '' = '', kind = 'count'): Files {
  const codes = ['E1', 'E2', 'E3', 'E4'];
  return {
    'themes.csv': ['theme,title', 't,Theme'],
    'areas.csv': [
      'area_code,area_name,parent_code',
      ...codes.map((one) => `${one},Area ${one},P`),
      'P,County,',
    ],
    'area-groups.csv': [
      'group_code,group_name,area_code',
      ...codes.map((one) => `G,All four,${one}`),
      ...codes.slice(0, 3).map((one) => `H,Three,${one}`),
    ],
    'population.csv': [
      'series,area_code,year,population',
      ...codes.map((one) => `mye,${one},2023,1000`),
    ],
    'indicators.csv': [
      'indicator,theme,title,kind,denominator_indicator,population_series,suppression_threshold,rounding_base,overlaps',
      `noise,t,Noise,${kind},,mye,${threshold},${base},`,
      `night,t,Noise at night,proportion,noise,,${threshold},${base},`,
      `day,t,Noise by day,proportion,noise,,${threshold},${base},`,
      `loud,t,Loud noise,count,,,${threshold},,noise`,
      `quiet,t,Quiet noise,count,,,${threshold},,noise`,
    ],
  };
}

/** Rows of an indicator: one text for each period, the values of E1, E2 and so on in turn, or of the codes named. */
const rows = (indicator: string, periods: Record<string, readonly (number | string)[]>) =>
  Object.entries(periods).flatMap(([period, values]) =>
    values.map((value, place) => {
      const [code, count] = `${value}`.includes(' ')
        ? `${value}`.split(' ')
        : [`E${place + 1}`, value];
      return `${indicator},${code},${period},${count},,`;
    }),
  );

/** What is shown of an indicator for codes and a year, or the month that begins then. */
const shownIn = (dataset: Dataset, indicator: string, start: number, ...shown: readonly string[]) =>
  shownOf(dataset, indicator, start, 12, ...shown);
const shownInMonth = (dataset: Dataset, start: number, ...shown: readonly string[]) =>
  shownOf(dataset, 'noise', start, 1, ...shown);

function shownOf(
  dataset: Dataset,
  indicator: string,
  start: number,
  months: number,
  ...shown: readonly string[]
) {
  const cube = dataset.cubes.get(indicator)?.find((one) => one.months === months);
  return shown.map((code) => {
    const cell = cube ? cellAt(cube, code, start) : -1;
    return cube && cell >= 0 ? figureInCell(cube, cell) : 'no cell';
  });
}

const protectedPackage = async (files: Files, ...counts: readonly string[]) =>
  protectedDataset(await packageOf({ ...files, 'rows.csv': [observations, ...counts] }));

const january = 2023 * 12;
const codes = ['E1', 'E2', 'E3', 'E4', 'H', 'G', 'P'];

describe('counts hidden along', () => {
  it('are the smallest beside a hidden one in a group with a total', async () => {
    const dataset = await protectedPackage(
      places(5),
      ...rows('noise', { 2023: [3, 40, 12, 25, 'G 80'] }),
    );
    expect(shownIn(dataset, 'noise', january, ...codes.slice(0, 4), 'G')).toEqual([
      c,
      40,
      c,
      25,
      80,
    ]);
    expect(dataset.furtherHidden).toEqual(new Map([['noise', 1]]));
  });

  it('are none where no total is held: what the product sums itself is not shown', async () => {
    const given = rows('noise', { 2023: [3, 40, 12, 25] });
    const dataset = await protectedPackage(places(5), ...given);
    expect(shownIn(dataset, 'noise', january, ...codes.slice(0, 4))).toEqual([c, 40, 12, 25]);
    expect(observed(dataset, 'noise', 'G', calendarYear(2023)).figure).toBe(c);
  });

  it('keep groups that differ in one area from giving it away', async () => {
    const given = rows('noise', { 2023: [10, 20, 30, 3, 'H 60', 'G 63'] });
    const dataset = await protectedPackage(places(5), ...given);
    // The larger total stays; with the smaller one a member of it is hidden, or the two would give it away again.
    expect(shownIn(dataset, 'noise', january, ...codes.slice(0, 6))).toEqual([c, 20, 30, c, c, 63]);
  });

  it('keep the county that areas lie in from giving one away', async () => {
    const given = rows('noise', { 2023: [3, 40, 12, 25, 'P 80'], 2022: [9, 40, 12, 25, 'P 86'] });
    const dataset = await protectedPackage(places(5), ...given);
    expect(shownIn(dataset, 'noise', january, 'E1', 'E3', 'P')).toEqual([c, c, 80]);
  });

  it('leave a county alone that is more than the areas listed', async () => {
    const given = rows('noise', { 2023: [3, 40, 12, 25, 'P 380'], 2022: [9, 40, 12, 25, 'P 412'] });
    const dataset = await protectedPackage(places(5), ...given);
    expect(shownIn(dataset, 'noise', january, 'E1', 'E2', 'E3', 'E4', 'P')).toEqual([
      c,
      40,
      12,
      25,
      380,
    ]);
  });

  it('keep a year from giving away one of its months', async () => {
    const months = Array.from(
      { length: 12 },
      (_, month) => `2023-${String(month + 1).padStart(2, '0')}`,
    );
    const given = months.map(
      (month, place) => `noise,E1,${month},${place === 4 ? 2 : 10 + place},,`,
    );
    const dataset = await protectedPackage(places(5), ...given, 'noise,E1,2023,174,,');
    const shown = months.map((_, place) => shownInMonth(dataset, january + place, 'E1')[0]);
    // The smallest other month; the year stays.
    expect(shown.map((figure) => figure === c)).toEqual(
      months.map((_, place) => place === 0 || place === 4),
    );
    expect(observed(dataset, 'noise', 'E1', calendarYear(2023)).figure).toBe(174);
  });

  it('keep years that overlap from giving away the months in which they differ', async () => {
    const months = [
      '2023-01',
      '2023-02',
      '2023-03',
      '2023-04',
      '2023-05',
      '2023-06',
      '2023-07',
      '2023-08',
      '2023-09',
      '2023-10',
      '2023-11',
      '2023-12',
      '2024-01',
    ];
    const given = months.map((month, place) => `noise,E1,${month},${place === 12 ? 2 : 10},,`);
    const years = ['noise,E1,2023,120,,', 'noise,E1,YE2024-01,112,,'];
    const dataset = await protectedPackage(places(5), ...given, ...years);
    const hidden = months.flatMap((month, place) =>
      shownInMonth(dataset, january + place, 'E1')[0] === c ? [month] : [],
    );
    expect(hidden).toContain('2024-01');
    expect(hidden.length).toBeGreaterThan(1);
  });

  it('close a square where rows and columns have totals', async () => {
    const given = rows('noise', {
      '2023-01': [3, 10, 20, 30, 'G 63'],
      '2023-02': [30, 11, 21, 31, 'G 93'],
      '2023-03': [40, 12, 22, 32, 'G 106'],
      '2023-Q1': [73, 33, 63, 93, 'G 262'],
    });
    const dataset = await protectedPackage(places(5), ...given);
    expect(dataset.furtherHidden?.get('noise')).toBe(3);
    expect(shownInMonth(dataset, january, 'E1', 'E2')).toEqual([c, c]);
  });

  it('are zeros only where totals contradict their parts', async () => {
    const given = rows('noise', { 2023: [3, 0, 0, 0, 'G 3'], 2022: ['[c]', 0, 0, 0, 'G 30'] });
    const dataset = await protectedPackage(places(2), ...given);
    expect(shownIn(dataset, 'noise', january, 'E1', 'E2', 'E3', 'E4', 'G')).toEqual([
      3, 0, 0, 0, 3,
    ]);
    const before = shownIn(dataset, 'noise', january - 12, 'E1', 'E2', 'E3', 'E4', 'G');
    expect(before).toEqual([c, 0, 0, 0, c]);
  });

  it('protect what the source hid, and believe it where it hid enough', async () => {
    const given = rows('noise', {
      2023: ['[c]', 40, 12, 25, 'G 80'],
      2022: ['[c]', '[c]', 12, 25, 'G 80'],
    });
    const dataset = await protectedPackage(places(''), ...given);
    expect(shownIn(dataset, 'noise', january, 'E1', 'E2', 'E3')).toEqual([c, 40, c]);
    expect(shownIn(dataset, 'noise', january - 12, 'E1', 'E2', 'E3')).toEqual([c, c, 12]);
  });

  it('see to it that two hidden parts of 2 are not both 1', async () => {
    const given = rows('noise', { 2023: ['[c]', '[c]', 12, 25, 'G 39'] });
    const dataset = await protectedPackage(places(''), ...given);
    expect(shownIn(dataset, 'noise', january, 'E1', 'E2', 'E3', 'E4')).toEqual([c, c, c, 25]);
  });

  it('include pounds that the source hid, but hide none for being small', async () => {
    const given = rows('noise', {
      2023: ['[c]', 4, 1.5, 25, 'G 80'],
      2022: [3, 4, 1.5, 25, 'G 33.5'],
    });
    const dataset = await protectedPackage(places(5, '', 'pounds'), ...given);
    expect(shownIn(dataset, 'noise', january, 'E1', 'E2', 'E3', 'E4')).toEqual([c, 4, c, 25]);
    expect(shownIn(dataset, 'noise', january - 12, 'E1', 'E2')).toEqual([3, 4]);
  });
});

describe('parts and wholes', () => {
  it('are hidden together where both are small', async () => {
    const given = [...rows('noise', { 2023: [4, 40] }), ...rows('night', { 2023: [1, 20] })];
    const files = places('');
    const strict = {
      ...files,
      'indicators.csv': (files['indicators.csv'] ?? []).map((row) =>
        row.startsWith('night') ? 'night,t,Noise at night,proportion,noise,,5,,' : row,
      ),
    };
    const dataset = await protectedPackage(strict, ...given);
    expect(shownIn(dataset, 'night', january, 'E1', 'E2')).toEqual([c, 20]);
    expect(shownIn(dataset, 'noise', january, 'E1', 'E2')).toEqual([c, 40]);
  });

  it('never leave the other part beside a hidden one', async () => {
    const given = [
      ...rows('noise', { 2023: [50, 60] }),
      ...rows('night', { 2023: [3, 20] }),
      ...rows('day', { 2023: [47, 40] }),
    ];
    const dataset = await protectedPackage(places(5), ...given);
    const [night, day, all] = ['night', 'day', 'noise'].map(
      (one) => shownIn(dataset, one, january, 'E1')[0],
    );
    expect(night).toBe(c);
    expect([day, all]).toContain(c);
    expect(shownIn(dataset, 'day', january, 'E2')).toEqual([40]);
  });

  it('are known by their figures where indicators overlap', async () => {
    const given = [
      ...rows('noise', { 2023: [50, 60] }),
      ...rows('loud', { 2023: [3, 20] }),
      ...rows('quiet', { 2023: [47, 40] }),
    ];
    const dataset = await protectedPackage(places(5), ...given);
    const figures = ['quiet', 'noise'].map((one) => shownIn(dataset, one, january, 'E1')[0]);
    expect(figures).toContain(c);
    const apart = await protectedPackage(
      places(5),
      ...given,
      ...rows('quiet', { 2022: [10] }),
      ...rows('loud', { 2022: [11] }),
      ...rows('noise', { 2022: [90] }),
    );
    expect(['quiet', 'noise'].map((one) => shownIn(apart, one, january, 'E1')[0])).toEqual([
      47, 50,
    ]);
  });
});

describe('rounding', () => {
  it('rounds every count by itself, and makes sums, rates and changes of rounded counts', async () => {
    const given = rows('noise', {
      '2023-01': [13, 12, 22, 8],
      '2023-02': [8, 8, 8, 8, 'G 32'],
      '2023-03': [8, 8, 8, 8],
      '2023-Q1': [29],
    });
    const dataset = await protectedPackage(places('', 5), ...given);
    expect(shownInMonth(dataset, january, 'E1', 'E2', 'E3', 'E4')).toEqual([15, 10, 20, 10]);
    expect(shownInMonth(dataset, january + 1, 'G')).toEqual([30]);
    const quarter = { kind: 'quarter', start: january, months: 3 } as const;
    expect(observed(dataset, 'noise', 'E1', quarter).figure).toBe(30);
    expect(observed(dataset, 'noise', 'E2', quarter).figure).toBe(30);
    const indicator = dataset.indicators.get('noise');
    const group = dataset.groups.get('G');
    if (!indicator || !group) throw new Error('an indicator and a group');
    const month = { kind: 'month', start: january, months: 1 } as const;
    const { areas } = comparison(dataset, {
      indicator,
      group,
      period: month,
      earlier: undefined,
      multiplier: 1000,
    });
    expect(areas[0]?.later.rate).toBe(15);
  });

  it('hides along by exact counts, and rounds what is left', async () => {
    const given = rows('noise', { 2023: [3, 41, 12, 24, 'G 80'] });
    const dataset = await protectedPackage(places(5, 5), ...given);
    expect(shownIn(dataset, 'noise', january, 'E1', 'E2', 'E3', 'E4', 'G')).toEqual([
      c,
      40,
      c,
      25,
      80,
    ]);
  });

  it('never lifts a part above its whole', async () => {
    const files = places('');
    const night = {
      ...files,
      'indicators.csv': (files['indicators.csv'] ?? []).map((row) =>
        row.startsWith('night') ? 'night,t,Noise at night,proportion,noise,,,5,' : row,
      ),
    };
    const dataset = await protectedPackage(
      night,
      ...rows('noise', { 2023: [14, 40] }),
      ...rows('night', { 2023: [13, 13] }),
    );
    expect(shownIn(dataset, 'night', january, 'E1', 'E2')).toEqual([10, 15]);
  });

  it('says how many counts the file holds as they are', async () => {
    const dataset = await protectedPackage(
      places('', 5),
      ...rows('noise', { 2023: [13, 12, 20, 8] }),
    );
    expect(said(dataset)).toContain(
      '(rows.csv: 3 counts of "Noise" are rounded to the nearest 5 here, but not in the file.)',
    );
    const rounded = await protectedPackage(places('', 5), ...rows('noise', { 2023: [15, 10] }));
    expect(said(rounded).join()).not.toContain('rounded');
  });
});

describe('what is said of it', () => {
  it('are notices with the lines of the further figures', async () => {
    const years = Object.fromEntries(
      Array.from({ length: 10 }, (_, year) => [2010 + year, [3, 40, 12, 25, 'G 80']]),
    );
    const dataset = await protectedPackage(places(5), ...rows('noise', years));
    expect(said(dataset).at(-1)).toBe(
      '(rows.csv: 10 further figures of "Noise" are hidden here (lines 4, 9, 14, 19, 24, 29, 34, 39 and 2 more), so that suppressed ones cannot be worked out from sums and shares.)',
    );
    const one = await protectedPackage(
      places(5),
      ...rows('noise', { 2023: [3, 40, 12, 25, 'G 80'] }),
    );
    expect(said(one).at(-1)).toBe(
      '(rows.csv: 1 further figure of "Noise" is hidden here (line 4), so that suppressed ones cannot be worked out from sums and shares.)',
    );
    const file = one.files.find(({ path }) => path === 'rows.csv');
    expect(file?.notices).toBe(one.faults.filter((fault) => fault.file === 'rows.csv').length);
  });
});

describe('a package with nothing to protect', () => {
  it.each<[string, number | '', readonly string[]]>([
    ['that hides nothing', '', rows('noise', { 2023: [3, 40, 12, 25, 'G 80'] })],
    ['whose hidden counts are in no sum', '', rows('noise', { 2023: ['[c]', 40, 12, 25] })],
    ['whose source hid enough', '', rows('noise', { 2023: ['[c]', '[c]', 12, 25, 'G 80'] })],
  ])('%s stays as it is', async (_, threshold, counts) => {
    const dataset = await packageOf({
      ...places(threshold),
      'rows.csv': [observations, ...counts],
    });
    expect(await protectedDataset(dataset)).toBe(dataset);
    expect(needsProtection(dataset)).toBe(counts.join().includes('[c]'));
  });

  it('keeps no hidden count where it hides some', async () => {
    const dataset = await protectedPackage(
      places(5),
      ...rows('noise', { 2023: [3, 40, 12, 25, 'G 80'] }),
    );
    const [cube] = dataset.cubes.get('noise') ?? [];
    expect([...(cube?.values ?? [])].toSorted((a, b) => a - b)).toEqual([0, 0, 25, 40, 80]);
  });
});

describe('files loaded on demand', () => {
  const base = [observations, ...rows('noise', { 2023: ['H 55', 'G 80'] })];
  const later = [observations, ...rows('noise', { 2023: [3, 40, 12, 25] })];
  const onDemand = new Set(['later.csv']);

  it('hide nothing that is shown without them', async () => {
    const both = { ...places(5), 'rows.csv': base, 'later.csv': later };
    const dataset = await protectedDataset(await packageOf(both), { onDemand });
    expect(shownIn(dataset, 'noise', january, ...codes.slice(0, 6))).toEqual([
      c,
      40,
      c,
      25,
      55,
      80,
    ]);
  });

  it('leave what is hidden without them hidden', async () => {
    const given = [
      observations,
      ...rows('noise', { 2023: ['[c]', '[c]', 12, 25, 'G 80'], 2022: ['[c]', 40, 12, 25, 'G 80'] }),
    ];
    const more = [observations, ...rows('noise', { 2021: [10, 40, 12, 25, 'G 87'] })];
    const alone = await protectedDataset(await packageOf({ ...places(5), 'rows.csv': given }));
    const both = await protectedDataset(
      await packageOf({ ...places(5), 'rows.csv': given, 'later.csv': more }),
      { onDemand },
    );
    for (const start of [january, january - 12])
      expect(shownIn(both, 'noise', start, ...codes)).toEqual(
        shownIn(alone, 'noise', start, ...codes),
      );
  });
});
