import { reasonCode } from '../extracts/observationReader';
import { type Cube, sumAlongTime } from './cube';
import { isSuppressed, suppressedCells } from './suppressedCells';

const suppressed = reasonCode('suppressed');

/**
 * The count that stands in the files: of a shown cell, or of one hidden here because it is small, which the cube keeps
 * until it is protected. Undefined where the source hid it or it is missing.
 */
export function heldCount(cube: Cube, cell: number): number | undefined {
  const value = cube.values[cell] ?? 0;
  if (cube.reasons[cell] === 0) return value;
  return isSuppressed(cube, cell) && value > 0 ? value : undefined;
}

/** A cube with further cells hidden, which keep their counts for the work still to be done; the given one stays. */
export function withHidden(cube: Cube, hidden: Iterable<number>): Cube {
  const reasons = cube.reasons.slice();
  for (const cell of hidden) reasons[cell] = suppressed;
  return summed({ ...cube, reasons });
}

/**
 * A cube as it may be shown: no hidden cell keeps its count, and each shown one is as `shown` gives it, if given. The
 * cube itself where nothing changes.
 */
export function protectedCube(cube: Cube, shown?: (count: number, cell: number) => number): Cube {
  const values = cube.values.slice();
  for (const cell of suppressedCells(cube)) values[cell] = 0;
  if (shown) {
    for (let cell = 0; cell < values.length; cell += 1)
      if (cube.reasons[cell] === 0) values[cell] = shown(values[cell] ?? 0, cell);
  }
  const isSame = values.every((value, cell) => value === cube.values[cell]);
  return isSame ? cube : summed({ ...cube, values });
}

/** A cube with its sums along time made anew, in arrays of their own. */
function summed(cube: Cube): Cube {
  const sums = new Float64Array(cube.sums.length);
  const gaps = new Uint32Array(cube.gaps.length);
  const made = { ...cube, sums, gaps, runs: new Uint32Array(cube.runs.length) };
  sumAlongTime(made);
  return made;
}
