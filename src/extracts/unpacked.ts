import type { Fault } from '../domain/fault';
import { contentKind, tellingBytes } from './contentKind';
import { ExtractFault } from './extractFault';
import { gunzippedSource } from './gunzippedSource';
import type { OwnSource } from './ownSource';
import type { OwnTable } from './ownTable';
import { readableEntries } from './readableEntries';
import { ReadingStopped, type ReadingWay } from './readingWay';
import { textTable } from './textTable';
import { unpackingLimit } from './unpackingLimit';
import { wholeBytes } from './wholeBytes';
import { worksheetTables } from './worksheetTables';
import { type ZipEntry, zipDirectory } from './zipDirectory';
import { zipEntrySource } from './zipEntrySource';

/** What is in the sources a person gave. */
export interface Unpacked {
  readonly tables: readonly OwnTable[];
  /** JSON files: the description of a package, and boundaries. */
  readonly json: readonly OwnSource[];
  readonly faults: readonly Fault[];
}

/** A workbook within an archive is held in memory whole; larger ones are better added by themselves. */
const mostHeld = 256 * 2 ** 20;

/** How many files that are no tables are named. */
const mostNamed = 8;

/**
 * The tables in one source: a text file, what a gzip file holds, the files of a zip archive, the sheets of a workbook. What a
 * file is is told from its bytes. Never throws for what is in a file: a fault says what cannot be read; rejects with
 * {@link ReadingStopped} when told to stop.
 */
export async function unpacked(source: OwnSource, way: ReadingWay): Promise<Unpacked> {
  try {
    return await opened(source, way, 0);
  } catch (cause) {
    if (!(cause instanceof ExtractFault)) throw cause;
    return { tables: [], json: [], faults: [cause.fault] };
  }
}

/** `depth`: in how many archives the source lies. */
async function opened(source: OwnSource, way: ReadingWay, depth: number): Promise<Unpacked> {
  if (way.signal?.aborted) throw new ReadingStopped(source.name);
  const start = await wholeBytes(source, { most: tellingBytes });
  const content = contentKind(start);
  switch (content.kind) {
    case 'empty':
      throw unusable(
        source,
        'The file is empty.',
        'Save or download it again; there is nothing in it.',
      );
    case 'gzip':
      if (depth > 1) throw nested(source);
      // What is within an archive cannot be looked into by parts.
      return opened(await gunzippedSource(source, depth === 0), way, depth + 1);
    case 'zip':
      return ofZip(source, way, depth);
    case 'compoundFile':
      throw await oldWorkbook(source);
    case 'other':
      throw noTable(source, content.name);
    case 'json':
    case 'text': {
      const { kind, encoding } = content;
      const begins = kind === 'json' || /^(?:\xef\xbb\xbf)?\s*[{[]/.test(latin(start));
      if (encoding === 'utf-8' && begins && /\.(?:geo)?json$/i.test(source.name))
        return { tables: [], json: [source], faults: [] };
      if (kind === 'json') throw noTable(source, 'a JSON document');
      return { tables: [textTable(source, encoding)], json: [], faults: [] };
    }
  }
}

async function ofZip(source: OwnSource, way: ReadingWay, depth: number): Promise<Unpacked> {
  const archive = depth === 0 ? source : await held(source);
  const entries = await zipDirectory(archive);
  const unpackedBytes = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  unpackingLimit(source.name)(archive.bytes, unpackedBytes);
  const has = (path: RegExp) => entries.some((entry) => path.test(entry.path));
  if (has(/^xl\/workbook\.xml$/i)) {
    return { json: [], ...(await worksheetTables(archive, entries, way)) };
  }
  const office = officeFiles.find(([path]) => has(path));
  if (office) throw unusable(source, `The file is ${office[1]}.`, office[2]);
  if (depth > 0) throw nested(source);
  return ofEntries(archive, entries, way);
}

/** Files of office programs that are zip archives too, by a file within. */
const officeFiles: readonly (readonly [RegExp, string, string])[] = [
  [/^xl\/workbook\.bin$/i, 'a binary workbook (.xlsb)', 'Save it as .xlsx or CSV and add that.'],
  [
    /^word\/document\.xml$/i,
    'a Word document',
    'Copy the table in it and paste it here, or save it as CSV.',
  ],
  [
    /^ppt\/presentation\.xml$/i,
    'a presentation',
    'Copy the table in it and paste it here, or save it as CSV.',
  ],
  [/^content\.xml$/i, 'an OpenDocument file', 'Save it as .xlsx or CSV and add that.'],
];

async function ofEntries(
  archive: OwnSource,
  entries: readonly ZipEntry[],
  way: ReadingWay,
): Promise<Unpacked> {
  const tables: OwnTable[] = [];
  const json: OwnSource[] = [];
  const faults: Fault[] = [];
  const passedOver: string[] = [];
  const locked = entries.filter((entry) => entry.encrypted);
  if (locked.length > 0) faults.push(protectedEntries(archive, locked));
  for (const entry of readableEntries(entries)) {
    await way.pause?.();
    try {
      if (entry.method !== 0 && entry.method !== 8) throw unknownMethod(archive, entry);
      const inside = await opened(zipEntrySource(archive, entry), way, 1);
      tables.push(...inside.tables);
      json.push(...inside.json);
      faults.push(...inside.faults);
    } catch (cause) {
      if (!(cause instanceof ExtractFault)) throw cause;
      if (/^The file is (?:an? |no |empty)/.test(cause.fault.what)) {
        passedOver.push(
          `${entry.path} (${cause.fault.what.slice('The file is '.length).replace(/(?:, whatever.*)?\.$/, '')})`,
        );
      } else faults.push(cause.fault);
    }
  }
  if (passedOver.length > 0) faults.push(noTables(archive, passedOver));
  if (tables.length === 0 && faults.length === 0 && json.length === 0) {
    faults.push(
      unusable(
        archive,
        'There is no file in the archive.',
        'Check that it was packed and copied whole.',
      ).fault,
    );
  }
  return { tables, json, faults };
}

/** The whole of a source in memory, so that parts of it can be asked for. */
async function held(source: OwnSource): Promise<OwnSource> {
  const bytes = await wholeBytes(source, { most: mostHeld });
  if (bytes.length === mostHeld) {
    throw unusable(
      source,
      'A file this large cannot be read from within an archive.',
      'Unpack the archive yourself and add the file.',
    );
  }
  return { name: source.name, bytes: bytes.length, open: (from, to) => [bytes.subarray(from, to)] };
}

/** A compound file: a workbook that is encrypted, or one in the form from before 2007. */
async function oldWorkbook(source: OwnSource): Promise<ExtractFault> {
  const bytes = await wholeBytes(source, { most: mostHeld });
  const text = new TextDecoder('utf-16le').decode(bytes);
  return text.includes('EncryptedPackage')
    ? unusable(
        source,
        'The workbook is protected with a password.',
        'Open it, remove the password (File, Info, Protect Workbook) and save it again, or save the sheet as CSV.',
      )
    : unusable(
        source,
        'The file is a document in the old format of Office (.xls), whatever its name says.',
        'Open it in a spreadsheet program, save it as .xlsx or CSV, and add that.',
      );
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 64));
}

