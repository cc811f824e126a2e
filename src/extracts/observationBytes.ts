import { newline } from './byteDictionary';
import { CleanRows } from './cleanRows';
import type { CsvRows } from './csvRows';
import type { TextStream } from './decodedText';
import type { ObservationReader } from './observationReader';

/** After fewer clean rows than this, more lines are read as text at a time: changing over takes longer than they do. */
const worthwhile = 64;

/** Lines read as text at a time, at most. */
const mostLines = 1 << 12;

/** Delimiters that stand in no number and in no code. */
const delimiters = [',', ';', '\t', '|'];

/**
 * Reads the bytes of an observation file: clean rows as they are, everything else as text, from the very line that is
 * not clean until the next one that is. The outcome is that of text throughout, wherever the chunks are cut.
 */
export class ObservationBytes {
  readonly #text: TextStream;
  readonly #rows: CsvRows;
  readonly #reader: ObservationReader;
  #clean: CleanRows | undefined;
  /** The line that is not complete. */
  #held = new Uint8Array();
  /** Lines to read as text at the next place that is not clean. */
  #lines = 1;

  constructor(text: TextStream, rows: CsvRows, reader: ObservationReader) {
    this.#text = text;
    this.#rows = rows;
    this.#reader = reader;
  }

  /** Takes the next chunk, once the one before is done with. */
  async push(chunk: Uint8Array): Promise<void> {
    const end = chunk.lastIndexOf(newline) + 1;
    // Without an end of line in sight there is nothing to wait for.
    if (end === 0) await this.end();
    const held = this.#held;
    const first = held.length === 0 ? 0 : chunk.indexOf(newline) + 1;
    this.#held = chunk.slice(end);
    if (held.length > 0)
      await this.#take(joined(held, chunk.subarray(0, first)), chunk.subarray(first));
    await this.#take(chunk.subarray(first, end), this.#held);
    if (end === 0) await this.end();
  }

  /** Takes what the last chunk left, as text that may go on. */
  async end(): Promise<void> {
    const held = this.#held;
    this.#held = new Uint8Array();
    await this.#rows.push(this.#text.text(held));
  }

  /** Takes lines that are complete, and knows what of the chunk comes after them. */
  async #take(bytes: Uint8Array, after: Uint8Array): Promise<void> {
    let at = 0;
    while (at < bytes.length) {
      const { headed, betweenRows } = this.#rows;
      let end = bytes.length;
      if (betweenRows && this.#suits()) {
        if (headed) at = this.#takeClean(bytes, at);
        end = afterLines(bytes, at, this.#lines);
      }
      if (end > at) {
        await this.#rows.push(this.#text.text(bytes.subarray(at, end))).catch((cause: unknown) => {
          // Whether the chunk is text at all comes before what is wrong in it, as of text throughout.
          this.#text.text(bytes.subarray(end));
          this.#text.text(after);
          throw cause;
        });
      }
      at = end;
    }
  }

  /** Whether rows may turn out to be clean. */
  #suits(): boolean {
    const { headed, delimiter } = this.#rows;
    return this.#text.encoding === 'utf-8' && (!headed || delimiters.includes(delimiter));
  }

  /** Takes rows as long as they are clean; returns where the first one begins that is not. */
  #takeClean(bytes: Uint8Array, from: number): number {
    this.#clean ??= new CleanRows(this.#rows, this.#reader);
    const before = this.#rows.rows;
    const at = this.#clean.take(bytes, from, bytes.length);
    const few = this.#rows.rows - before < worthwhile;
    this.#lines = few && at < bytes.length ? Math.min(this.#lines * 2, mostLines) : 1;
    return at;
  }
}

/** Where the bytes go on after so many lines. */
function afterLines(bytes: Uint8Array, from: number, lines: number): number {
  let at = from;
  for (let line = 0; line < lines && at < bytes.length; line += 1)
    at = bytes.indexOf(newline, at) + 1;
  return at;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
