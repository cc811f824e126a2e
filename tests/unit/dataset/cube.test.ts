import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cube,
  cellAt,
  columnsOfWindow,
  emptyCube,
  figureInCell,
  sumAlongTime,
  sumOfCells,
} from '../../../src/dataset/cube';
import type { Figure } from '../../../src/domain/figure';
import type { MissingReason } from '../../../src/domain/missing';
import type { Period } from '../../../src/domain/period';
import { reasonCode } from '../../../src/extracts/observationReader';

const start = 2022 * 12;

function periodsOf(months: 1 | 3, length: number): readonly Period[] {
  return Array.from({ length }, (_, place) => ({
    kind: months === 1 ? 'month' : 'quarter',
    start: start + place * months,
    months,
  }));
}

/** A cube of one row for each list of cells; a cell is a number or why there is none. */
function cubeOf(months: 1 | 3, rows: readonly (readonly (number | MissingReason)[])[]): Cube {
  const areas = rows.map((_, place) => `A${place}`);
  const cube = emptyCube(months, areas, periodsOf(months, rows[0]?.length ?? 0));
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const at = row * cube.width + column;
      cube.values[at] = typeof cell === 'number' ? cell : 0;
      cube.reasons[at] = typeof cell === 'number' ? 0 : reasonCode(cell);
    }
  }
  sumAlongTime(cube);
  return cube;
}

describe('an empty cube', () => {
  it('holds nothing, and knows no cell of another area or period', () => {
    const cube = emptyCube(12, ['A'], [{ kind: 'calendarYear', start, months: 12 }]);
    expect(figureInCell(cube, cellAt(cube, 'A', start))).toBe('notHeld');
    expect(cellAt(cube, 'B', start)).toBe(-1);
    expect(cellAt(cube, 'A', start + 1)).toBe(-1);
    expect(cellAt(cube, '__proto__', start)).toBe(-1);
  });
});

function windowSum(cube: Cube, area: string, from: number, months: number): Figure<number> {
  const row = cube.areaSlot.get(area);
  const columns = columnsOfWindow(cube, from, months);
  return row === undefined || !columns ? 'notHeld' : sumOfCells(cube, row, columns);
}

describe('the sum of a window', () => {
  const year = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

  it.each<[string, readonly (number | MissingReason)[], number, number, Figure<number>]>([
    ['adds whole months', year, start, 12, 78],
    ['adds a part of them', year, start + 3, 3, 15],
    ['is one month', year, start + 3, 1, 4],
    ['is not held before the first', year, start - 1, 12, 'notHeld'],
    ['is not held after the last', year, start + 1, 12, 'notHeld'],
    ['is never partial', [1, 'notCollected', 3], start, 3, 'incompletePeriod'],
    ['is complete beside a gap', [1, 'notCollected', 3], start + 2, 1, 3],
    ['has the reason all parts share', ['suppressed', 'suppressed'], start, 2, 'suppressed'],
    ['has no single reason', ['suppressed', 'notHeld'], start, 2, 'incompletePeriod'],
    ['is zero where all are', [0, 0, 0], start, 3, 0],
    ['adds pounds and pence', [0.1, 0.2, 0.3], start, 3, 0.6],
  ])('%s', (_, cells, from, months, sum) => {
    expect(windowSum(cubeOf(1, [cells]), 'A0', from, months)).toBe(sum);
  });

  it('adds quarters, and does not cut them', () => {
    const cube = cubeOf(3, [[10, 20, 30, 40]]);
    expect(windowSum(cube, 'A0', start, 12)).toBe(100);
    expect(windowSum(cube, 'A0', start + 3, 6)).toBe(50);
    expect(windowSum(cube, 'A0', start + 1, 3)).toBe('notHeld');
    expect(windowSum(cube, 'B', start, 12)).toBe('notHeld');
  });

  it('does not add years, which may overlap', () => {
    const cube = emptyCube(12, ['A0'], [{ kind: 'yearEnding', start, months: 12 }]);
    expect(windowSum(cube, 'A0', start, 12)).toBe('notHeld');
  });

  const cell = fc.oneof(
    { weight: 5, arbitrary: fc.nat(100_000) },
    { weight: 1, arbitrary: fc.constantFrom<MissingReason>('suppressed', 'notCollected') },
  );
  const rows = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 30 }))
    .chain(([areas, width]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: areas,
        maxLength: areas,
      }),
    );

  it('equals the sum added one by one, with gaps anywhere', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom<1 | 3>(1, 3), fc.nat(), fc.nat(), (cells, grain, a, b) => {
        const cube = cubeOf(grain, cells);
        const row = a % cells.length;
        const own = cells[row] ?? [];
        const from = b % own.length;
        const length = 1 + ((a + b) % (own.length - from));
        const parts = own.slice(from, from + length);
        const missing = parts.filter((part) => typeof part !== 'number');
        const naive = parts.reduce<number>((sum, part) => sum + Number(part), 0);
        const common = missing.length === length && new Set(missing).size === 1;
        const expected =
          missing.length === 0 ? naive : common ? missing[0] : ('incompletePeriod' as const);
        expect(windowSum(cube, `A${row}`, start + from * grain, length * grain)).toBe(expected);
      }),
    );
  });
});
