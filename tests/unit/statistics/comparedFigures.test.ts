import { describe, expect, it } from 'vitest';
import { comparedFigures } from '../../../src/statistics/comparedFigures';
import { lists, packageOf } from '../dataset/packageOf';

const held = (...rows: readonly string[]) =>
  packageOf({
    ...lists('asb,t,ASB,count,,,,,,,,'),
    'asb.csv': ['indicator,area_code,period,value', ...rows],
  });

describe('added figures beside those that are loaded', () => {
  it('are the same, changed or unclear, and lack areas', async () => {
    const loaded = await held(
      'asb,E1,2023,1',
      'asb,E2,2023,2',
      'asb,E3,2023,[x]',
      'asb,G,2023,9',
      'asb,E1,2022,5',
    );
    const added = await held(
      'asb,E1,2023,1',
      'asb,E2,Jan 2023 to Dec 2023,4',
      'asb,E3,2023,3',
      'asb,E1,2024,7',
    );
    const [one] = await comparedFigures(loaded, added);
    expect(one).toMatchObject({
      added: 4,
      same: 1,
      unclear: 1,
      areasBefore: 3,
      withoutSuccessor: 1,
    });
    expect(one?.changed.map(({ area, from, to }) => [area, from, to])).toEqual([['E2', 2, 4]]);
    expect(one?.missingAreas).toEqual(['E2', 'E3']);
  });

  it('are compared with nothing where nothing is loaded', async () => {
    const [one] = await comparedFigures(
      await held('asb,E1,2023-01,1'),
      await held('asb,E1,2023,1'),
    );
    expect(one).toMatchObject({ added: 1, same: 0, areasBefore: 0, missingAreas: [] });
  });
});
