import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MissingReason } from '../../../src/domain/missing';
import { recoverableCells } from '../../../src/statistics/recoverableCells';
import {
  hierarchyRelations,
  type SumRelation,
  tableRelations,
} from '../../../src/statistics/sumRelation';
import { tableWithTotals } from './tableWithTotals';
import { count } from './units';

const c = 'suppressed';

describe('the sums of a table', () => {
  it('are those of its rows, its columns and its totals', () => {
    expect(tableRelations(1, 2)).toEqual([
      { total: 2, parts: [0, 1] },
      { total: 5, parts: [3, 4] },
      { total: 3, parts: [0] },
      { total: 4, parts: [1] },
      { total: 5, parts: [2] },
    ]);
    expect(tableRelations(0, 0)).toEqual([]);
  });

  it('are those of each level of a hierarchy', () => {
    expect(hierarchyRelations([undefined, 0, 0, 1, 1])).toEqual([
      { total: 0, parts: [1, 2] },
      { total: 1, parts: [3, 4] },
    ]);
  });
});

describe('recoverableCells', () => {
  const list = (parts: number): readonly SumRelation[] => [
    { total: parts, parts: Array.from({ length: parts }, (_, place) => place) },
  ];
  it.each<[string, (number | MissingReason)[], readonly SumRelation[], number[]]>([
    ['nothing hidden', [3, 4, 7], list(2), []],
    ['a single hidden part', [c, 4, 7], list(2), [0]],
    ['a hidden total', [3, 4, c], list(2), [2]],
    ['two hidden parts', [c, c, 7], list(2), []],
    ['two hidden parts of 2, each at least 1', [c, c, 2], list(2), [0, 1]],
    ['three hidden parts of 3', [c, c, c, 3], list(3), [0, 1, 2]],
    ['a part and the total', [c, 4, c], list(2), []],
    ['a total that is not held', [c, 4, 'notHeld'], list(2), []],
    [
      'beside a part not collected, which may be known to be 0',
      [c, 'notCollected', 7],
      list(2),
      [0],
    ],
    ['two beside a part not collected', [c, c, 'notCollected', 2], list(3), []],
    ['no sums', [c, 4, 7], [], []],
    [
      'a square in a table',
      [c, c, 9, 20, c, c, 8, 20, 5, 5, 5, 15, 16, 17, 22, 55],
      tableRelations(3, 3),
      [],
    ],
    [
      'an L in a table',
      [c, c, 9, 20, c, 6, 8, 20, 5, 5, 5, 15, 16, 17, 22, 55],
      tableRelations(3, 3),
      [0, 1, 4],
    ],
    // Rows of 2 and 3 in columns of 3 and 2: at least 1 each, so the row of 2 is 1 and 1, and so is the column.
    ['a tight square', [c, c, 2, c, c, 3, 3, 2, 5], tableRelations(2, 2), [0, 1, 3, 4]],
    ['totals that contradict their parts', [c, c, 1], list(2), []],
  ])('%s', (_, cells, relations, found) => {
    expect(recoverableCells(cells.map(count), relations)).toEqual(found);
  });

  it('may ask what follows when hidden counts may be 0 as well', () => {
    expect(recoverableCells([count(c), count(c), count(2)], list(2), 0)).toEqual([]);
    expect(recoverableCells([count(c), count(c), count(0)], list(2), 0)).toEqual([0, 1]);
  });

  it('finds exactly what trying every table finds', () => {
    const shape = fc.record({
      rows: fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 }), {
        minLength: 2,
        maxLength: 2,
      }),
      hidden: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    });
    fc.assert(
      fc.property(shape, ({ rows, hidden }) => {
        const exact = tableWithTotals(rows);
        const shown = exact.map((cell, place) => (hidden[place] ? count(c) : cell));
        const sums = tableRelations(2, 3);
        expect(recoverableCells(shown, sums)).toEqual(fixedByTrial(exact, shown, sums));
      }),
      { numRuns: 150 },
    );
  });
});

/** The hidden cells that have the same count in every table that fits: all tables with inner counts 1 to 5 are tried. */
function fixedByTrial(
  exact: readonly (number | MissingReason)[],
  shown: readonly (number | MissingReason)[],
  sums: readonly SumRelation[],
): number[] {
  const totals = new Set(sums.map(({ total }) => total));
  const inner = shown.flatMap((cell, place) => (cell === c && !totals.has(place) ? [place] : []));
  const seen = shown.map(() => new Set<number>());
  const attempt = exact.map(Number);
  // Totals of inner cells are made first, then the totals of totals.
  const ordered = sums.toSorted(
    (a, b) =>
      Number(a.parts.some((one) => totals.has(one))) -
      Number(b.parts.some((one) => totals.has(one))),
  );
  const sumOfParts = ({ parts }: SumRelation) =>
    parts.reduce((all, part) => all + (attempt[part] ?? 0), 0);
  const fits = () => {
    for (const sum of ordered) if (shown[sum.total] === c) attempt[sum.total] = sumOfParts(sum);
    return sums.every((sum) => attempt[sum.total] === sumOfParts(sum));
  };
  const tryAll = (at: number) => {
    const place = inner[at];
    if (place === undefined) {
      if (fits()) for (const [cell, values] of seen.entries()) values.add(attempt[cell] ?? 0);
      return;
    }
    for (let value = 1; value <= 5; value += 1) {
      attempt[place] = value;
      tryAll(at + 1);
    }
  };
  tryAll(0);
  return shown.flatMap((cell, place) => (cell === c && seen[place]?.size === 1 ? [place] : []));
}
