import { containers } from '../dataset/containers';
import type { Dataset } from '../dataset/dataset';
import { freeCode } from '../dataset/freeCode';
import type { AreaGroup } from '../domain/area';
import { overviewGroups } from './overviewGroups';
import { type OwnGroup, ownGroupsOf } from './ownGroups';
import type { Request } from './selection';

/** An area that stands in more than one group, by the places of these. */
export interface SharedArea {
  readonly code: string;
  readonly places: readonly number[];
}

/** Groups that a reader made, checked against the data. */
export interface ReaderGroups {
  /** As asked for, in order. */
  readonly asked: readonly OwnGroup[];
  /** The same with the areas that the data have; one without any has no members. */
  readonly groups: readonly AreaGroup[];
  /** The groups of the package whose areas can be chosen from. */
  readonly covers: readonly AreaGroup[];
  /** The one chosen from; undefined for a package without figures. */
  readonly cover: AreaGroup | undefined;
  readonly shared: readonly SharedArea[];
  /** Areas of the cover that are in no group. */
  readonly leftOut: readonly string[];
  /** Areas in groups that are not part of the cover. */
  readonly outside: readonly string[];
  /** The groups side by side, where each area of the cover is in exactly one and nothing else is in any. */
  readonly scenario: AreaGroup | undefined;
}

/** The code of a scenario, before it is made free of those of the package. */
const scenarioName = 'scenario';

/**
 * The groups that a request asks for. Codes that are no areas are left out and kept in `made.without`, and so is an area
 * that holds another one of its group: its figures would count twice. `cover` is the group named by `of`; else the
 * smallest that holds all the areas asked for, the one shown, or the first.
 */
export function readerGroups(dataset: Dataset, request: Request): ReaderGroups {
  const asked = ownGroupsOf(request.own ?? '');
  const groups = asked.map((one, place) => groupOf(dataset, one, place));
  const covers = overviewGroups(dataset).filter(({ made }) => !made);
  const inAny = new Map<string, number[]>();
  for (const [place, { members }] of groups.entries())
    for (const code of members) inAny.set(code, [...(inAny.get(code) ?? []), place]);
  const cover = coverOf(covers, request, [...inAny.keys()]);
  const shared = [...inAny].flatMap(([code, places]) =>
    places.length > 1 ? { code, places } : [],
  );
  const leftOut = cover?.members.filter((code) => !inAny.has(code)) ?? [];
  const outside = [...inAny.keys()].filter((code) => !cover?.members.includes(code));
  const isWhole = [shared, leftOut, outside].every(({ length }) => length === 0);
  const filled = groups.every(({ members }) => members.length > 0);
  const scenario = isWhole && filled && groups.length > 1 ? scenarioOf(dataset, groups) : undefined;
  return { asked, groups, covers, cover, shared, leftOut, outside, scenario };
}

function groupOf(dataset: Dataset, { name, codes }: OwnGroup, place: number): AreaGroup {
  const { areas, groups } = dataset;
  const known = codes.filter((code) => areas.has(code));
  const whole = new Set(known.flatMap((code) => [...containers(code, areas)]));
  // An area may be what a group of the package adds up.
  for (const { code, members: parts } of groups.values())
    if (parts.some((part) => part !== code && known.includes(part))) whole.add(code);
  const members = known.filter((code) => !whole.has(code));
  // A name of the package's own must not pass for what it names there.
  const like = name.toLowerCase();
  const isTaken = [...areas.values(), ...groups.values()].some(
    (one) => one.name.toLowerCase() === like,
  );
  return {
    code: freeCode(dataset, `own${place + 1}`),
    name: isTaken ? `${name} (own group)` : name,
    members,
    made: { by: 'reader', without: codes.filter((code) => !members.includes(code)) },
  };
}

function scenarioOf(dataset: Dataset, groups: readonly AreaGroup[]): AreaGroup {
  return {
    code: freeCode(dataset, scenarioName),
    name: `Scenario of ${groups.length} groups`,
    members: groups.map(({ code }) => code),
    made: { by: 'scenario', without: groups.flatMap(({ made }) => made?.without ?? []) },
  };
}

function coverOf(
  covers: readonly AreaGroup[],
  { of, group }: Request,
  chosen: readonly string[],
): AreaGroup | undefined {
  const named = (code: string | undefined) => covers.find((one) => one.code === code);
  const holding = covers
    .filter(({ members }) => chosen.length > 0 && chosen.every((code) => members.includes(code)))
    .toSorted((a, b) => a.members.length - b.members.length);
  return named(of) ?? holding[0] ?? named(group) ?? covers[0];
}
