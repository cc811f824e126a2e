import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset';
import type { Period } from '../../../src/domain/period';
import { periodCode, periodOfCode } from '../../../src/domain/periodCode';
import { CubeSums } from '../../../src/statistics/cubeSums';
import { HeldPlaces } from '../../../src/statistics/heldPlaces';
import { indicatorSplits } from '../../../src/statistics/indicatorSplits';
import { type Files, observations, packageOf } from '../dataset/packageOf';

/** Areas E1 to E3 in the group G, E1 and E2 in H, all in the county P; E1 is made of the wards W1 and W2. */
const lists: Files = {
  'themes.csv': ['theme,title', 't,Theme'],
  'areas.csv': [
    'area_code,area_name,parent_code',
    'E1,Ashby,P',
    'E2,Birch,P',
    'E3,Calder,P',
    'P,County,',
    'W1,North,E1',
    'W2,South,E1',
  ],
  'area-groups.csv': [
    'group_code,group_name,area_code',
    ...['E1', 'E2', 'E3'].map((code) => `G,All,${code}`),
    ...['E1', 'E2'].map((code) => `H,Two,${code}`),
  ],
  'indicators.csv': [
    'indicator,theme,title,kind,denominator_indicator,rounding_base,overlaps',
    'all,t,All,count,,,',
    'night,t,Night,proportion,all,,',
    'day,t,Day,proportion,all,,',
    'loud,t,Loud,count,,5,all',
    'quiet,t,Quiet,count,,,all',
  ],
};

const datasetOf = (...rows: readonly string[]) =>
  packageOf({ ...lists, 'rows.csv': [observations, ...rows.map((row) => `${row},,`)] });

/** The sums a figure is in, as "G 2023 = E1 2023 + E2 2023". */
function sumsOf(dataset: Dataset, indicator: string, code: string, period: string) {
  const places = new HeldPlaces(dataset);
  const sums = new CubeSums(dataset, places, indicatorSplits(dataset));
  const window = periodOfCode(period);
  const place = window && places.of(indicator, code, window);
  if (place === undefined) throw new Error('a figure that is held');
  const named = (one: number) => {
    const at = places.at(one);
    const kind = { 1: 'month', 3: 'quarter', 12: 'calendarYear' }[
      at.window.months
    ] as Period['kind'];
    const of = at.indicator === indicator ? '' : `${at.indicator.replace('\u0000', '')} `;
    return `${of}${at.code} ${periodCode({ ...at.window, kind })}`;
  };
  return sums
    .sumsOf(place)
    .map(({ total, parts }) => `${named(total)} = ${parts.map(named).toSorted().join(' + ')}`);
}

