import type { Cube } from '../dataset/cube';
import type { Dataset } from '../dataset/dataset';
import { hasSuppressed, suppressedCells } from '../dataset/suppressedCells';
import { CountRanges } from './countRanges';
import { CubeSums } from './cubeSums';
import { type Effort, furtherHidden, type HiddenAtFirst } from './furtherHidden';
import { HeldPlaces } from './heldPlaces';
import { indicatorSplits } from './indicatorSplits';
import { wholesFirst } from './wholesFirst';

/** Says something of a cell of a cube. */
export type SaysOfCell = (cube: Cube, cell: number) => boolean;

/**
 * The shown cells of a dataset, by cube, that have to be hidden so that no hidden one can be worked out from the sums
 * that readers can make. `isHeld` says which cells count as held, `isShownElsewhere` which ones another view shows, so
 * that they are hidden only where nothing else helps.
 */
export async function furtherHiddenCells(
  dataset: Dataset,
  effort: Effort,
  isHeld: SaysOfCell,
  isShownElsewhere: SaysOfCell,
): Promise<ReadonlyMap<Cube, ReadonlySet<number>>> {
  const places = new HeldPlaces(dataset, isHeld);
  const splits = indicatorSplits(dataset);
  const sums = new CubeSums(dataset, places, splits);
  const ranges = new CountRanges(dataset, places);
  const groups: HiddenAtFirst[][] = [];
  for (const code of wholesFirst(dataset)) {
    const group: HiddenAtFirst[] = [];
    for (const cube of (dataset.cubes.get(code) ?? []).filter(hasSuppressed)) {
      const first = places.firstOf(cube);
      for (const cell of suppressedCells(cube)) {
        await effort.pause?.();
        if (!isHeld(cube, cell) || sums.sumsOf(first + cell).length === 0) continue;
        group.push(ranges.atFirst(first + cell, places.heldCount(first + cell)));
      }
    }
    groups.push(group);
  }
  const table = {
    figure: (place: number) => places.figure(place),
    sumsOf: (place: number) => sums.sumsOf(place),
    companion: (place: number, value: number) => ranges.companion(place, value),
    isShownElsewhere: (place: number) => {
      const at = places.cellAt(place);
      return at !== undefined && isShownElsewhere(at.cube, at.cell);
    },
  };
  const found = new Map<Cube, Set<number>>();
  for (const place of await furtherHidden(table, groups, effort)) {
    const at = places.cellAt(place);
    if (!at) continue;
    const cells = found.get(at.cube) ?? new Set();
    found.set(at.cube, cells.add(at.cell));
  }
  return found;
}
