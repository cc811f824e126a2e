import { type Cube, cellAt, figureInCell } from '../dataset/cube';
import { protectedCube } from '../dataset/protectedCube';
import { type Count, isKnown } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { roundedToBase } from './roundedToBase';

/**
 * The cubes of an indicator as they may be shown: hidden counts forgotten, others rounded to the indicator's base, each
 * by itself, totals too. Sums are then made of rounded counts, and rates from them. A part never comes out above its
 * whole as shown, given in `wholes`: there it is rounded down. Pounds are not rounded.
 */
export function roundedCubes(
  cubes: readonly Cube[],
  { roundingBase, kind }: Pick<Indicator, 'roundingBase' | 'kind'>,
  wholes: readonly Cube[],
): readonly Cube[] {
  const base = kind === 'pounds' ? 1 : (roundingBase ?? 1);
  if (base === 1) return cubes.map((cube) => protectedCube(cube));
  return cubes.map((cube) => {
    const whole = wholes.find(({ months }) => months === cube.months);
    return protectedCube(cube, (count, cell) => {
      const rounded = Number(roundedToBase(count as Count, base));
      const most = whole && rounded > count ? countOfWhole(whole, cube, cell) : undefined;
      return most !== undefined && rounded > most && count <= most
        ? Math.floor(most / base) * base
        : rounded;
    });
  });
}

/** The count of the same area and period in the cube of the whole, undefined where it is missing. */
function countOfWhole(whole: Cube, { areas, periods, width }: Cube, cell: number) {
  const area = areas[Math.floor(cell / width)] ?? '';
  const there = cellAt(whole, area, periods[cell % width]?.start ?? -1);
  const figure = there < 0 ? 'notHeld' : figureInCell(whole, there);
  return isKnown(figure) ? figure : undefined;
}
