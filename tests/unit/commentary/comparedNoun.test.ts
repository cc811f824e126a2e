import { describe, expect, it } from 'vitest';
import { noneCompared, someCompared } from '../../../src/commentary/comparedNoun';
import { contextOf, rows } from '../viewmodels/contextOf';

const context = await contextOf(rows('walks', '2022', 1, 2, 3, 4), { indicator: 'walks' });
const areas = context.compared.areas;
const of = (known: number) => areas.slice(0, known);

describe('how many areas', () => {
  it.each([
    [4, 'no district of Fourshire'],
    [3, 'none of the 3 districts that can be compared'],
    [1, 'no district that can be compared'],
  ])('none of %i', (known, expected) => {
    expect(noneCompared(context, of(known))).toBe(expected);
  });

  it.each([
    [1, 4, 'one district'],
    [2, 4, 'two districts'],
    [3, 4, '3 of 4 districts'],
    [4, 4, 'all 4 districts'],
    [1, 3, 'one of the 3 districts that can be compared'],
    [2, 3, 'two of the 3 districts that can be compared'],
    [3, 3, 'all 3 districts that can be compared'],
    [2, 2, 'both districts that can be compared'],
    [1, 1, 'the only district that can be compared'],
  ])('%i of %i', (some, known, expected) => {
    expect(someCompared(context, some, of(known))).toBe(expected);
  });
});
