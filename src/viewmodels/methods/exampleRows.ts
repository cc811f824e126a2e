import type { Figure } from '../../domain/figure';
import { isKnown } from '../../domain/figure';
import type { CellModel } from '../tableModel';
import { figureAsCell } from '../tableModel';
import { workingText } from './exampleWords';
import type { ExampleStep } from './methodSection';

/** Tables of examples show no more rows than this. */
const mostRows = 15;

/** The rows an example's table shows: all of a few; of many the first, and those that must be seen. */
export function shownRows<T>(
  rows: readonly T[],
  mustShow: (row: T) => boolean = () => false,
): readonly T[] {
  if (rows.length <= mostRows) return rows;
  const wanted = rows.filter(mustShow).slice(0, mostRows);
  const others = rows.filter((row) => !wanted.includes(row)).slice(0, mostRows - wanted.length);
  const shown = new Set([...wanted, ...others]);
  return rows.filter((row) => shown.has(row));
}

/** Says how many rows are left out of a table; nothing where none is. */
export function leftOutStep(shown: number, all: number): readonly ExampleStep[] {
  return shown === all
    ? []
    : [{ term: 'Table', text: `shows ${shown} of ${all} areas; all of them are used` }];
}

/** A number in the course of a calculation as a cell; a missing one by its shorthand. */
export function workingCell(figure: Figure<number>): CellModel {
  return figureAsCell(figure, workingText);
}

/** Words as a cell of an example's table, which stand for a value to sort by. */
export function wordsCell(text: string, value: Figure<number>): CellModel {
  return isKnown(value) ? { text, value, reason: undefined } : { text, value: null, reason: value };
}
