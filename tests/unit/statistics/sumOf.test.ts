import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MissingReason } from '../../../src/domain/missing';
import { sumOf } from '../../../src/statistics/sumOf';
import { count } from './units';

type Parts = (number | MissingReason)[];

describe('sumOf', () => {
  it.each<[string, Parts, number | MissingReason]>([
    ['nothing', [], 'notHeld'],
    ['one part', [5], 5],
    ['zeros', [0, 0], 0],
    ['all parts', [5, 0, 7], 12],
    ['one part missing', [5, 'notCollected', 7], 'incompleteGroup'],
    ['all parts missing for one reason', ['notCollected', 'notCollected'], 'notCollected'],
    ['all parts missing for several reasons', ['notCollected', 'notHeld'], 'incompleteGroup'],
    ['one part suppressed', [5, 'suppressed', 7], 'suppressed'],
    ['a suppressed and a missing part', ['notCollected', 'suppressed'], 'suppressed'],
    ['a single missing part', ['lowReliability'], 'lowReliability'],
  ])('of %s', (_, parts, sum) => {
    expect(sumOf(parts.map(count), 'incompleteGroup')).toBe(sum);
  });

  it('is the whole that the parts make up, in any order', () => {
    const wholeInParts = fc
      .array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1 })
      .chain((cuts) => {
        const edges = [0, ...cuts.toSorted((a, b) => a - b)];
        const parts = edges.slice(1).map((edge, place) => edge - (edges[place] ?? 0));
        const order = fc.shuffledSubarray(parts, { minLength: parts.length });
        return fc.tuple(fc.constant(Math.max(...cuts)), order);
      });
    fc.assert(
      fc.property(wholeInParts, ([whole, parts]) => {
        expect(sumOf(parts.map(count), 'incompleteGroup')).toBe(whole);
      }),
    );
  });
});
