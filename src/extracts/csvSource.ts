import type { OwnSource } from './ownSource';

/** How many rows are turned into bytes at once. */
const atOnce = 2000;

/** Rows as a CSV file in memory: UTF-8, cells in quotation marks only where they need them. */
export function csvSource(name: string, rows: readonly (readonly string[])[]): OwnSource {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  for (let from = 0; from < rows.length; from += atOnce) {
    const lines = rows
      .slice(from, from + atOnce)
      .map((cells) => `${cells.map(quoted).join(',')}\n`);
    chunks.push(encoder.encode(lines.join('')));
  }
  return {
    name,
    bytes: chunks.reduce((sum, chunk) => sum + chunk.length, 0),
    open: () => chunks,
  };
}

function quoted(cell: string): string {
  return /[",\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
