import { describe, expect, it } from 'vitest';
import { lowNewestMonths } from '../../../src/statistics/lowNewestMonth';
import { unusualFigures } from '../../../src/statistics/unusualFigures';
import { lists, packageOf } from '../dataset/packageOf';

const breaks = ['indicator,from_period,kind,note', 'asb,2024-05,method,x'];
const held = (rows: readonly string[], more = {}) =>
  packageOf({
    ...lists('asb,t,ASB,count,,,,,,,,'),
    ...more,
    'asb.csv': ['indicator,area_code,period,value', ...rows],
  });
const months = (area: string, count: number) =>
  Array.from(
    { length: count },
    (_, at) => `asb,${area},2024-${String(at + 1).padStart(2, '0')},${100 + (at % 2)}`,
  );

describe('an added figure', () => {
  it('is unusual outside the limits of the loaded ones: mean 100.5, range 1, limits 97.84 and 103.16', async () => {
    const loaded = await held([...months('E1', 8), ...months('E2', 3)]);
    const added = await held([
      'asb,E1,2024-09,104',
      'asb,E1,2024-10,103',
      'asb,E2,2024-04,9',
      'asb,E1,2024-08,9',
    ]);
    const [one] = await unusualFigures(loaded, added);
    expect(one).toMatchObject({ tested: 2, untested: 1 });
    expect(one?.unusual).toHaveLength(1);
    expect(one?.unusual[0]).toMatchObject({ area: 'E1', value: 104, points: 8 });
    expect(one?.unusual[0]?.upper).toBeCloseTo(103.16, 10);
  });

  it('is tested against those since the last break only', async () => {
    const loaded = await held(months('E1', 8), { 'series-breaks.csv': breaks });
    const added = await held(['asb,E1,2024-09,500']);
    expect((await unusualFigures(loaded, added))[0]?.unusual[0]?.points).toBe(4);
    const earlier = await held(months('E1', 6), { 'series-breaks.csv': breaks });
    expect((await unusualFigures(earlier, added))[0]).toMatchObject({ tested: 0, untested: 1 });
  });
});

describe('the newest month', () => {
  it.each([
    [59, 1],
    [61, 0],
  ])('of %i beside a mean of 100 is low: %i', async (value, times) => {
    const before = ['asb,E1,2024-01,100', 'asb,E1,2024-02,100', 'asb,E1,2024-03,100'];
    const added = [`asb,E1,2024-04,${value}`];
    const merged = await held([...before, ...added]);
    expect(await lowNewestMonths(merged, await held(added))).toHaveLength(times);
  });

  it('is not judged with fewer than three months before it', async () => {
    const added = ['asb,E1,2024-04,1'];
    const merged = await held(['asb,E1,2024-02,100', 'asb,E1,2024-03,100', ...added]);
    expect(await lowNewestMonths(merged, await held(added))).toEqual([]);
  });
});
