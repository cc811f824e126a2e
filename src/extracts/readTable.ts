import type { Fault } from '../domain/fault';
import type { AccountLine, Adapted } from './adapter';
import type { Encoding } from './decodedText';
import type { OwnTable } from './ownTable';
import type { Question } from './question';
import type { TableHead } from './tableHead';
import type { TableReading } from './tableReading';

/** What became of a table. */
export interface ReadTable {
  readonly name: string;
  readonly bytes: number;
  /** The adapter that knew it; undefined when it was not recognised and waits for a mapping. */
  readonly adapter: { readonly id: string; readonly title: string } | undefined;
  readonly head: TableHead;
  /**
   * Rows below the header, good or bad; of a table that was not recognised all rows, as far as they were read. Undefined
   * for a canonical file that is used as it is, whose rows are counted with the package.
   */
  readonly rows: number | undefined;
  readonly account: readonly AccountLine[];
  /** What a person has to say before all of it can be used. */
  readonly asks: readonly Question[];
  readonly faults: readonly Fault[];
  readonly encoding: Encoding | undefined;
  /** Name of the table before it that has the very same bytes; it is then left out. */
  readonly sameAs: string | undefined;
}

/** Rows of the head of a recognised table that are kept, to show what it is. */
const shownRows = 3;

/** What became of a table: what was read, and what came of it. */
export function readTable(
  reading: TableReading,
  result: Adapted | undefined,
  more: readonly Fault[],
): ReadTable {
  const { table, head, adapter, rows, log, faults } = reading;
  return {
    name: table.name,
    bytes: table.bytes,
    adapter: adapter && { id: adapter.id, title: adapter.title },
    // What a person mapped may have to be mapped otherwise, and is looked at again.
    head:
      adapter && adapter.id !== 'mapped' ? { ...head, rows: head.rows.slice(0, shownRows) } : head,
    rows,
    account: result?.account ?? [],
    asks: result?.asks ?? [],
    faults: [...faults, ...more, ...log.faults(), ...nothingFrom(reading, result)],
    encoding: table.encoding,
    sameAs: undefined,
  };
}

/** Says so where a table has rows and none of them was counted, so that nobody waits for it. */
function nothingFrom({ table, rows }: TableReading, result: Adapted | undefined): readonly Fault[] {
  if (!result || !rows || (result.asks?.length ?? 0) > 0) return [];
  if (result.account.some(({ kind }) => kind === 'counted')) return [];
  return [
    {
      severity: 'notice',
      file: table.name,
      what: 'No figure came of this file.',
      remedy: 'What became of its rows is listed with it.',
    },
  ];
}

/** A table that was left out because another has the same bytes; nothing where there is none. */
export function leftOut(table: OwnTable, sameAs: string | undefined): readonly ReadTable[] {
  if (sameAs === undefined) return [];
  const { name, bytes, encoding } = table;
  const head = { name, rows: [] };
  return [
    {
      name,
      bytes,
      adapter: undefined,
      head,
      rows: undefined,
      account: [],
      asks: [],
      faults: [],
      encoding,
      sameAs,
    },
  ];
}

/** True for a text such as a README that came along in an archive, and a cover sheet of a workbook. */
export function isProse({ table, adapter, head }: TableReading): boolean {
  const alone =
    head.rows.length > 0 &&
    head.rows.every(({ cells }) => cells.findLastIndex((cell) => cell.trim() !== '') < 1);
  return !adapter && alone && (isSheet(table) || / > .*\.(?:txt|md)$/i.test(table.name));
}

function isSheet({ source }: OwnTable): boolean {
  return source === undefined;
}

/** The notice for such a text. */
export function passedOver(table: OwnTable): Fault {
  return {
    severity: 'notice',
    file: table.name,
    what: `The ${isSheet(table) ? 'sheet' : 'file'} is text without columns and was passed over.`,
    remedy: 'Nothing needs to be done unless it should hold figures.',
  };
}
