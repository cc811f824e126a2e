import type { Area, AreaGroup } from '../domain/area';
import type { Fault } from '../domain/fault';
import { containers } from './containers';
import { type LoggedFile, type LoggedRow, loggedRows } from './loggedRows';
import { unlisted } from './unlisted';

/** The areas of a package by code. Areas that share a name carry their code in it, so that each can be told apart. */
export function areasListed(files: readonly LoggedFile[]): ReadonlyMap<string, Area> {
  const rows = loggedRows(files, 'areas');
  const times = new Map<string, number>();
  for (const { row } of rows) times.set(row.area_name, (times.get(row.area_name) ?? 0) + 1);
  return new Map(
    rows.map(({ row, line, log }) => {
      const shared = (times.get(row.area_name) ?? 0) > 1;
      if (shared) {
        const fault = {
          line,
          column: 'area_name',
          what: `More than one area is called "${shown(row.area_name)}".`,
          remedy: 'Their codes are shown beside their names; give them different names if you can.',
        };
        log.add('shared name', fault, 'notice');
      }
      return [
        row.area_code,
        {
          code: row.area_code,
          name: shared ? `${row.area_name} (${row.area_code})` : row.area_name,
          type: row.area_type,
          parentCode: row.parent_code,
          successorCode: row.successor_code,
          otherNames: row.other_names,
        },
      ];
    }),
  );
}

/**
 * The groups of a package by code. A member that is no listed area is left out, and so is one that holds another
 * member: its figures would be counted twice in the group's total.
 */
export function groupsListed(
  files: readonly LoggedFile[],
  areas: ReadonlyMap<string, Area>,
): ReadonlyMap<string, AreaGroup> {
  const rows = loggedRows(files, 'area-groups');
  const partsOf = new Map<string, Map<string, string>>();
  for (const { row } of rows) {
    const parts = partsOf.get(row.group_code) ?? new Map<string, string>();
    partsOf.set(row.group_code, parts);
    for (const container of containers(row.area_code, areas)) parts.set(container, row.area_code);
  }
  const groups = new Map<string, { code: string; name: string; members: string[] }>();
  for (const one of rows) {
    const { row, line, log } = one;
    const part = partsOf.get(row.group_code)?.get(row.area_code);
    const problem = memberProblem(one, areas, part);
    if (problem) {
      log.add('member', problem);
      continue;
    }
    const { group_code: code, group_name: name } = row;
    const group = groups.get(code) ?? { code, name, members: [] };
    if (group.name !== name) {
      const fault = {
        line,
        column: 'group_name',
        what: `The group "${shown(code)}" is called "${shown(name)}" here and "${shown(group.name)}" above.`,
        remedy: 'Write one name in all its rows; the first is used.',
      };
      log.add('group name', fault, 'notice');
    }
    if (!group.members.includes(row.area_code)) group.members.push(row.area_code);
    groups.set(code, group);
  }
  return groups;
}

/** Why a row makes no member, or undefined when it does; `part` is a member that lies within it. */
function memberProblem(
  { row, line }: LoggedRow<'area-groups'>,
  areas: ReadonlyMap<string, Area>,
  part: string | undefined,
): Omit<Fault, 'file' | 'severity'> | undefined {
  const { area_code: code, group_code: group } = row;
  const column = 'area_code';
  if (code === group) {
    return {
      line,
      column,
      what: `The group "${shown(group)}" is listed as a member of itself.`,
      remedy: 'Give the group a code of its own; the row was left out.',
    };
  }
  const area = areas.get(code);
  if (!area) return unlisted('area', column, code, line, '; until then the group is without it');
  if (part === undefined) return undefined;
  return {
    line,
    column,
    what: `${shown(area.name)} holds ${shown(areas.get(part)?.name ?? part)}, which is in the group too: a total would count it twice.`,
    remedy: 'List one of the two; until then the group is without the larger one.',
  };
}

function shown(text: string): string {
  return text.slice(0, 60);
}
