import type { Fault } from '../../domain/fault';
import { csvCell } from '../../extracts/csvCell';
import type { ReadTable } from '../../extracts/readTable';
import type { DataFile } from '../csvFile';

const header = ['file', 'what', 'rows', 'line', 'column', 'what_to_do', 'cells'];

/**
 * Everything that was not used of what was given, as a CSV file: rows that were rejected or left out, grouped by reason
 * with their number and a line for each of the first examples, and every fault that is listed. `faults` are those that
 * the ordinary reader found in the figures made of it. Undefined where there is nothing to tell.
 */
export function rejectedRowsCsv(
  read: readonly ReadTable[],
  faults: readonly Fault[] = [],
): DataFile | undefined {
  const rows = [
    ...read.flatMap((table) => [...leftOut(table), ...table.faults.flatMap(faultRow)]),
    ...faults.flatMap(faultRow),
  ];
  if (rows.length === 0) return undefined;
  const text = [header, ...rows].map((cells) => cells.map(csvCell).join(',')).join('\r\n');
  return { name: 'rows-not-used.csv', text: `\ufeff${text}\r\n` };
}

function leftOut({ name, account }: ReadTable): readonly (readonly string[])[] {
  return account
    .filter(({ kind, rows }) => kind !== 'counted' && rows > 0)
    .flatMap(({ what, rows, examples }) => {
      const group = [name, what, String(rows)];
      const first = examples.map(({ line, cells }) => [...group, String(line), '', '', cells]);
      return first.length > 0 ? first : [[...group, '', '', '', '']];
    });
}

function faultRow({
  severity,
  file,
  line,
  column,
  what,
  remedy,
  more,
}: Fault): readonly (readonly string[])[] {
  if (severity === 'notice') return [];
  const where = [String(line ?? ''), column ?? ''];
  return [[file, what, String(1 + (more ?? 0)), ...where, remedy, '']];
}
