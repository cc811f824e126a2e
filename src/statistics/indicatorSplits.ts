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
 * By indicator, the sets of others that it falls into, as far as a reader can see. A share or listed part and the rest,
 * which is nobody's figure. Shares, and all listed parts together, that add up to it wherever all are known, or are known
 * together nowhere. Indicators said to overlap it that add up to it somewhere and everywhere: no package says so itself. Of more than ten such indicators only the first
 * ten are tried. Pounds fall into nothing.
 */
export function indicatorSplits({ indicators, cubes }: Dataset): Splits {
  const counts = [...indicators.values()].filter(({ kind }) => kind !== 'pounds');
  const splits = new Map<string, readonly (readonly string[])[]>();
  for (const whole of counts) {
    const isListed = (one: (typeof counts)[number]) => one.partOf === whole.code;
    const isShare = (one: (typeof counts)[number]) =>
      one.kind === 'proportion' && one.denominatorIndicator === whole.code;
    const isPart = (one: (typeof counts)[number]) => isListed(one) || isShare(one);
    const isRelated = (one: (typeof counts)[number]) =>
      isPart(one) || one.overlaps.includes(whole.code) || whole.overlaps.includes(one.code);
    const related = counts.filter((one) => one.code !== whole.code && isRelated(one));
    // Listed parts make up the whole together or not at all: only their full set is believed unseen.
    const listed = related.filter(isListed).length;
    const isBelieved = (of: typeof related) =>
      of.every(isShare) || (of.length === listed && of.every(isListed));
    const tried = related
      .toSorted((a, b) => Number(isPart(b)) - Number(isPart(a)))
      .slice(0, mostTried);
    const [ofWhole, ...ofParts] = [whole, ...tried].map(({ code, roundingBase = 0 }) => ({
      cubes: cubes.get(code) ?? [],
      slack: roundingBase / 2,
    }));
    const found = ofWhole ? setsOfParts(ofWhole, ofParts) : [];
    const sets = found
      .map(({ places, isProved }) => ({ isProved, of: places.flatMap((at) => tried[at] ?? []) }))
      .filter(({ isProved, of }) => isProved || isBelieved(of))
      .map(({ of }) => of.map(({ code }) => code));
    const shares = related.filter(isPart).map(({ code }) => [code, restOf(code)]);
    if (sets.length + shares.length > 0) splits.set(whole.code, [...sets, ...shares]);
  }
  return splits;
}

/** The cubes of an indicator, and how far rounding may have moved a figure in them. */
interface Held {
  readonly cubes: readonly Cube[];
  readonly slack: number;
}

/** Parts, by their places, that nowhere fail to add up; proved where they do somewhere. */
interface SetOfParts {
  readonly places: readonly number[];
  readonly slack: number;
  isProved: boolean;
}

/** The sets of two parts or more that contradict the whole nowhere. */
function setsOfParts(whole: Held, parts: readonly Held[]): readonly SetOfParts[] {
  let left = Array.from({ length: 2 ** parts.length }, (_, bits): SetOfParts => {
    const places = [...parts.keys()].filter((place) => ((bits >> place) & 1) === 1);
    const slack = places.reduce((sum, place) => sum + (parts[place]?.slack ?? 0), whole.slack);
    return { places, slack, isProved: false };
  }).filter(({ places }) => places.length > 1);
  let seen = 0;
  for (const [cube, row, column] of cellsOf(whole.cubes)) {
    if (left.length === 0 || seen >= mostCells) break;
    const total = figureInCell(cube, row * cube.width + column);
    if (!isKnown(total) || total === 0) continue;
    seen += 1;
    const figures = parts.map((part) => figureIn(part.cubes, cube, row, column));
    left = left.filter((set) => {
      let gap: number = total;
      for (const place of set.places) {
        const figure = figures[place] ?? 'notHeld';
        // With a figure missing, the set neither adds up nor fails to.
        if (!isKnown(figure)) return true;
        gap -= figure;
      }
      set.isProved = true;
      return Math.abs(gap) <= set.slack;
    });
  }
  return left;
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
