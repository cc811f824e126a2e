import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Dataset } from '../dataset/dataset';
import type { DatasetWithGroups } from '../selection/datasetWithGroups';
import type { Request } from '../selection/selection';
import { forever } from './queryClient';

/** The groups of the reader, as far as a request asks for any. */
export interface FoundReaderGroups {
  /** The dataset with these groups; the loaded one where there are none. */
  readonly dataset: Dataset | undefined;
  /** Undefined where the request has nothing to do with such groups, or their code is not there. */
  readonly found: DatasetWithGroups | undefined;
  readonly state: 'there' | 'coming' | 'failed';
  /** The dataset in which the outcome of a choice is to be looked up. */
  readonly datasetAfter: (next: Request) => Dataset | undefined;
}

/** Adds the groups that a request asks for to a dataset. Their code is loaded when one first does. */
export function useReaderGroups(loaded: Dataset | undefined, request: Request): FoundReaderGroups {
  const likeOthers = (loaded?.neighbours.size ?? 0) > 0;
  const { own, of, page } = request;
  // What does not matter to the groups does not make them anew, nor all that is worked out from them.
  const group = likeOthers || !of ? request.group : undefined;
  const area = likeOthers ? request.area : undefined;
  const needed = Boolean(own) || page === 'groups' || (likeOthers && Boolean(group ?? area));
  const { data: code, isError } = useQuery({
    ...forever,
    queryKey: ['groups of the reader'],
    queryFn: () => import('../selection/datasetWithGroups'),
    enabled: needed,
  });
  const found = useMemo(() => {
    if (!loaded || !needed) return undefined;
    const asked = Object.entries({ own, of, group, area }).filter(([, value]) => value);
    return code?.datasetWithGroups(loaded, Object.fromEntries(asked));
  }, [loaded, needed, code, own, of, group, area]);
  const dataset = found?.dataset ?? loaded;
  const datasetAfter = useMemo(
    () => (next: Request) => {
      const { group: to = '' } = next;
      const isLike = likeOthers && to !== group && !dataset?.groups.has(to);
      const isNew = isLike || next.own !== own;
      return isNew && loaded && code ? code.datasetWithGroups(loaded, next).dataset : dataset;
    },
    [loaded, code, dataset, likeOthers, own, group],
  );
  return {
    dataset,
    found,
    state: !needed || code ? 'there' : isError ? 'failed' : 'coming',
    datasetAfter,
  };
}
