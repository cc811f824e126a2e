import type { Dataset } from '../../dataset/dataset';
import { type MissingReason, missingReasons } from '../../domain/missing';
import { statuses } from '../../extracts/observationReader';

/** How many figures that were read from the files are missing, by reason, and not final, by status. */
export interface MissingCounts {
  readonly figures: number;
  readonly byReason: ReadonlyMap<MissingReason, number>;
  readonly byStatus: ReadonlyMap<string, number>;
}

/** Counts the cells that a line of a file stands behind; what was never listed is not counted. */
export function missingCounts({ cubes }: Dataset): MissingCounts {
  const reasons = missingReasons.map(() => 0);
  const marked = statuses.map(() => 0);
  let figures = 0;
  for (const cube of [...cubes.values()].flat()) {
    for (const [cell, line] of cube.line.entries()) {
      if (line === 0) continue;
      figures += 1;
      const reason = (cube.reasons[cell] ?? 0) - 1;
      const status = cube.status[cell] ?? 0;
      if (reason >= 0) reasons[reason] = (reasons[reason] ?? 0) + 1;
      marked[status] = (marked[status] ?? 0) + 1;
    }
  }
  return {
    figures,
    byReason: new Map(missingReasons.map((reason, place) => [reason, reasons[place] ?? 0])),
    byStatus: new Map(statuses.map((status, place) => [status, marked[place] ?? 0])),
  };
}
