import type { ExtractedResource } from '../extracts/extractedResource';
import type { ResourceEntry } from '../extracts/packageDescriptor';
import type { HeldFile } from '../extracts/packageFiles';
import { extractedFile } from './extractedFile';
import { type HeldBlob, heldBlob } from './heldBlobs';
import { loadedResource, resourceOrFault, smallFile } from './loadedResource';
import { forever, queryClient, whileShown } from './queryClient';
import { resourceQuery } from './resourceQuery';

/**
 * A file of a package over a folder, read once for each number; without a number it is the folder's own. The same content
 * may have been read under another name.
 */
export async function heldResource(
  folder: string,
  entry: ResourceEntry,
  file: HeldFile | undefined,
  number: number | undefined,
): Promise<ExtractedResource> {
  if (!file || number === undefined) return queryClient.fetchQuery(resourceQuery(folder, entry));
  const read = await queryClient.fetchQuery({
    ...forever,
    ...whileShown,
    queryKey: ['resource', folder, entry.role, number],
    queryFn: () => readHeld(entry, file),
  });
  const { path, title } = entry;
  if (read.path === path) return read;
  return { ...read, path, title, faults: read.faults.map((fault) => ({ ...fault, file: path })) };
}

function readHeld(entry: ResourceEntry, file: HeldFile): Promise<ExtractedResource> {
  const held = heldBlob(file);
  return held && held.blob.size > smallFile
    ? resourceOrFault(entry, () => readBlob(entry, held))
    : loadedResource(entry, () => copiedBytes(file));
}

async function readBlob(entry: ResourceEntry, { blob, way, stopped }: HeldBlob) {
  const { progress, signal } = way() ?? {};
  try {
    return await extractedFile(entry, blob, {
      progress: (soFar) => progress?.({ name: entry.title, of: blob.size, ...soFar }),
      ...(signal instanceof AbortSignal ? { signal } : {}),
    });
  } finally {
    if (signal?.aborted) stopped();
  }
}

/** The bytes are handed to a worker, and a file in memory must keep its own. */
async function* copiedBytes({ open }: HeldFile) {
  for await (const chunk of open()) yield new Uint8Array(chunk);
}
