import { type ExtractedResource, extractedResource } from '../extracts/extractedResource';
import { ObservationBytes } from '../extracts/observationBytes';
import type { ResourceEntry } from '../extracts/packageDescriptor';
import { blobChunks } from './blobChunks';
import type { SentChunk } from './chunkSender';

/**
 * What the page sends: the entry first, with the file itself when a person gave it; otherwise chunks follow. Those of a
 * reading that was given up may still be on their way and are passed over.
 */
export type ToWorker = { readonly entry: ResourceEntry; readonly file?: Blob } | SentChunk;

/** How much of a file has been read. */
export interface ReadSoFar {
  readonly bytes: number;
  /** Data rows seen, good or bad. */
  readonly rows: number;
}

/** What the page is told: how far it is, that chunks are wanted from the start again, and the outcome. */
export type FromWorker =
  | { readonly soFar: ReadSoFar }
  | { readonly again: true }
  | { readonly resource: ExtractedResource }
  | { readonly failure: string };

/** Bytes between two reports. */
const stride = 1 << 20;

const post = (message: FromWorker, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer });

const waiting: SentChunk['chunk'][] = [];
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
let reported = 0;

function answer({ data }: MessageEvent<ToWorker>) {
  if ('chunk' in data) {
    if (data.reading !== opened) return;
    waiting.push(data.chunk);
    wake();
    return;
  }
  if (!('entry' in data)) return;
  const { entry, file } = data;
  const open = () => {
    opened += 1;
    reported = 0;
    if (file) return blobChunks(file);
    if (opened > 1) {
      waiting.length = 0;
      post({ again: true });
    }
    return chunks();
  };
  const progress = (bytes: number, rows: number) => {
    if (bytes - reported < stride) return;
    reported = bytes;
    post({ soFar: { bytes, rows } });
  };
  const observations = (...given: ConstructorParameters<typeof ObservationBytes>) =>
    new ObservationBytes(...given);
  extractedResource(entry, open, undefined, { progress, observations })
    .then((resource) => post({ resource }, buffersOf(resource)))
    .catch((cause: unknown) => post({ failure: String(cause) }));
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
