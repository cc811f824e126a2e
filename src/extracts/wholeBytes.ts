import type { OwnSource } from './ownSource';

/** The bytes of a source, or of a part of it, in one piece; no more than `most`, which an unpacked file may exceed. */
export async function wholeBytes(
  source: OwnSource,
  { from, to, most = Number.POSITIVE_INFINITY }: { from?: number; to?: number; most?: number } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.open(from, to)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= most) break;
  }
  const whole = new Uint8Array(Math.min(length, most));
  let at = 0;
  for (const chunk of chunks) {
    const fitting = chunk.subarray(0, whole.length - at);
    whole.set(fitting, at);
    at += fitting.length;
  }
  return whole;
}
