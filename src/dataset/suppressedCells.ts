import { reasonCode } from '../extracts/observationReader';
import type { Cube } from './cube';

const suppressed = reasonCode('suppressed');

/** True where a count is hidden, whoever hid it. */
export function isSuppressed(cube: Cube, cell: number): boolean {
  return cube.reasons[cell] === suppressed;
}

/** True where any count of a cube is hidden. */
export function hasSuppressed(cube: Cube): boolean {
  return cube.reasons.includes(suppressed);
}

/** The cells of a cube whose counts are hidden. */
export function suppressedCells({ reasons }: Cube): readonly number[] {
  const cells: number[] = [];
  let cell = reasons.indexOf(suppressed);
  while (cell >= 0) {
    cells.push(cell);
    cell = reasons.indexOf(suppressed, cell + 1);
  }
  return cells;
}
