import { describe, expect, it } from 'vitest';
import { withProtection } from '../../../../src/extracts/withProtection';
import { hiddenFigures } from '../../../../src/viewmodels/own/hiddenFigures';
import { assembled, circumstances, heldPackage, shown } from '../../extracts/heldPackage';

const pkg = heldPackage({
  'themes.csv': ['theme,title', 't,Theme'],
  'areas.csv': ['area_code,area_name', 'E1,Ashby', 'E2,Birch', 'E3,Calder'],
  'area-groups.csv': ['group_code,group_name,area_code', 'G,All,E1', 'G,All,E2', 'G,All,E3'],
  'indicators.csv': ['indicator,theme,title,kind', 'asb,t,ASB,count', 'cost,t,Cost,pounds'],
  'asb.csv': [
    'indicator,area_code,period,value',
    'asb,E1,2023,3',
    'asb,E2,2023,14',
    'asb,E3,2023,27',
    'asb,G,2023,44',
    'asb,E1,2022,[c]',
    'cost,E1,2023,2',
  ],
});

async function hidden(threshold: number | undefined, rounding: number | undefined) {
  const rules = new Map([['asb', { threshold, rounding }]]);
  const ruled = await withProtection(pkg, rules, circumstances);
  return hiddenFigures(await assembled(ruled), await shown(ruled));
}

describe('what the suppression desk lists', () => {
  it('is what is hidden, why, and what is rounded', async () => {
    const [asb, ...others] = await hidden(5, 5);
    expect(others).toEqual([]);
    expect(asb).toMatchObject({
      threshold: 5,
      rounding: 5,
      held: 5,
      small: 1,
      along: 1,
      source: 1,
    });
    expect(asb?.sentence).toBe(
      '3 of 5 figures hidden: 1 because small, 1 because small ones could be worked out from them and 1 by the source. 2 figures rounded to the nearest 5.',
    );
    expect(asb?.figures.map(({ place, period, why }) => `${place} ${period} ${why}`)).toEqual([
      'Ashby 2022 source',
      'Ashby 2023 small',
      'Birch 2023 along',
    ]);
  });

  it('is what the source hid where nothing is asked for', async () => {
    const [asb] = await hidden(undefined, undefined);
    expect(asb?.sentence).toBe('1 of 5 figures hidden: 1 by the source.');
  });
});
