import { describe, expect, it } from 'vitest';
import { areaNoun } from '../../../src/commentary/areaNoun';
import { contextOf, rows } from '../viewmodels/contextOf';
import { manyPlaces } from './saidOf';

describe('what the members of a group are', () => {
  it.each([
    ['district', 'district', 'districts'],
    ['ward', 'ward', 'wards'],
    ['unitary', 'unitary authority', 'unitary authorities'],
    ['county', 'county', 'counties'],
    ['country', 'country', 'countries'],
    ['region', 'region', 'regions'],
    ['police_force', 'police force area', 'police force areas'],
    ['parish', 'area', 'areas'],
    ['', 'area', 'areas'],
    ['parish council', 'area', 'areas'],
  ])('%s', async (type, one, many) => {
    const context = await contextOf(rows('asb', '2022', 1, 2, 3), {}, manyPlaces(3, type));
    expect(areaNoun(context)).toEqual({ one, many });
  });

  it('areas where they are of several kinds', async () => {
    const mixed = {
      ...manyPlaces(2),
      'areas.csv': ['area_code,area_name,area_type', 'E1,Ashby,district', 'E2,Birch,unitary'],
    };
    expect(areaNoun(await contextOf(rows('asb', '2022', 1, 2), {}, mixed)).many).toBe('areas');
  });
});
