import { type HiddenCells, missingCount } from './hiddenCells';
import { type CountRange, type HiddenCount, signIn, type TellingSum } from './tellingSum';

/** No upper limit to a count. */
export const noLimit = Number.POSITIVE_INFINITY;

/** A hidden count with ranges wide enough to hold all from one value to another. */
export function widened(count: HiddenCount, least: number, most: number): HiddenCount {
  const wide = (range: CountRange) => ({
    least: Math.min(range.least, least),
    most: Math.max(range.most, most),
  });
  return { ...count, informed: wide(count.informed), plain: wide(count.plain) };
}

/**
 * By how much totals exceed their parts, for the sums of hidden counts. Open are the counts that are not known: those
 * the source hid, and those missing for another reason.
 */
export class Gaps {
  readonly open: ReadonlySet<number>;
  readonly #cells: HiddenCells;
  readonly #gaps = new Map<TellingSum, number>();

  constructor(cells: HiddenCells, hidden: readonly number[], unknown: ReadonlySet<number>) {
    this.#cells = cells;
    this.open = new Set([...unknown, ...missingNear(cells, hidden)]);
    for (const place of this.open)
      for (const sum of cells.table.sumsOf(place))
        if (!this.#gaps.has(sum)) this.#gaps.set(sum, gapOf(cells, sum));
  }

  get sums(): IterableIterator<TellingSum> {
    return this.#gaps.keys();
  }

  has(sum: TellingSum): boolean {
    return this.#gaps.has(sum);
  }

  /** 0 for a sum that is passed over. */
  of(sum: TellingSum): number {
    return this.#gaps.get(sum) ?? 0;
  }

  /** Leaves a sum alone that contradicts itself. */
  passOver(sum: TellingSum) {
    this.#gaps.delete(sum);
  }

  /** Changes the value of a hidden count, and with it the gaps of its sums. */
  adjust(place: number, by: number) {
    const own = this.#cells.at(place);
    if (own) this.#cells.give(place, { ...own, value: own.value + by });
    for (const sum of this.#cells.table.sumsOf(place))
      if (this.#gaps.has(sum)) this.#gaps.set(sum, this.of(sum) - by * signIn(sum, place));
  }
}

/** By how much a total exceeds its parts. */
function gapOf(cells: HiddenCells, sum: TellingSum): number {
  let gap = 0;
  for (const place of [sum.total, ...sum.parts])
    gap -= (cells.valueAt(place) ?? 0) * signIn(sum, place);
  return gap;
}

/** Counts missing in the sums of others and in those they lead to: each gets a value, that of its parts or 0. */
function missingNear(cells: HiddenCells, hidden: readonly number[]): readonly number[] {
  const found: number[] = [];
  const reached = new Set(hidden);
  const seen = new Set<TellingSum>();
  for (const place of reached) {
    for (const sum of cells.table.sumsOf(place)) {
      if (seen.has(sum)) continue;
      seen.add(sum);
      for (const one of [sum.total, ...sum.parts]) {
        if (!cells.isMissing(one) || cells.at(one)) continue;
        cells.give(one, missingCount(valueOfParts(cells, one)));
        found.push(one);
        reached.add(one);
      }
    }
  }
  return found;
}

/** What the known parts of a total come to; 0 for what is no total. */
function valueOfParts(cells: HiddenCells, total: number): number {
  const under = cells.table.sumsOf(total).find((sum) => sum.total === total);
  const values = under?.parts.map((part) => cells.valueAt(part) ?? valueOfParts(cells, part));
  return (values ?? []).reduce((all, value) => all + value, 0);
}
