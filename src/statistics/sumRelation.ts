/** Places of cells in a list: the cells at `parts` add up to the cell at `total`. */
export interface SumRelation {
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * The sums of a table with totals. Its cells are listed row by row, the last cell of each row its total and the last
 * row the totals of the columns; `rows` and `columns` do not count the totals.
 */
export function tableRelations(rows: number, columns: number): readonly SumRelation[] {
  const cell = (row: number, column: number) => row * (columns + 1) + column;
  const across = Array.from({ length: rows + 1 }, (_, row) => ({
    total: cell(row, columns),
    parts: Array.from({ length: columns }, (__, column) => cell(row, column)),
  }));
  const down = Array.from({ length: columns + 1 }, (_, column) => ({
    total: cell(rows, column),
    parts: Array.from({ length: rows }, (__, row) => cell(row, column)),
  }));
  return [...across, ...down].filter(({ parts }) => parts.length > 0);
}

/**
 * The sums of a hierarchy, such as wards, districts and county: for each cell the place of the cell it is a part of,
 * undefined at the top.
 */
export function hierarchyRelations(
  parents: readonly (number | undefined)[],
): readonly SumRelation[] {
  const partsOf = new Map<number, number[]>();
  for (const [place, parent] of parents.entries()) {
    if (parent !== undefined) partsOf.set(parent, [...(partsOf.get(parent) ?? []), place]);
  }
  return [...partsOf].map(([total, parts]) => ({ total, parts }));
}
