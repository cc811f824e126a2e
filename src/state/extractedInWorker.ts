import type { ExtractedResource } from '../extracts/extractedResource';
import type { ResourceEntry } from '../extracts/packageDescriptor';
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
  let sending = 0;
  const send = async (
    held: readonly Uint8Array<ArrayBuffer>[],
    source: AsyncIterator<Uint8Array<ArrayBuffer>>,
  ) => {
    sending += 1;
    const turn = sending;
    for (const chunk of held) worker.postMessage({ chunk });
    for (;;) {
      const { done, value } = await source.next();
      if (turn !== sending) return;
      if (done) break;
      worker.postMessage({ chunk: value }, [value.buffer]);
    }
    worker.postMessage({ chunk: null });
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
      worker.postMessage({ entry });
      send(first, rest).catch(reject);
    });
  } finally {
    worker.terminate();
  }
}
