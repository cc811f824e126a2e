import { type Cube, cellAt, figureInCell } from '../dataset/cube';
import { isKnown } from '../domain/figure';
import type { AreaWhole } from './areaWholes';

/**
 * True where figures say that a whole is made of more than its members: there are periods with all of them known, and
 * in none do they add up, by more than rounding each to the base explains.
 */
export function neverAddsUp(
  cubes: readonly Cube[],
  { code, members }: AreaWhole,
  roundingBase: number,
): boolean {
  const slack = (roundingBase / 2) * (members.length + 1);
  let isComplete = false;
  for (const cube of cubes) {
    for (const { start } of cube.periods) {
      const counts = [code, ...members].map((one) => countIn(cube, one, start));
      const known = counts.filter((count) => count !== undefined);
      if (known.length < counts.length) continue;
      isComplete = true;
      const [total = 0, ...parts] = known;
      const gap = total - parts.reduce((sum, part) => sum + part, 0);
      if (Math.abs(gap) <= slack) return false;
    }
  }
  return isComplete;
}

function countIn(cube: Cube, area: string, start: number): number | undefined {
  const cell = cellAt(cube, area, start);
  const figure = cell < 0 ? 'notHeld' : figureInCell(cube, cell);
  return isKnown(figure) ? figure : undefined;
}
