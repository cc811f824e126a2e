import type { Encoding } from './decodedText';
import type { FaultLog } from './faultLog';
import type { OwnSource } from './ownSource';
import type { ReadingWay } from './readingWay';

/** Receives a row of a table and the line it starts on; the rows of a worksheet are its lines. */
export type TakeRow = (cells: readonly string[], line: number) => void;

/** A table found in a source: text that is split into rows, or the cells of a worksheet. */
export interface OwnTable {
  /** For messages: the source, and the sheet where there is one ("book.xlsx > Table C2"). */
  readonly name: string;
  readonly bytes: number;
  /**
   * Hands on every row that is not blank, as it stands in the file, title and note lines included. Rejects with
   * `NotUtf8` when the bytes are not in the encoding that was assumed: what was taken until then is void, and the table
   * has to be read again, from the start, as {@link inEncoding} windows-1252. Rejects with `ReadingStopped` when told to,
   * and with an `ExtractFault` when it cannot be read on. Lines that are no rows go to the log.
   */
  readonly rows: (take: TakeRow, way: ReadingWay, log?: FaultLog) => Promise<void>;
  /** The bytes themselves when the table is a text file, for canonical files that are used as they are. */
  readonly source: OwnSource | undefined;
  /** How the text is read; undefined for a worksheet. */
  readonly encoding: Encoding | undefined;
  /** The same table read in another encoding; the table itself for a worksheet. */
  readonly inEncoding: (encoding: Encoding) => OwnTable;
}
