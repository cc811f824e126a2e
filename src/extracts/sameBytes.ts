import { crc32 } from './crc32';
import type { OwnSource } from './ownSource';

/**
 * For each source the first before it with the very same bytes, or undefined. Only sources of one length are read; the check
 * sum of all their bytes decides.
 */
export async function sameBytes(
  sources: readonly OwnSource[],
): Promise<readonly (OwnSource | undefined)[]> {
  const lengths = new Map<number, number>();
  for (const { bytes } of sources) lengths.set(bytes, (lengths.get(bytes) ?? 0) + 1);
  const firsts = new Map<string, OwnSource>();
  const found: (OwnSource | undefined)[] = [];
  for (const source of sources) {
    const key = (lengths.get(source.bytes) ?? 0) > 1 ? await checkOf(source) : undefined;
    found.push(key === undefined ? undefined : firsts.get(key));
    if (key !== undefined && !firsts.has(key)) firsts.set(key, source);
  }
  return found;
}

/** Length and check sum; undefined for a source that cannot be read, which is said where it is read. */
async function checkOf(source: OwnSource): Promise<string | undefined> {
  let check = 0;
  let length = 0;
  try {
    for await (const chunk of source.open()) {
      check = crc32(chunk, check);
      length += chunk.length;
    }
  } catch {
    return undefined;
  }
  return `${length} ${check}`;
}
