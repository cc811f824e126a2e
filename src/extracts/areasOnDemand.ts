import { figureTexts } from './figureKeys';
import type { OnDemandGroup } from './packageDescriptor';
import type { PeriodReader } from './periodReader';
import { type ReadFile, rowsWithRole } from './readFile';

/** Areas that come only with the files of a group, and whether figures of them that are added can wait for these. */
export interface AreasOnDemand {
  /** The group whose files an area comes with; undefined where it is in a list that is always loaded. */
  readonly groupOf: (area: string) => OnDemandGroup | undefined;
  /**
   * True where a reader comes upon added figures of an indicator with the files of the group: it names the indicator, or
   * most of its areas have figures, so that it is offered. Figures of a few districts would never be seen.
   */
  readonly isReached: (group: OnDemandGroup, indicator: string) => boolean;
}

/** The areas on demand of a loaded package (`ours`), for figures that are added (`theirs`). */
export function areasOnDemand(
  ours: readonly ReadFile[],
  theirs: readonly ReadFile[],
  reader: PeriodReader,
): AreasOnDemand {
  const groups = groupsOfAreas(ours, theirs);
  const members = new Map<string, Set<string>>();
  for (const { row } of rowsWithRole([...ours, ...theirs], 'area-groups')) {
    const codes = members.get(row.group_code) ?? new Set();
    members.set(row.group_code, codes.add(row.area_code));
  }
  let added: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  const groupOf = (area: string) => groups.get(area);
  const isReached = ({ code, indicators }: OnDemandGroup, indicator: string) => {
    if (indicators.includes(indicator)) return true;
    const of = members.get(code) ?? new Set();
    added ??= areasByIndicator(theirs, reader);
    const held = [...(added.get(indicator) ?? [])].filter((area) => of.has(area)).length;
    return held > 1 && held * 2 >= of.size;
  };
  return { groupOf, isReached };
}

function groupsOfAreas(ours: readonly ReadFile[], theirs: readonly ReadFile[]) {
  const codes = (files: readonly ReadFile[]) => [
    ...rowsWithRole(files, 'areas').map(({ row }) => row.area_code),
    ...rowsWithRole(files, 'area-groups').map(({ row }) => row.group_code),
  ];
  const always = new Set(codes([...ours.filter(({ entry }) => !entry.onDemand), ...theirs]));
  const groups = new Map<string, OnDemandGroup>();
  for (const file of ours) {
    const group = file.entry.onDemand;
    if (!group) continue;
    for (const code of codes([file])) if (!always.has(code)) groups.set(code, group);
  }
  return groups;
}

/** The areas that added figures are of, by indicator. */
function areasByIndicator(theirs: readonly ReadFile[], reader: PeriodReader) {
  const found = new Map<string, Set<string>>();
  for (const { resource } of theirs) {
    if (resource.content?.role !== 'observations') continue;
    const { columns } = resource.content;
    const { indicators, areas } = figureTexts(columns, reader);
    const pairs = new Set<number>();
    for (let row = 0; row < columns.rows; row += 1)
      pairs.add((columns.indicator[row] ?? 0) * areas.length + (columns.area[row] ?? 0));
    for (const pair of pairs) {
      const indicator = indicators[Math.floor(pair / areas.length)] ?? '';
      const of = found.get(indicator) ?? new Set();
      found.set(indicator, of.add(areas[pair % areas.length] ?? ''));
    }
  }
  return found;
}
