import { crc32 } from './crc32';
import type { OwnSource } from './ownSource';
import { ReadingStopped, type ReadingWay } from './readingWay';

/**
 * For each source the first before it with the very same bytes, or undefined. Only sources of one length are read; the check
 * sum of all their bytes decides.
 */
export async function sameBytes(
  sources: readonly OwnSource[],
  way: ReadingWay,
): Promise<readonly (OwnSource | undefined)[]> {
  const lengths = new Map<number, number>();
  for (const { bytes } of sources) lengths.set(bytes, (lengths.get(bytes) ?? 0) + 1);
  const firsts = new Map<string, OwnSource>();
  const found: (OwnSource | undefined)[] = [];
  for (const source of sources) {
    const key = (lengths.get(source.bytes) ?? 0) > 1 ? await checkOf(source, way) : undefined;
    found.push(key === undefined ? undefined : firsts.get(key));
    if (key !== undefined && !firsts.has(key)) firsts.set(key, source);
  }
  return found;
}

/** Length and check sum; undefined for a source that cannot be read, which is said where it is read. */
async function checkOf(source: OwnSource, way: ReadingWay): Promise<string | undefined> {
  let check = 0;
  let length = 0;
  try {
    for await (const chunk of source.open()) {
      if (way.signal?.aborted) throw new ReadingStopped(source.name);
      check = crc32(chunk, check);
      length += chunk.length;
      await way.pause?.();
    }
  } catch (cause) {
    if (cause instanceof ReadingStopped) throw cause;
    return undefined;
  }
  return `${length} ${check}`;
}
