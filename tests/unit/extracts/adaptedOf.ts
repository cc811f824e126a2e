import { faultInWords } from '../../../src/domain/fault';
import type { Adapted, Adapter } from '../../../src/extracts/adapter';
import { FaultLog } from '../../../src/extracts/faultLog';
import type { KnownPackage } from '../../../src/extracts/knownPackage';
import type { Answers } from '../../../src/extracts/question';
import { headRows, type TableHead } from '../../../src/extracts/tableHead';
import { lancashire } from './knownLancashire';

/** The head of a table whose rows stand on lines 1, 2, 3 ...; blank rows have a line and are not in it. */
export function headOf(rows: readonly (readonly string[])[], name = 'dropped.csv'): TableHead {
  const lines = rows.map((cells, place) => ({ cells, line: place + 1 }));
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { name, rows: filled.slice(0, headRows) };
}

/** What an adapter makes of rows, with what it said in words. */
export function adaptedOf(
  adapter: Adapter,
  rows: readonly (readonly string[])[],
  given: { known?: KnownPackage; answers?: Answers; name?: string } = {},
) {
  const head = headOf(rows, given.name);
  const log = new FaultLog(head.name);
  const reader = adapter.reader(head, given.known ?? lancashire, log, given.answers);
  for (const [place, cells] of rows.entries()) {
    if (cells.some((cell) => cell.trim() !== '')) reader.row(cells, place + 1);
  }
  const adapted = reader.result([]);
  return {
    ...adapted,
    observations: (adapted.tables.get('observations') ?? []).slice(1),
    faults: log.faults().map(faultInWords),
    told: told(adapted),
  };
}

function told({ account }: Adapted): string[] {
  return account.map(({ kind, what, rows }) => `${kind} ${rows}: ${what}`);
}
