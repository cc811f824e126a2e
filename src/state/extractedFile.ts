import { type ExtractedResource, extractedResource } from '../extracts/extractedResource';
import type { ResourceEntry } from '../extracts/packageDescriptor';
import { blobChunks } from './blobChunks';
import { extractedInWorker, type Waiting } from './extractedInWorker';
import { pausesForPage } from './pause';

/**
 * Reads a file that a person gave, in a worker where there may be one. Rejects with the signal's reason when it is
 * called off.
 */
export async function extractedFile(
  entry: ResourceEntry,
  file: Blob,
  waiting: Waiting = {},
): Promise<ExtractedResource> {
  const { progress, signal } = waiting;
  try {
    return await extractedInWorker(entry, file, waiting);
  } catch {
    signal?.throwIfAborted();
    // Workers can be forbidden by the host's policy: slower, but the same result.
    const { ObservationBytes } = await import('../extracts/observationBytes');
    const breathe = pausesForPage();
    const pause = () => {
      signal?.throwIfAborted();
      return breathe();
    };
    return extractedResource(entry, () => blobChunks(file), pause, {
      observations: (...given) => new ObservationBytes(...given),
      progress: (bytes, rows) => progress?.({ bytes, rows }),
    });
  }
}
