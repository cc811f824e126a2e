import { type Count, type Figure } from '../domain/figure';
import { type MissingReason, missingReasons } from '../domain/missing';
import type { Period } from '../domain/period';

/**
 * All values of one indicator at one grain: a dense block areas x periods. Cell of an area and a period is
 * `areaSlot x width + periodSlot`. Months and quarters are held without gaps in time, so that any longer window is a
 * difference of two prefix sums; 12-month windows may overlap and are held as they come.
 */
export interface Cube {
  readonly months: 1 | 3 | 12;
  readonly areas: readonly string[];
  readonly areaSlot: ReadonlyMap<string, number>;
  readonly periods: readonly Period[];
  readonly periodSlot: ReadonlyMap<number, number>;
  readonly width: number;
  readonly values: Float64Array;
  /** 0 where `values` counts, else 1 + place in `missingReasons`. */
  readonly reasons: Uint8Array;
  /** Place in `statuses`. */
  readonly status: Uint8Array;
  /** 1 + place in the dataset's list of source codes, 0 for none. */
  readonly source: Uint16Array;
  /** Line in the file, 0 where nothing was read. */
  readonly line: Uint32Array;
  /** 1 + place in the dataset's list of files, 0 where nothing was read. */
  readonly file: Uint16Array;
  /** Prefix sums of `values` along time, one longer than the periods; only for grains of 1 and 3 months. */
  readonly sums: Float64Array;
  /** Prefix counts of missing cells, as `sums`. */
  readonly gaps: Uint32Array;
  /** Cell at which the run of neighbouring cells with this cell's status and source begins; as `sums`. */
  readonly runs: Uint32Array;
}

/** Cell of an area and a window that is held as such, or -1. */
export function cellAt(cube: Cube, area: string, start: number): number {
  const row = cube.areaSlot.get(area);
  const column = cube.periodSlot.get(start);
  return row === undefined || column === undefined ? -1 : row * cube.width + column;
}

/** What a cell holds. */
export function figureInCell(cube: Cube, cell: number): Figure<Count> {
  const reason = cube.reasons[cell] ?? 0;
  if (reason === 0) return (cube.values[cell] ?? 0) as Count;
  return missingReasons[reason - 1] ?? 'notHeld';
}

/** A run of columns, both ends included. */
export interface Columns {
  readonly first: number;
  readonly last: number;
}

/**
 * The columns whose periods tile a window. Undefined when the window does not start and end on the cube's periods or
 * lies outside them, and for years, which may overlap.
 */
export function columnsOfWindow(cube: Cube, start: number, months: number): Columns | undefined {
  if (cube.months === 12 || months < cube.months) return undefined;
  const first = cube.periodSlot.get(start);
  const last = cube.periodSlot.get(start + months - cube.months);
  if (first === undefined || last === undefined) return undefined;
  return { first, last };
}

/**
 * Exact sum of neighbouring cells of a row; never a partial sum: with a part missing it is `incompletePeriod`, or the
 * one reason for which all parts are missing.
 */
export function sumOfCells(cube: Cube, row: number, { first, last }: Columns): Figure<Count> {
  const base = row * (cube.width + 1);
  const missing = (cube.gaps[base + last + 1] ?? 0) - (cube.gaps[base + first] ?? 0);
  if (missing === last - first + 1)
    return commonReason(cube, row * cube.width + first, row * cube.width + last);
  if (missing > 0) return 'incompletePeriod';
  return withoutDrift((cube.sums[base + last + 1] ?? 0) - (cube.sums[base + first] ?? 0)) as Count;
}

function commonReason(cube: Cube, first: number, last: number): MissingReason {
  const reason = cube.reasons[first] ?? 0;
  for (let cell = first + 1; cell <= last; cell += 1)
    if (cube.reasons[cell] !== reason) return 'incompletePeriod';
  return missingReasons[reason - 1] ?? 'notHeld';
}

/** Sums of pounds and pence drift in the last binary digits; sums of whole numbers are exact. */
function withoutDrift(sum: number): number {
  return Number.isInteger(sum) ? sum : Math.round(sum * 1e6) / 1e6;
}

/** An empty cube: every cell `notHeld`. */
export function emptyCube(
  months: 1 | 3 | 12,
  areas: readonly string[],
  periods: readonly Period[],
): Cube {
  const cells = areas.length * periods.length;
  return {
    months,
    areas,
    areaSlot: new Map(areas.map((area, slot) => [area, slot])),
    periods,
    periodSlot: new Map(periods.map((period, slot) => [period.start, slot])),
    width: periods.length,
    values: new Float64Array(cells),
    reasons: new Uint8Array(cells).fill(missingReasons.indexOf('notHeld') + 1),
    status: new Uint8Array(cells),
    source: new Uint16Array(cells),
    line: new Uint32Array(cells),
    file: new Uint16Array(cells),
    sums: new Float64Array(months === 12 ? 0 : areas.length * (periods.length + 1)),
    gaps: new Uint32Array(months === 12 ? 0 : areas.length * (periods.length + 1)),
    runs: new Uint32Array(months === 12 ? 0 : cells),
  };
}

/** Fills `sums`, `gaps` and `runs` once all cells are in. Counts are whole numbers, so the sums are exact below 2^53. */
export function sumAlongTime(cube: Cube) {
  if (cube.months === 12) return;
  const { status, source } = cube;
  for (let row = 0; row < cube.areas.length; row += 1) {
    let sum = 0;
    let gap = 0;
    let run = row * cube.width;
    const base = row * (cube.width + 1);
    for (let column = 0; column < cube.width; column += 1) {
      const cell = row * cube.width + column;
      if (status[cell] !== status[run] || source[cell] !== source[run]) run = cell;
      cube.runs[cell] = run;
      if (cube.reasons[cell] === 0) sum += cube.values[cell] ?? 0;
      else gap += 1;
      cube.sums[base + column + 1] = sum;
      cube.gaps[base + column + 1] = gap;
    }
  }
}
