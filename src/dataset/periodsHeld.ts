import {
  byStart,
  calendarYear,
  financialYear,
  lastMonth,
  monthOfYear,
  type Period,
  yearEnding,
  yearOf,
} from '../domain/period';
import type { Cube } from './cube';
import type { Dataset } from './dataset';

/**
 * Every period an indicator has figures for: as held, and the longer windows that months or quarters can tile, in
 * order of time. A window is listed when it lies within what is held; whether it is complete shows in its figures.
 */
export function periodsHeld(dataset: Dataset, indicator: string): readonly Period[] {
  const byWindow = new Map<number, Period>();
  for (const cube of dataset.cubes.get(indicator) ?? []) {
    for (const period of [...cube.periods, ...longerWindows(cube)]) {
      const window = period.start * 16 + period.months;
      if (!byWindow.has(window)) byWindow.set(window, period);
    }
  }
  return [...byWindow.values()].toSorted(byStart);
}

function longerWindows(cube: Cube): readonly Period[] {
  const first = cube.periods[0];
  const last = cube.periods.at(-1);
  if (!first || !last || cube.months === 12) return [];
  const windows: Period[] = [];
  for (let start = first.start; start <= lastMonth(last); start += cube.months) {
    if (start + 11 <= lastMonth(last)) windows.push(yearFrom(start));
    const quarter = cube.months === 1 && start % 3 === 0 && start + 2 <= lastMonth(last);
    if (quarter) windows.push({ kind: 'quarter', start, months: 3 });
  }
  return windows;
}

function yearFrom(start: number): Period {
  const month = monthOfYear(start);
  if (month === 1) return calendarYear(yearOf(start));
  if (month === 4) return financialYear(yearOf(start));
  return yearEnding(yearOf(start + 11), monthOfYear(start + 11));
}
