import type { Dataset } from '../dataset/dataset';
import { groupsHeld } from '../dataset/groupsHeld';
import type { AreaGroup } from '../domain/area';
import type { PlaceBeside } from './selection';

/**
 * Every place an indicator has figures of, by code: the groups as wholes, then the members of `group`, then all other
 * areas, each of these by name. Areas without any figure are left out, and so is a group of one area that is held itself.
 */
export function placesHeld(
  dataset: Dataset,
  indicator: string,
  group: AreaGroup,
): ReadonlyMap<string, PlaceBeside> {
  const held = new Set((dataset.cubes.get(indicator) ?? []).flatMap(({ areas }) => areas));
  const groups = groupsHeld(dataset, indicator);
  const inGroup = new Set(group.members);
  const areas = [...new Set(groups.flatMap(({ members }) => members))].flatMap((code) => {
    const area = held.has(code) ? dataset.areas.get(code) : undefined;
    return area ? [{ code, name: area.name, group: undefined }] : [];
  });
  const byName = areas.toSorted(
    (a, b) =>
      Number(inGroup.has(b.code)) - Number(inGroup.has(a.code)) ||
      a.name.localeCompare(b.name, 'en-GB'),
  );
  const wholes = groups
    .filter(({ members: [only, ...others] }) => others.length > 0 || !only || !held.has(only))
    .map((one) => ({ code: one.code, name: one.name, group: one }));
  return new Map([...wholes, ...byName].map((place) => [place.code, place]));
}
