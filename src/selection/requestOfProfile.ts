import type { Dataset } from '../dataset/dataset';
import { overviewGroups } from './overviewGroups';
import type { Profile, Request } from './selection';

/** The request that names exactly what an area profile shows. */
export function requestOfProfile({ area, group, second }: Profile): Request {
  return {
    page: 'area',
    ...(area ? { area } : {}),
    // A group that is only the area itself goes with the area.
    ...(group.code && group.code !== area ? { group: group.code } : {}),
    second: second?.code ?? 'none',
  };
}

/** The profile of the area, group and second comparator shown before, or chosen, as far as they go together. */
export function requestOfProfileAfter(
  { area, group, second, data }: Readonly<Record<string, string | undefined>>,
  dataset: Dataset,
): Request {
  const known = overviewGroups(dataset).find(({ code }) => code === group);
  const coming = dataset.onDemand.some(({ code }) => code === group);
  const holds = known ? !area || known.members.includes(area) : coming;
  const kept = holds ? group : undefined;
  return {
    page: 'area',
    ...(area ? { area } : {}),
    ...(kept ? { group: kept } : {}),
    ...(second && second !== kept && second !== area ? { second } : {}),
    ...(data ? { data } : {}),
  };
}
