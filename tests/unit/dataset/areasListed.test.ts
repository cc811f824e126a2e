import { describe, expect, it } from 'vitest';
import { type Files, lists, observations, packageOf, said } from './packageOf';

const noise = { 'noise.csv': [observations, 'noise,E1,2023,1,,'] };

async function withAreas(areas: readonly string[], groups: readonly string[] = []) {
  const files: Files = {
    ...lists('noise,t,Noise,count,,,,,,,,'),
    'areas.csv': ['area_code,area_name,area_type,parent_code', ...areas],
    'area-groups.csv': ['group_code,group_name,area_code', ...groups],
    ...noise,
  };
  return packageOf(files);
}

describe('areas', () => {
  it('that share a name carry their codes, with a notice', async () => {
    const dataset = await withAreas(['E1,Newport,,', 'E2,Newport,,', 'E3,Calder,,']);
    expect([...dataset.areas.values()].map(({ name }) => name)).toEqual([
      'Newport (E1)',
      'Newport (E2)',
      'Calder',
    ]);
    expect(said(dataset)).toEqual([
      '(areas.csv 2 area_name: More than one area is called "Newport".)',
      '(areas.csv 3 area_name: More than one area is called "Newport".)',
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString', '0', 'E07000117 and more'])(
    'may have the code %s',
    async (code) => {
      const dataset = await withAreas(
        [`${code},Odd,,`, 'E1,Ashby,,'],
        [`G,Both,${code}`, 'G,Both,E1'],
      );
      expect(dataset.areas.get(code)?.name).toBe('Odd');
      expect(dataset.groups.get('G')?.members).toEqual([code, 'E1']);
      expect(said(dataset)).toEqual([]);
    },
  );

  it('may have a name of 5,000 characters', async () => {
    const name = 'Long '.repeat(1000).trim();
    expect((await withAreas([`E1,${name},,`])).areas.get('E1')?.name).toBe(name);
  });

  it('of a second list with the same code are faults, and the first is used', async () => {
    const dataset = await packageOf(
      {
        ...lists('noise,t,Noise,count,,,,,,,,'),
        'more.csv': ['area_code,area_name', 'E4,Dene', 'E2,Other'],
        ...noise,
      },
      {
        resources: [
          ...['themes.csv', 'indicators.csv', 'areas.csv', 'area-groups.csv'].map((path) => ({
            path,
          })),
          { path: 'more.csv', role: 'areas' },
          { path: 'noise.csv', role: 'observations' },
        ],
      },
    );
    expect(dataset.areas.get('E2')?.name).toBe('Birch');
    expect(dataset.areas.get('E4')?.name).toBe('Dene');
    expect(said(dataset)).toEqual([
      'more.csv 3: The row repeats line 3 of areas.csv: the same area_code.',
    ]);
  });
});

describe('groups', () => {
  const county = ['C,County,county,', 'E1,Ashby,district,C', 'E2,Birch,district,C'];

  it('leave out areas that are not listed', async () => {
    const dataset = await withAreas(county, ['G,Group,E1', 'G,Group,E9', 'H,Nobody,E8']);
    expect(dataset.groups.get('G')?.members).toEqual(['E1']);
    expect(dataset.groups.has('H')).toBe(false);
    expect(said(dataset)).toEqual([
      'area-groups.csv 3 area_code: The area "E9" is not in the list of areas.',
      'area-groups.csv 4 area_code: The area "E8" is not in the list of areas.',
    ]);
  });

  it('leave out themselves', async () => {
    const dataset = await withAreas(county, ['C,Group,C', 'C,Group,E1']);
    expect(dataset.groups.get('C')?.members).toEqual(['E1']);
    expect(said(dataset)[0]).toContain('The group "C" is listed as a member of itself.');
  });

  it('leave out an area that holds another member, however deep', async () => {
    const deep = [...county, 'W,Ward,ward,E1'];
    const dataset = await withAreas(deep, ['G,Group,C', 'G,Group,E2', 'G,Group,W']);
    expect(dataset.groups.get('G')?.members).toEqual(['E2', 'W']);
    expect(said(dataset)[0]).toContain('is in the group too: a total would count it twice.');
  });

  it('end for areas that lie in one another', async () => {
    const dataset = await withAreas(
      ['A,One,,B', 'B,Two,,A', 'D,Self,,D'],
      ['G,Group,A', 'G,Group,D'],
    );
    expect(dataset.groups.get('G')?.members).toEqual(['A', 'D']);
  });

  it('have one name and each member once', async () => {
    const dataset = await withAreas(county, ['G,Group,E1', 'G,Other name,E2']);
    expect(dataset.groups.get('G')).toEqual({ code: 'G', name: 'Group', members: ['E1', 'E2'] });
    expect(said(dataset)).toEqual([
      '(area-groups.csv 3 group_name: The group "G" is called "Other name" here and "Group" above.)',
    ]);
  });
});
