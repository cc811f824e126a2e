import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MissingReason } from '../../../src/domain/missing';
import { recoverableCells } from '../../../src/statistics/recoverableCells';
import { secondarySuppression } from '../../../src/statistics/secondarySuppression';
import {
  hierarchyRelations,
  type SumRelation,
  tableRelations,
} from '../../../src/statistics/sumRelation';
import { tableWithTotals } from './tableWithTotals';
import { count } from './units';

const c = 'suppressed';

describe('secondarySuppression', () => {
  it('hides the smallest other part beside a hidden one', () => {
    const parts = [3, 40, 12, 25, 80].map(count);
    const list = [{ total: 4, parts: [0, 1, 2, 3] }];
    expect(secondarySuppression(parts, list, 4)).toEqual([c, 40, c, 25, 80]);
  });

  it('hides the total where all other parts are 0, and shows the zeros', () => {
    const cells = [2, 0, 0, 2].map(count);
    expect(secondarySuppression(cells, [{ total: 3, parts: [0, 1, 2] }], 4)).toEqual([c, 0, 0, c]);
  });

  it('hides a third part where two of 1 would be given away', () => {
    const cells = [1, 1, 20, 30, 52].map(count);
    const list = [{ total: 4, parts: [0, 1, 2, 3] }];
    expect(secondarySuppression(cells, list, 4)).toEqual([c, c, c, 30, 52]);
  });

  it('closes a square in a table', () => {
    const table = tableWithTotals([
      [3, 10, 20],
      [30, 11, 21],
      [40, 12, 22],
    ]);
    const shown = secondarySuppression(table, tableRelations(3, 3), 4);
    expect(shown.filter((cell) => cell === c)).toHaveLength(4);
    expect(recoverableCells(shown, tableRelations(3, 3))).toEqual([]);
  });

  it('protects a district through the levels above', () => {
    // County 0 has districts 1 and 2; district 1 has wards 3 and 4, district 2 wards 5 and 6.
    const parents = [undefined, 0, 0, 1, 1, 2, 2];
    const sums = hierarchyRelations(parents);
    const shown = secondarySuppression([100, 2, 98, 2, 0, 50, 48].map(count), sums, 4);
    expect(shown).toEqual([100, c, c, c, 0, 50, c]);
  });

  it('protects counts that come suppressed, and keeps other reasons', () => {
    const list = [{ total: 3, parts: [0, 1, 2] }];
    const cells = [count(c), count('notCollected'), count(9), count(30)];
    expect(secondarySuppression(cells, list, 4)).toEqual([c, 'notCollected', c, 30]);
  });

  it('goes on where one cell is beyond help', () => {
    const sums = [
      { total: 2, parts: [0, 1] },
      { total: 5, parts: [3, 4] },
    ];
    const cells = [count(c), count('notHeld'), count(c), count(2), count(8), count(10)];
    expect(secondarySuppression(cells, sums, 4)).toEqual([c, 'notHeld', c, c, c, 10]);
    const alone = [count(c), count('notHeld'), count(0), count(2), count(8), count(10)];
    expect(secondarySuppression(alone, sums, 4).slice(3)).toEqual([c, c, 10]);
  });

  it('hides nothing without a reason', () => {
    const table = tableWithTotals([
      [0, 10],
      [30, 11],
    ]);
    expect(secondarySuppression(table, tableRelations(2, 2), 4)).toEqual(table);
    expect(secondarySuppression([], [], 4)).toEqual([]);
  });

  const cell = fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 6 }) },
    fc.integer({ min: 0, max: 200 }),
  );
  const size = fc.integer({ min: 1, max: 7 });
  const tables = fc.tuple(size, size).chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  const threshold = fc.integer({ min: 1, max: 5 });

  /** Nothing small is shown, zeros are, no sum has one hidden cell alone, and nothing hidden can be recovered. */
  function expectSafe(
    exact: readonly (number | MissingReason)[],
    shown: readonly (number | MissingReason)[],
    sums: readonly SumRelation[],
    k: number,
  ) {
    for (const [place, given] of exact.entries()) {
      const large = Number(given) > k ? [given, c] : [c];
      expect(given === 0 ? [0] : large).toContain(shown[place]);
    }
    for (const { total, parts } of sums)
      expect([...parts, total].filter((place) => shown[place] === c)).not.toHaveLength(1);
    expect(recoverableCells(shown.map(count), sums)).toEqual([]);
    expect(recoverableCells(shown.map(count), sums, 0)).toEqual([]);
  }

  it('cannot be undone, over random tables', () => {
    fc.assert(
      fc.property(tables, threshold, (rows, k) => {
        const exact = tableWithTotals(rows);
        const sums = tableRelations(rows.length, rows[0]?.length ?? 0);
        expectSafe(exact, secondarySuppression(exact, sums, k), sums, k);
      }),
      { numRuns: 150 },
    );
  });

  it('cannot be undone, over random hierarchies', () => {
    const trees = fc.array(fc.tuple(fc.nat(), cell), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(trees, threshold, (nodes, k) => {
        const parents = nodes.map(([pick], place) => (place === 0 ? undefined : pick % place));
        const isLeaf = nodes.map((_, place) => !parents.includes(place));
        const exact = nodes.map(([, leaf], place) => (isLeaf[place] ? leaf : 0));
        for (let place = exact.length - 1; place > 0; place -= 1) {
          const parent = parents[place] ?? 0;
          exact[parent] = (exact[parent] ?? 0) + (exact[place] ?? 0);
        }
        const sums = hierarchyRelations(parents);
        expectSafe(exact, secondarySuppression(exact.map(count), sums, k), sums, k);
      }),
      { numRuns: 150 },
    );
  });
});

describe('sums that form no network', () => {
  // Four districts, each in three groups at once: 4 = 0+1+2, 5 = 1+2+3, 6 = 0+1+2+3.
  const groups: readonly SumRelation[] = [
    { total: 4, parts: [0, 1, 2] },
    { total: 5, parts: [1, 2, 3] },
    { total: 6, parts: [0, 1, 2, 3] },
  ];

  it('are solved by elimination: a group within a group gives away what is left', () => {
    const cells = [c, c, c, c, 30, 40, 50].map((cell) => count(cell as number | MissingReason));
    expect(recoverableCells(cells, groups)).toEqual([0, 3]);
  });

  it('are searched for cells with one value only', () => {
    // 1 + 2 = 2 with each at least 1.
    const cells = [c, c, c, c, 12, 22, 32].map((cell) => count(cell as number | MissingReason));
    expect(recoverableCells(cells, groups)).toEqual([0, 1, 2, 3]);
  });

  it('are protected all the same', () => {
    const cells = [3, 20, 10, 40, 33, 70, 73].map(count);
    const shown = secondarySuppression(cells, groups, 4);
    expect(shown[0]).toBe(c);
    expect(recoverableCells(shown, groups)).toEqual([]);
  });
});
