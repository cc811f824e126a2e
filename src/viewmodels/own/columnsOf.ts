import type { Preview } from '../../extracts/previewRows';

/** A column of a table as a person can choose it. */
export interface TableColumnChoice {
  readonly place: number;
  /** Its header, or its number where it has none; both where another column is called the same. */
  readonly name: string;
  /** What stands in it in the first rows, blanks left out. */
  readonly texts: readonly string[];
}

/** The columns of a table with what is in them. */
export function columnsOf({ header, rows }: Preview): readonly TableColumnChoice[] {
  const names = header.map((cell) => cell.replace(/\s+/g, ' ').trim());
  return names.map((name, place) => ({
    place,
    name: nameOf(names, name, place),
    texts: rows.map(({ cells }) => (cells[place] ?? '').trim()).filter((text) => text !== ''),
  }));
}

function nameOf(names: readonly string[], name: string, place: number): string {
  if (name === '') return `Column ${place + 1}`;
  return names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (column ${place + 1})`;
}
