import type { ContributedFile } from '../extracts/contributedFile';
import type { OwnSource } from '../extracts/ownSource';
import { ReadingStopped, type ReadingWay } from '../extracts/readingWay';
import { heldBlob, withBlob } from './heldBlobs';

/** A file whose reading can be followed: the same object as long as no reading of it was stopped, so that it is read once. */
interface Watched {
  readonly source: OwnSource;
  way: ReadingWay | undefined;
}

const known = new WeakMap<OwnSource, Watched>();

/** Files of a contribution while they are looked into. */
export interface WatchedFiles {
  readonly files: readonly ContributedFile[];
  /** Readings that begin after this are neither reported nor stopped. */
  readonly end: () => void;
}

/**
 * The files of a contribution, whose readings report how far they are and end with `ReadingStopped` as `way` says,
 * wherever they take place.
 */
export function watchedFiles(files: readonly ContributedFile[], way: ReadingWay): WatchedFiles {
  const all = files.map((file) => ({ file, watched: watchedSource(file.source) }));
  for (const { watched } of all) watched.way = way;
  return {
    files: all.map(({ file, watched }) => ({ ...file, source: watched.source })),
    end: () => {
      for (const { watched } of all) if (watched.way === way) watched.way = undefined;
    },
  };
}

function watchedSource(source: OwnSource): Watched {
  const before = known.get(source);
  if (before) return before;
  const watched: Watched = {
    source: { ...source, open: (from, to) => followed(source, watched.way, from, to) },
    way: undefined,
  };
  const held = heldBlob(source);
  if (held) {
    const stopped = () => known.delete(source);
    withBlob(watched.source, { ...held, way: () => watched.way, stopped });
  }
  known.set(source, watched);
  return watched;
}

async function* followed(
  source: OwnSource,
  way: ReadingWay | undefined,
  from?: number,
  to?: number,
): AsyncGenerator<Uint8Array> {
  const { name, bytes: of } = source;
  let bytes = 0;
  for await (const chunk of source.open(from, to)) {
    if (way?.signal?.aborted) {
      // What was read of it until now stays remembered as a failure of this very object.
      known.delete(source);
      throw new ReadingStopped(name);
    }
    bytes += chunk.length;
    way?.progress?.({ name, bytes, of, rows: 0 });
    yield chunk;
  }
}
