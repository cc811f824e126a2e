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
  // Members mostly share one list, so that the lists are fewer by far than the members.
  const lists = new Set(members.map((member) => member.sources));
  const status = statusOfSum(new Set(members.map((member) => member.status)));
  return { figure, status, sources: [...new Set([...lists].flat())] };
}

/** What is held, or can be summed along time, of one code after another; what they share is looked up once. */
function reader(dataset: Dataset, indicator: string, period: Period): (code: string) => Observed {
  const cubes = (dataset.cubes.get(indicator) ?? []).filter((cube) => cube.months <= period.months);
  const lists = dataset.sourceCodes.map((source) => [source]);
  const sourcesIn = (cube: Cube, cell: number, parts: number) => {
    if (alike(cube.source, cell, parts))
      return lists[(cube.source[cell] ?? 0) - 1] ?? notHeld.sources;
    const found = new Set(cube.source.subarray(cell, cell + parts));
    return [...found].flatMap((source) => lists[source - 1] ?? []);
  };
  return (code) => {
    let incomplete = notHeld;
    for (const cube of cubes) {
      const cell = cellAt(cube, code, period.start);
      if (cell < 0) continue;
      const own = cube.months === period.months;
      const figure = own
        ? figureInCell(cube, cell)
        : windowSum(cube, code, period.start, period.months);
      if (figure === 'notHeld') continue;
      const parts = period.months / cube.months;
      const status = statusIn(cube, cell, parts);
      const found = { figure, status, sources: sourcesIn(cube, cell, parts) };
      // Where quarters have a gap, months may not. A figure of its own stands, whatever it is.
      if (own || isKnown(figure)) return found;
      if (incomplete === notHeld) incomplete = found;
    }
    return incomplete;
  };
}

function statusIn(cube: Cube, cell: number, parts: number): Observed['status'] {
  if (alike(cube.status, cell, parts)) return statuses[cube.status[cell] ?? 0] ?? '';
  const found = [...cube.status.subarray(cell, cell + parts)];
  return statusOfSum(new Set(found.map((place) => statuses[place] ?? '')));
}

/** True when neighbouring cells have the same entry. They mostly do, and are then spared a set of their own. */
function alike(column: Uint8Array | Uint16Array, cell: number, parts: number): boolean {
  const first = column[cell];
  for (let part = 1; part < parts; part += 1) if (column[cell + part] !== first) return false;
  return true;
}

function statusOfSum(parts: ReadonlySet<Observed['status']>): Observed['status'] {
  const [only] = parts;
  if (parts.size === 1 && only !== undefined) return only;
  if (parts.has('p')) return 'p';
  return parts.has('e') ? 'e' : '';
}
