import type { Dataset } from '../dataset/dataset';
import type { AreaGroup } from '../domain/area';
import { type Note, shownBriefly } from './fallbackNotice';
import { overviewGroups } from './overviewGroups';
import { type HeatMap, heatMaps, type Request, type Scope } from './selection';

/** The group of a package without figures, which has themes to show all the same. */
export const nobody: AreaGroup = { code: '', name: 'no area', members: [] };

/**
 * What the overview shows: as asked for where the data have it, else the default, with a notice; without figures a group
 * of nobody.
 */
export function resolvedScope(request: Request, dataset: Dataset, note: Note): Scope {
  const groups = overviewGroups(dataset);
  const known = groups.find(({ code }) => code === request.group);
  const group = known ?? groups[0] ?? nobody;
  // A group whose files are still on their way is not unknown, nor are its areas.
  const coming = !known && dataset.onDemand.some(({ code }) => code === request.group);
  if (request.group && !known && !coming && group !== nobody) {
    const name = dataset.groups.get(request.group)?.name ?? shownBriefly(request.group);
    note(`There are no headline figures for the group "${name}"`, group.name);
  }
  return {
    group,
    area: coming || group === nobody ? undefined : resolvedArea(request, dataset, group, note),
    heatmap: resolvedHeatMap(request, note),
  };
}

/** The area asked for where it is a member of the group; else none, with a notice. */
export function resolvedArea(
  { area }: Request,
  dataset: Dataset,
  group: AreaGroup,
  note: Note,
): string | undefined {
  if (!area || group.members.includes(area)) return area;
  const name = dataset.areas.get(area)?.name ?? `"${shownBriefly(area)}"`;
  note(`The area ${name} is not part of ${group.name}`, 'the group without a highlighted area');
  return undefined;
}

function resolvedHeatMap({ heatmap }: Request, note: Note): HeatMap {
  const known = heatMaps.find((one) => one === heatmap);
  if (heatmap && !known)
    note(`There is no heat map "${shownBriefly(heatmap)}"`, 'the one of rates');
  return known ?? 'rate';
}
