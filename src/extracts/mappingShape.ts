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

/**
 * The first row that is about as wide as the table gets and holds no numbers: titles above are narrower, though a comma
 * may have cut them. A header with many blanks counts where there is no such row.
 */
export function likelyHeader({ rows }: TableHead): HeadRow | undefined {
  const widest = Math.max(0, ...rows.map(({ cells }) => filled(cells).length));
  for (const part of [0.8, 0.5]) {
    const wide = rows.filter(({ cells }) => filled(cells).length >= widest * part);
    const named = wide.find(({ cells }) =>
      filled(cells).every((cell) => writtenNumber(cell) === undefined),
    );
    if (named) return named;
  }
  return rows[0];
}

function filled(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => cell.trim() !== '');
}
