import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingReasons } from '../../../src/domain/missing';
import { ranksHighestFirst } from '../../../src/statistics/competitionRanks';

describe('ranksHighestFirst', () => {
  it('gives the standard competition ranks of the published vector', () => {
    // Vector rank-competition: rosettacode.org "Ranking methods", standard ranking.
    const scores = [44, 42, 42, 41, 41, 41, 39];
    expect(ranksHighestFirst(scores)).toEqual([1, 2, 2, 4, 4, 4, 7]);
  });

  it.each<[string, Parameters<typeof ranksHighestFirst>[0], unknown[]]>([
    ['nothing', [], []],
    ['one value', [7], [1]],
    ['only ties', [5, 5, 5], [1, 1, 1]],
    ['in any order', [1, 10, 9], [3, 1, 2]],
    ['numbers, not their digits', [9, 10, 100], [3, 2, 1]],
    ['negative values and zero', [-2, 0, 3, -1], [4, 2, 1, 3]],
    ['0 and -0 alike', [0, -0, 1], [2, 2, 1]],
    ['unrounded values', [2.04, 2.01, 2.04], [1, 3, 1]],
    ['missing values not at all', ['suppressed', 3, 'notHeld', 5], ['suppressed', 2, 'notHeld', 1]],
    ['only missing values', ['noPopulation'], ['noPopulation']],
  ])('ranks %s', (_, values, ranks) => {
    expect(ranksHighestFirst(values)).toEqual(ranks);
  });

  const figures = fc.array(
    fc.oneof(fc.integer({ min: -3, max: 9 }), fc.constantFrom(...missingReasons)),
  );

  it('is 1 + the number of higher values', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const higherThan = (value: number) =>
          values.filter((other) => typeof other === 'number' && other > value).length;
        expect(ranksHighestFirst(values)).toEqual(
          values.map((value) => (typeof value === 'number' ? 1 + higherThan(value) : value)),
        );
      }),
    );
  });

  it('permutes with its input', () => {
    const permuted = figures.chain((values) => {
      const places = values.map((_, place) => place);
      const order = fc.shuffledSubarray(places, { minLength: places.length });
      return fc.tuple(fc.constant(values), order);
    });
    fc.assert(
      fc.property(permuted, ([values, order]) => {
        const inOrder = <T>(list: readonly T[]) => order.map((place) => list[place]);
        expect(ranksHighestFirst(order.map((place) => values[place] ?? 0))).toEqual(
          inOrder(ranksHighestFirst(values)),
        );
      }),
    );
  });
});
