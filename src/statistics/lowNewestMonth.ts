import { type Cube, cellAt, figureInCell } from '../dataset/cube';
import type { Dataset } from '../dataset/dataset';
import { isKnown } from '../domain/figure';
import type { Period } from '../domain/period';

/** The newest month of an indicator, where it is much lower than the months before it. */
export interface LowMonth {
  readonly indicator: string;
  readonly month: Period;
  readonly sum: number;
  /** Mean of the months before it, of the same areas. */
  readonly mean: number;
  readonly months: number;
}

/** Below this part of what the months before it have, a month may not be complete. */
const suspicious = 0.6;
/** With fewer months before it nothing can be said. */
const fewestMonths = 3;

/**
 * The newest added months whose figures add up to less than 60 % of the mean of up to twelve months before them, as they
 * do where an extract was drawn before all events were recorded. Only areas with a figure in all these months are added up.
 */
export async function lowNewestMonths(
  merged: Dataset,
  added: Dataset,
  pause: () => Promise<void> | void = () => {},
): Promise<readonly LowMonth[]> {
  const low: LowMonth[] = [];
  for (const [indicator, cubes] of added.cubes) {
    low.push(...lowNewestMonth(indicator, cubes, merged));
    await pause();
  }
  return low;
}

function lowNewestMonth(
  indicator: string,
  cubes: readonly Cube[],
  merged: Dataset,
): readonly LowMonth[] {
  const own = cubes.find(({ months }) => months === 1);
  const all = merged.cubes.get(indicator)?.find(({ months }) => months === 1);
  const month = own?.periods.at(-1);
  if (!own || !all || !month || all.periods.at(-1)?.start !== month.start) return [];
  const areas = own.areas.filter((area) => !merged.groups.has(area));
  const held = Array.from({ length: 12 }, (_, back) => month.start - 12 + back).filter((start) =>
    areas.some((area) => isKnown(figureAt(all, area, start))),
  );
  if (held.length < fewestMonths) return [];
  const complete = areas.filter((area) =>
    [...held, month.start].every((start) => isKnown(figureAt(all, area, start))),
  );
  if (complete.length === 0) return [];
  const sumIn = (start: number) =>
    complete.reduce((sum, area) => sum + Number(figureAt(all, area, start)), 0);
  const sum = sumIn(month.start);
  const mean = held.map(sumIn).reduce((total, one) => total + one, 0) / held.length;
  return sum < suspicious * mean ? [{ indicator, month, sum, mean, months: held.length }] : [];
}

function figureAt(cube: Cube, area: string, start: number) {
  const cell = cellAt(cube, area, start);
  return cell < 0 ? 'notHeld' : figureInCell(cube, cell);
}
