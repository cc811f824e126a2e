import { describe, expect, it } from 'vitest';
import { overviewGroups } from '../../../src/selection/overviewGroups';
import { defaultPackage } from '../../golden/package';
import { observations, packageOf } from '../dataset/packageOf';
import { fixture } from '../viewmodels/everyView';

const namesOf = (groups: ReturnType<typeof overviewGroups>) =>
  groups.map(({ name, members }) => `${name}: ${members.length}`);

describe('the groups of the overview', () => {
  it('are those of the package that a headline indicator has figures for, in its order', async () => {
    expect(namesOf(overviewGroups(await defaultPackage()))).toEqual([
      'Lancashire-12: 12',
      'Lancashire-14: 14',
      'Pennine Lancashire: 5',
    ]);
    // Castle Hill alone is a group without a figure of its own.
    expect(namesOf(overviewGroups(await fixture('rivershire')))).toEqual([
      'Rivershire districts: 5',
      'Greater Rivershire: 7',
      'Dene and Eastport: 2',
    ]);
  });

  it('are levels where there are no others, each with the members of the indicator that has most', async () => {
    expect(namesOf(overviewGroups(await fixture('bare')))).toEqual(['All areas: 4']);
    const dataset = await packageOf({
      'themes.csv': ['theme,title', 't,Theme'],
      'areas.csv': ['area_code,area_name', 'E1,Ashby', 'E2,Birch', 'E3,Calder'],
      'indicators.csv': [
        'indicator,theme,title,kind,headline',
        'few,t,Few,count,1',
        'many,t,Many,count,2',
      ],
      'counts.csv': [
        observations,
        'few,E1,2023,1,,',
        'few,E2,2023,1,,',
        ...['E1', 'E2', 'E3'].map((area) => `many,${area},2023,5,,`),
      ],
    });
    expect(namesOf(overviewGroups(dataset))).toEqual(['All areas: 3']);
  });

  it('leave out a level of one area, unless there is nothing else', async () => {
    const files = (rows: readonly string[]) => ({
      'themes.csv': ['theme,title', 't,Theme'],
      'areas.csv': [
        'area_code,area_name,area_type',
        'E1,Ashby,district',
        'W1,Ward,ward',
        'W2,Other,ward',
      ],
      'indicators.csv': ['indicator,theme,title,kind,headline', 'one,t,One,count,1'],
      'counts.csv': [observations, ...rows],
    });
    const several = await packageOf(
      files(['one,E1,2023,1,,', 'one,W1,2023,1,,', 'one,W2,2023,1,,']),
    );
    expect(namesOf(overviewGroups(several))).toEqual(['All wards: 2']);
    const alone = await packageOf(files(['one,E1,2023,1,,']));
    expect(namesOf(overviewGroups(alone))).toEqual(['Ashby: 1']);
  });

  it('are none without figures', async () => {
    expect(overviewGroups(await packageOf({ 'themes.csv': ['theme,title', 't,Theme'] }))).toEqual(
      [],
    );
  });
});
