/** Splits a row of a pasted table again, where the file as a whole was taken to have another delimiter. */
export type RowSplit = (cells: readonly string[]) => readonly string[];

const commaBefore = (delimiter: RegExp): RowSplit => {
  return (cells) =>
    cells
      .join(',')
      .split(delimiter)
      .map((cell) => cell.trim());
};

/**
 * The ways in which a row can be split: as it came; at tabs; at semicolons; at two spaces and more. What came was split
 * at commas where nothing better was seen, which cuts "4,666" in two: it is put together before.
 */
export const rowSplits: readonly RowSplit[] = [
  (cells) => cells.map((cell) => cell.trim()),
  commaBefore(/\t/),
  commaBefore(/;/),
  commaBefore(/(?:\t|[ \u00a0]{2,})\s*/),
];
