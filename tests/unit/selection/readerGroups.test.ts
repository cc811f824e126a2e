import { describe, expect, it } from 'vitest';
import { groupsHeld } from '../../../src/dataset/groupsHeld';
import { datasetWithGroups, similarCode } from '../../../src/selection/datasetWithGroups';
import { overviewGroups } from '../../../src/selection/overviewGroups';
import { readerGroups } from '../../../src/selection/readerGroups';
import { requestAfterChoice, requestOfSelection } from '../../../src/selection/requestAfterChoice';
import { resolvedSelection } from '../../../src/selection/resolvedSelection';
import type { Request } from '../../../src/selection/selection';
import { comparison } from '../../../src/statistics/comparison';
import { lists, observations, packageOf } from '../dataset/packageOf';

const dataset = await packageOf({
  ...lists('noise,t,Noise,count,,people,2023,,,,,1000'),
  'areas.csv': [
    'area_code,area_name,parent_code',
    'E1,Ashby,P',
    'E2,Birch,P',
    'E3,Calder,P',
    'P,County,',
    'own1,Clash,',
  ],
  'neighbours.csv': ['area_code,neighbour_code', 'E1,E3', 'E2,E1', 'E2,E2', 'E2,X9'],
  'population.csv': [
    'series,area_code,year,population',
    'people,E1,2023,1000',
    'people,E2,2023,3000',
    'people,E3,2023,500',
  ],
  'counts.csv': [observations, 'noise,E1,2023,10,,', 'noise,E2,2023,60,,', 'noise,E3,2023,[x],,'],
});
const found = (request: Request) => readerGroups(dataset, request);
const view = (request: Request) => {
  const { dataset: all } = datasetWithGroups(dataset, request);
  return { all, ...resolvedSelection({ page: 'theme', ...request }, all) };
};

describe('groups of a reader', () => {
  it('cover a group of the package where each of its areas is in exactly one', () => {
    const { scenario, shared, leftOut, outside, cover } = found({ own: 'N:E1,E2;S:E3' });
    expect(cover?.code).toBe('G');
    expect([shared, leftOut, outside]).toEqual([[], [], []]);
    expect(scenario?.name).toBe('Scenario of 2 groups');
    expect(scenario?.members).toEqual(['own1-', 'own2']);
  });

  it.each<[string, Partial<Record<'shared' | 'leftOut' | 'outside', unknown>>]>([
    ['N:E1,E2;S:E2,E3', { shared: [{ code: 'E2', places: [0, 1] }] }],
    ['N:E1;S:E3', { leftOut: ['E2'] }],
    ['N:E1,E2;S:E3,own1', { outside: ['own1'] }],
    ['N:E1,E2,E3', {}],
    ['N:E1,E2,E3;S:', {}],
    ['N:E1,E2;S:E3;T:X', {}],
  ])('are no scenario: %s', (own, wrong) => {
    const { scenario, shared, leftOut, outside } = found({ own, of: 'G' });
    expect(scenario).toBeUndefined();
    expect({ shared, leftOut, outside }).toEqual({
      shared: [],
      leftOut: [],
      outside: [],
      ...wrong,
    });
  });

  it('leave out codes that are no areas, and areas that hold others of them, and say so', () => {
    const request = { own: 'N:E1,X1,P,toString' };
    const [group] = found(request).groups;
    expect(group?.members).toEqual(['E1']);
    expect(group?.made?.without).toEqual(['X1', 'P', 'toString']);
    expect(datasetWithGroups(dataset, request).notices).toEqual([
      'These data have no areas to add for X1, P, toString, so the group "N" is without them.',
    ]);
  });

  it('say so where the group they are to be made from is not there', () => {
    expect(datasetWithGroups(dataset, { of: 'ZZ' }).notices).toEqual([
      'There is no group "ZZ" with headline figures to make groups from, so the areas of All three are offered.',
    ]);
    expect(datasetWithGroups(dataset, { of: 'G' }).notices).toEqual([]);
    const coming = { ...dataset, onDemand: [{ code: 'ZZ', name: 'Far', indicators: [] }] };
    expect(datasetWithGroups(coming, { of: 'ZZ' }).notices).toEqual([]);
  });

  it('do not pass for what the package names', () => {
    expect(found({ own: 'ashby:E2;All three:E1;N:E3' }).groups.map(({ name }) => name)).toEqual([
      'ashby (own group)',
      'All three (own group)',
      'N',
    ]);
  });

  it('come last wherever a group is chosen, and leave the levels of the others alone', () => {
    const { dataset: all } = datasetWithGroups(dataset, { own: 'N:E1,E2;S:E3' });
    const names = groupsHeld(all, 'noise').map(({ name }) => name);
    expect(names).toEqual(['All three', 'N', 'S', 'Scenario of 2 groups']);
    expect(overviewGroups(all).map(({ name }) => name)).toEqual(names);
  });

  it('change nothing where there are none', () => {
    expect(datasetWithGroups(dataset, {}).dataset).toBe(dataset);
    expect(datasetWithGroups(dataset, { own: 'N:X' }).dataset).toBe(dataset);
  });
});

