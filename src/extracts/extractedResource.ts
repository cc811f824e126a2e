import type { Fault } from '../domain/fault';
import type { Outline } from './boundaries';
import { CsvRows } from './csvRows';
import { type Encoding, NotUtf8, TextStream } from './decodedText';
import { ExtractFault } from './extractFault';
import { FaultLog } from './faultLog';
import { type ObservationColumns, ObservationReader } from './observationReader';
import type { ResourceEntry } from './packageDescriptor';
import { type TableRole, tableContracts } from './tableContracts';
import {
  type Columns,
  type RowOf,
  type TableContract,
  TableReader,
  type TableRow,
} from './tableReader';

/** Rows of the small table with this role, each with its line. */
export type RowsOf<K extends TableRole> = readonly TableRow<
  RowOf<(typeof tableContracts)[K]['columns']>
>[];

/** What was read from a file, by role; `undefined` content means that nothing could be used. */
export type Content =
  | { readonly [K in TableRole]: { readonly role: K; readonly rows: RowsOf<K> } }[TableRole]
  | { readonly role: 'observations'; readonly columns: ObservationColumns }
  | { readonly role: 'boundaries'; readonly outlines: readonly Outline[] };

/** A file of the package after reading: content, size, and what was wrong. */
export interface ExtractedResource {
  readonly path: string;
  readonly title: string;
  readonly content: Content | undefined;
  readonly bytes: number;
  /** Data rows seen, good or bad. */
  readonly rows: number;
  readonly encoding: Encoding;
  readonly faults: readonly Fault[];
}

/** Opens a file for reading; called again when the file has to be read in another encoding. */
export type OpenBytes = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Reads the bytes of a file in another way than as text throughout, with the same outcome. */
export interface BytesReader {
  push(bytes: Uint8Array): Promise<void>;
  end(): Promise<void>;
}

/** What more there is to know of a reading. */
export interface ReadingExtras {
  /** Told after each slice how much has been read: bytes, and data rows. */
  readonly progress?: (bytes: number, rows: number) => void;
  /** How observations are read where speed counts; takes code that most pages can do without. */
  readonly observations?: (
    text: TextStream,
    rows: CsvRows,
    reader: ObservationReader,
  ) => BytesReader;
}

/** How much text is parsed before the reader pauses, in bytes: a few milliseconds of work. */
const slice = 1 << 17;

/**
 * Reads one resource: bytes, text, cells, checked rows. Never throws for what is in the file: structure faults end up
 * in `faults` with `content` undefined. `pause` is awaited between slices so that a page stays responsive.
 */
export async function extractedResource(
  entry: ResourceEntry,
  open: OpenBytes,
  pause: () => Promise<void> | void = () => {},
  extras: ReadingExtras = {},
): Promise<ExtractedResource> {
  try {
    return await read(entry, open, 'utf-8', pause, extras);
  } catch (cause) {
    if (!(cause instanceof NotUtf8)) throw cause;
    const again = await read(entry, open, 'windows-1252', pause, extras);
    const notice: Fault = {
      severity: 'notice',
      file: entry.path,
      what: 'The file is not UTF-8 and was read as windows-1252.',
      remedy: 'Check names with accents or pound signs, or save it as "CSV UTF-8".',
    };
    return { ...again, faults: [notice, ...again.faults] };
  }
}

async function read(
  entry: ResourceEntry,
  open: OpenBytes,
  encoding: Encoding,
  pause: () => Promise<void> | void,
  { progress, observations }: ReadingExtras,
): Promise<ExtractedResource> {
  const log = new FaultLog(entry.path);
  const text = new TextStream(encoding);
  const reader =
    entry.role === 'boundaries'
      ? await boundariesReader(entry.path)
      : readerFor(entry, entry.role, log);
  const { rows } = reader;
  const given = reader.ofObservations;
  const direct = given && observations?.(text, given.rows, given.reader);
  const base = { path: entry.path, title: entry.title };
  let bytes = 0;
  const outcome = (content: Content | undefined, faults: readonly Fault[]): ExtractedResource => ({
    ...base,
    content,
    bytes,
    rows: reader.count(),
    encoding: text.encoding,
    faults,
  });
  try {
    for await (const chunk of open()) {
      bytes += chunk.length;
      for (let from = 0; from < chunk.length; from += slice) {
        const piece = chunk.subarray(from, from + slice);
        await (direct ? direct.push(piece) : rows.push(text.text(piece)));
        progress?.(bytes - chunk.length + from + piece.length, reader.count());
        await pause();
      }
    }
    if (bytes === 0) throw unusable(entry.path, 'The file is empty.');
    await direct?.end();
    await rows.push(text.rest());
    await rows.end();
    return outcome(reader.content(), log.faults());
  } catch (cause) {
    if (cause instanceof ExtractFault) return outcome(undefined, [cause.fault, ...log.faults()]);
    throw cause;
  }
}

interface ResourceReader {
  readonly rows: { push(text: string): Promise<void> | void; end(): Promise<void> | void };
  content(): Content;
  count(): number;
  readonly ofObservations?: { readonly rows: CsvRows; readonly reader: ObservationReader };
}

/** Boundaries are asked for late and by few pages, so their reader comes only when they do. */
async function boundariesReader(file: string): Promise<ResourceReader> {
  const { outlinesOf } = await import('./boundaries');
  let text = '';
  let outlines: readonly Outline[] = [];
  return {
    rows: {
      push: (more) => {
        text += more;
      },
      end: () => {
        outlines = outlinesOf(text, file);
      },
    },
    content: () => ({ role: 'boundaries', outlines }),
    count: () => outlines.length,
  };
}

function readerFor(
  entry: ResourceEntry,
  role: TableRole | 'observations',
  log: FaultLog,
): ResourceReader {
  if (role === 'observations') {
    const reader = new ObservationReader(entry.path, log);
    const rows = new CsvRows(reader, log);
    const own = csvReader(rows, log, () => {
      const columns = reader.columns();
      if (columns.rows === 0 && log.faults().length === 0) {
        log.add(
          'rows',
          {
            what: 'The file has a header and no rows.',
            remedy: 'Save the extract again if there should be figures in it.',
          },
          'notice',
        );
      }
      return { role: 'observations', columns };
    });
    return { ...own, ofObservations: { rows, reader } };
  }
  const contract: TableContract<Columns> = tableContracts[role];
  const reader = new TableReader(contract, entry.path, log);
  // Safe: the rows were read with the contract of this very role.
  const content = () => ({ role, rows: reader.rows }) as unknown as Content;
  return csvReader(new CsvRows(reader, log), log, content);
}

function csvReader(rows: CsvRows, log: FaultLog, content: () => Content): ResourceReader {
  const end = async () => {
    await rows.end();
    if (rows.headed) return;
    const lost = rows.rows > 0;
    throw unusable(log.file, lost ? 'No header row can be read.' : 'The file is empty.');
  };
  return {
    rows: { push: (text) => rows.push(text), end },
    content,
    count: () => rows.rows,
  };
}

function unusable(file: string, what: string): ExtractFault {
  return new ExtractFault({ file, what, remedy: 'Save the extract again; the file was not read.' });
}
