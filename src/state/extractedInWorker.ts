import type { ExtractedResource } from '../extracts/extractedResource';
import type { ResourceEntry } from '../extracts/packageDescriptor';
import type { ToWorker } from './extractWorker';
import ExtractWorker from './extractWorker?worker&inline';

/**
 * Reads a large file in a worker: chunks are handed over as they arrive, so that decoding and parsing run beside the
 * download and never block the page. Rejects when the worker cannot be started.
 */
export async function extractedInWorker(
  entry: ResourceEntry,
  first: readonly Uint8Array<ArrayBuffer>[],
  rest: AsyncIterator<Uint8Array<ArrayBuffer>>,
  reopen: () => AsyncGenerator<Uint8Array<ArrayBuffer>>,
): Promise<ExtractedResource> {
  const worker = new ExtractWorker();
  let reading = 0;
  const post = (message: ToWorker, transfer: Transferable[] = []) =>
    worker.postMessage(message, transfer);
  const send = async (
    held: readonly Uint8Array<ArrayBuffer>[],
    source: AsyncIterator<Uint8Array<ArrayBuffer>>,
  ) => {
    reading += 1;
    const own = reading;
    for (const chunk of held) post({ reading: own, chunk });
    for (;;) {
      const { done, value } = await source.next();
      if (own !== reading) {
        await source.return?.();
        return;
      }
      if (done) break;
      post({ reading: own, chunk: value }, [value.buffer]);
    }
    post({ reading: own, chunk: null });
  };
  try {
    return await new Promise<ExtractedResource>((resolve, reject) => {
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        reject(new Error(event.message || 'the worker could not be started'));
      });
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<ExtractedResource | 'again' | { failure: string }>) => {
          if (data === 'again') send([], reopen()).catch(reject);
          else if ('failure' in data) reject(new Error(data.failure));
          else resolve(data);
        },
      );
      post({ entry });
      send(first, rest).catch(reject);
    });
  } finally {
    worker.terminate();
  }
}
