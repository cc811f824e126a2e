import { faultInWords } from '../../../src/domain/fault';
import { CsvRows } from '../../../src/extracts/csvRows';
import { ExtractFault } from '../../../src/extracts/extractFault';
import { FaultLog } from '../../../src/extracts/faultLog';

/** Everything that reading a text as CSV came to; faults in the words the reader sees. */
export interface RecordedRows {
  readonly header: readonly string[] | undefined;
  readonly headerLine: number | undefined;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly faults: readonly string[];
  readonly seen: number;
  readonly thrown: string | undefined;
}

/** Reads a text in the given pieces as the file asb.csv. */
export async function recordedRows(...pieces: readonly string[]): Promise<RecordedRows> {
  const log = new FaultLog('asb.csv');
  let header: readonly string[] | undefined;
  let headerLine: number | undefined;
  let thrown: string | undefined;
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const csv = new CsvRows(
    {
      header: (cells, line) => {
        header = cells;
        headerLine = line;
      },
      row: (cells, line) => {
        rows.push(cells);
        lines.push(line);
      },
    },
    log,
  );
  try {
    for (const piece of pieces) await csv.push(piece);
    await csv.end();
  } catch (cause) {
    if (!(cause instanceof ExtractFault)) throw cause;
    thrown = faultInWords(cause.fault);
  }
  const faults = log.faults().map(faultInWords);
  return { header, headerLine, rows, lines, faults, seen: csv.rows, thrown };
}

/** The text cut at the given places, which may repeat and come in any order. */
export function piecesOf(text: string, cuts: readonly number[]): readonly string[] {
  const places = cuts.map((cut) => cut % (text.length + 1)).toSorted((a, b) => a - b);
  return [...places, text.length].map((place, index) => text.slice(places[index - 1] ?? 0, place));
}
