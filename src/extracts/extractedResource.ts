import type { Fault } from '../domain/fault';
import type { Outline } from './boundaries';
import { CsvRows, type RowReader } from './csvRows';
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
): Promise<ExtractedResource> {
  try {
    return await read(entry, open, 'utf-8', pause);
  } catch (cause) {
    if (!(cause instanceof NotUtf8)) throw cause;
    const again = await read(entry, open, 'windows-1252', pause);
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
): Promise<ExtractedResource> {
  const log = new FaultLog(entry.path);
  const text = new TextStream(encoding);
  const reader =
    entry.role === 'boundaries'
      ? await boundariesReader(entry.path)
      : readerFor(entry, entry.role, log);
  const rows = reader.rows;
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
        await rows.push(text.text(chunk.subarray(from, from + slice)));
        await pause();
      }
    }
    if (bytes === 0) throw unusable(entry.path, 'The file is empty.');
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
    return csvReader(reader, log, () => {
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
  }
  const contract: TableContract<Columns> = tableContracts[role];
  const reader = new TableReader(contract, entry.path, log);
  // Safe: the rows were read with the contract of this very role.
  return csvReader(reader, log, () => ({ role, rows: reader.rows }) as unknown as Content);
}

function csvReader(reader: RowReader, log: FaultLog, content: () => Content): ResourceReader {
  const rows = new CsvRows(reader, log);
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
