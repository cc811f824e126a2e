import { columnsOfWindow } from '../dataset/cube';
import type { Dataset } from '../dataset/dataset';
import type { AreaGroup } from '../domain/area';
import type { Indicator } from '../domain/indicator';
import type { Period } from '../domain/period';

/**
 * How many held figures the figure of an area or group was added up from: 1 where it is held itself, the months or
 * quarters of a window, for a group without a figure of its own those of its members together. What is not held at all
 * counts as 1.
 */
export function heldParts(
  dataset: Dataset,
  indicator: Indicator,
  code: string,
  period: Period,
  group: AreaGroup,
): number {
  const own = partsAlongTime(dataset, indicator, code, period);
  const members = (code === group.code ? group : dataset.groups.get(code))?.members;
  if (own > 0 || !members) return Math.max(1, own);
  // A member may be a group, whose own code is not held then.
  const held = members.flatMap((one) => dataset.groups.get(one)?.members ?? one);
  const parts = held.map((one) => partsAlongTime(dataset, indicator, one, period));
  return Math.max(
    1,
    parts.reduce((sum, one) => sum + one, 0),
  );
}

function partsAlongTime(
  dataset: Dataset,
  indicator: Indicator,
  code: string,
  { start, months }: Period,
): number {
  const cubes = (dataset.cubes.get(indicator.code) ?? []).filter((cube) => cube.areaSlot.has(code));
  if (cubes.some((cube) => cube.months === months && cube.periodSlot.has(start))) return 1;
  const [columns] = cubes.flatMap((cube) => columnsOfWindow(cube, start, months) ?? []);
  return columns ? columns.last - columns.first + 1 : 0;
}
