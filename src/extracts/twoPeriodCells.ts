import type { TwoPeriodColumn, TwoPeriodHeading } from './twoPeriodHeading';

/** The cells of a row of a two-period table by what they hold. */
export interface CellsRead {
  readonly names: readonly string[];
  readonly of: (kind: TwoPeriodColumn['kind'], period?: 0 | 1) => string;
}

/** The cells of a row by what they hold; undefined when the row does not fit the headings. */
export function cellsRead(
  cells: readonly string[],
  heading: TwoPeriodHeading,
): CellsRead | undefined {
  const { columns, places } = heading;
  const filled = cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
  const at = places ?? columns.map((_, place) => place + 1);
  const first = Math.min(...at);
  const names = filled.slice(0, first).filter((cell) => cell !== '');
  const isOver = filled.length > Math.max(...at) + 1;
  const counts = columns.flatMap(({ kind }, place) => (kind === 'count' ? (at[place] ?? 0) : []));
  const isShort =
    filled.length <= Math.max(...counts) || (!places && cells.length <= columns.length);
  if (names.length === 0 || isOver || isShort) return undefined;
  return {
    names,
    of: (kind, period) => {
      const place = columns.findIndex(
        (column) => column.kind === kind && (!('period' in column) || column.period === period),
      );
      return place === -1 ? '' : (filled[at[place] ?? -1] ?? '');
    },
  };
}
