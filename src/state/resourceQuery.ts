import { queryOptions } from '@tanstack/react-query';
import type { ResourceEntry } from '../extracts/packageDescriptor';
import { loadedResource } from './loadedResource';
import { packageFile } from './packageFile';
import { forever } from './queryClient';

/** One file of the folder's own package, read. */
export function resourceQuery(folder: string, entry: ResourceEntry) {
  const { path } = entry;
  return queryOptions({
    ...forever,
    queryKey: ['resource', folder, path],
    queryFn: () => loadedResource(entry, () => packageFile(folder, path)),
  });
}