describe('an area that is also a group of the package', () => {
  it('is left out beside a member of that group, which would count twice', async () => {
    const both = await packageOf({
      ...lists('noise,t,Noise,count,,people,2023,,,,,1000'),
      'areas.csv': ['area_code,area_name', 'E1,Ashby', 'E2,Birch', 'E3,Calder', 'G,All three'],
      'counts.csv': [observations, 'noise,E1,2023,10,,', 'noise,E2,2023,60,,', 'noise,G,2023,90,,'],
    });
    const [n, s] = readerGroups(both, { own: 'N:G,E1;S:G' }).groups;
    expect([n?.members, n?.made?.without, s?.members]).toEqual([['E1'], ['G'], ['G']]);
  });
});

describe('figures of a group', () => {
  it('are sums of events over sums of residents', () => {
    const { all, view: shown } = view({ own: 'N:E1,E2', group: 'own1-' });
    if (!shown) throw new Error('a view');
    const { total } = comparison(all, { ...shown, earlier: undefined });
    expect(total.later).toMatchObject({ count: 70, population: 4000, rate: 17.5 });
  });

  it('are missing where a member has none, also in a scenario, which has its groups as areas', () => {
    const { all, view: shown } = view({ own: 'N:E1,E2;S:E3', group: 'scenario', area: 'own1-' });
    expect(shown?.area).toBe('own1-');
    if (!shown) throw new Error('a view');
    const { areas, total } = comparison(all, { ...shown, earlier: undefined });
    expect(areas.map(({ name, later }) => [name, later.count, later.population])).toEqual([
      ['N', 70, 4000],
      ['S', 'notAvailable', 500],
    ]);
    expect([total.later.count, total.later.population]).toEqual(['incompleteGroup', 4500]);
  });
});

describe('areas similar to one', () => {
  it('are a group with that area first, for the area shown or where they are asked for', () => {
    const { dataset: all } = datasetWithGroups(dataset, { area: 'E1' });
    const group = all.groups.get(similarCode(dataset, 'E1'));
    expect(group?.name).toBe('Areas similar to Ashby');
    expect(group?.members).toEqual(['E1', 'E3']);
    expect(all.groups.has(similarCode(dataset, 'E2'))).toBe(false);
    const asked = { group: similarCode(dataset, 'E2') };
    const { view: shown } = view(asked);
    expect(shown?.group.members).toEqual(['E2', 'E1']);
  });

  it('are not offered for an area that has none', () => {
    expect(datasetWithGroups(dataset, { area: 'E3' }).dataset).toBe(dataset);
  });

  it('are those the package has as areas; others are a fault of its file', () => {
    expect([...dataset.neighbours]).toEqual([
      ['E1', ['E3']],
      ['E2', ['E1']],
    ]);
    const faults = dataset.faults.filter(
      ({ file, severity }) => file === 'neighbours.csv' && severity === 'fault',
    );
    expect(faults.map(({ line, column, what }) => [line, column, what])).toEqual([
      [5, 'neighbour_code', 'The area "X9" is not in the list of areas.'],
    ]);
  });
});

describe('groups of a reader in an address', () => {
  const own = 'N:E1,E2;S:E3';
  const { dataset: all } = datasetWithGroups(dataset, { own, of: 'G' });
  const before: Request = { own, of: 'G', group: 'own1-', theme: 't', indicator: 'noise' };

  it.each<[Request, string | undefined]>([
    [{ page: 'overview' }, 'own1-'],
    [{ page: 'theme', theme: 't' }, 'own1-'],
    [{ page: 'groups' }, 'own1-'],
    [{ page: 'area', area: 'E2' }, 'own1-'],
    [{ page: 'compare' }, 'own1-'],
    [{ page: 'data-quality' }, 'own1-'],
    [{ group: 'scenario' }, 'scenario'],
  ])('go along to %j', (choice, group) => {
    expect(requestAfterChoice(before, choice, all)).toMatchObject({ own, of: 'G', group });
  });

  it('do not go along to another package, and take what they are made of with them', () => {
    expect(requestAfterChoice(before, { data: 'other' }, all)).toEqual({ data: 'other' });
    const after = requestAfterChoice(before, { own: '', page: 'theme', theme: 't' }, dataset);
    expect([after.own, after.of]).toEqual([undefined, undefined]);
    expect(requestAfterChoice(before, { own: '' }, dataset)).not.toHaveProperty('own');
  });

  it('are in the request that names what is shown', () => {
    for (const page of ['overview', 'theme', 'groups', 'area', 'compare']) {
      const selection = resolvedSelection({ ...before, page }, all);
      const exact = requestOfSelection(selection, undefined, '');
      expect(exact).toMatchObject({ own, of: 'G' });
    }
  });
});
