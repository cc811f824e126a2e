import { describe, expect, it } from 'vitest';
import { groupsHeld } from '../../../src/dataset/groupsHeld';
import { lists, observations, packageOf } from './packageOf';

async function groups(
  rows: readonly string[],
  areas: readonly string[],
  members: readonly string[] = [],
) {
  const dataset = await packageOf({
    ...lists('noise,t,Noise,count,,,,,,,,'),
    'areas.csv': ['area_code,area_name,area_type,parent_code', ...areas],
    'area-groups.csv': ['group_code,group_name,area_code', ...members],
    'noise.csv': [observations, ...rows.map((code) => `noise,${code},2023,1,,`)],
  });
  return groupsHeld(dataset, 'noise').map(({ code, name, members: of }) => [
    code,
    name,
    of.join(' '),
  ]);
}

const districts = ['E1,Ashby,district,', 'E2,Birch,district,', 'E3,Calder,unitary,'];
const three = ['G,Three,E1', 'G,Three,E2', 'G,Three,E3', 'H,One,E1'];

describe('the groups of an indicator', () => {
  it('are those with a figure of their own or of two members', async () => {
    expect(await groups(['E1', 'E2'], districts, three)).toEqual([['G', 'Three', 'E1 E2 E3']]);
    expect(await groups(['G'], districts, three)).toEqual([['G', 'Three', 'E1 E2 E3']]);
    expect(await groups(['H'], districts, three)).toEqual([['H', 'One', 'E1']]);
    expect(await groups([], districts, three)).toEqual([]);
  });

  it('reach every area with a figure: those of no group stand together', async () => {
    expect(await groups(['E1', 'E2', 'E3'], districts)).toEqual([
      ['all-areas', 'All areas', 'E1 E2 E3'],
    ]);
    expect(await groups(['E1'], districts, three)).toEqual([['all-areas', 'Ashby', 'E1']]);
  });

  it('never put a county beside its districts, nor wards beside either', async () => {
    const levels = [
      'C,Shire,County,',
      'W1,North,ward,E1',
      'W2,South,ward,E1',
      'P,Force,police force,',
    ];
    expect(await groups(['C', 'E1', 'E2', 'W1', 'W2', 'P'], [...districts, ...levels])).toEqual([
      ['all-areas', 'All areas', 'E1 E2'],
      ['all-wards', 'All wards', 'W1 W2'],
      ['all-counties', 'Shire', 'C'],
      ['all-police-force-areas', 'Force', 'P'],
    ]);
  });

  it('are told from the codes where the list names no types', async () => {
    const coded = [
      'E10000001,Shire,,',
      'E07000001,Ashby,,',
      'E06000002,Birch,,',
      'E92000001,England,,',
    ];
    expect(await groups(['E10000001', 'E07000001', 'E06000002', 'E92000001'], coded)).toEqual([
      ['all-areas', 'All areas', 'E07000001 E06000002'],
      ['all-counties', 'Shire', 'E10000001'],
      ['all-countries', 'England', 'E92000001'],
    ]);
  });

  it('keep apart types they do not know', async () => {
    const odd = ['T1,Alpha,town,', 'T2,Beta,town,', 'V1,Gamma,village,'];
    expect(await groups(['T1', 'V1', 'T2'], odd)).toEqual([
      ['all-areas-of-type-town', 'All areas of type town', 'T1 T2'],
      ['all-areas-of-type-village', 'Gamma', 'V1'],
    ]);
  });

  it('never take the code of a group of the package', async () => {
    const own = ['all-areas,Own group,E1', 'all-areas,Own group,E2'];
    expect(await groups(['E1', 'E2', 'E3'], districts, own)).toEqual([
      ['all-areas', 'Own group', 'E1 E2'],
      ['all-areas-', 'Calder', 'E3'],
    ]);
  });
});
