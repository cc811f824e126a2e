import type { HeadRow, TableHead } from './tableHead';
import { writtenNumber } from './writtenNumber';

/** The fingerprint of a table's header, undefined where it has none: a mapping applies to every table with the same. */
export function mappingShape(head: TableHead): string | undefined {
  const header = likelyHeader(head);
  return header && shapeOf(header.cells);
}

/** A header as text: its names, however spaced and capitalised. */
export function shapeOf(cells: readonly string[]): string {
  const names = cells.map((cell) => cell.replace(/\s+/g, ' ').trim().toLowerCase());
  return JSON.stringify(names.slice(0, names.findLastIndex((name) => name !== '') + 1));
}

/** The first row that is wide enough for the table and holds no numbers; titles above are narrower. */
export function likelyHeader({ rows }: TableHead): HeadRow | undefined {
  const widths = rows.map(({ cells }) => filled(cells).length);
  const widest = Math.max(0, ...widths);
  const wide = rows.filter((_, place) => (widths[place] ?? 0) > widest / 2);
  return (
    wide.find(({ cells }) => filled(cells).every((cell) => writtenNumber(cell) === undefined)) ??
    wide[0]
  );
}

function filled(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => cell.trim() !== '');
}
