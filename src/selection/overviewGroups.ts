import type { Dataset } from '../dataset/dataset';
import { groupsHeld } from '../dataset/groupsHeld';
import type { AreaGroup } from '../domain/area';
import { headlineIndicators } from './headlineIndicators';

/**
 * The groups the overview can be shown for: each that one of the headline indicators has figures for, the package's
 * own first and in its order, then levels such as all wards with as many members as any indicator has. A level of one
 * area is an area to highlight, not a group: it is offered only where there is nothing else. Groups that are not the package's own come last. Empty without figures.
 */
export function overviewGroups(dataset: Dataset): readonly AreaGroup[] {
  const found = new Map<string, AreaGroup>();
  for (const { code } of dataset.themes)
    for (const indicator of headlineIndicators(dataset, code))
      for (const group of groupsHeld(dataset, indicator.code)) {
        const before = found.get(group.code);
        if (!before || before.members.length < group.members.length) found.set(group.code, group);
      }
  const listed = [...dataset.groups.values()].filter(({ code }) => found.has(code));
  const levels = [...found.values()].filter(({ code }) => !dataset.groups.has(code));
  const own = listed.filter(({ made }) => !made);
  const several = [...own, ...levels.filter(({ members }) => members.length > 1)];
  return [...(several.length > 0 ? several : levels), ...listed.filter(({ made }) => made)];
}
