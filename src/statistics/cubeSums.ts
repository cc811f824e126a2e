import type { Dataset } from '../dataset/dataset';
import { type AreaWhole, areaWholes, wholesWith } from './areaWholes';
import type { HeldPlaces, Window } from './heldPlaces';
import { neverAddsUp } from './neverAddsUp';
import type { TellingSum } from './tellingSum';
import { windowParts } from './windowParts';

/** By indicator, the sets of other indicators that add up to it. */
export type Splits = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * The sums that readers can make of the figures of a dataset: a group and its members, an area and those that lie in
 * it, a year and its quarters or months, an indicator and others that it falls into. Figures that are not held take part
 * where others can be worked out by way of them. Sums are made when they are asked for: only those near a hidden figure
 * ever are.
 */
export class CubeSums {
  readonly #dataset: Dataset;
  readonly #places: HeldPlaces;
  readonly #splits: Splits;
  readonly #wholes: ReadonlyMap<string, AreaWhole>;
  readonly #wholesWith: (code: string) => readonly string[];
  readonly #under = new Map<number, readonly TellingSum[]>();
  readonly #of = new Map<number, readonly TellingSum[]>();
  readonly #waysOf = new Map<number, number>();
  readonly #disproved = new Map<string, boolean>();
  #made = 0;

  constructor(dataset: Dataset, places: HeldPlaces, splits: Splits) {
    this.#dataset = dataset;
    this.#places = places;
    this.#splits = splits;
    this.#wholes = areaWholes(dataset);
    this.#wholesWith = wholesWith(this.#wholes);
  }

  /** The sums that a figure is the total or a part of and that tell a reader something. */
  sumsOf(place: number): readonly TellingSum[] {
    const known = this.#of.get(place);
    if (known) return known;
    const sums = [...this.#sumsUnder(place), ...this.#sumsOver(place)];
    const telling = sums.filter(({ total }) => this.#isTelling(total, new Set()));
    this.#of.set(place, telling);
    return telling;
  }

  /** A total tells something where it is held, where there are two ways to sum it, or where larger sums give it away. */
  #isTelling(total: number, seen: Set<number>): boolean {
    if (this.#isHeld(total) || this.#ways(total) > 1) return true;
    if (seen.has(total)) return false;
    seen.add(total);
    return this.#sumsOver(total).some((sum) => this.#isTelling(sum.total, seen));
  }

  /** In how many ways a total is summed, other than by parts of the indicator of which none is held. */
  #ways(total: number): number {
    // Asked for by every part of the total, of which there may be hundreds.
    const known = this.#waysOf.get(total);
    if (known !== undefined) return known;
    const indicator = this.#places.indicatorAt(total);
    const isOfOthers = (part: number) => this.#places.indicatorAt(part) !== indicator;
    const { length } = this.#sumsUnder(total).filter(
      ({ parts }) => !parts.some(isOfOthers) || parts.some((part) => this.#isHeld(part)),
    );
    this.#waysOf.set(total, length);
    return length;
  }

  #isHeld(place: number): boolean {
    const figure = this.#places.figure(place);
    return typeof figure === 'number' || figure === 'suppressed';
  }

  /** Sums that have a figure as a part. */
  #sumsOver(place: number): readonly TellingSum[] {
    const { indicator, code, window } = this.#places.at(place);
    const totals = new Set<number | undefined>();
    for (const whole of this.#wholesWith(code))
      totals.add(this.#places.of(indicator, whole, window));
    for (const wider of this.#windowsOver(indicator, window))
      totals.add(this.#places.of(indicator, code, wider));
    for (const [whole, sets] of this.#splits)
      if (sets.some((set) => set.includes(indicator)))
        totals.add(this.#places.of(whole, code, window));
    return [...totals].flatMap((total) =>
      total === undefined ? [] : this.#sumsUnder(total).filter(({ parts }) => isIn(parts, place)),
    );
  }

  /** Longer windows on the indicator's axes that a window lies in. */
  *#windowsOver(indicator: string, { start, months }: Window): Generator<Window> {
    for (const cube of this.#places.cubesOf(indicator)) {
      if (cube.months <= months) continue;
      for (let at = start + months - cube.months; at <= start; at += 1)
        if (cube.periodSlot.has(at)) yield { start: at, months: cube.months };
    }
  }

  /** Sums that have a figure as their total. */
  #sumsUnder(total: number): readonly TellingSum[] {
    const known = this.#under.get(total);
    if (known) return known;
    const { indicator, code, window } = this.#places.at(total);
    const isListed = this.#wholes.get(code)?.isGroup ?? false;
    const splits = this.#splits.get(indicator) ?? [];
    const ways = [
      { parts: this.#members(indicator, code, window), isSure: isListed },
      { parts: windowParts(this.#places, indicator, code, window), isSure: true },
      ...splits.map((set) => {
        const parts = set.map((part) => this.#places.of(part, code, window));
        return { parts, isSure: false };
      }),
    ];
    const sums = ways.flatMap(({ parts, isSure }) => {
      const places = parts.filter((place) => place !== undefined);
      return places.length > 0 && places.length === parts.length
        ? [this.#sum(indicator, total, places, isSure)]
        : [];
    });
    this.#under.set(total, sums);
    return sums;
  }

  #sum(indicator: string, total: number, parts: readonly number[], isSure: boolean): TellingSum {
    this.#made += 1;
    const { roundingBase = 0, kind } = this.#dataset.indicators.get(indicator) ?? {};
    const slack = kind === 'pounds' ? 1 : (roundingBase / 2) * (parts.length + 1);
    return { id: this.#made, total, parts: parts.toSorted((a, b) => a - b), slack, isSure };
  }

  /**
   * The members of a group or area in one window; none where nothing of the indicator is held for any of them, nor for
   * another whole that one of them goes into.
   */
  #members(indicator: string, code: string, window: Window): readonly (number | undefined)[] {
    const whole = this.#wholes.get(code);
    const hasRow = (one: string) => one !== code && this.#places.hasRow(indicator, one);
    const isNear = (member: string) => hasRow(member) || this.#wholesWith(member).some(hasRow);
    if (!whole?.members.some(isNear)) return [];
    if (!whole.isGroup && this.#isDisproved(indicator, whole)) return [];
    return whole.members.map((member) => this.#places.of(indicator, member, window));
  }

  #isDisproved(indicator: string, whole: AreaWhole): boolean {
    const key = JSON.stringify([indicator, whole.code]);
    const known = this.#disproved.get(key);
    if (known !== undefined) return known;
    const { roundingBase = 1 } = this.#dataset.indicators.get(indicator) ?? {};
    const found = neverAddsUp(this.#places.cubesOf(indicator), whole, roundingBase);
    this.#disproved.set(key, found);
    return found;
  }
}

/** True where a sorted list has a number. */
function isIn(sorted: readonly number[], wanted: number): boolean {
  let low = 0;
  for (let high = sorted.length; high > low; ) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}
