import { expect, it } from 'vitest';
import { groupsOfAdded } from '../../../../src/viewmodels/own/groupsOfAdded';
import { lists, observations, packageOf } from '../../dataset/packageOf';

const packageWith = (...rows: string[]) =>
  packageOf({
    ...lists('noise,t,Noise,count,,,,,,,,1000'),
    'areas.csv': [
      'area_code,area_name,area_type',
      ...['E1', 'E2', 'E3', 'E4'].map((e) => `${e},${e},district`),
    ],
    'area-groups.csv': [
      'group_code,group_name,area_code',
      'G,First,E1',
      'G,First,E2',
      'H,Second,E3',
      'H,Second,E4',
    ],
    'counts.csv': [observations, ...rows],
  });
const loaded = ['noise,E1,2023,1,,', 'noise,E2,2023,1,,'];

it('names the group with the added areas where the first has none of them', async () => {
  const added = ['noise,E3,2023,1,,', 'noise,E4,2023,1,,'];
  const groups = groupsOfAdded(await packageWith(...added), await packageWith(...loaded, ...added));
  expect([...groups]).toEqual([['noise', 'H']]);
});

it('names the areas by themselves where no group is held', async () => {
  const added = ['noise,E3,2023,1,,'];
  const groups = groupsOfAdded(await packageWith(...added), await packageWith(...loaded, ...added));
  expect([...groups.keys()]).toEqual(['noise']);
  expect(groups.get('noise')).not.toBe('G');
});

it('names none where the first group has some', async () => {
  const added = ['noise,E1,2024,1,,', 'noise,E3,2024,1,,'];
  const groups = groupsOfAdded(await packageWith(...added), await packageWith(...loaded, ...added));
  expect([...groups]).toEqual([]);
});
