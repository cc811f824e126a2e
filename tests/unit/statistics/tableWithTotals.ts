import { count } from './units';

/** Rows of a table with their totals and the totals of the columns, as one list of cells. */
export function tableWithTotals(rows: readonly (readonly number[])[]) {
  const across = rows.map((row) => [...row, row.reduce((sum, cell) => sum + cell, 0)]);
  const down = across[0]?.map((_, column) =>
    across.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  return [...across, down ?? []].flat().map(count);
}
