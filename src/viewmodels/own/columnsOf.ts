import type { Preview } from '../../extracts/previewRows';

/** A column of a table as a person can choose it. */
export interface TableColumnChoice {
  readonly place: number;
  /** Its header, or its number where it has none. */
  readonly name: string;
  /** What stands in it in the first rows, blanks left out. */
  readonly texts: readonly string[];
}

/** The columns of a table with what is in them. */
export function columnsOf({ header, rows }: Preview): readonly TableColumnChoice[] {
  return header.map((cell, place) => ({
    place,
    name: cell.replace(/\s+/g, ' ').trim() || `Column ${place + 1}`,
    texts: rows.map(({ cells }) => (cells[place] ?? '').trim()).filter((text) => text !== ''),
  }));
}
