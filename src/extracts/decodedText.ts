/** Encodings a package file may come in. */
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** Thrown when bytes are not valid UTF-8: read the file again as windows-1252. */
export class NotUtf8 extends Error {}

/**
 * Turns chunks of bytes into text. A byte order mark decides; without one UTF-8 is expected and {@link NotUtf8} is
 * thrown at the first byte that is not, unless `assumed` says windows-1252 (which accepts every byte).
 */
export class TextStream {
  #decoder: TextDecoder | undefined;
  /** The first bytes, until there are enough of them to hold a byte order mark. */
  #start: Uint8Array = new Uint8Array();
  readonly #assumed: Encoding;
  encoding: Encoding;

  constructor(assumed: Encoding = 'utf-8') {
    this.#assumed = assumed;
    this.encoding = assumed;
  }

  /** Text of the next chunk; a character cut by the chunk's end comes with the next one. */
  text(chunk: Uint8Array): string {
    if (this.#decoder) return decoded(this.#decoder, chunk);
    this.#start = joined(this.#start, chunk);
    return this.#start.length < longestMark ? '' : this.#begin();
  }

  /** What is left after the last chunk. */
  rest(): string {
    const start = this.#decoder ? '' : this.#begin();
    return this.#decoder ? start + decoded(this.#decoder) : start;
  }

  #begin(): string {
    const marked = markedEncoding(this.#start);
    // A UTF-8 mark on bytes that turned out not to be UTF-8 is passed over.
    const wronglyMarked = marked === 'utf-8' && this.#assumed === 'windows-1252';
    this.encoding = wronglyMarked ? this.#assumed : (marked ?? this.#assumed);
    this.#decoder = new TextDecoder(this.encoding, { fatal: this.encoding === 'utf-8' });
    return decoded(this.#decoder, wronglyMarked ? this.#start.subarray(3) : this.#start);
  }
}

const longestMark = 3;

/** Always as a stream: Node 20 decodes windows-1252 wrongly in one go. Without a chunk: what is left. */
function decoded(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw new NotUtf8('bytes are not valid UTF-8', { cause });
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function markedEncoding([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}
