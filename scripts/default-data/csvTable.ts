import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** One row of a CSV file by column name. A column the file lacks throws, so a renamed column cannot pass as blank. */
export class CsvRow {
  readonly #cells: ReadonlyMap<string, string>;
  readonly #where: string;

  constructor(cells: ReadonlyMap<string, string>, where: string) {
    this.#cells = cells;
    this.#where = where;
  }

  /** Text of a cell, trimmed. */
  text(column: string): string {
    const cell = this.#cells.get(column);
    if (cell === undefined) throw new Error(`${this.#where}: no column ${column}`);
    return cell.trim();
  }

  /** A whole number that is not negative; anything else throws. */
  count(column: string): number {
    const cell = this.text(column);
    if (!/^\d+$/.test(cell))
      throw new Error(`${this.#where}: ${column} is "${cell}", not a whole number`);
    return Number(cell);
  }
}

/** Header and cells of CSV text; a byte order mark is dropped and rows of a wrong length throw. */
export function cellsOfCsv(text: string, name: string): { header: string[]; rows: string[][] } {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: true,
    delimiter: ',',
  });
  const [header, ...rows] = parsed.data;
  if (!header) throw new Error(`${name}: empty`);
  for (const [index, row] of rows.entries()) {
    if (row.length !== header.length)
      throw new Error(`${name} row ${index + 2}: ${row.length} cells, ${header.length} columns`);
  }
  return { header, rows };
}

/** Rows of a CSV file. */
export function rowsOfFile(path: string): CsvRow[] {
  const { header, rows } = cellsOfCsv(readFileSync(path, 'utf8'), path);
  return rows.map((cells, index) => {
    const byName = new Map(header.map((column, at) => [column, cells[at] ?? '']));
    return new CsvRow(byName, `${path} row ${index + 2}`);
  });
}

/** CSV text: UTF-8 without a mark, LF, quotes only where needed. */
export function csvText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
