import type { Dataset } from '../dataset/dataset';
import type { Area, AreaGroup } from '../domain/area';
import { type Note, shownBriefly } from './fallbackNotice';
import { overviewGroups } from './overviewGroups';
import { nobody } from './resolvedScope';
import type { PlaceBeside, Profile, Request } from './selection';

/**
 * What the area profile shows: as asked for where the data have it, else the default, with a notice. An unknown area is
 * none, and one that no group holds is a group of its own.
 */
export function resolvedProfile(request: Request, dataset: Dataset, note: Note): Profile {
  const groups = overviewGroups(dataset);
  // A group whose files are still on their way is not unknown, nor are its areas.
  const coming = (code: string | undefined) =>
    !groups.some((one) => one.code === code) && dataset.onDemand.some((one) => one.code === code);
  const silent = coming(request.group) || coming(request.second);
  const area = dataset.areas.get(request.area ?? '');
  if (request.area && !area && !silent)
    note(`There is no area "${shownBriefly(request.area)}"`, 'the list of areas');
  const group = groupOf(request, groups, area, silent ? () => {} : note);
  return {
    area: area?.code,
    group,
    second: resolvedSecond(request, dataset, groups, { group, area }, silent ? () => {} : note),
  };
}

/** The groups an area can be measured in: those of the overview that hold it; all of them where there is no area. */
export function profileGroups(
  groups: readonly AreaGroup[],
  area: string | undefined,
): readonly AreaGroup[] {
  return area === undefined ? groups : groups.filter(({ members }) => members.includes(area));
}

function groupOf(
  { group: asked }: Request,
  groups: readonly AreaGroup[],
  area: Area | undefined,
  note: Note,
): AreaGroup {
  const possible = profileGroups(groups, area?.code);
  const alone = area && { code: area.code, name: area.name, members: [area.code] };
  const known = possible.find(({ code }) => code === asked);
  const instead = known ?? possible[0] ?? alone ?? nobody;
  if (asked && !known && instead !== nobody) {
    const other = groups.find(({ code }) => code === asked);
    note(
      other && area
        ? `The area ${area.name} is not part of ${other.name}`
        : `There are no headline figures for the group "${shownBriefly(asked)}"`,
      `the comparison with ${instead.name}`,
    );
  }
  return instead;
}

/** The group or area asked for; none where none was asked for by name; else the largest other group of the package. */
function resolvedSecond(
  { second: asked }: Request,
  dataset: Dataset,
  groups: readonly AreaGroup[],
  { group, area }: { readonly group: AreaGroup; readonly area: Area | undefined },
  note: Note,
): PlaceBeside | undefined {
  if (asked === 'none') return undefined;
  const others = groups.filter(({ code }) => code !== group.code);
  const found = comparator(dataset, others, asked);
  if (found && found.code !== area?.code) return found;
  const [largest] = others
    .filter(({ made }) => !made)
    .toSorted((a, b) => b.members.length - a.members.length);
  if (asked)
    note(
      `There is no other group or area "${shownBriefly(found?.name ?? asked)}" to compare with`,
      largest ? `the comparison with ${largest.name}` : 'the profile without it',
    );
  return largest && { code: largest.code, name: largest.name, group: largest };
}

function comparator(
  { areas }: Dataset,
  groups: readonly AreaGroup[],
  code = '',
): PlaceBeside | undefined {
  const group = groups.find((one) => one.code === code);
  if (group) return { code, name: group.name, group };
  const area = areas.get(code);
  return area && { code, name: area.name, group: undefined };
}
