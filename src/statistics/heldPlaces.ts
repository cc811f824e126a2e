import { type Cube, cellAt, figureInCell } from '../dataset/cube';
import type { Dataset } from '../dataset/dataset';
import { heldCount } from '../dataset/protectedCube';
import type { Count, Figure } from '../domain/figure';
import type { Period } from '../domain/period';

/** Months of a window. */
export type Window = Pick<Period, 'start' | 'months'>;

/** What a place stands for. */
export interface Place {
  readonly indicator: string;
  readonly code: string;
  readonly window: Window;
}

/** Stands for what is left of a whole without a share: an indicator that nobody holds figures of. */
export function restOf(share: string): string {
  return `${rest}${share}`;
}

/** No code of a package begins like this. */
const rest = '\u0000rest of ';

/** A cell of a cube. */
export interface CubeCell {
  readonly cube: Cube;
  readonly cell: number;
}

interface NumberedCube {
  readonly indicator: string;
  readonly cube: Cube;
  readonly first: number;
}

/**
 * Numbers the figures of a dataset through, so that sums may reach from one cube to another: first the cells of all
 * cubes, then, as they are asked for, figures for which there is no cell, such as those of a group without rows.
 */
export class HeldPlaces {
  readonly #cubes: readonly NumberedCube[];
  readonly #ofIndicator = new Map<string, NumberedCube[]>();
  readonly #isHeld: (cube: Cube, cell: number) => boolean;
  readonly #others: Place[] = [];
  readonly #otherPlaces = new Map<string, number>();
  readonly #cells: number;
  #last: NumberedCube | undefined;

  /** `isHeld` says which cells of the cubes count as held. */
  constructor(dataset: Dataset, isHeld: (cube: Cube, cell: number) => boolean = () => true) {
    const cubes: NumberedCube[] = [];
    let first = 0;
    for (const [indicator, ofIndicator] of dataset.cubes) {
      const own = ofIndicator.map((cube) => {
        const numbered = { indicator, cube, first };
        first += cube.values.length;
        return numbered;
      });
      this.#ofIndicator.set(indicator, own);
      cubes.push(...own);
    }
    this.#cells = first;
    this.#cubes = cubes;
    this.#isHeld = isHeld;
  }

  cubesOf(indicator: string): readonly Cube[] {
    return (this.#ofIndicator.get(indicator) ?? []).map(({ cube }) => cube);
  }

  /** Place of the first cell of a cube. */
  firstOf(cube: Cube): number {
    return this.#cubes.find((one) => one.cube === cube)?.first ?? -1;
  }

  /** True where the indicator has a row for an area or group, whatever it holds. */
  hasRow(indicator: string, code: string): boolean {
    return this.#ofIndicator.get(indicator)?.[0]?.cube.areaSlot.has(code) ?? false;
  }

  indicatorAt(place: number): string {
    return (this.#otherAt(place) ?? this.#cubeAt(place)).indicator;
  }

  at(place: number): Place {
    const other = this.#otherAt(place);
    if (other) return other;
    const { indicator, cube, first } = this.#cubeAt(place);
    const cell = place - first;
    const window = cube.periods[cell % cube.width];
    const code = cube.areas[Math.floor(cell / cube.width)];
    if (!window || code === undefined) throw new Error('a place of the dataset');
    return { indicator, code, window };
  }

  /** The cell at a place, undefined where there is none. */
  cellAt(place: number): CubeCell | undefined {
    if (place >= this.#cells) return undefined;
    const { cube, first } = this.#cubeAt(place);
    return { cube, cell: place - first };
  }

  /** What a reader sees at a place. */
  figure(place: number): Figure<Count> {
    const at = this.cellAt(place);
    return at && this.#isHeld(at.cube, at.cell) ? figureInCell(at.cube, at.cell) : 'notHeld';
  }

  /** The count that the files hold at a place, shown or hidden for being small. */
  heldCount(place: number): number | undefined {
    const at = this.cellAt(place);
    return at && heldCount(at.cube, at.cell);
  }

  /**
   * The place of a figure, held or not. Undefined where the window is on none of the indicator's axes: nothing is held
   * for it of any area. The rest of a share has places for all windows.
   */
  of(indicator: string, code: string, { start, months }: Window): number | undefined {
    if (indicator.startsWith(rest)) return this.#other(indicator, code, { start, months });
    for (const { cube, first } of this.#ofIndicator.get(indicator) ?? []) {
      if (cube.months !== months || !cube.periodSlot.has(start)) continue;
      const cell = cellAt(cube, code, start);
      return cell < 0 ? this.#other(indicator, code, { start, months }) : first + cell;
    }
    return undefined;
  }

  #otherAt(place: number): Place | undefined {
    // An array takes long to say that it has nothing at a negative place.
    return place < this.#cells ? undefined : this.#others[place - this.#cells];
  }

  #other(indicator: string, code: string, window: Window): number {
    const key = JSON.stringify([indicator, code, window.start, window.months]);
    const known = this.#otherPlaces.get(key);
    if (known !== undefined) return known;
    const place = this.#cells + this.#others.length;
    this.#others.push({ indicator, code, window });
    this.#otherPlaces.set(key, place);
    return place;
  }

  #cubeAt(place: number): NumberedCube {
    // One place is mostly near the last.
    const { first = 0, cube } = this.#last ?? {};
    if (this.#last && place >= first && place < first + (cube?.values.length ?? 0))
      return this.#last;
    let low = 0;
    for (let high = this.#cubes.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((this.#cubes[middle]?.first ?? 0) <= place) low = middle;
      else high = middle;
    }
    const found = this.#cubes[low];
    if (!found) throw new Error('a place of the dataset');
    this.#last = found;
    return found;
  }
}
