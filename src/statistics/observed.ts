import { type Cube, cellAt, figureInCell, windowSum } from '../dataset/cube';
import type { Dataset } from '../dataset/dataset';
import type { AreaGroup } from '../domain/area';
import type { Count, Figure } from '../domain/figure';
import type { Period } from '../domain/period';
import { statuses } from '../extracts/observationReader';
import { sumOf } from './sumOf';

/** A figure as held or summed, and where it comes from. */
export interface Observed {
  readonly figure: Figure<Count>;
  /** `p`, `r`, `e` or blank; blank for sums. */
  readonly status: (typeof statuses)[number];
  /** Source codes the figure rests on. */
  readonly sources: readonly string[];
}

const notHeld: Observed = { figure: 'notHeld', status: '', sources: [] };

/**
 * The figure of an indicator for an area or group and a period. An area: its own row, else the exact sum of the
 * months or quarters that tile the period. A group: its published total where one is held, else the sum of its
 * members, `incompleteGroup` when some are missing. `group` may be one the package does not list. Anything unknown is
 * `notHeld`.
 */
export function observed(
  dataset: Dataset,
  indicator: string,
  code: string,
  period: Period,
  group: AreaGroup | undefined = dataset.groups.get(code),
): Observed {
  const cubes = dataset.cubes.get(indicator) ?? [];
  const own = heldOrSummed(dataset, cubes, code, period);
  if (own.figure !== 'notHeld' || !group) return own;
  const members = group.members.map((member) => heldOrSummed(dataset, cubes, member, period));
  return {
    figure: sumOf(
      members.map((member) => member.figure),
      'incompleteGroup',
    ),
    status: '',
    sources: [...new Set(members.flatMap((member) => member.sources))],
  };
}

function heldOrSummed(
  dataset: Dataset,
  cubes: readonly Cube[],
  code: string,
  period: Period,
): Observed {
  let outcome = notHeld;
  for (const cube of cubes) {
    if (cube.months > period.months) continue;
    if (cube.months === period.months) {
      const cell = cellAt(cube, code, period.start);
      if (cell >= 0) outcome = inCell(dataset, cube, cell);
    } else {
      const figure = windowSum(cube, code, period.start, period.months);
      outcome = {
        figure,
        status: '',
        sources: figure === 'notHeld' ? [] : sourcesOf(dataset, cube, code, period.start),
      };
    }
    if (outcome.figure !== 'notHeld') return outcome;
  }
  return outcome;
}

function inCell(dataset: Dataset, cube: Cube, cell: number): Observed {
  const source = dataset.sourceCodes[(cube.source[cell] ?? 0) - 1];
  return {
    figure: figureInCell(cube, cell),
    status: statuses[cube.status[cell] ?? 0] ?? '',
    sources: source === undefined ? [] : [source],
  };
}

function sourcesOf(dataset: Dataset, cube: Cube, code: string, start: number): readonly string[] {
  const source = dataset.sourceCodes[(cube.source[cellAt(cube, code, start)] ?? 0) - 1];
  return source === undefined ? [] : [source];
}
