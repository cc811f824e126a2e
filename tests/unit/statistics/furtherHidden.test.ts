import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MissingReason } from '../../../src/domain/missing';
import { furtherHidden } from '../../../src/statistics/furtherHidden';
import { recoverableCells } from '../../../src/statistics/recoverableCells';
import {
  hierarchyRelations,
  type SumRelation,
  tableRelations,
} from '../../../src/statistics/sumRelation';
import type { SumTable, TellingSum } from '../../../src/statistics/tellingSum';
import { tableWithTotals } from './tableWithTotals';
import { count } from './units';

const c = 'suppressed';
const noLimit = Number.POSITIVE_INFINITY;

/** A list of cells and the sums between them, as the search reads them; counts how often it asks for sums. */
function listed(
  cells: readonly (number | MissingReason)[],
  relations: readonly SumRelation[],
  limit: number,
) {
  const sums = relations.map(
    (sum, id): TellingSum => ({
      ...sum,
      parts: sum.parts.toSorted((a, b) => a - b),
      id,
      slack: 0,
      isSure: true,
    }),
  );
  const sumsOf = cells.map((_, place) =>
    sums.filter(({ total, parts }) => total === place || parts.includes(place)),
  );
  const asked = { times: 0 };
  const table: SumTable = {
    figure: (place) => count(cells[place] ?? 'notHeld'),
    sumsOf: (place) => {
      asked.times += 1;
      return sumsOf[place] ?? [];
    },
    companion: (_, value) => {
      const range = { least: Math.min(value, limit + 1), most: noLimit };
      return { value, informed: range, plain: { least: Math.min(value, 1), most: noLimit } };
    },
    isShownElsewhere: () => false,
  };
  return { table, asked };
}

/** The cells as they are shown, small ones hidden at the outset, with the cells hidden along. */
async function protectedCells(
  exact: readonly (number | MissingReason)[],
  relations: readonly SumRelation[],
  limit: number,
  steps?: number,
) {
  const isSmall = (cell: number | MissingReason) =>
    cell === c || (typeof cell === 'number' && cell > 0 && cell <= limit);
  const cells = exact.map((cell) => (isSmall(cell) ? c : cell));
  const { table, asked } = listed(cells, relations, limit);
  const first = exact.flatMap((cell, place) => {
    const value = typeof cell === 'number' ? cell : undefined;
    const informed = { least: 1, most: limit > 1 ? limit : noLimit };
    const plain = { least: 1, most: noLimit };
    return isSmall(cell) ? [{ place, value, informed, plain }] : [];
  });
  const hidden = await furtherHidden(table, [first], steps === undefined ? {} : { steps });
  return { shown: cells.map((cell, place) => (hidden.has(place) ? c : cell)), asked, first };
}

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
const limits = fc.integer({ min: 1, max: 5 });
const steps = fc.constantFrom(0, 600_000);

describe('what is hidden along', () => {
  it('leaves nothing that linear programming finds, over random tables', async () => {
    await fc.assert(
      fc.asyncProperty(tables, limits, steps, async (rows, limit, given) => {
        const exact = tableWithTotals(rows);
        const sums = tableRelations(rows.length, rows[0]?.length ?? 0);
        const { shown } = await protectedCells(exact, sums, limit, given);
        expect(recoverableCells(shown.map(count), sums)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves nothing that it finds over random hierarchies', async () => {
    const trees = fc.array(fc.tuple(fc.nat(), cell), { minLength: 1, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(trees, limits, steps, async (nodes, limit, given) => {
        const parents = nodes.map(([pick], place) => (place === 0 ? undefined : pick % place));
        const exact = nodes.map(([, leaf], place) => (parents.includes(place) ? 0 : leaf));
        for (let place = exact.length - 1; place > 0; place -= 1) {
          const parent = parents[place] ?? 0;
          exact[parent] = (exact[parent] ?? 0) + (exact[place] ?? 0);
        }
        const sums = hierarchyRelations(parents);
        const { shown } = await protectedCells(exact, sums, limit, given);
        expect(recoverableCells(shown.map(count), sums)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves nothing where the source hid the small counts itself', async () => {
    await fc.assert(
      fc.asyncProperty(tables, limits, async (rows, limit) => {
        const exact = tableWithTotals(rows).map((one) =>
          typeof one === 'number' && one > 0 && one <= limit ? c : one,
        );
        const sums = tableRelations(rows.length, rows[0]?.length ?? 0);
        const { shown } = await protectedCells(exact, sums, 0);
        expect(recoverableCells(shown.map(count), sums)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is little: one cell in a list, three in a table, none where enough is hidden', async () => {
    const list = [{ total: 5, parts: [0, 1, 2, 3, 4] }];
    const of = async (exact: readonly number[]) => (await protectedCells(exact, list, 5)).shown;
    expect(await of([3, 40, 12, 25, 80, 160])).toEqual([c, 40, c, 25, 80, 160]);
    expect(await of([3, 2, 12, 25, 80, 122])).toEqual([c, c, 12, 25, 80, 122]);
    expect(await of([1, 1, 12, 25, 80, 119])).toEqual([c, c, c, 25, 80, 119]);
    // Both would have to be 5, for a reader who knows which counts are small.
    expect(await of([5, 5, 12, 25, 80, 127])).toEqual([c, c, c, 25, 80, 127]);
    const square = tableWithTotals([
      [3, 10, 20],
      [30, 11, 21],
      [40, 12, 22],
    ]);
    const { shown } = await protectedCells(square, tableRelations(3, 3), 5);
    expect(shown.filter((one) => one === c)).toHaveLength(4);
  });

  it('takes a total that contradicts its parts for what it is', async () => {
    const list = [{ total: 3, parts: [0, 1, 2] }];
    const of = async (exact: readonly (number | MissingReason)[]) =>
      (await protectedCells(exact, list, 5)).shown;
    expect(await of([c, c, 30, 20])).toContain(20);
    expect(await of([c, c, 30, 31])).toContain(31);
    expect(await of([3, 30, 20, 10])).toEqual([c, 30, c, 10]);
  });

  it('hides a total that no counts meet along with the others', async () => {
    // Two groups of the same two areas, with different totals: one of them tells nothing.
    const twice = [
      { total: 2, parts: [0, 1] },
      { total: 3, parts: [0, 1] },
    ];
    const { shown } = await protectedCells([c, c, 8, 60], twice, 5);
    expect(shown.slice(2)).toContain(c);
  });

  it('takes as long as there are hidden cells, not as there are pairs of them', async () => {
    const asked = async (rows: number) => {
      const table = tableWithTotals(
        Array.from({ length: rows }, (_, row) =>
          Array.from({ length: 12 }, (__, column) =>
            (row * 7 + column * 5) % 9 === 0 ? 2 : 10 + ((row * column) % 50),
          ),
        ),
      );
      const parts = Array.from({ length: rows }, (_, row) => ({
        total: row * 13 + 12,
        parts: Array.from({ length: 12 }, (__, column) => row * 13 + column),
      }));
      const {
        asked: { times },
        first,
        shown,
      } = await protectedCells(table, parts, 5);
      expect(shown.filter((one) => one === c).length).toBeGreaterThan(first.length / 2);
      return times / first.length;
    };
    expect(await asked(800)).toBeLessThan(1.5 * (await asked(100)));
  });
});
