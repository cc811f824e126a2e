import { describe, expect, it } from 'vitest';
import { changeRemark } from '../../../src/commentary/changeRemark';
import { riseRemark } from '../../../src/commentary/riseRemark';
import { contextOf, rows } from '../viewmodels/contextOf';
import { inTwoYears, twoYears } from './saidOf';

async function remarks(indicator: string, before: number | string, after: number | string) {
  const context = await contextOf(twoYears(indicator, [before], [after]), {
    ...inTwoYears,
    indicator,
    area: 'E1',
  });
  const [area] = context.compared.areas;
  if (!area) throw new Error('an area');
  return [changeRemark(context, area), riseRemark(context, area)];
}

describe('a change in brackets', () => {
  it.each<[string, number | string, number | string, string]>([
    ['asb', 100, 88, '\u221212%'],
    ['asb', 100, 112, '+12%'],
    ['asb', 100, 100, '0%'],
    ['walks', 1000, 1004, 'less than 1% up'],
    ['walks', 1000, 1005, '+1%'],
    ['asb', 1000, 996, 'less than 1% down'],
    ['asb', 9, 12, 'from 9 to 12'],
    ['asb', 10, 12, '+20%'],
    ['asb', 0, 12, 'from 0 to 12'],
    ['asb', 10, 110, '+1,000%'],
    ['walks', 10, 111, 'from 10 to 111'],
    ['cost', 5, 6, '+20%'],
    ['cost', 1, 78_001, 'from £1 to £78,001'],
    ['asb', '[c]', 5, ''],
  ])('%s from %s to %s', async (indicator, before, after, expected) => {
    expect(await remarks(indicator, before, after)).toEqual([expected, expected]);
  });

  it('of a share is in points', async () => {
    const share = async (before: number, after: number) => {
      const given = [
        ...rows('asb', '2021', 1000),
        ...rows('asb', '2022', 1000),
        ...twoYears('night', [before], [after]),
      ];
      const context = await contextOf(given, { ...inTwoYears, indicator: 'night', area: 'E1' });
      const [area] = context.compared.areas;
      return area && changeRemark(context, area);
    };
    expect(await share(500, 504)).toBe('+0.4 points');
    expect(await share(500, 460)).toBe('\u22124.0 points');
    expect(await share(5, 10)).toBe('+0.5 points');
    const fine = [
      ...rows('asb', '2021', 9000),
      ...rows('asb', '2022', 9000),
      ...twoYears('night', [5], [4]),
    ];
    const context = await contextOf(
      fine,
      { ...inTwoYears, indicator: 'night', area: 'E1' },
      {
        'population.csv': ['series,area_code,year,population', 'mye,E1,2021,10000'],
      },
    );
    const [area] = context.compared.areas;
    expect(area && changeRemark(context, area)).toBe('less than 0.1 points down');
  });

  it('of a number has the rate beside it where residents change', async () => {
    // Residents double.
    expect(await remarks('thefts', 100, 150)).toEqual(['\u221225%', '+50%, rate \u221225%']);
    expect(await remarks('thefts', 100, 200)).toEqual(['0%', '+100%, rate unchanged']);
    expect(await remarks('thefts', 4, 6)).toEqual(['from 4 to 6', 'from 4 to 6']);
    expect(await remarks('thefts', 300, 601)).toEqual([
      'less than 1% up',
      '+100%, rate less than 1% up',
    ]);
  });
});
