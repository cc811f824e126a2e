import { csvCell } from './csvCell';
import { CsvRows } from './csvRows';
import { type Encoding, TextStream } from './decodedText';
import type { OpenBytes } from './extractedResource';
import { FaultLog } from './faultLog';
import { plainCell } from './plainCell';

/** What is written for a row, given its place among the rows that could be read; undefined leaves it out. */
export type RowChange = (cells: readonly string[], place: number, line: number) => Cells;
type Cells = readonly string[] | undefined;

/** How a table is written anew. */
export interface Rewriting {
  /** What is written for the header, and what becomes of the rows below it. */
  readonly rewritten: (header: readonly string[]) => {
    readonly header: readonly string[];
    readonly row: RowChange;
  };
  /**
   * `lines`: every row stays on its line, and one left out leaves a blank line, so that what is said of a line is true of
   * both files; rows that cannot be read stay, to be reported again. Otherwise rows follow one another and those that
   * cannot be read are left out: as a `file` to pass on, with a byte order mark and CRLF, or as text for a page to carry.
   */
  readonly form: 'lines' | 'file' | 'carried';
}

/** How many bytes are read between two chunks of what is written. */
const slice = 1 << 17;

/**
 * A CSV file written anew as it is read, chunk by chunk, as UTF-8 with commas. `encoding` is the one it was found to be
 * in. Throws what the reader of rows throws.
 */
export async function* rewrittenRows(
  open: OpenBytes,
  encoding: Encoding,
  { rewritten, form }: Rewriting,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const keepsLines = form === 'lines';
  const end = form === 'file' ? '\r\n' : '\n';
  let written = form === 'file' ? '\ufeff' : '';
  let at = 1;
  let place = -1;
  let change: RowChange = (cells) => cells;
  let isAsWide = true;
  const write = (cells: Cells, line: number) => {
    if (!cells) return;
    if (keepsLines && at < line) {
      written += '\n'.repeat(line - at);
      at = line;
    }
    const row = cells.map((cell) => csvCell(plainCell(cell))).join(',');
    written += row + end;
    at += row.split('\n').length;
  };
  const rows = new CsvRows(
    {
      header: (cells, line) => {
        const { header, row } = rewritten(cells);
        change = row;
        isAsWide = header.length === cells.length;
        write(header, line);
      },
      row: (cells, line) => {
        place += 1;
        write(change(cells, place, line), line);
      },
      // In a table of another width a row that did not fit could do so.
      unread: (cells, line) => {
        if (keepsLines) write(isAsWide ? cells : [cells.join(',')], line);
      },
    },
    new FaultLog(''),
  );
  const taken = () => {
    const chunk = encoder.encode(written);
    written = '';
    return chunk;
  };
  const text = new TextStream(encoding === 'windows-1252' ? encoding : 'utf-8');
  for await (const chunk of open()) {
    for (let from = 0; from < chunk.length; from += slice) {
      await rows.push(text.text(chunk.subarray(from, from + slice)));
      if (written) yield taken();
    }
  }
  await rows.push(text.rest());
  await rows.end();
  yield taken();
}
