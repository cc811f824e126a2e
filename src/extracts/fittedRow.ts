import type { Fault } from '../domain/fault';

/** How many cells a header has, and up to which of them they have a name. */
export interface HeaderWidth {
  readonly width: number;
  readonly named: number;
}

/** Up to which cell a header row is filled. */
export function namedCells(header: readonly string[]): number {
  return header.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/**
 * The row at the width of the header: blank cells may be too many, or be missing under columns without a name. Undefined
 * when it does not fit.
 */
export function fittedRow(
  given: readonly string[],
  { width, named }: HeaderWidth,
): readonly string[] | undefined {
  if (given.length === width) return given;
  if (given.length > width) {
    return given.slice(width).every((cell) => cell.trim() === '')
      ? given.slice(0, width)
      : undefined;
  }
  const absent = Array.from({ length: width - given.length }, () => '');
  return given.length >= named ? [...given, ...absent] : undefined;
}

/** What is wrong with a row that does not fit the header. */
export function misfit(
  given: readonly string[],
  width: number,
  line: number,
): Pick<Fault, 'what' | 'remedy'> & { readonly line: number } {
  const cells = given.length === 1 ? '1 cell' : `${given.length} cells`;
  return {
    line,
    what: `The row has ${cells} and the header has ${width}.`,
    remedy:
      'Check the row for a missing or extra delimiter, or a value with a comma that needs quotation marks; it was left out.',
  };
}
