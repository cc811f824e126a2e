import { describe, expect, it } from 'vitest';
import type { Request } from '../../../../src/selection/selection';
import { sparklineModel } from '../../../../src/viewmodels/overview/sparklineModel';
import type { Files } from '../../dataset/packageOf';
import { headlineOf, overviewOf, rows, ten } from './overviewOf';

async function sparkline(given: readonly string[], request: Request = {}, more: Files = {}) {
  return sparklineModel(headlineOf(await overviewOf(given, request, more), 'thefts').context);
}

const year = (period: string, value: number | string) => rows('thefts', period, ...ten(value));
const december = (of: number) => of * 12 + 11;

describe('a sparkline', () => {
  it('has every year of the place, each at its last month, and tells them all', async () => {
    expect(
      await sparkline([...year('2021', 80), ...year('2022', 100), ...year('2023', 120)]),
    ).toEqual({
      points: [
        { month: december(2021), value: 8, apart: false },
        { month: december(2022), value: 10, apart: false },
        { month: december(2023), value: 12, apart: false },
      ],
      breaks: [],
      span: '2021 to 2023',
      alternative: 'Line of the rate in Tenshire: 8.0 in 2021, 10.0 in 2022 and 12.0 in 2023.',
    });
  });

  it('is parted where the series breaks, and by what is missing or not held', async () => {
    const breaks = ['indicator,from_period,kind,note', 'thefts,2019-07,method,Counted anew'];
    const found = await sparkline(
      [...year('2018', 50), ...year('2019', 60), ...year('2021', '[x]'), ...year('2022', 70)],
      {},
      { 'series-breaks.csv': breaks },
    );
    expect(found?.points.map(({ value, apart }) => [value, apart])).toEqual([
      [5, false],
      [6, true],
      [null, true],
      [7, false],
    ]);
    expect(found?.breaks).toEqual([(december(2018) + december(2019)) / 2]);
    expect(found?.alternative).toBe(
      'Line of the rate in Tenshire: 5.0 in 2018, 6.0 in 2019, not available in 2021 and 7.0 in 2022; the series breaks at 2019.',
    );
  });

  it('is the highlighted area’s own', async () => {
    const given = [...rows('thefts', '2022', 10, 20), ...rows('thefts', '2023', 30, 40)];
    const found = await sparkline(given, { area: 'E1' });
    expect(found?.points.map(({ value }) => value)).toEqual([2, 4]);
    expect(found?.alternative).toContain('the rate in Birch: 2.0 in 2022 and 4.0 in 2023');
  });

  it('tells of many points the ends, the extremes and the gaps', async () => {
    const given = [30, 10, '[x]', 70, 40, 50, 60, 20].flatMap((value, place) =>
      year(String(2015 + place), value),
    );
    expect((await sparkline(given))?.alternative).toBe(
      'Line of the rate in Tenshire: from 3.0 in 2015 to 2.0 in 2022; lowest 1.0 in 2016, highest 7.0 in 2018; 1 of 8 years without a figure.',
    );
  });

  it('starts and ends with a figure', async () => {
    const given = [
      ...year('2020', '[x]'),
      ...year('2021', 10),
      ...year('2022', 20),
      ...year('2023', '[x]'),
    ];
    const found = await sparkline(given);
    expect(found?.span).toBe('2021 to 2022');
    expect(found?.points).toHaveLength(2);
  });

  it('is none of fewer than two periods with a figure', async () => {
    expect(await sparkline(year('2023', 10))).toBeUndefined();
    expect(await sparkline([...year('2022', '[x]'), ...year('2023', 10)])).toBeUndefined();
    expect(await sparkline([...year('2022', '[c]'), ...year('2023', '[c]')])).toBeUndefined();
  });
});