function unusable(source: OwnSource, what: string, remedy: string): ExtractFault {
  return new ExtractFault({ file: source.name, what, remedy });
}

function noTable(source: OwnSource, name: string): ExtractFault {
  return unusable(
    source,
    `The file is ${name}, whatever its name says.`,
    'Add a table as CSV, TSV, text or XLSX, or a zip of such files.',
  );
}

function nested(source: OwnSource): ExtractFault {
  return unusable(
    source,
    'An archive within an archive is not unpacked.',
    'Unpack the outer one yourself and add what is in it.',
  );
}

function unknownMethod(archive: OwnSource, { path, method }: ZipEntry): ExtractFault {
  return unusable(
    { ...archive, name: `${archive.name} > ${path}` },
    `The file is packed in a way that is not known here (method ${method}).`,
    'Pack the archive again as an ordinary zip, or add the file itself; it was not read.',
  );
}

function protectedEntries(archive: OwnSource, locked: readonly ZipEntry[]): Fault {
  return {
    severity: 'fault',
    file: archive.name,
    what: `${locked.length === 1 ? '1 file in the archive is' : `${locked.length} files in the archive are`} protected with a password: ${namedFew(locked.map(({ path }) => path))}.`,
    remedy: 'Unpack it with the password and add the files themselves; they were not read.',
  };
}

function noTables(archive: OwnSource, passedOver: readonly string[]): Fault {
  return {
    severity: 'notice',
    file: archive.name,
    what: `${passedOver.length === 1 ? '1 file in the archive is no table and was' : `${passedOver.length} files in the archive are no tables and were`} passed over: ${namedFew(passedOver)}.`,
    remedy: 'Nothing needs to be done unless one of them should hold figures.',
  };
}

function namedFew(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return `${names.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
