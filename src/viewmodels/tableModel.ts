import { listed } from '../commentary/figureText';
import { missingWords } from '../commentary/missingWords';
import { type Figure, isKnown } from '../domain/figure';
import type { MissingReason } from '../domain/missing';

/** A cell: the text shown, the unrounded value, and the value for a file of data. */
export interface CellModel {
  readonly text: string;
  /** For sorting and for pictures; null where missing. */
  readonly value: number | null;
  readonly reason: MissingReason | undefined;
  /** `p`, `r` or `e` where the figure is provisional, revised or estimated. */
  readonly status?: string;
}

/** A column of figures. */
export interface ColumnModel {
  readonly key: string;
  readonly label: string;
  readonly shortLabel?: string;
  readonly group?: string;
  /** The cells hold words, not figures. */
  readonly words?: true;
}

/** A row: an area, or a period. */
export interface RowModel {
  readonly key: string;
  readonly header: string;
  /** `b` where the series breaks: shown in square brackets after the header, and in a file in a column of its own. */
  readonly mark?: 'b';
  readonly total: boolean;
  readonly selectable: boolean;
  readonly cells: readonly CellModel[];
}

/** What the marks of figures that are not final mean. */
export const statusWords: Readonly<Record<string, string>> = {
  p: 'provisional',
  r: 'revised',
  e: 'estimated',
};

/** A table of figures with everything needed to read it. The twin of a picture holds the picture's own figures. */
export interface TableModel {
  readonly caption: string;
  readonly rowHeader: string;
  /** Heading of the code column in a file of data, such as `area_code`. */
  readonly keyHeader: string;
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly RowModel[];
  /** The rows follow one another in time: sorting by their headers means the order they come in. */
  readonly inTime?: true;
  /** What else must be known to read the table, each without a full stop. */
  readonly legend?: readonly string[];
}

/** A cell of words: a verdict, or nothing. */
export function wordsAsCell(text: string): CellModel {
  return { text, value: null, reason: undefined };
}

/** A figure as a cell; one that is not final carries its mark in square brackets. */
export function figureAsCell(
  figure: Figure<number>,
  text: (value: number) => string,
  status = '',
): CellModel {
  if (!isKnown(figure))
    return { text: missingWords[figure].shorthand, value: null, reason: figure };
  const cell = { value: figure, reason: undefined };
  return status === ''
    ? { ...cell, text: text(figure) }
    : { ...cell, text: `${text(figure)} [${status}]`, status };
}

/**
 * What the shorthands of a table mean, one line for each reason, naming up to four rows, then the marks of provisional,
 * revised and estimated figures, then what else is to be known: shown above the table.
 */
export function shorthandLegend(table: TableModel): readonly string[] {
  const rowsOf = new Map<MissingReason, Set<string>>();
  for (const row of table.rows) {
    for (const { reason } of row.cells) {
      if (reason) rowsOf.set(reason, (rowsOf.get(reason) ?? new Set()).add(row.header));
    }
  }
  const reasons = [...rowsOf].map(([reason, headers]) => {
    const names = [...headers].slice(0, 4);
    if (headers.size > names.length) names.push(`${headers.size - names.length} more`);
    const everywhere = headers.size === table.rows.length ? '' : ` (${listed(names)})`;
    const { shorthand, meaning } = missingWords[reason];
    return `${shorthand} ${meaning}${everywhere}`;
  });
  const marks = new Set(
    table.rows.flatMap(({ cells }) => cells.flatMap(({ status }) => status ?? [])),
  );
  const legend = Object.entries(statusWords).filter(([status]) => marks.has(status));
  return [
    ...reasons,
    ...legend.map(([status, words]) => `[${status}] ${words}`),
    ...(table.legend ?? []),
  ];
}
