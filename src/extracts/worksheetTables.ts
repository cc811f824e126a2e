import type { Fault } from '../domain/fault';
import { type CellFormat, CellFormatReader } from './cellFormats';
import { ExtractFault } from './extractFault';
import type { OwnSource } from './ownSource';
import type { OwnTable, TakeRow } from './ownTable';
import { ReadingStopped, type ReadingWay } from './readingWay';
import { type CellContext, SheetRows } from './sheetRows';
import { RelationReader, SharedTextReader, SheetListReader } from './workbookReaders';
import { type XmlReader, XmlStream } from './xmlStream';
import type { ZipEntry } from './zipDirectory';
import { zipEntrySource } from './zipEntrySource';

/** How much XML is read before the reader pauses, in bytes. */
const slice = 1 << 17;

/** No tag and no text of a workbook is longer; to wait for the end of one costs more with each piece. */
const longestPart = 1 << 20;

/** The sheets of a workbook that are shown, each a table, and what was passed over. */
export interface Worksheets {
  readonly tables: readonly OwnTable[];
  readonly faults: readonly Fault[];
}

/**
 * The worksheets of an .xlsx file. Cells are text as the sheet shows it: days as ISO dates, numbers with all their digits,
 * the last result of a formula, an error such as `#N/A` as it stands. Throws an {@link ExtractFault} for a workbook that
 * is damaged or has no sheet.
 */
export async function worksheetTables(
  source: OwnSource,
  entries: readonly ZipEntry[],
  way: ReadingWay,
): Promise<Worksheets> {
  const parts = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
  const read = async <R extends XmlReader>(
    path: string | undefined,
    reader: R,
    reading = way,
  ): Promise<R> => {
    const entry = parts.get((path ?? '').toLowerCase());
    if (entry) await readXml(zipEntrySource(source, entry), reader, reading);
    return reader;
  };
  const list = await read('xl/workbook.xml', new SheetListReader());
  const relations = await read('xl/_rels/workbook.xml.rels', new RelationReader());
  const formats: readonly CellFormat[] = (
    await read(relations.parts.get('styles'), new CellFormatReader())
  ).formats;
  let context: CellContext | undefined;
  const shared = async (reading: ReadingWay): Promise<CellContext> => {
    const reader = new SharedTextReader();
    const { texts } = await read(relations.parts.get('sharedStrings'), reader, reading);
    return { texts, formats, from1904: list.from1904, file: source.name };
  };
  const tables = list.sheets.flatMap(({ name, relation, hidden }): OwnTable[] => {
    const entry = parts.get((relations.worksheets.get(relation) ?? '').toLowerCase());
    if (hidden || !entry) return [];
    const sheet = { ...zipEntrySource(source, entry), name: `${source.name} > ${name}` };
    const rows: OwnTable['rows'] = async (take, reading) => {
      context ??= await shared(reading);
      await sheetRows(sheet, context, take, reading);
    };
    return [table(sheet, rows)];
  });
  const hidden = list.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
  if (tables.length === 0) {
    throw new ExtractFault({
      file: source.name,
      what: 'The workbook has no sheet that can be read.',
      remedy: 'Open it in a spreadsheet program, save it again as .xlsx, and add that.',
    });
  }
  return { tables, faults: hidden.length > 0 ? [passedOver(source, hidden)] : [] };
}

function table(sheet: OwnSource, rows: OwnTable['rows']): OwnTable {
  const self: OwnTable = {
    name: sheet.name,
    bytes: sheet.bytes,
    rows,
    source: undefined,
    encoding: undefined,
    inEncoding: () => self,
  };
  return self;
}

async function sheetRows(sheet: OwnSource, context: CellContext, take: TakeRow, way: ReadingWay) {
  const reader = new SheetRows(context, take);
  await readXml(sheet, reader, way, (bytes) => {
    way.progress?.({ name: sheet.name, bytes, of: sheet.bytes, rows: reader.rows });
  });
}

async function readXml(
  source: OwnSource,
  reader: XmlReader,
  way: ReadingWay,
  progress?: (bytes: number) => void,
) {
  const text = new TextDecoder();
  const xml = new XmlStream(reader);
  let bytes = 0;
  for await (const chunk of source.open()) {
    for (let from = 0; from < chunk.length; from += slice) {
      if (way.signal?.aborted) throw new ReadingStopped(source.name);
      const piece = chunk.subarray(from, from + slice);
      bytes += piece.length;
      xml.push(text.decode(piece, { stream: true }));
      if (xml.rest.length > longestPart) throw brokenOff(source);
      progress?.(bytes);
      await way.pause?.();
    }
  }
  xml.push(text.decode());
  if (xml.rest !== '') throw brokenOff(source);
}

function brokenOff(source: OwnSource): ExtractFault {
  return new ExtractFault({
    file: source.name,
    what: 'The workbook is damaged: a part of it breaks off.',
    remedy: 'Open it in a spreadsheet program, save it again as .xlsx, and add that.',
  });
}

function passedOver(source: OwnSource, hidden: readonly string[]): Fault {
  return {
    severity: 'notice',
    file: source.name,
    what: `Hidden sheets were passed over: ${hidden.join(', ')}.`,
    remedy: 'Unhide a sheet and save the workbook if it should be read.',
  };
}
