import { isKnown } from '../domain/figure';
import type { HiddenCount, SumTable, TellingSum } from './tellingSum';

/** How many shown parts of a sum are thought of as companions of a hidden one. */
const companions = 3;
/** Of how many of the smallest parts it is asked which new sums they would open. */
const compared = 24;

/** A part of a sum and its count. */
interface Part {
  readonly place: number;
  readonly value: number;
}

/** A count that is missing for another reason than being hidden: any is possible. */
export function missingCount(value: number): HiddenCount {
  const range = { least: 0, most: Number.POSITIVE_INFINITY };
  return { value, informed: range, plain: range };
}

/**
 * The cells of a table with the counts that they may have: hidden ones, and ones that are missing for another reason,
 * such that all sums hold. Cells are only ever added.
 */
export class HiddenCells {
  readonly table: SumTable;
  readonly #counts = new Map<number, HiddenCount>();
  readonly #free = new Map<TellingSum, number[]>();
  readonly #shown = new Map<TellingSum, readonly number[]>();

  constructor(table: SumTable) {
    this.table = table;
  }

  get places(): IterableIterator<number> {
    return this.#counts.keys();
  }

  at(place: number): HiddenCount | undefined {
    return this.#counts.get(place);
  }

  /** The count at a place, as it is or as it may be; undefined where there is none for another reason. */
  valueAt(place: number): number | undefined {
    const hidden = this.#counts.get(place);
    if (hidden) return hidden.value;
    const figure = this.table.figure(place);
    return isKnown(figure) ? figure : undefined;
  }

  /** True where a figure is neither shown nor hidden. */
  isMissing(place: number): boolean {
    const figure = this.table.figure(place);
    return !isKnown(figure) && figure !== 'suppressed';
  }

  /** True where a change shows nowhere by itself: a hidden cell, or a total that is only known by its parts. */
  isFree(place: number): boolean {
    if (!this.isMissing(place)) return this.#counts.has(place);
    return this.table.sumsOf(place).some(({ total }) => total === place);
  }

  /** As `at`; a count that is missing, and is no total, is what its sums leave for it. */
  found(place: number): HiddenCount | undefined {
    const known = this.#counts.get(place);
    if (known || !this.isMissing(place) || this.isFree(place)) return known;
    const left = this.table.sumsOf(place).map(({ total, parts }) => {
      const others = parts.reduce((sum, part) => sum + (this.valueAt(part) ?? 0), 0);
      return (this.valueAt(total) ?? others) - others;
    });
    const count = missingCount(Math.max(0, Math.min(...left)));
    this.#counts.set(place, count);
    return count;
  }

  /** Gives a cell that is not shown a value and ranges. */
  give(place: number, count: HiddenCount) {
    this.#counts.set(place, count);
  }

  /** Hides a shown cell. */
  hide(place: number, count: HiddenCount) {
    this.#counts.set(place, count);
    for (const sum of this.table.sumsOf(place)) {
      this.#free.get(sum)?.push(place);
      if (this.#shown.get(sum)?.includes(place)) this.#shown.delete(sum);
    }
  }

  /** Cells of a sum that may change for nothing. */
  freeIn(sum: TellingSum): readonly number[] {
    const known = this.#free.get(sum);
    if (known) return known;
    const free = [...sum.parts, sum.total].filter((place) => this.isFree(place));
    this.#free.set(sum, free);
    return free;
  }

  /** Cells of a sum that are missing, and no totals. */
  missingIn(sum: TellingSum): readonly number[] {
    return sum.parts.filter((place) => this.isMissing(place) && !this.isFree(place));
  }

  /**
   * Other cells of a sum that may change at the price of being hidden, best first: the smallest parts, those that open
   * no new sum, the total; and what is hidden only where nothing else is left: a count of 0, a cell that another view
   * shows, cells that are missing anyway, whose counts a reader may guess.
   */
  shownIn(sum: TellingSum): readonly number[] {
    const known = this.#shown.get(sum);
    if (known) return known;
    const fit: Part[] = [];
    const zeros: number[] = [];
    const elsewhere: number[] = [];
    const missing: number[] = [];
    for (const place of sum.parts) {
      const figure = this.table.figure(place);
      if (!isKnown(figure)) {
        if (figure !== 'suppressed' && !this.isFree(place)) missing.push(place);
      } else if (!this.#counts.has(place)) {
        if (figure === 0) zeros.push(place);
        else if (this.table.isShownElsewhere(place)) elsewhere.push(place);
        else fit.push({ place, value: figure });
      }
    }
    const smallest = fit.toSorted((a, b) => a.value - b.value).slice(0, compared);
    const near = smallest
      .map(({ place }) => ({ place, opened: this.#sumsOpened(place) }))
      .toSorted((a, b) => a.opened - b.opened);
    const shown = new Set([
      ...smallest.slice(0, companions).map(({ place }) => place),
      ...near.slice(0, companions).map(({ place }) => place),
      ...(this.isFree(sum.total) ? [] : [sum.total]),
      ...zeros.slice(0, 1),
      ...elsewhere.slice(0, 1),
      ...missing.slice(0, companions),
    ]);
    const list = [...shown];
    this.#shown.set(sum, list);
    return list;
  }

  #sumsOpened(place: number): number {
    return this.table.sumsOf(place).filter((sum) => this.freeIn(sum).length === 0).length;
  }
}
