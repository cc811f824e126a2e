import { ExtractFault } from './extractFault';
import type { OwnSource } from './ownSource';

/**
 * The same source, guarded against a file that changes or goes away while it is read: where its length is not what it was
 * when it was added, or it can no longer be read, an {@link ExtractFault} says so.
 */
export function steadySource(source: OwnSource): OwnSource {
  return { ...source, open: (from, to) => steady(source, from, to) };
}

async function* steady(source: OwnSource, from?: number, to?: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  const chunks = opened(source, from, to);
  try {
    for (let next = await read(source, chunks); !next.done; next = await read(source, chunks)) {
      length += next.value.length;
      yield next.value;
    }
  } finally {
    await chunks.return(undefined);
  }
  const end = Math.min(to ?? source.bytes, source.bytes);
  const expected = Math.max(0, end - (from ?? 0));
  if (length !== expected) throw changed(source, 'The file changed while it was being read.');
}

async function* opened(source: OwnSource, from?: number, to?: number): AsyncGenerator<Uint8Array> {
  yield* source.open(from, to);
}

async function read(source: OwnSource, chunks: AsyncGenerator<Uint8Array>) {
  try {
    return await chunks.next();
  } catch (cause) {
    if (cause instanceof ExtractFault) throw cause;
    throw changed(
      source,
      'The file can no longer be read: it was changed, moved or closed meanwhile.',
    );
  }
}

function changed(source: OwnSource, what: string): ExtractFault {
  return new ExtractFault({
    file: source.name,
    what,
    remedy: 'Close it in other programs and add it again; nothing of it was used.',
  });
}
