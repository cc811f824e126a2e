import Papa from 'papaparse';
import { ExtractFault } from './extractFault';
import type { FaultLog } from './faultLog';
import { strayQuote } from './strayQuote';

/** A table that is being read, and what it knows of itself so far. */
export interface TableUnderWay {
  /** Cells of its header; undefined until there is one. */
  width(): number | undefined;
  /** The row at the width of the header, or undefined when it does not fit. */
  fitted(cells: readonly string[]): readonly string[] | undefined;
  /** Receives a row and how many lines it takes up. */
  take(cells: readonly string[], lines: number): void;
}

/** What is left of a text once some rows are handed on. */
export interface LooseRest {
  readonly rest: string;
  /** Why the first line of the rest is no row: the quotation mark in it. */
  readonly stray: string | undefined;
  /** True when the parser stopped before the end, and there may be whole rows in the rest. */
  readonly more: boolean;
}

/** Rows parsed in one go: after a stray quotation mark the rest is parsed again. */
const fewRows = 200;

/**
 * Hands on some of the complete rows of a text as papaparse splits it, where quotation marks stand anywhere and cells
 * run over lines, up to one over several lines that turns out to be the work of a stray quotation mark.
 */
export function looseRows(text: string, delimiter: string, table: TableUnderWay): LooseRest {
  const parser = new Papa.Parser({ delimiter, newline: '\n', preview: fewRows });
  const { data, errors, meta } = parser.parse(text, 0, true) as Papa.ParseResult<string[]>;
  const malformed = new Set(
    errors.flatMap(({ code, row }) => (code === 'InvalidQuotes' ? [row] : [])),
  );
  let at = 0;
  for (const [place, given] of data.entries()) {
    const length = linesOf(given);
    const next = afterLines(text, at, length);
    const width = table.width();
    if (length > 1 && width !== undefined) {
      const cells = table.fitted(given) ?? given;
      const lines = text.slice(at, next - 1).split('\n');
      const row = { cells, lines, malformed: malformed.has(place) };
      const stray = strayQuote(row, width, delimiter);
      if (stray) return { rest: text.slice(at), stray, more: true };
    }
    table.take(given, length);
    at = next;
  }
  return { rest: text.slice(meta.cursor), stray: undefined, more: meta.truncated };
}

function linesOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) lines += 1;
  }
  return lines;
}

/** Where the text goes on after some lines, each of which ends with a newline. */
function afterLines(text: string, from: number, lines: number): number {
  let at = from;
  for (let line = 0; line < lines; line += 1) at = text.indexOf('\n', at) + 1;
  return at;
}

/** With more stray quotation marks than this the file is not worth mending line by line. */
const mostStrayQuotes = 1000;

/** Notes a line with a stray quotation mark, the `times`-th of its file; throws an ExtractFault when these are too many. */
export function noteStrayLine(log: FaultLog, line: number, what: string, times: number) {
  if (times > mostStrayQuotes) {
    throw new ExtractFault({
      file: log.file,
      line,
      what: `More than ${mostStrayQuotes.toLocaleString('en-GB')} lines have a quotation mark that is not closed.`,
      remedy: 'Save the extract again without single quotation marks; the file was not read.',
    });
  }
  log.add('quote', {
    line,
    what,
    remedy: 'Close the quotation mark or remove it; only this line was left out.',
  });
}
