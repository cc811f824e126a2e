import type { FaultLog } from './faultLog';
import type { OwnTable } from './ownTable';
import { ReadingStopped, type ReadingWay } from './readingWay';
import { type HeadRow, headRows, type TableHead } from './tableHead';

/**
 * The head of a table; no more of it is read than that takes. Lines of it that are no rows go to the log. Rejects as the
 * table's rows do.
 */
export async function headOfTable(
  table: OwnTable,
  way: ReadingWay,
  log?: FaultLog,
): Promise<TableHead> {
  const rows: HeadRow[] = [];
  const enough = { aborted: false };
  const take = (cells: readonly string[], line: number) => {
    if (rows.length < headRows) rows.push({ cells, line });
    enough.aborted ||= rows.length === headRows;
  };
  const signal = {
    get aborted() {
      return enough.aborted || way.signal?.aborted === true;
    },
  };
  try {
    await table.rows(take, { ...(way.pause ? { pause: way.pause } : {}), signal }, log);
  } catch (cause) {
    if (!(cause instanceof ReadingStopped) || !enough.aborted) throw cause;
  }
  // Copied by way of text, as cells of a file keep the whole chunk they stood in alive.
  return { name: table.name, rows: JSON.parse(JSON.stringify(rows)) as HeadRow[] };
}
