import { type ExtractedResource, extractedResource } from '../extracts/extractedResource';
import { ObservationBytes } from '../extracts/observationBytes';
import type { ResourceEntry } from '../extracts/packageDescriptor';

/**
 * What the page sends: the entry first, then chunks, then the end; `null` chunk is the end. `reading` counts the times
 * the file is read, from 1: chunks of a reading that was given up may still be on their way and are passed over.
 */
export type ToWorker =
  | { readonly entry: ResourceEntry }
  | { readonly reading: number; readonly chunk: Uint8Array<ArrayBuffer> | null };

const waiting: (Uint8Array<ArrayBuffer> | null)[] = [];
let wake: () => void = () => {};

async function* chunks() {
  for (;;) {
    while (waiting.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const chunk = waiting.shift();
    if (!chunk) return;
    yield chunk;
  }
}

/** A file read a second time, in another encoding, is asked for again: the worker keeps no bytes. */
let opened = 0;

function answer({ data }: MessageEvent<ToWorker>) {
  if ('chunk' in data) {
    if (data.reading !== opened) return;
    waiting.push(data.chunk);
    wake();
    return;
  }
  const open = () => {
    opened += 1;
    if (opened > 1) {
      waiting.length = 0;
      self.postMessage('again');
    }
    return chunks();
  };
  extractedResource(data.entry, open, undefined, {
    observations: (...given) => new ObservationBytes(...given),
  })
    .then((resource) => self.postMessage(resource, { transfer: buffersOf(resource) }))
    .catch((cause: unknown) => self.postMessage({ failure: String(cause) }));
}

// The single file runs this script in its page too, where messages are other people's.
if (!('document' in globalThis)) self.addEventListener('message', answer);

/** The columns are handed over, not copied: a copy would be unpacked on the page's own time. */
function buffersOf({ content }: ExtractedResource): ArrayBuffer[] {
  if (content?.role !== 'observations') return [];
  const columns: unknown[] = Object.values(content.columns);
  return columns.flatMap((column) =>
    ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : [],
  );
}
