import { ExtractFault } from './extractFault';
import type { FaultLog } from './faultLog';
import { fittedRow, misfit, namedCells } from './fittedRow';
import { headerDelimiter } from './headerDelimiter';
import type { TableUnderWay } from './looseRows';
import { plainRows } from './plainRows';

/** What becomes of the rows of a CSV file. */
export interface RowReader {
  /** Receives the header row; throws an ExtractFault when a column that must exist does not. */
  header(cells: readonly string[], line: number): void;
  /** Receives one data row with exactly as many cells as the header. */
  row(cells: readonly string[], line: number): void;
  /** Receives what is no such row, where it has to be kept: a line with a stray quotation mark is one cell. */
  unread?(cells: readonly string[], line: number): void;
}

/** What is known of a table before it is split, where its header need not be its first row. */
export interface KnownShape {
  readonly delimiter: string;
  /** Cells of most of its rows. */
  readonly width: number;
  /** The first line with as many; what stands above may be titles of any form. */
  readonly from: number;
}

/** A row so long that a quotation mark must have been left open; a spreadsheet cell holds 32,767 characters. */
const longestRow = 100_000;

/** No table has a longer line; to wait for the end of one costs more with each chunk. */
const longestLine = 1 << 22;

/**
 * Splits CSV text that arrives in chunks into rows of cells and their line numbers (header = 1, counted as a text
 * editor counts them). Empty rows are passed over; a row with too few or too many cells is a fault; a quotation mark
 * that is never closed costs its own line only. The outcome does not depend on where the chunks are cut. What is more
 * than {@link plainRows} can split waits for papaparse, which few files need and which is loaded only then.
 */
export class CsvRows {
  #rest = '';
  #line = 1;
  #width = 0;
  #named = 0;
  #delimiter = '';
  #strayQuotes = 0;
  readonly #reader: RowReader;
  readonly #log: FaultLog;
  readonly #shape: KnownShape | undefined;
  readonly #table: TableUnderWay = {
    width: () => (this.headed && this.#line > (this.#shape?.from ?? 0) ? this.#width : undefined),
    fitted: (cells) => this.#fitted(cells),
    take: (cells, lines) => this.#row(cells, lines),
  };
  /** Data rows seen, good or bad. */
  rows = 0;

  constructor(reader: RowReader, log: FaultLog, shape?: KnownShape) {
    this.#reader = reader;
    this.#log = log;
    this.#shape = shape;
    if (!shape) return;
    this.#delimiter = shape.delimiter;
    this.#width = shape.width;
  }

  /** True once a header row was found. */
  get headed(): boolean {
    return this.#width > 0;
  }

  /** Cells of the header. */
  get width(): number {
    return this.#width;
  }

  /** What stands between the cells; empty until that is known. */
  get delimiter(): string {
    return this.#delimiter;
  }

  /** True when nothing waits for the next chunk, so that rows can be split elsewhere for a while. */
  get betweenRows(): boolean {
    return this.#rest === '';
  }

  /** Counts a row on one line that was split elsewhere, and returns its line. */
  passRow(): number {
    this.rows += 1;
    this.#line += 1;
    return this.#line - 1;
  }

  /** Takes the next chunk, once the one before is done with. */
  async push(chunk: string): Promise<void> {
    const text = this.#rest + chunk;
    // A carriage return at the very end may be half of a line ending: it waits for the next chunk.
    const held = text.endsWith('\r') ? 1 : 0;
    const whole = held ? text.slice(0, -1) : text;
    this.#rest = (await this.#take(withNewlines(whole), false)) + (held ? '\r' : '');
  }

  /** Takes what the last chunk left. */
  async end(): Promise<void> {
    const text = withNewlines(this.#rest);
    this.#rest = await this.#take(text === '' || text.endsWith('\n') ? text : `${text}\n`, true);
  }

  /** Hands on every row that is complete and returns the text of the one that is not. */
  async #take(text: string, last: boolean): Promise<string> {
    // Only the first line can be longer than a chunk.
    const first = text.indexOf('\n');
    if ((first < 0 ? text.length : first) > longestLine)
      throw endlessLine(this.#log.file, this.#line);
    let rest = this.#delimiter ? text : this.#fromHeader(text);
    while (this.#delimiter && rest !== '') {
      rest = rest.slice(plainRows(rest, this.#delimiter, (cells) => this.#row(cells, 1)));
      if (!rest.includes('\n')) return rest;
      const { looseRows, noteStrayLine } = await import('./looseRows');
      const withoutFirstLine = (from: string, what: string) => {
        this.#strayQuotes += 1;
        this.rows += 1;
        const end = from.indexOf('\n');
        this.#reader.unread?.([end < 0 ? from : from.slice(0, end)], this.#line);
        noteStrayLine(this.#log, this.#line, what, this.#strayQuotes);
        this.#line += 1;
        return from.slice(end + 1);
      };
      const { rest: left, stray, more } = looseRows(rest, this.#delimiter, this.#table);
      rest = stray ? withoutFirstLine(left, stray) : left;
      if (more) continue;
      const endless = rest.length > longestRow && rest.includes('\n');
      if (rest === '' || !(last || endless)) return rest;
      rest = withoutFirstLine(rest, 'A quotation mark is opened and never closed.');
    }
    return rest;
  }

  /** Passes over blank lines and a `sep=` line; leaves the delimiter unknown until the header line is complete. */
  #fromHeader(text: string): string {
    let rest = text;
    for (let end = rest.indexOf('\n'); end !== -1; end = rest.indexOf('\n')) {
      const line = rest.slice(0, end);
      const declared = /^sep=([^"\ufeff])$/i.exec(line)?.[1];
      if (declared === undefined && line.trim() !== '') {
        this.#delimiter = headerDelimiter(line);
        return rest;
      }
      rest = rest.slice(end + 1);
      this.#line += 1;
      if (declared === undefined) continue;
      this.#delimiter = declared;
      return rest;
    }
    return rest;
  }

  #row(given: readonly string[], lines: number) {
    const line = this.#line;
    this.#line += lines;
    if (given.every(isBlank)) return;
    if (!this.headed) {
      this.#width = given.length;
      this.#named = namedCells(given);
      this.#reader.header(given, line);
      return;
    }
    this.rows += 1;
    const cells = this.#shape ? given : this.#fitted(given);
    if (cells) {
      this.#reader.row(cells, line);
      return;
    }
    this.#reader.unread?.(given, line);
    this.#log.add('cells', misfit(given, this.#width, line));
  }

  #fitted(given: readonly string[]): readonly string[] | undefined {
    return fittedRow(given, { width: this.#width, named: this.#named });
  }
}

function endlessLine(file: string, line: number): ExtractFault {
  return new ExtractFault({
    file,
    line,
    what: `The line has more than ${longestLine.toLocaleString('en-GB')} characters, as none of a table has.`,
    remedy: 'Save the extract again with each row on a line of its own; the file was not read.',
  });
}

function withNewlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}
