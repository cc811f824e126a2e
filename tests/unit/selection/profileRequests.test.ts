import { describe, expect, it } from 'vitest';
import { requestAfterChoice, requestOfSelection } from '../../../src/selection/requestAfterChoice';
import { requestOf, searchOf } from '../../../src/selection/requestUrl';
import { resolvedSelection } from '../../../src/selection/resolvedSelection';
import type { Request } from '../../../src/selection/selection';
import { defaultPackage } from '../../golden/package';
import { packageOf } from '../dataset/packageOf';

const dataset = await defaultPackage();
const [burnley, blackpool, force] = ['E07000117', 'E06000009', 'E23000003'];

function shown(request: Request, of = dataset) {
  const { page, profile, notices } = resolvedSelection({ page: 'area', ...request }, of);
  return {
    page,
    area: profile?.area,
    group: profile?.group.code,
    second: profile?.second?.code,
    notices,
  };
}

const first: ReturnType<typeof shown> = {
  page: 'area',
  area: burnley,
  group: 'L12',
  second: 'L14',
  notices: [],
};

describe('an area profile', () => {
  it.each<[string, Request, Partial<ReturnType<typeof shown>>]>([
    ['takes the first group that holds the area, and the largest other', { area: burnley }, first],
    [
      'of an area of one group only takes that one',
      { area: blackpool },
      { group: 'L14', second: 'L12' },
    ],
    ['takes the group asked for', { area: burnley, group: 'L14' }, { group: 'L14', second: 'L12' }],
    [
      'takes another area to compare with',
      { area: burnley, second: blackpool },
      { second: blackpool },
    ],
    [
      'compares with nothing else where asked',
      { area: burnley, second: 'none' },
      { second: undefined },
    ],
    [
      'of an area in no group stands alone',
      { area: force },
      { area: force, group: force, second: 'L14' },
    ],
    ['without an area has none', {}, { area: undefined, group: 'L12' }],
  ])('%s', (_, request, expected) => {
    expect(shown(request)).toMatchObject({ notices: [], ...expected });
  });

  it.each<[Request, string]>([
    [{ area: 'Atlantis' }, 'There is no area "Atlantis", so the list of areas is shown.'],
    [
      { area: blackpool, group: 'L12' },
      'The area Blackpool is not part of Lancashire-12, so the comparison with Lancashire-14 is shown.',
    ],
    [
      { area: burnley, group: 'Atlantis' },
      'There are no headline figures for the group "Atlantis", so the comparison with Lancashire-12 is shown.',
    ],
    [
      { area: burnley, second: burnley },
      'There is no other group or area "Burnley" to compare with, so the comparison with Lancashire-14 is shown.',
    ],
    [
      { area: burnley, second: 'x' },
      'There is no other group or area "x" to compare with, so the comparison with Lancashire-14 is shown.',
    ],
  ])('%j says what is shown instead', (request, notice) => {
    expect(shown(request).notices).toEqual([notice]);
  });

  it('waits without a word for groups whose files are on their way', () => {
    expect(shown({ area: burnley, second: 'EW' })).toEqual(first);
    expect(shown({ area: 'E06000001', group: 'EW' }).notices).toEqual([]);
  });

  it('has nothing else to compare with in a package of one group', async () => {
    const small = await packageOf({
      'themes.csv': ['theme,title', 't,Theme'],
      'areas.csv': ['area_code,area_name', 'E1,Ashby', 'E2,Birch'],
      'area-groups.csv': ['group_code,group_name,area_code', 'G,Both,E1', 'G,Both,E2'],
      'indicators.csv': ['indicator,theme,title,kind', 'a,t,A,count'],
      'counts.csv': ['indicator,area_code,period,value', 'a,E1,2023,1', 'a,E2,2023,2'],
    });
    expect(shown({ area: 'E1' }, small)).toMatchObject({ group: 'G', second: undefined });
    const empty = await packageOf({ 'themes.csv': ['theme,title', 't,Theme'] });
    expect(shown({}, empty)).toMatchObject({ area: undefined, group: '', notices: [] });
  });
});

describe('the address of a profile', () => {
  it.each<Request>([
    { area: burnley },
    { area: burnley, second: 'none' },
    { area: burnley, group: 'L14', second: blackpool },
    { area: force },
    {},
  ])('of %j restores it', (request) => {
    const selection = resolvedSelection({ page: 'area', ...request }, dataset);
    const search = searchOf(requestOfSelection(selection, undefined, dataset.version));
    const again = resolvedSelection(requestOf(search), dataset);
    expect(again).toEqual(selection);
    expect(again.notices).toEqual([]);
  });
});

describe('after a choice', () => {
  const before: Request = {
    page: 'area',
    area: burnley,
    group: 'L12',
    second: 'L14',
    version: '1',
  };
  const after = (choice: Request, from = before) => requestAfterChoice(from, choice, dataset);

  it.each<[string, Request, Request]>([
    [
      'another area keeps its group',
      { area: 'E07000118' },
      { area: 'E07000118', group: 'L12', second: 'L14' },
    ],
    [
      'an area of another group leaves the group',
      { area: blackpool },
      { area: blackpool, second: 'L14' },
    ],
    [
      'the area compared with is no longer so',
      { area: 'E07000118', second: 'E07000118' },
      { area: 'E07000118', group: 'L12' },
    ],
    ['the group compared with becomes its own', { group: 'L14' }, { area: burnley, group: 'L14' }],
    [
      'the groups of the reader stay',
      { own: 'North:E07000121', of: 'L14' },
      { area: burnley, group: 'L12', second: 'L14', own: 'North:E07000121', of: 'L14' },
    ],
    ['another comparator', { second: 'none' }, { area: burnley, group: 'L12', second: 'none' }],
  ])('%s', (_, choice, expected) => {
    expect(after(choice)).toEqual({ page: 'area', ...expected });
  });

  it('leads on to a theme and to the overview with group and area, and no second comparator', () => {
    expect(after({ page: 'theme', theme: 'asb' })).toEqual({
      theme: 'asb',
      indicator: 'asb-incidents',
      group: 'L12',
      area: burnley,
    });
    expect(after({ page: 'overview' })).toEqual({ group: 'L12', area: burnley });
    expect(after({ page: 'methods' })).not.toHaveProperty('second');
  });

  it('keeps group and area of the page it is reached from', () => {
    const theme = { theme: 'asb', indicator: 'asb-incidents', period: '2023', group: 'L12' };
    expect(after({ page: 'area', area: burnley }, theme)).toEqual({
      page: 'area',
      area: burnley,
      group: 'L12',
    });
    expect(after({ page: 'area' }, { group: 'L14', area: blackpool, heatmap: 'trend' })).toEqual({
      page: 'area',
      area: blackpool,
      group: 'L14',
    });
  });
});
