import type { ContributedFile } from '../extracts/contributedFile';
import type { Contribution } from '../extracts/contribution';
import type { OwnSource } from '../extracts/ownSource';
import { ReadingStopped, type ReadingWay } from '../extracts/readingWay';
import { steadySource } from '../extracts/steadySource';
import { blobChunks } from './blobChunks';
import { withBlob } from './heldBlobs';

/** A contribution as it is sent from a worker: bytes in place of what opens them, or a file that was given. */
export interface SentContribution extends Omit<Contribution, 'files' | 'descriptor'> {
  readonly files: readonly (Omit<ContributedFile, 'source'> & { readonly source: SentSource })[];
  readonly descriptor: SentSource | undefined;
}

interface SentSource {
  readonly name: string;
  readonly content: Blob;
}

/** A longer file is not copied into memory: it is read where it lies, each time anew. */
const longestCopy = 32_000_000;
/** How much stands in memory while a source is copied out of an archive. */
const piece = 16_000_000;

/** A file that a person gave, guarded against changes while it is read. */
export function fileSource(file: File): OwnSource {
  return {
    name: file.name,
    bytes: file.size,
    open: (from, to) => blobChunks(file.slice(from, to)),
  };
}

/**
 * A contribution made fit for sending. What was made of the files is copied, so that it outlives them; a very large file
 * that is used as it is stays where it lies.
 */
export async function sentContribution(
  { files, descriptor, ...rest }: Contribution,
  given: readonly File[],
  way: ReadingWay,
): Promise<SentContribution> {
  const sent = async (source: OwnSource): Promise<SentSource> => {
    const { name, bytes } = source;
    const same = given.find((file) => file.name === name && file.size === bytes);
    const isLarge = same !== undefined && same.size > longestCopy && !(await isPacked(same));
    return { name, content: isLarge ? same : await copied(source, way) };
  };
  const all: SentContribution['files'][number][] = [];
  for (const { source, ...file } of files) all.push({ ...file, source: await sent(source) });
  return { ...rest, files: all, descriptor: descriptor && (await sent(descriptor)) };
}

/** The contribution that was sent. */
export function receivedContribution({
  files,
  descriptor,
  ...rest
}: SentContribution): Contribution {
  return {
    ...rest,
    files: files.map(({ source, ...file }) => ({ ...file, source: heldSource(source) })),
    descriptor: descriptor && heldSource(descriptor),
  };
}

function heldSource({ name, content }: SentSource): OwnSource {
  const open: OwnSource['open'] = (from, to) => blobChunks(content.slice(from, to));
  const held = { blob: content, way: () => undefined, stopped: () => {} };
  return withBlob(steadySource({ name, bytes: content.size, open }), held);
}

async function isPacked(file: File): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return (start[0] === 0x1f && start[1] === 0x8b) || (start[0] === 0x50 && start[1] === 0x4b);
}

/** A copy of a source's bytes, piece by piece, which the browser may put on the disk. */
async function copied({ name, open }: OwnSource, { pause, signal }: ReadingWay): Promise<Blob> {
  const pieces: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const put = () => {
    pieces.push(new Blob(chunks));
    chunks = [];
    bytes = 0;
  };
  for await (const chunk of open()) {
    chunks.push(new Uint8Array(chunk));
    bytes += chunk.length;
    if (bytes > piece) put();
    await pause?.();
    if (signal?.aborted) throw new ReadingStopped(name);
  }
  put();
  return new Blob(pieces);
}
