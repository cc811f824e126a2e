import {
  type Columns,
  type Cube,
  columnsOfWindow,
  figureInCell,
  sumOfCells,
} from '../dataset/cube';
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
  if (held.figure !== 'notHeld' || !group) return held;
  return sumOfMembers(group.members.map((member) => ofMember(dataset, member, own)));
}

/** As {@link observed}: every member of a group, in the group's order, and last the group itself. */
export function observedInGroup(
  dataset: Dataset,
  indicator: string,
  group: AreaGroup,
  period: Period,
): readonly Observed[] {
  const own = reader(dataset, indicator, period);
  const members = group.members.map((member) => ofMember(dataset, member, own));
  const held = own(group.code);
  return [...members, held.figure === 'notHeld' ? sumOfMembers(members) : held];
}

/** A member may be a group itself, with a total of its own or with members that make one. */
function ofMember({ groups }: Dataset, code: string, own: (code: string) => Observed): Observed {
  const held = own(code);
  const inner = held.figure === 'notHeld' ? groups.get(code) : undefined;
  return inner ? sumOfMembers(inner.members.map(own)) : held;
}

function sumOfMembers(members: readonly Observed[]): Observed {
  const figure = sumOf(
    members.map((member) => member.figure),
    'incompleteGroup',
  );
  const [first] = members;
  const same = (one: Observed) => one.status === first?.status && one.sources === first.sources;
  // Members mostly share status and sources, which are then those of the sum.
  if (first && members.every(same)) return { ...first, figure };
  const lists = new Set(members.map((member) => member.sources));
  const status = statusOfSum(new Set(members.map((member) => member.status)));
  return { figure, status, sources: [...new Set([...lists].flat())] };
}

/** A cube that holds a period, as one column or as several that tile it. */
interface Holding {
  readonly cube: Cube;
  readonly columns: Columns;
}

/** What is held, or can be summed along time, of one code after another; what they share is looked up once. */
function reader(dataset: Dataset, indicator: string, period: Period): (code: string) => Observed {
  const holdings = holdingsOf(dataset.cubes.get(indicator) ?? [], period);
  const lists = dataset.sourceCodes.map((source) => [source]);
  return (code) => {
    let incomplete = notHeld;
    for (const { cube, columns } of holdings) {
      const row = cube.areaSlot.get(code);
      if (row === undefined) continue;
      const own = cube.months === period.months;
      const cell = row * cube.width + columns.first;
      const figure = own ? figureInCell(cube, cell) : sumOfCells(cube, row, columns);
      if (figure === 'notHeld') continue;
      const found = traced(cube, cell, row * cube.width + columns.last, figure, lists);
      // Where quarters have a gap, months may not. A figure of its own stands, whatever it is.
      if (own || isKnown(figure)) return found;
      if (incomplete === notHeld) incomplete = found;
    }
    return incomplete;
  };
}

function holdingsOf(cubes: readonly Cube[], { start, months }: Period): readonly Holding[] {
  return cubes.flatMap((cube) => {
    const own = cube.months === months ? cube.periodSlot.get(start) : undefined;
    const columns =
      own === undefined ? columnsOfWindow(cube, start, months) : { first: own, last: own };
    return columns ? [{ cube, columns }] : [];
  });
}

/** A figure with the status and the sources of the cells it was made of. */
function traced(
  { status, source, runs }: Cube,
  first: number,
  last: number,
  figure: Figure<Count>,
  lists: readonly (readonly string[])[],
): Observed {
  // Neighbouring cells mostly share status and source, and are then spared sets of their own.
  if (first === last || (runs[last] ?? last) <= first) {
    const sources = lists[(source[first] ?? 0) - 1] ?? notHeld.sources;
    return { figure, status: statuses[status[first] ?? 0] ?? '', sources };
  }
  const found = [...status.subarray(first, last + 1)].map((place) => statuses[place] ?? '');
  const sources = [...new Set(source.subarray(first, last + 1))];
  return {
    figure,
    status: statusOfSum(new Set(found)),
    sources: sources.flatMap((place) => lists[place - 1] ?? []),
  };
}

function statusOfSum(parts: ReadonlySet<Observed['status']>): Observed['status'] {
  const [only] = parts;
  if (parts.size === 1 && only !== undefined) return only;
  if (parts.has('p')) return 'p';
  return parts.has('e') ? 'e' : '';
}
