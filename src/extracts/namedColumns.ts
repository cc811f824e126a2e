import { ExtractFault } from './extractFault';
import type { TableHead } from './tableHead';

/** Names a column may have, each in tidy form; `needed` where the table is not known without it. */
export interface ColumnNames {
  readonly names: readonly string[];
  readonly needed?: true;
}

/** Where the columns of a known table stand. */
export interface NamedColumns<K extends string> {
  readonly headerLine: number;
  /** Place of each column, -1 for one that the table does not have. */
  readonly at: Readonly<Record<K, number>>;
}

/** A column name in tidy form: lower case, with one underscore for whatever is no letter or digit. */
export function tidyColumn(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

/**
 * The first row of a head that has a cell for every needed column, and where all of them stand, in whatever order.
 * Undefined when there is none. Of two columns with one name the first counts; {@link refuseRepeated} refuses them.
 */
export function namedColumns<K extends string>(
  head: TableHead,
  columns: Readonly<Record<K, ColumnNames>>,
): NamedColumns<K> | undefined {
  const wanted = Object.entries<ColumnNames>(columns);
  for (const { cells, line } of head.rows) {
    const tidy = cells.map(tidyColumn);
    const places = wanted.map(([key, { names }]): [string, number] => {
      const name = names.find((one) => tidy.includes(one));
      return [key, name === undefined ? -1 : tidy.indexOf(name)];
    });
    if (wanted.every(([, { needed }], place) => !needed || (places[place]?.[1] ?? -1) >= 0)) {
      // Safe: one place for each key of the columns.
      return { headerLine: line, at: Object.fromEntries(places) as Record<K, number> };
    }
  }
  return undefined;
}

/** Throws an {@link ExtractFault} when a column that is used stands in the header twice. */
export function refuseRepeated(head: TableHead, { headerLine, at }: NamedColumns<string>) {
  const tidy = head.rows.find(({ line }) => line === headerLine)?.cells.map(tidyColumn) ?? [];
  const twice = Object.values(at).find(
    (place) => place >= 0 && tidy.indexOf(tidy[place] ?? '', place + 1) > 0,
  );
  if (twice === undefined) return;
  throw new ExtractFault({
    file: head.name,
    line: headerLine,
    column: (tidy[twice] ?? '').slice(0, 60),
    what: 'Two columns have this name.',
    remedy: 'Rename or remove one of them; the file was not read.',
  });
}
