import { type Cube, figureInCell } from '../dataset/cube';
import type { Dataset } from '../dataset/dataset';
import { isKnown } from '../domain/figure';
import { byStart, type Period } from '../domain/period';

/** A figure that differs in the two. */
export interface ChangedFigure {
  readonly area: string;
  readonly period: Period;
  readonly from: number;
  readonly to: number;
}

/** How added figures of an indicator, of one length of period, compare with those that are loaded. */
export interface ComparedFigures {
  readonly indicator: string;
  readonly months: Cube['months'];
  /** Rows that were added. */
  readonly added: number;
  /** Of these, those whose figure is loaded: the same, changed, or missing or hidden in one of the two. */
  readonly same: number;
  readonly changed: readonly ChangedFigure[];
  readonly unclear: number;
  /** Areas and periods, in order, of the added rows whose figure is loaded. */
  readonly sharedAreas: ReadonlySet<string>;
  readonly sharedPeriods: readonly Period[];
  /** Periods of all added rows, in order. */
  readonly periods: readonly Period[];
  /** Areas that have a loaded figure in the last loaded period, and none in the last added one; no groups. */
  readonly missingAreas: readonly string[];
  /** How many areas the last loaded period has. */
  readonly areasBefore: number;
  /** Loaded figures of an added period whose area is not among the added ones: where figures are replaced, they go. */
  readonly withoutSuccessor: number;
}

/**
 * Compares added figures with loaded ones, indicator by indicator, shortest periods first. Both as they are shown, so that
 * a hidden count is not compared. Indicators that are not loaded are compared with nothing.
 */
export async function comparedFigures(
  loaded: Dataset,
  added: Dataset,
  pause: () => Promise<void> | void = () => {},
): Promise<readonly ComparedFigures[]> {
  const all: ComparedFigures[] = [];
  for (const [indicator, cubes] of added.cubes) {
    for (const cube of cubes.toReversed()) {
      const before = loaded.cubes.get(indicator)?.find(({ months }) => months === cube.months);
      all.push(await compared(indicator, cube, before, added, pause));
    }
  }
  return all;
}

async function compared(
  indicator: string,
  cube: Cube,
  before: Cube | undefined,
  { groups }: Dataset,
  pause: () => Promise<void> | void,
): Promise<ComparedFigures> {
  let [rows, same, unclear, withoutSuccessor] = [0, 0, 0, 0];
  const changed: ChangedFigure[] = [];
  const sharedAreas = new Set<string>();
  const shared = new Set<Period>();
  const used = new Set<Period>();
  const columns = cube.periods.map(({ start }) => before?.periodSlot.get(start) ?? -1);
  for (const [row, area] of cube.areas.entries()) {
    await pause();
    const base = (before?.areaSlot.get(area) ?? -1) * (before?.width ?? 0);
    for (const [column, period] of cube.periods.entries()) {
      const cell = row * cube.width + column;
      if (cube.line[cell] === 0) continue;
      rows += 1;
      used.add(period);
      const there = base + (columns[column] ?? -1);
      if (!before || base < 0 || (columns[column] ?? -1) < 0 || before.line[there] === 0) continue;
      shared.add(period);
      sharedAreas.add(area);
      const [from, to] = [figureInCell(before, there), figureInCell(cube, cell)];
      if (!isKnown(from) || !isKnown(to)) unclear += 1;
      else if (from === to) same += 1;
      else changed.push({ area, period, from, to });
    }
  }
  const periods = [...used].toSorted(byStart);
  const last = periods.at(-1);
  const areasBefore = before
    ? areasIn(before, lastUsed(before)).filter((area) => !groups.has(area))
    : [];
  const areasNow = new Set(last ? areasIn(cube, cube.periodSlot.get(last.start)) : []);
  if (before) {
    for (const { start } of periods) {
      const now = new Set(areasIn(cube, cube.periodSlot.get(start)));
      withoutSuccessor += areasIn(before, before.periodSlot.get(start)).filter(
        (area) => !now.has(area),
      ).length;
      await pause();
    }
  }
  return {
    indicator,
    months: cube.months,
    added: rows,
    same,
    changed,
    unclear,
    sharedAreas,
    sharedPeriods: [...shared].toSorted(byStart),
    periods,
    missingAreas: areasBefore.filter((area) => !areasNow.has(area)),
    areasBefore: areasBefore.length,
    withoutSuccessor,
  };
}

/** The areas with a row in a column. */
function areasIn(cube: Cube, column: number | undefined): readonly string[] {
  if (column === undefined) return [];
  return cube.areas.filter((_, row) => cube.line[row * cube.width + column] !== 0);
}

/** The last column with a row in it. */
function lastUsed(cube: Cube): number | undefined {
  for (let column = cube.width - 1; column >= 0; column -= 1)
    if (areasIn(cube, column).length > 0) return column;
  return undefined;
}
