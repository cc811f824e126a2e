import type { Dataset } from '../../dataset/dataset';
import { groupsHeld } from '../../dataset/groupsHeld';

/**
 * The group to see the added figures of each indicator in, by its code, where the group that is shown first has none of them:
 * the one with most of their areas.
 */
export function groupsOfAdded(added: Dataset, shown: Dataset): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const [indicator, cubes] of added.cubes) {
    const areas = new Set(cubes.flatMap((cube) => cube.areas));
    const held = groupsHeld(shown, indicator).map(({ code, members }) => ({
      code,
      areas: new Set([code, ...members].filter((area) => areas.has(area))).size,
    }));
    const [most] = held.toSorted((a, b) => b.areas - a.areas);
    if (held[0]?.areas === 0 && most && most.areas > 0) groups.set(indicator, most.code);
  }
  return groups;
}
