/** A row whose cells run over more than one line. */
export interface LongRow {
  readonly cells: readonly string[];
  /** The lines of the file that the row takes up. */
  readonly lines: readonly string[];
  /** True when a quotation mark stands inside one of its quoted cells. */
  readonly malformed: boolean;
}

/** From this many columns on, a line of prose does not have the commas of a row by chance. */
const tellingWidth = 4;

/**
 * Why a row over several lines is taken for the work of a quotation mark that is not closed, in words; undefined when
 * the row is sound. It is not when its cells do not fit the header, when a quoted cell contains a single quotation
 * mark, or when most of its lines would each be a whole row.
 */
export function strayQuote(row: LongRow, width: number, delimiter: string): string | undefined {
  const evidence = evidenceIn(row, width, delimiter);
  return (
    evidence &&
    `The row runs over ${row.lines.length} lines${evidence}: a quotation mark is probably not closed.`
  );
}

function evidenceIn(row: LongRow, width: number, delimiter: string): string | undefined {
  if (row.cells.length !== width) return ` and has ${row.cells.length} cells instead of ${width}`;
  if (row.malformed) return ' and has a quotation mark inside a cell';
  const whole = row.lines.filter((line) => cellsAlone(line, delimiter) === width);
  const telling = width >= tellingWidth && whole.length * 2 > row.lines.length;
  return telling ? ', most of which are whole rows' : undefined;
}

function cellsAlone(line: string, delimiter: string): number {
  return line.replace(/"(?:[^"]|"")*"/g, '').split(delimiter).length;
}
