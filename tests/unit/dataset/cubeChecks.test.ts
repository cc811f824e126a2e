import { describe, expect, it } from 'vitest';
import { cellAt, figureInCell } from '../../../src/dataset/cube';
import { lists, observations, packageOf, said } from './packageOf';

const population = [
  'series,area_code,year,population',
  'mye,E1,2023,100',
  'mye,E2,2023,200',
  'mye,E3,2023,300',
];

async function checked(indicator: string, ...rows: readonly string[]) {
  const dataset = await packageOf({
    ...lists(indicator, 'all,t,All,count,,,,,,,,'),
    'population.csv': population,
    'noise.csv': [observations, ...rows],
  });
  const cube = dataset.cubes.get('noise')?.[0];
  const figure = (area: string) =>
    cube ? figureInCell(cube, cellAt(cube, area, 2023 * 12)) : 'no cube';
  return { figure, words: said(dataset) };
}

describe('counts above the population', () => {
  it('are rejected, also those of a group', async () => {
    const { figure, words } = await checked(
      'noise,t,Noise,count,,mye,same,,,,,',
      'noise,E1,2023,101,,',
      'noise,E2,2023,200,,',
      'noise,G,2023,601,,',
      'noise,E3,2022,999,,',
    );
    expect(['E1', 'E2', 'G'].map(figure)).toEqual(['rejected', 200, 'rejected']);
    expect(words).toEqual([
      'noise.csv 2 value: 101 is more than the 100 residents of the area.',
      'noise.csv 4 value: 601 is more than the 600 residents of the area.',
    ]);
  });

  it('are fine for pounds', async () => {
    const { figure, words } = await checked(
      'noise,t,Cost,pounds,,mye,same,,,,,',
      'noise,E1,2023,5000,,',
    );
    expect(figure('E1')).toBe(5000);
    expect(words).toEqual([]);
  });
});

describe('parts above their whole', () => {
  const night = 'noise,t,Night,proportion,all,,,,,,,';

  it('are rejected', async () => {
    const { figure, words } = await checked(
      night,
      'all,E1,2023,10,,',
      'noise,E1,2023,11,,',
      'all,E2,2023,10,,',
      'noise,E2,2023,10,,',
      'noise,E3,2023,4,,',
    );
    expect(['E1', 'E2', 'E3'].map(figure)).toEqual(['rejected', 10, 4]);
    expect(words).toEqual(['noise.csv 3 value: 11 is more than the 10 that it is a part of.']);
  });
});

describe('totals that differ from their members', () => {
  const rows = (total: number, ...members: readonly (number | string)[]) => [
    `noise,G,2023,${total},,`,
    ...members.map((value, place) => `noise,E${place + 1},2023,${value},,`),
  ];

  it('are faults with both numbers, and stay', async () => {
    const { figure, words } = await checked('noise,t,Noise,count,,,,,,,,', ...rows(61, 10, 20, 30));
    expect(figure('G')).toBe(61);
    expect(words).toEqual([
      'noise.csv 2 value: The total of All three for 2023 is 61, but its 3 members add up to 60.',
    ]);
  });

  it.each([
    ['equal', 'count', 60, [10, 20, 30]],
    ['equal in pence', 'pounds', 0.6, [0.1, 0.2, 0.3]],
    ['with a member missing', 'count', 60, [10, 20, '[c]']],
    ['with a member not held', 'count', 60, [10, 20]],
  ])('are not: %s', async (_, kind, total, members) => {
    const { words } = await checked(`noise,t,Noise,${kind},,,,,,,,`, ...rows(total, ...members));
    expect(words).toEqual([]);
  });

  it.each([
    [50, 0],
    [70, 0],
    [75, 1],
  ])('of numbers rounded to 5 may be %i for 60: %i faults', async (total, faults) => {
    const { words } = await checked('noise,t,Noise,count,,,,,,,5,', ...rows(total, 10, 20, 30));
    expect(words).toHaveLength(faults);
  });
});

describe('counts within the limit for hiding', () => {
  it('are suppressed with a notice, and nothing gives them away in a sum', async () => {
    const { figure, words } = await checked(
      'noise,t,Noise,count,,,,,,4,,',
      'noise,E1,2023,4,,',
      'noise,E2,2023,5,,',
      'noise,E3,2023,0,,',
    );
    expect(['E1', 'E2', 'E3'].map(figure)).toEqual(['suppressed', 5, 0]);
    expect(words).toEqual([
      "(noise.csv 2 value: The file holds a count that must not be shown: it is within the indicator's limit of 4.)",
    ]);
  });

  it('are compared with their total before they are hidden', async () => {
    const { words } = await checked(
      'noise,t,Noise,count,,,,,,4,,',
      'noise,G,2023,9,,',
      'noise,E1,2023,1,,',
      'noise,E2,2023,2,,',
      'noise,E3,2023,3,,',
    );
    expect(words.filter((line) => line.includes('add up to'))).toEqual([
      'noise.csv 2 value: The total of All three for 2023 is not what its 3 members add up to. Counts of this indicator are hidden or rounded and not repeated here.',
    ]);
  });

  it('are named in no fault, nor are counts beside them', async () => {
    const night = 'noise,t,Night,proportion,all,,,,,,,';
    const part = await checked(
      night,
      'all,E1,2023,10,,',
      'noise,E1,2023,11,,',
      'all,E2,2023,[c],,',
    );
    expect(part.words).toEqual([
      'noise.csv 3 value: The count is more than the one that it is a part of. Counts of these indicators are hidden or rounded and not repeated here.',
    ]);
    const above = await checked('noise,t,Noise,count,,mye,same,,,,5,', 'noise,E1,2023,101,,');
    expect(above.words).toEqual([
      'noise.csv 2 value: The count is more than the 100 residents of the area.',
    ]);
  });

  it('are never pounds', async () => {
    const { figure } = await checked('noise,t,Cost,pounds,,,,,,4,,', 'noise,E1,2023,3,,');
    expect(figure('E1')).toBe(3);
  });
});
