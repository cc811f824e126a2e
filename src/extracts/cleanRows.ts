import {
  ByteDictionary,
  carriageReturn,
  newline,
  quotationMark,
  textOfBytes,
} from './byteDictionary';
import type { CsvRows } from './csvRows';
import { type ObservationReader, statuses } from './observationReader';
import type { ObservationRow } from './observationRows';

// What is in a column: a text, by its place in the list of dictionaries, or one of these.
const unused = -1;
const value = -2;
const status = -3;

/** Numbers of up to so many digits are exact. */
const mostDigits = 15;

/**
 * Splits the bytes of an observation file into rows as long as they are clean: as many cells as the header, no quotation
 * mark, no carriage return but before a newline, an indicator. What becomes of them is what CsvRows and
 * ObservationReader would do, without making texts of cells that were there before.
 */
export class CleanRows {
  readonly #rows: CsvRows;
  readonly #reader: ObservationReader;
  readonly #delimiter: number;
  readonly #kinds: Int8Array;
  readonly #texts: readonly ByteDictionary[];
  readonly #at: ObservationReader['at'];
  /** Where the cells of the row under way begin and end. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #row: ObservationRow = {
    indicator: 0,
    area: 0,
    period: 0,
    source: 0,
    value: 0,
    reason: 0,
    status: 0,
    line: 0,
  };
  #view: DataView = new DataView(new ArrayBuffer(0));
  /** The value of the row under way; -1 when it is more than digits. */
  #value = 0;
  /** True when there may be bytes in the row that are no text. */
  #doubtful = false;

  /** For a table whose header has been read. */
  constructor(rows: CsvRows, reader: ObservationReader) {
    const { at, indicators, areas, periods, sources } = reader;
    this.#rows = rows;
    this.#reader = reader;
    this.#at = at;
    this.#delimiter = rows.delimiter.charCodeAt(0);
    this.#texts = [indicators, areas, periods, sources].map(
      (texts) => new ByteDictionary(texts, this.#delimiter),
    );
    this.#kinds = new Int8Array(rows.width).fill(unused);
    for (const [kind, column] of [at.indicator, at.area, at.period, at.source].entries())
      this.#kinds[column] = kind;
    this.#kinds[at.value] = value;
    this.#kinds[at.status] = status;
    this.#starts = new Int32Array(rows.width);
    this.#ends = new Int32Array(rows.width);
  }

  /** Takes rows up to `to`, just behind a newline; returns where the first one begins that is not clean. */
  take(bytes: Uint8Array, from: number, to: number): number {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let row = from;
    while (row < to) {
      const end = this.#split(bytes, row);
      if (end < 0) return row;
      if (this.#doubtful) textOfBytes(bytes.subarray(row, end));
      this.#keep(bytes);
      row = end;
    }
    return row;
  }

  /** Finds the cells of a row; returns where the next one begins, -1 when it is not clean. */
  #split(bytes: Uint8Array, from: number): number {
    const width = this.#kinds.length;
    let at = from;
    let mark = this.#delimiter;
    this.#doubtful = false;
    for (let column = 0; column < width; column += 1) {
      if (mark !== this.#delimiter) return -1;
      const end = this.#cell(bytes, at, this.#kinds[column] as number);
      if (end < 0) return -1;
      this.#starts[column] = at;
      this.#ends[column] = end;
      mark = bytes[end] as number;
      at = end + 1;
    }
    if (mark === carriageReturn) {
      mark = bytes[at] as number;
      at += 1;
    }
    if (mark !== newline) return -1;
    // Whether a row is blank throughout is told from its indicator; one that may be is left to others.
    const first = bytes[this.#starts[this.#at.indicator] as number] as number;
    return first > 32 && first < 127 && first !== this.#delimiter ? at : -1;
  }

  #cell(bytes: Uint8Array, from: number, kind: number): number {
    if (kind >= 0) return (this.#texts[kind] as ByteDictionary).find(bytes, this.#view, from);
    let at = from;
    if (kind === value) {
      let number = 0;
      let digit = (bytes[at] as number) - 48;
      while (digit >= 0 && digit <= 9) {
        number = number * 10 + digit;
        at += 1;
        digit = (bytes[at] as number) - 48;
      }
      const plain = at > from && at - from <= mostDigits && this.#endsAt(bytes, at);
      this.#value = plain ? number : -1;
      if (plain) return at;
    }
    for (; !this.#endsAt(bytes, at); at += 1) {
      const byte = bytes[at] as number;
      if (byte === quotationMark) return -1;
      if (byte > 127) this.#doubtful = true;
    }
    return at;
  }

  #endsAt(bytes: Uint8Array, at: number): boolean {
    const byte = bytes[at] as number;
    return byte === this.#delimiter || byte === newline || byte === carriageReturn;
  }

  #keep(bytes: Uint8Array) {
    const row = this.#row;
    const at = this.#at;
    row.indicator = this.#place(bytes, 0, at.indicator);
    row.area = this.#place(bytes, 1, at.area);
    row.period = this.#place(bytes, 2, at.period);
    row.source =
      at.source < 0 ? this.#reader.sources.placeOf('') : this.#place(bytes, 3, at.source);
    row.line = this.#rows.passRow();
    row.status = this.#status(bytes);
    if (this.#value < 0 || row.status < 0) {
      this.#reader.add(row, this.#text(bytes, at.status), this.#text(bytes, at.value));
      return;
    }
    row.value = this.#value;
    row.reason = 0;
    this.#reader.rows.add(row);
  }

  #place(bytes: Uint8Array, kind: number, column: number): number {
    const [from, to] = [this.#starts[column] as number, this.#ends[column] as number];
    return (this.#texts[kind] as ByteDictionary).place(bytes, from, to);
  }

  /** The status of the row under way as a code; -1 when it is more than a letter. */
  #status(bytes: Uint8Array): number {
    const column = this.#at.status;
    if (column < 0) return 0;
    const from = this.#starts[column] as number;
    const length = (this.#ends[column] as number) - from;
    return length === 0 ? 0 : length === 1 ? codeOfMark(bytes[from] as number) : -1;
  }

  #text(bytes: Uint8Array, column: number): string {
    return column < 0 ? '' : textOfBytes(bytes.subarray(this.#starts[column], this.#ends[column]));
  }
}

const marks = statuses.map((word) => word.charCodeAt(0));

function codeOfMark(byte: number): number {
  return marks.indexOf(byte);
}
