import type { Fault } from '../domain/fault';
import type { AccountLine } from './adapter';
import { FaultLog } from './faultLog';
import type { KnownPackage } from './knownPackage';
import { mappedAdapter } from './mappedAdapter';
import type { Mapping } from './mapping';
import { shapeOf } from './mappingShape';
import type { Question } from './question';
import type { HeadRow, TableHead } from './tableHead';

/** The first rows of a table, and what a mapping makes of them. */
export interface Preview {
  readonly header: readonly string[];
  readonly rows: readonly HeadRow[];
  /** Canonical rows of these rows alone, the first of them the header. */
  readonly figures: readonly (readonly string[])[];
  readonly account: readonly AccountLine[];
  readonly faults: readonly Fault[];
  readonly asks: readonly Question[];
}

/** Reads the head of a table as a mapping says, to be seen before the whole of it is read. */
export function previewRows(mapping: Mapping, head: TableHead, known: KnownPackage): Preview {
  const header = head.rows.find(({ cells }) => shapeOf(cells) === mapping.shape);
  const rows = head.rows.filter(({ line }) => line > (header?.line ?? 0));
  const log = new FaultLog(head.name);
  const reader = mappedAdapter(mapping).reader(head, known, log);
  for (const { cells, line } of rows) reader.row(cells, line);
  const { tables, account, asks = [] } = reader.result([]);
  return {
    header: header?.cells ?? [],
    rows,
    figures: tables.get('observations') ?? [],
    account,
    // Where the first rows end, records do not break off.
    faults: log.faults().filter(({ severity }) => severity !== 'notice'),
    asks,
  };
}
