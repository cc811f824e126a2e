import type { Fault } from '../domain/fault';
import type { Adapter, AdapterReader, Recognised } from './adapter';
import { NotUtf8 } from './decodedText';
import { ExtractFault } from './extractFault';
import { FaultLog } from './faultLog';
import { fittedRow, misfit, namedCells } from './fittedRow';
import { headOfTable } from './headOfTable';
import type { KnownPackage } from './knownPackage';
import { longNotice, longTable, wideTable } from './longTable';
import type { OwnTable } from './ownTable';
import type { Answers } from './question';
import type { ReadingWay } from './readingWay';
import type { TableHead } from './tableHead';

/** A table whose rows were read, before the results of all tables of the drop are drawn. */
export interface TableReading {
  /** In the encoding in which it could be read. */
  readonly table: OwnTable;
  readonly head: TableHead;
  readonly adapter: Adapter | undefined;
  readonly recognised: Recognised | undefined;
  /** Undefined for a table that nobody knows, one that is used as it is, and one that could not be read. */
  readonly reader: AdapterReader | undefined;
  /** Rows below the header; undefined where they were not counted. */
  readonly rows: number | undefined;
  readonly log: FaultLog;
  /** What is wrong with the table as a whole, beside what is in the log. */
  readonly faults: readonly Fault[];
}

/** What a table is read with. */
export interface ReadingMeans {
  readonly adapters: readonly Adapter[];
  readonly known: KnownPackage;
  readonly way: ReadingWay;
  readonly answers?: Answers | undefined;
}

/**
 * Reads a table: its head, which adapter knows it, and every row of it into that adapter's reader. A text that is not UTF-8
 * is read again as windows-1252, from the start. Never throws for what is in the table.
 */
export async function tableReading(table: OwnTable, means: ReadingMeans): Promise<TableReading> {
  try {
    return await read(table, means, []);
  } catch (cause) {
    if (!(cause instanceof NotUtf8)) throw cause;
    const notice: Fault = {
      severity: 'notice',
      file: table.name,
      what: 'The file is not UTF-8 and was read as windows-1252.',
      remedy: 'Check names with accents or pound signs, or save it as "CSV UTF-8".',
    };
    return read(table.inEncoding('windows-1252'), means, [notice]);
  }
}

async function read(
  table: OwnTable,
  { adapters, known, way, answers }: ReadingMeans,
  notices: readonly Fault[],
): Promise<TableReading> {
  const log = new FaultLog(table.name);
  const ofHead = new FaultLog(table.name);
  const none = { table, adapter: undefined, recognised: undefined, reader: undefined, log };
  let head: TableHead = { name: table.name, rows: [] };
  try {
    head = await headOfTable(table, way, ofHead);
  } catch (cause) {
    if (!(cause instanceof ExtractFault)) throw cause;
    return { ...none, head, rows: undefined, faults: [...notices, cause.fault] };
  }
  const [adapter, recognised] = adapterFor(adapters, head);
  const wide = adapter ? undefined : wideTable(head, known);
  if (wide) {
    // What stands side by side is put one below the other, so that a mapping can say what it is.
    const notice = longNotice(wide, table.name);
    return read(longTable(table, wide), { adapters, known, way, ...(answers ? { answers } : {}) }, [
      ...notices,
      notice,
    ]);
  }
  const base = { ...none, head, adapter, recognised };
  if (!adapter || !recognised) {
    const isBlank = head.rows.length === 0 && ofHead.faults().length === 0;
    const faults = [...notices, ...ofHead.faults(), ...(isBlank ? [blank(table)] : [])];
    return { ...base, rows: head.rows.length, faults };
  }
  if (isUsedAsItIs(table, recognised)) return { ...base, rows: undefined, faults: notices };
  try {
    const reader = adapter.reader(head, known, log, answers);
    const rows = new FittingRows(head, recognised, reader, log);
    await table.rows((cells, line) => rows.row(cells, line), way, log);
    if (rows.below === 0) log.add('rows', noRows, 'notice');
    return { ...base, reader, rows: rows.below, faults: notices };
  } catch (cause) {
    if (!(cause instanceof ExtractFault)) throw cause;
    return { ...base, rows: undefined, faults: [...notices, cause.fault] };
  }
}

/** True for a canonical file in an encoding that the package's own reader takes up. */
function isUsedAsItIs(table: OwnTable, recognised: Recognised): boolean {
  return (
    recognised.plain !== undefined &&
    table.source !== undefined &&
    table.encoding?.startsWith('utf-16') === false
  );
}

function adapterFor(
  adapters: readonly Adapter[],
  head: TableHead,
): readonly [Adapter, Recognised] | readonly [undefined, undefined] {
  for (const adapter of adapters) {
    const recognised = adapter.recognises(head);
    if (recognised) return [adapter, recognised];
  }
  return [undefined, undefined];
}

/** Hands on the rows of a table, those below the header at its width. */
class FittingRows {
  readonly #line: number;
  readonly #loose: boolean;
  readonly #header: { readonly width: number; readonly named: number };
  readonly #reader: AdapterReader;
  readonly #log: FaultLog;
  below = 0;

  constructor(head: TableHead, recognised: Recognised, reader: AdapterReader, log: FaultLog) {
    const cells = head.rows.find(({ line }) => line === recognised.headerLine)?.cells ?? [];
    this.#line = recognised.headerLine;
    this.#loose = recognised.loose === true;
    this.#header = { width: cells.length, named: namedCells(cells) };
    this.#reader = reader;
    this.#log = log;
  }

  row(cells: readonly string[], line: number) {
    if (line <= this.#line || this.#loose) {
      if (line > this.#line) this.below += 1;
      this.#reader.row(cells, line);
      return;
    }
    this.below += 1;
    const fitted = fittedRow(cells, this.#header);
    if (fitted) this.#reader.row(fitted, line);
    else if (cells.length < this.#header.width && namedCells(cells) <= 1) {
      // A note below the table.
      const { length } = cells;
      const rest = Array.from({ length: this.#header.width - length }, () => '');
      this.#reader.row([...cells, ...rest], line);
    } else this.#log.add('cells', misfit(cells, this.#header.width, line));
  }
}

const noRows = {
  what: 'The file has a header and no rows.',
  remedy: 'Save the extract again if there should be figures in it.',
};

function blank(table: OwnTable): Fault {
  return {
    severity: 'fault',
    file: table.name,
    what: 'There is nothing in the table: all its rows are blank.',
    remedy: 'Save the extract again; the file was not read.',
  };
}
