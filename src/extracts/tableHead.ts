/** The first rows of a table that are not blank, as they stand, each with its line. */
export interface TableHead {
  readonly name: string;
  readonly rows: readonly HeadRow[];
}

/** A row of a table's head. */
export interface HeadRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** How many rows a head has at most. */
export const headRows = 60;
