import { type Cube, cellAt, figureInCell, windowSum } from '../dataset/cube';
import type { Dataset } from '../dataset/dataset';
import type { AreaGroup } from '../domain/area';
import { type Count, type Figure, isKnown } from '../domain/figure';
import type { Period } from '../domain/period';
import { statuses } from '../extracts/observationReader';
import { sumOf } from './sumOf';

/** A figure as held or summed, and where it comes from. */
export interface Observed {
  readonly figure: Figure<Count>;
  /** `p`, `r`, `e` or blank; for a sum the one that all its parts share, else `p` or `e` when a part has it. */
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
  const own = reader(dataset, indicator, period);
  const held = own(code);
  return held.figure === 'notHeld' && group ? sumOfMembers(group.members.map(own)) : held;
}

/** As {@link observed}: every member of a group, in the group's order, and last the group itself. */
export function observedInGroup(
  dataset: Dataset,
  indicator: string,
  group: AreaGroup,
  period: Period,
): readonly Observed[] {
  const own = reader(dataset, indicator, period);
  const members = group.members.map(own);
  const held = own(group.code);
  const whole = held.figure === 'notHeld' ? sumOfMembers(members) : held;
  // A member may be a group itself, with a total of its own or with members that make one.
  const figures = members.map((member, place) => {
    const inner =
      member.figure === 'notHeld' ? dataset.groups.get(group.members[place] ?? '') : undefined;
    return inner ? sumOfMembers(inner.members.map(own)) : member;
  });
  return [...figures, whole];
}

function sumOfMembers(members: readonly Observed[]): Observed {
  const figure = sumOf(
    members.map((member) => member.figure),
    'incompleteGroup',
  );
  const [first] = members;
  const same = (one: Observed) => one.status === first?.status && one.sources === first.sources;
  // Members mostly come from one row of one file after another, and share what is said of them.
  if (first && members.every(same)) return { ...first, figure };
  const lists = new Set(members.map((member) => member.sources));
  const status = statusOfSum(new Set(members.map((member) => member.status)));
  return { figure, status, sources: [...new Set([...lists].flat())] };
}

/** What is held, or can be summed along time, of one code after another; what they share is looked up once. */
function reader(dataset: Dataset, indicator: string, period: Period): (code: string) => Observed {
  const cubes = (dataset.cubes.get(indicator) ?? []).filter((cube) => cube.months <= period.months);
  const lists = dataset.sourceCodes.map((source) => [source]);
  const found = (cube: Cube, cell: number, parts: number, figure: Figure<Count>): Observed => {
    if (parts === 1 || alike(cube, cell, parts)) {
      const sources = lists[(cube.source[cell] ?? 0) - 1] ?? notHeld.sources;
      return { figure, status: statuses[cube.status[cell] ?? 0] ?? '', sources };
    }
    const held = [...cube.status.subarray(cell, cell + parts)];
    const sources = [...new Set(cube.source.subarray(cell, cell + parts))];
    return {
      figure,
      status: statusOfSum(new Set(held.map((place) => statuses[place] ?? ''))),
      sources: sources.flatMap((source) => lists[source - 1] ?? []),
    };
  };
  return (code) => {
    let incomplete = notHeld;
    for (const cube of cubes) {
      const cell = cellAt(cube, code, period.start);
      if (cell < 0) continue;
      const parts = period.months / cube.months;
      const figure =
        parts === 1 ? figureInCell(cube, cell) : windowSum(cube, code, period.start, period.months);
      if (figure === 'notHeld') continue;
      // Where quarters have a gap, months may not. A figure of its own stands, whatever it is.
      if (parts === 1 || isKnown(figure)) return found(cube, cell, parts, figure);
      if (incomplete === notHeld) incomplete = found(cube, cell, parts, figure);
    }
    return incomplete;
  };
}

/** True when neighbouring cells share status and source. They mostly do, and are then spared sets of their own. */
function alike({ status, source }: Cube, cell: number, parts: number): boolean {
  for (let next = cell + 1; next < cell + parts; next += 1)
    if (status[next] !== status[cell] || source[next] !== source[cell]) return false;
  return true;
}

function statusOfSum(parts: ReadonlySet<Observed['status']>): Observed['status'] {
  const [only] = parts;
  if (parts.size === 1 && only !== undefined) return only;
  if (parts.has('p')) return 'p';
  return parts.has('e') ? 'e' : '';
}
