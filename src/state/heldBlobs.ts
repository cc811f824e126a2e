import type { HeldFile } from '../extracts/packageFiles';
import type { ReadingWay } from '../extracts/readingWay';

/** The bytes behind a file that a person gave, and how a reading of them that is under way goes along with the page. */
export interface HeldBlob {
  readonly blob: Blob;
  readonly way: () => ReadingWay | undefined;
  /** Tells that a reading was stopped half-way, so that what came of it is not taken for the file. */
  readonly stopped: () => void;
}

const blobs = new WeakMap<HeldFile, HeldBlob>();

/** Remembers the bytes behind a file, so that a worker can take all of them by itself. */
export function withBlob<F extends HeldFile>(file: F, held: HeldBlob): F {
  blobs.set(file, held);
  return file;
}

/** The bytes behind a file, where it is one that a person gave and is used as it is. */
export function heldBlob(file: HeldFile): HeldBlob | undefined {
  return blobs.get(file);
}
