import { ExtractFault } from './extractFault';
import type { OwnSource } from './ownSource';

/**
 * The same source, guarded against a file that changes or goes away while it is read: where its length is not what it was
 * when it was added, or it can no longer be read, an {@link ExtractFault} says so.
 */
export function steadySource(source: OwnSource): OwnSource {
  return { ...source, open: (from, to) => steady(source, from, to) };
}

async function* steady(source: OwnSource, from = 0, to = source.bytes): AsyncGenerator<Uint8Array> {
  let length = 0;
  const chunks = opened(source, from, to);
  for (;;) {
    let next: IteratorResult<Uint8Array>;
    try {
      next = await chunks.next();
    } catch (cause) {
      if (cause instanceof ExtractFault) throw cause;
      throw changed(source, 'The file can no longer be read; it was changed, moved or closed meanwhile.');
    }
    if (next.done) break;
    length += next.value.length;
    yield next.value;
  }
  const expected = Math.min(to, source.bytes) - Math.min(from, source.bytes);
  if (length !== expected) throw changed(source, 'The file changed while it was being read.');
}

async function* opened(source: OwnSource, from: number, to: number): AsyncGenerator<Uint8Array> {
  yield* source.open(from, to);
}

function changed(source: OwnSource, what: string): ExtractFault {
  return new ExtractFault({
    file: source.name,
    what,
    remedy: 'Close it in other programs and add it again; nothing of it was used.',
  });
}
