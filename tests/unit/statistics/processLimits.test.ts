import { describe, expect, it } from 'vitest';
import { type ProcessLimits, processLimits } from '../../../src/statistics/processLimits';
import { processSignals } from '../../../src/statistics/processSignals';

describe('processLimits', () => {
  const spike = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

  it('leaves outlying moving ranges out when asked to', () => {
    // 8 and 9 are at least 3.267 x 32/17; the other fifteen are 1. The mean keeps all points.
    const found = processLimits(spike, true);
    expect(found).toMatchObject({ mean: 35 / 18, meanMovingRange: 1, upper: 35 / 18 + 2.66 });
    expect(processLimits(spike, false)).toMatchObject({ meanMovingRange: 32 / 17 });
  });

  it('has the near limits two thirds of the way', () => {
    expect(processLimits([10, 20, 10], false)).toMatchObject({
      nearLower: 40 / 3 - 17.733,
      nearUpper: 40 / 3 + 17.733,
    });
  });

  it.each([false, true])('of a level line are the line, screened: %s', (screened) => {
    const found = processLimits([4, 4, 4], screened);
    expect(found).toMatchObject({ mean: 4, lower: 4, upper: 4, meanMovingRange: 0 });
  });

  it('takes no moving range across a gap', () => {
    expect(processLimits([1, 2, undefined, 50, 51], false)).toMatchObject({
      mean: 26,
      meanMovingRange: 1,
    });
  });

  it.each<[string, (number | undefined)[]]>([
    ['nothing', []],
    ['one value', [5]],
    ['no two neighbours', [5, undefined, 6]],
  ])('are not given for %s', (_, values) => {
    expect(processLimits(values, false)).toBe('tooFewPoints');
  });

  it.each([
    [2, true],
    [11, true],
    [12, false],
  ])('of %i points are trial limits: %s', (points, trial) => {
    const values = Array.from({ length: points }, (_, place) => place % 2);
    expect(processLimits(values, false)).toMatchObject({ trial });
  });
});

describe('processSignals', () => {
  const limits: ProcessLimits = {
    mean: 0,
    meanMovingRange: 1,
    lower: -3,
    upper: 3,
    nearLower: -2,
    nearUpper: 2,
    trial: false,
  };
  const places = (values: (number | undefined)[], rule: string, side: 'high' | 'low') =>
    processSignals(values, limits).flatMap((signals, place) =>
      signals.some((signal) => signal.rule === rule && signal.side === side) ? [place] : [],
    );

  it.each<[string, (number | undefined)[], string, number[]]>([
    ['a point outside', [0, 3.1, 0], 'outsideLimits', [1]],
    ['a point on the limit', [0, 3, 0], 'outsideLimits', []],
    ['six on one side', [1, 1, 1, 1, 1, 1, -1], 'sevenOneSide', []],
    ['seven on one side', [-1, 1, 1, 1, 1, 1, 1, 1], 'sevenOneSide', [1, 2, 3, 4, 5, 6, 7]],
    ['eight on one side', [1, 1, 1, 1, 1, 1, 1, 1, -1], 'sevenOneSide', [0, 1, 2, 3, 4, 5, 6, 7]],
    ['one on the mean among them', [1, 1, 1, 1, 0, 1, 1, 1], 'sevenOneSide', []],
    ['a gap among them', [1, 1, 1, 1, undefined, 1, 1, 1], 'sevenOneSide', []],
    [
      'seven rising',
      [0, -1.4, -1, -0.5, 0, 0.2, 0.5, 0.9, 0],
      'sevenPointRun',
      [1, 2, 3, 4, 5, 6, 7],
    ],
    ['six rising', [-1, -0.5, 0, 0.2, 0.5, 0.9, 0], 'sevenPointRun', []],
    ['a level step among them', [-1, -0.5, 0, 0, 0.2, 0.5, 0.9], 'sevenPointRun', []],
    ['a gap in the rise', [-1, -0.5, 0, undefined, 0.2, 0.5, 0.9, 1], 'sevenPointRun', []],
    ['two of three near the limit', [0, 2.5, 1, 2.5, 0], 'twoOfThreeNearLimit', [1, 3]],
    ['two in a row near the limit', [1, 2.5, 2.5, 0], 'twoOfThreeNearLimit', [1, 2]],
    ['one of them outside', [1, 3.5, 2.5, 0], 'twoOfThreeNearLimit', [1, 2]],
    ['the third across the mean', [2.5, -1, 2.5], 'twoOfThreeNearLimit', []],
    ['the third on the mean', [2.5, 0, 2.5], 'twoOfThreeNearLimit', []],
    ['two of four', [2.5, 1, 1, 2.5], 'twoOfThreeNearLimit', []],
    ['on the near limit', [2, 2, 2], 'twoOfThreeNearLimit', []],
    ['only two points', [2.5, 2.5], 'twoOfThreeNearLimit', []],
  ])('%s', (_, values, rule, found) => {
    expect(places(values, rule, 'high')).toEqual(found);
    const mirrored = values.map((value) => (value === undefined ? value : -value));
    expect(places(mirrored, rule, 'low')).toEqual(found);
    expect(places(mirrored, rule, 'high')).toEqual([]);
  });
});
