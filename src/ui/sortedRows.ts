import type { SortValue, TableColumn, TableRow, TableSort } from './tableModel';

const inDictionaryOrder = new Intl.Collator('en-GB', { numeric: true }).compare;

function valueIn(row: TableRow, position: number): SortValue {
  if (position === 0) return row.sortValue === undefined ? row.header : row.sortValue;
  const cell = row.cells[position - 1];
  if (cell === undefined) return null;
  if (cell.sortValue !== undefined) return cell.sortValue;
  return cell.missing ? null : cell.text;
}

const compared = (a: number | string, b: number | string) =>
  typeof a === 'number' && typeof b === 'number' ? a - b : inDictionaryOrder(`${a}`, `${b}`);

/** Rows in the order of one column; equal rows keep their order and missing values come last either way. */
export function sortedRows(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  sort: TableSort | undefined,
): readonly TableRow[] {
  const position = columns.findIndex(({ key }) => key === sort?.key);
  if (sort === undefined || position < 0) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const a = valueIn(one, position);
    const b = valueIn(other, position);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * compared(a, b);
  });
}
