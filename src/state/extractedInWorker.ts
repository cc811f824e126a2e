import type { ExtractedResource } from '../extracts/extractedResource';
import type { ResourceEntry } from '../extracts/packageDescriptor';
import { type ArrivingFile, ChunkSender } from './chunkSender';
import type { FromWorker, ReadSoFar, ToWorker } from './extractWorker';
import ExtractWorker from './extractWorker?worker&inline';

/** Who waits for a large file can be told how far it is, and call it off. */
export interface Waiting {
  readonly progress?: (soFar: ReadSoFar) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads a large file in a worker, which takes a file that a person gave by itself; of one that arrives the chunks are
 * handed over, so that decoding and parsing run beside the download and never block the page. Rejects when the worker
 * cannot be started, and with the signal's reason when it is called off: nothing is left of the worker then.
 */
export async function extractedInWorker(
  entry: ResourceEntry,
  file: Blob | ArrivingFile,
  { progress, signal }: Waiting = {},
): Promise<ExtractedResource> {
  signal?.throwIfAborted();
  const worker = new ExtractWorker();
  const post = (message: ToWorker, transfer: Transferable[]) =>
    worker.postMessage(message, transfer);
  const given = file instanceof Blob ? { entry, file } : { entry };
  const chunks = file instanceof Blob ? undefined : new ChunkSender(file, post);
  try {
    return await new Promise<ExtractedResource>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        reject(new Error(event.message || 'the worker could not be started'));
      });
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if ('soFar' in data) {
          chunks?.taken(data.soFar.bytes);
          progress?.(data.soFar);
        } else if ('again' in data) chunks?.again().catch(reject);
        else if ('failure' in data) reject(new Error(data.failure));
        else resolve(data.resource);
      });
      post(given, []);
      chunks?.start().catch(reject);
    });
  } finally {
    worker.terminate();
    chunks?.stop();
  }
}