describe('the sums a reader can make', () => {
  it('are those of groups and of the county, where these have figures', async () => {
    const held = ['all,E1,2023,1', 'all,E2,2023,2', 'all,E3,2023,3'];
    expect(sumsOf(await datasetOf(...held), 'all', 'E1', '2023')).toEqual([]);
    const totals = await datasetOf(...held, 'all,G,2023,6', 'all,P,2023,6', 'all,H,2023,3');
    expect(sumsOf(totals, 'all', 'E3', '2023')).toEqual([
      'P 2023 = E1 2023 + E2 2023 + E3 2023',
      'G 2023 = E1 2023 + E2 2023 + E3 2023',
    ]);
    expect(sumsOf(totals, 'all', 'E1', '2023')).toHaveLength(3);
  });

  it('leave out a county that is never the sum of the areas listed', async () => {
    const held = ['all,E1,2023,1', 'all,E2,2023,2', 'all,E3,2023,3', 'all,P,2023,60'];
    expect(sumsOf(await datasetOf(...held), 'all', 'E1', '2023')).toEqual([]);
    const once = await datasetOf(
      ...held,
      ...['E1', 'E2', 'E3'].map((code) => `all,${code},2022,1`),
      'all,P,2022,3',
    );
    expect(sumsOf(once, 'all', 'E1', '2023')).toHaveLength(1);
  });

  it('are those of a year and its months or quarters, each level by itself', async () => {
    const months = ['01', '02', '03'].map((month) => `all,E1,2023-${month},1`);
    const quarters = [1, 2, 3, 4].map((quarter) => `all,E1,2023-Q${quarter},3`);
    const dataset = await datasetOf(...months, ...quarters, 'all,E1,2023,12');
    expect(sumsOf(dataset, 'all', 'E1', '2023-01')).toEqual([
      'E1 2023-Q1 = E1 2023-01 + E1 2023-02 + E1 2023-03',
    ]);
    expect(sumsOf(dataset, 'all', 'E1', '2023-Q1')).toEqual([
      'E1 2023-Q1 = E1 2023-01 + E1 2023-02 + E1 2023-03',
      'E1 2023 = E1 2023-Q1 + E1 2023-Q2 + E1 2023-Q3 + E1 2023-Q4',
    ]);
  });

  it('lead through figures that are not held', async () => {
    // The quarter of the group is not held: its months and the quarters of its members both make it.
    const months = ['01', '02', '03'].map((month) => `all,G,2023-${month},6`);
    const quarters = ['E1', 'E2', 'E3'].map((code) => `all,${code},2023-Q1,6`);
    const dataset = await datasetOf(...months, ...quarters);
    expect(sumsOf(dataset, 'all', 'E1', '2023-Q1')).toEqual([
      'G 2023-Q1 = E1 2023-Q1 + E2 2023-Q1 + E3 2023-Q1',
    ]);
    const [first] = quarters;
    expect(sumsOf(await datasetOf(first ?? '', ...quarters), 'all', 'E1', '2023-Q1')).toEqual([]);
  });

  it('are those of a whole and its shares', async () => {
    const dataset = await datasetOf('all,E1,2023,9', 'night,E1,2023,4', 'day,E1,2023,5');
    expect(sumsOf(dataset, 'night', 'E1', '2023')).toEqual([
      'all E1 2023 = E1 2023 + day E1 2023',
      'all E1 2023 = E1 2023 + rest of night E1 2023',
    ]);
  });
});

describe('what an indicator falls into', () => {
  const splits = async (...rows: readonly string[]) =>
    (indicatorSplits(await datasetOf(...rows)).get('all') ?? []).filter(
      (set) => !set.some((code) => code.startsWith('\u0000')),
    );

  it.each([
    [
      'shares that add up',
      ['all,E1,2023,9', 'night,E1,2023,4', 'day,E1,2023,5'],
      [['night', 'day']],
    ],
    ['shares that do not', ['all,E1,2023,9', 'night,E1,2023,4', 'day,E1,2023,4'], []],
    [
      'shares that could',
      ['all,E1,2023,9', 'night,E1,2023,4', 'day,E2,2023,4'],
      [['night', 'day']],
    ],
    [
      'shares that do in one of two',
      [
        'all,E1,2023,9',
        'night,E1,2023,4',
        'day,E1,2023,5',
        'all,E2,2023,9',
        'night,E2,2023,4',
        'day,E2,2023,4',
      ],
      [],
    ],
  ])('%s', async (_, rows, found) => {
    expect(await splits(...rows)).toEqual(found);
  });

  it('indicators that overlap it, only where they are seen to add up, rounding allowed for', async () => {
    const known = ['night,E1,2023,1', 'day,E1,2023,1'];
    const adding = await splits('all,E1,2023,9', 'loud,E1,2023,5', 'quiet,E1,2023,5', ...known);
    expect(adding).toContainEqual(['loud', 'quiet']);
    const apart = await splits('all,E1,2023,9', 'loud,E1,2023,5', 'quiet,E2,2023,5', ...known);
    expect(apart).not.toContainEqual(['loud', 'quiet']);
  });
});
