import { NotUtf8 } from './decodedText';
import type { Dictionary } from './dictionary';

/** Ends a line. */
export const newline = 10;
/** Stands before the end of a line that was written on Windows. */
export const carriageReturn = 13;
/** Opens a cell that has to be read with more care. */
export const quotationMark = 34;

// FNV-1a, a fast hash of bytes that spreads short texts well.
const hashSeed = 0x811c9dc5;
const hashFactor = 0x01000193;

/** A byte order mark within a file is a character like any other. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of some bytes; throws {@link NotUtf8} for those that are none. */
export function textOfBytes(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new NotUtf8('bytes are not valid UTF-8', { cause });
  }
}

/**
 * Finds the texts of a {@link Dictionary} by their bytes, so that only the first of many equal cells becomes a string.
 * Extracts repeat themselves: the cell that followed the one before is tried first, which is mostly right.
 */
export class ByteDictionary {
  readonly #texts: Dictionary;
  readonly #delimiter: number;
  /** Bytes of all texts, one after the other, and where each begins. */
  #held = new Uint8Array(1 << 12);
  #view = new DataView(this.#held.buffer);
  readonly #starts = [0];
  readonly #placeOf: number[] = [];
  readonly #next: number[] = [];
  /** Hash table of 1 + the number of a text; twice as long as it is filled, at least. */
  #table = new Int32Array(1 << 10);
  #last = 0;
  #hash = 0;
  /** Number of the text found by {@link find}, or -1 when it is new. */
  #found = -1;

  constructor(texts: Dictionary, delimiter: number) {
    this.#texts = texts;
    this.#delimiter = delimiter;
  }

  /**
   * Where the cell that begins at `from` ends; -1 when a quotation mark is in it. A newline must follow somewhere.
   * `view` is of the same bytes.
   */
  find(bytes: Uint8Array, view: DataView, from: number): number {
    const guess = this.#next[this.#last];
    if (guess === undefined) return this.#search(bytes, from);
    const start = this.#starts[guess] as number;
    const length = (this.#starts[guess + 1] as number) - start;
    const end = from + length;
    const likely = end < bytes.length && this.#ends(bytes[end] as number);
    if (!likely || !this.#same(view, from, start, length)) return this.#search(bytes, from);
    this.#found = guess;
    this.#last = guess;
    return end;
  }

  /** The place in the dictionary of the cell found last, which is added when it is new. */
  place(bytes: Uint8Array, from: number, to: number): number {
    return this.#found < 0 ? this.#added(bytes, from, to) : (this.#placeOf[this.#found] as number);
  }

  #ends(byte: number): boolean {
    return byte === this.#delimiter || byte === newline || byte === carriageReturn;
  }

  /** Compares four bytes at a time, the last four of them once more if need be. */
  #same(view: DataView, from: number, start: number, length: number): boolean {
    const held = this.#view;
    if (length < 4) {
      for (let at = 0; at < length; at += 1)
        if (view.getUint8(from + at) !== held.getUint8(start + at)) return false;
      return true;
    }
    const last = length - 4;
    for (let at = 0; at < last; at += 4)
      if (view.getInt32(from + at) !== held.getInt32(start + at)) return false;
    return view.getInt32(from + last) === held.getInt32(start + last);
  }

  #search(bytes: Uint8Array, from: number): number {
    let hash = hashSeed;
    let at = from;
    for (let byte = bytes[at] as number; !this.#ends(byte); byte = bytes[at] as number) {
      if (byte === quotationMark) return -1;
      hash = Math.imul(hash ^ byte, hashFactor);
      at += 1;
    }
    this.#hash = hash;
    this.#found = this.#table[this.#slot(hash, bytes, from, at)] as number;
    this.#found -= 1;
    if (this.#found >= 0) this.#follow(this.#found);
    return at;
  }

  /** Where in the table a text stands, or would. */
  #slot(hash: number, bytes: Uint8Array, from: number, to: number): number {
    const mask = this.#table.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const number = (this.#table[slot] as number) - 1;
      if (number < 0 || this.#equals(number, bytes, from, to)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #equals(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    let own = this.#starts[number] as number;
    if ((this.#starts[number + 1] as number) - own !== to - from) return false;
    for (let at = from; at < to; at += 1, own += 1) if (this.#held[own] !== bytes[at]) return false;
    return true;
  }

  #follow(number: number) {
    this.#next[this.#last] = number;
    this.#last = number;
  }

  #added(bytes: Uint8Array, from: number, to: number): number {
    const own = bytes.subarray(from, to);
    const place = this.#texts.placeOf(textOfBytes(own));
    const number = this.#placeOf.length;
    const start = this.#starts[number] as number;
    while (start + own.length > this.#held.length) {
      this.#held = twice(this.#held);
      this.#view = new DataView(this.#held.buffer);
    }
    this.#held.set(own, start);
    this.#starts.push(start + own.length);
    this.#placeOf.push(place);
    // Until the text that follows is known, its own repetition is as good a guess as any.
    this.#next.push(number);
    if (number * 2 >= this.#table.length) this.#rehash();
    this.#table[this.#slot(this.#hash, bytes, from, to)] = number + 1;
    this.#follow(number);
    return place;
  }

  #rehash() {
    this.#table = new Int32Array(this.#table.length * 2);
    for (let number = 0; number < this.#placeOf.length - 1; number += 1) {
      const [from, to] = [this.#starts[number] as number, this.#starts[number + 1] as number];
      let hash = hashSeed;
      for (let at = from; at < to; at += 1)
        hash = Math.imul(hash ^ (this.#held[at] as number), hashFactor);
      this.#table[this.#slot(hash, this.#held, from, to)] = number + 1;
    }
  }
}

function twice(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}
