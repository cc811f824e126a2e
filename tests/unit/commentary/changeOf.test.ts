import { describe, expect, it } from 'vitest';
import {
  changeIsOfRate,
  changeOf,
  changesAreOfRates,
  changeText,
  looksBack,
  movement,
} from '../../../src/commentary/changeOf';
import type { Request } from '../../../src/selection/selection';
import { contextOf, rows } from '../viewmodels/contextOf';
import { inTwoYears, twoYears } from './saidOf';

async function ashby(given: readonly string[], request: Request) {
  const context = await contextOf(given, { ...inTwoYears, area: 'E1', ...request });
  const [area] = context.compared.areas;
  if (!area) throw new Error('an area');
  return { context, area };
}

describe('the change a view shows', () => {
  it('is percent of the count, or of the rate where residents change', async () => {
    const asb = await ashby(twoYears('asb', [100], [150]), {});
    expect([changeOf(asb.context, asb.area), changeIsOfRate(asb.area)]).toEqual([50, false]);
    const thefts = await ashby(twoYears('thefts', [100], [150]), { indicator: 'thefts' });
    expect([changeOf(thefts.context, thefts.area), changeIsOfRate(thefts.area)]).toEqual([
      -25,
      true,
    ]);
    expect([asb, thefts].map(({ context }) => changesAreOfRates(context))).toEqual([false, true]);
    expect(changeText(asb.context, 50)).toBe('+50%');
  });

  it('is points of a share, whose whole is no population that changes', async () => {
    const given = [
      ...rows('asb', '2021', 100),
      ...rows('asb', '2022', 200),
      ...twoYears('night', [50], [90]),
    ];
    const { context, area } = await ashby(given, { indicator: 'night' });
    expect(changeOf(context, area)).toBe(-5);
    expect(changeText(context, -5)).toBe('\u22125.0');
    expect(changesAreOfRates(context)).toBe(false);
  });

  it.each<[number | string, number | string, -1 | 0 | 1 | undefined]>([
    [1, 2, 1],
    [2, 1, -1],
    [2, 2, 0],
    [0, 3, 1],
    [0, 0, 0],
    ['[c]', 3, undefined],
    [3, '', undefined],
  ])('from %s to %s moves %s', async (before, after, expected) => {
    const { context, area } = await ashby(twoYears('asb', [before], [after]), {});
    expect(movement(context, area)).toBe(expected);
  });

  it('looks back where the period compared with is later', async () => {
    const given = twoYears('asb', [1], [2]);
    const back = async (request: Request) => looksBack((await ashby(given, request)).context);
    expect(await back({})).toBe(false);
    expect(await back({ period: '2021', compare: '2022' })).toBe(true);
    expect(await back({ compare: 'none' })).toBe(false);
  });
});
