import { type Cube, cellAt, figureInCell } from '../dataset/cube';
import type { Dataset } from '../dataset/dataset';
import { type Count, type Figure, isKnown } from '../domain/figure';
import type { Splits } from './cubeSums';
import { restOf } from './heldPlaces';

/** More indicators than this are not tried together: the sets to try double with each. */
const mostTried = 10;
/** Cells of a whole that are looked at: sets that do not add up are out after one, so these are enough. */
const mostCells = 50_000;

/**
 * By indicator, the sets of others that it falls into, as far as a reader can see. A share and the rest, which is nobody's
 * figure. Shares that add up to it wherever all are known, or are known together nowhere. Indicators said to overlap it
 * that add up to it somewhere and everywhere: no package says so itself. Of more than ten such indicators only the first
 * ten are tried. Pounds fall into nothing.
 */
export function indicatorSplits({ indicators, cubes }: Dataset): Splits {
  const counts = [...indicators.values()].filter(({ kind }) => kind !== 'pounds');
  const splits = new Map<string, readonly (readonly string[])[]>();
  for (const whole of counts) {
    const isShare = (one: (typeof counts)[number]) =>
      one.kind === 'proportion' && one.denominatorIndicator === whole.code;
    const isRelated = (one: (typeof counts)[number]) =>
      isShare(one) || one.overlaps.includes(whole.code) || whole.overlaps.includes(one.code);
    const related = counts.filter((one) => one.code !== whole.code && isRelated(one));
    const tried = related.slice(0, mostTried);
    const bases = [whole, ...tried].map(({ roundingBase }) => roundingBase ?? 0);
    const found = setsOfParts(
      cubes.get(whole.code) ?? [],
      tried.map(({ code }) => cubes.get(code) ?? []),
      Math.max(...bases) / 2,
    );
    const sets = found
      .map(({ set, isProved }) => ({ isProved, of: tried.filter((_, place) => has(set, place)) }))
      .filter(({ isProved, of }) => isProved || of.every(isShare))
      .map(({ of }) => of.map(({ code }) => code));
    const shares = related.filter(isShare).map(({ code }) => [code, restOf(code)]);
    if (sets.length + shares.length > 0) splits.set(whole.code, [...sets, ...shares]);
  }
  return splits;
}

/** A set of places below 32, one bit each. */
function has(set: number, place: number): boolean {
  return ((set >> place) & 1) === 1;
}

/** A set of parts that nowhere fails to add up; proved where it does somewhere. */
interface SetOfParts {
  readonly set: number;
  readonly isProved: boolean;
}

/** The sets of two parts or more that contradict the whole nowhere. */
function setsOfParts(
  wholes: readonly Cube[],
  parts: readonly (readonly Cube[])[],
  slackOfEach: number,
): readonly SetOfParts[] {
  let left = Array.from({ length: 2 ** parts.length }, (_, set) => set).filter(
    (set) => (set & (set - 1)) !== 0,
  );
  const proved = new Set<number>();
  let seen = 0;
  for (const [cube, row, column] of cellsOf(wholes)) {
    if (left.length === 0 || seen >= mostCells) break;
    const total = figureInCell(cube, row * cube.width + column);
    if (!isHeld(total) || total === 0) continue;
    seen += 1;
    const figures = parts.map((of) => figureIn(of, cube, row, column));
    left = left.filter((set) => {
      const held = figures.filter((figure, place) => has(set, place) && isHeld(figure));
      const size = figures.filter((_, place) => has(set, place)).length;
      if (held.length < size) return true;
      const known = [total, ...held].filter(isKnown);
      if (known.length <= size) return true;
      proved.add(set);
      const sum = held.filter(isKnown).reduce<number>((all, part) => all + part, 0);
      return isKnown(total) && Math.abs(total - sum) <= slackOfEach * (size + 1);
    });
  }
  return left.map((set) => ({ set, isProved: proved.has(set) }));
}

function isHeld(figure: Figure<Count>): boolean {
  return isKnown(figure) || figure === 'suppressed';
}

function* cellsOf(cubes: readonly Cube[]): Generator<readonly [Cube, number, number]> {
  for (const cube of cubes)
    for (const row of cube.areas.keys())
      for (const column of cube.periods.keys()) yield [cube, row, column];
}

/** The figure of the same area and period in another indicator. */
function figureIn(
  cubes: readonly Cube[],
  { areas, periods, months }: Cube,
  row: number,
  column: number,
): Figure<Count> {
  const cube = cubes.find((one) => one.months === months);
  const cell = cube ? cellAt(cube, areas[row] ?? '', periods[column]?.start ?? -1) : -1;
  return cube && cell >= 0 ? figureInCell(cube, cell) : 'notHeld';
}
