import { describe, expect, it } from 'vitest';
import { knownFacts } from '../../../src/dataset/knownFacts';
import { lists, observations, packageOf } from './packageOf';

describe('knownFacts', () => {
  it('are areas and groups by name, members of groups and indicators, and can be sent to a worker', async () => {
    const dataset = await packageOf({
      ...lists('noise,t,Noise,count,,,,,,,,'),
      'areas.csv': [
        'area_code,area_name,area_type,other_names',
        'E1,Ashby,ward,Old Ashby',
        'E2,Brook,,',
      ],
      'area-groups.csv': ['group_code,group_name,area_code', 'G,Both,E1'],
      'noise.csv': [observations, 'noise,E1,2023,1,,'],
    });
    const facts = structuredClone(knownFacts(dataset));
    expect(facts.areas).toEqual([
      { code: 'E1', name: 'Ashby', otherNames: ['Old Ashby'], isGroup: false, type: 'ward' },
      { code: 'E2', name: 'Brook', otherNames: [], isGroup: false, type: '' },
      { code: 'G', name: 'Both', otherNames: [], isGroup: true },
    ]);
    expect(facts.groupAreas).toEqual(['E1']);
    expect(facts.indicators.map(({ code, title }) => [code, title])).toEqual([['noise', 'Noise']]);
    expect(facts.themes).toEqual(['t']);
  });
});
