import { describe, expect, it } from 'vitest';
import {
  certaintyOf,
  certaintySentences,
  certaintyWords,
  hasMoved,
  isUnchangedRate,
} from '../../../src/commentary/certainty';
import { certaintyOfChanges } from '../../../src/commentary/certaintyOfChanges';
import { chanceSentence } from '../../../src/commentary/chanceSentence';
import type { Request } from '../../../src/selection/selection';
import { contextOf, rows } from '../viewmodels/contextOf';
import { inTwoYears, twoYears } from './saidOf';

async function ashby(
  indicator: string,
  before: number | string,
  after: number | string,
  more: Request = {},
) {
  const context = await contextOf(twoYears(indicator, [before], [after]), {
    ...inTwoYears,
    indicator,
    area: 'E1',
    ...more,
  });
  const [area] = context.compared.areas;
  if (!area) throw new Error('an area');
  return { context, area };
}

describe('the certainty of a change', () => {
  // ln(RR) / sqrt(1/a + 1/b) against 1.959964.
  it.each<[number, number, string | undefined]>([
    [100, 130, 'beyond'],
    [100, 131, 'beyond'],
    [100, 129, 'within'],
    [100, 75, 'within'],
    [100, 74, 'beyond'],
    [100, 100, undefined],
    [0, 5, undefined],
    [5, 0, undefined],
    [1, 2, 'within'],
  ])('from %i to %i is %s', async (before, after, expected) => {
    const z = Math.log(after / before) / Math.sqrt(1 / before + 1 / after);
    expect(Math.abs(z) > 1.959964 && Number.isFinite(z)).toBe(expected === 'beyond');
    const { area } = await ashby('asb', before, after);
    expect(certaintyOf(area)).toBe(expected);
    expect(certaintyOfChanges([area])).toEqual({
      kind: 'changes',
      verdicts: new Map([['E1', expected ?? 'unsaid']]),
    });
  });

  it('has words that follow "this is"', async () => {
    const words = async (after: number) => certaintyWords((await ashby('asb', 100, after)).area);
    expect(await words(200)).toBe('a change larger than chance alone would explain');
    expect(await words(101)).toBe('within the range chance alone could produce');
    expect(await words(100)).toBeUndefined();
  });

  it('is that of the rate where residents change, and says so of few events', async () => {
    const few = await ashby('thefts', 9, 9, { measure: 'rate' });
    expect(certaintySentences(few.context, few.area)).toEqual([
      'The change of the rate is within the range chance alone could produce.',
    ]);
    const many = await ashby('thefts', 90, 90, { measure: 'rate' });
    expect(certaintySentences(many.context, many.area)).toEqual([
      'This is a change larger than chance alone would explain.',
    ]);
    const level = await ashby('thefts', 90, 180, { measure: 'rate' });
    expect(isUnchangedRate(level.area)).toBe(true);
    expect(certaintySentences(level.context, level.area)).toEqual([]);
    expect(chanceSentence(level.context, level.area)).toBeUndefined();
  });

  it('of a share that stays is none, whatever its parts do', async () => {
    const given = [
      ...rows('asb', '2021', 100),
      ...rows('asb', '2022', 200),
      ...twoYears('night', [50], [100]),
    ];
    const context = await contextOf(given, { ...inTwoYears, indicator: 'night', area: 'E1' });
    const [area] = context.compared.areas;
    if (!area) throw new Error('an area');
    expect(area.numeric).toBe(50);
    expect(hasMoved(area)).toBe(false);
    expect(certaintyOf(area)).toBeUndefined();
    expect(chanceSentence(context, area)).toBeUndefined();
  });
});

describe('the sentence on chance', () => {
  it.each<[string, number | string, number | string, string | undefined]>([
    ['asb', 100, 200, 'This is a change larger than chance alone would explain.'],
    ['asb', 100, 101, 'This is within the range chance alone could produce.'],
    ['asb', 100, 100, undefined],
    ['asb', 0, 0, undefined],
    [
      'asb',
      0,
      5,
      'Whether chance alone could explain this cannot be said, because a number of 0 is involved.',
    ],
    ['cost', 100, 200, 'Amounts of money are not tested for chance.'],
    ['cost', 100, 100, undefined],
    ['asb', '[c]', 5, undefined],
  ])('of %s from %s to %s', async (indicator, before, after, expected) => {
    const { context, area } = await ashby(indicator, before, after);
    expect(chanceSentence(context, area)).toBe(expected);
  });

  it('names overlapping periods and a missing population', async () => {
    const overlapping = await contextOf(
      [...rows('asb', 'YE2022-06', 10), ...rows('asb', 'YE2022-12', 20)],
      { period: 'YE2022-12', compare: 'YE2022-06', area: 'E1' },
    );
    const without = await contextOf(
      twoYears('thefts', [10], [20]),
      { ...inTwoYears, indicator: 'thefts', area: 'E1' },
      { 'population.csv': ['series,area_code,year,population', 'mye,E1,2022,1000'] },
    );
    const sentences = [overlapping, without].map((context) => {
      const [area] = context.compared.areas;
      return area && chanceSentence(context, area);
    });
    expect(sentences).toEqual([
      'Whether chance alone could explain this cannot be said, because the two periods overlap.',
      'Whether chance alone could explain this cannot be said, because a population is missing.',
    ]);
  });
});
