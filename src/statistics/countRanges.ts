import type { Dataset } from '../dataset/dataset';
import type { HiddenAtFirst } from './furtherHidden';
import { noLimit } from './gaps';
import type { HeldPlaces } from './heldPlaces';
import type { HiddenCount } from './tellingSum';

/** What limits the hidden counts of an indicator. */
interface Rule {
  /** Counts from 1 to this are hidden, by its own threshold or that of its part or whole; 0 without one. */
  readonly limit: number;
  readonly isPounds: boolean;
}

/**
 * What a reader must think possible for hidden counts, who knows that zeros are shown, and if informed also which counts
 * are hidden as small, those from 1 to the threshold, and which along with them, above it. A threshold of 1 would leave
 * an informed reader nothing to think, and is not taken to be known.
 */
export class CountRanges {
  readonly #places: HeldPlaces;
  readonly #rules: ReadonlyMap<string, Rule>;

  constructor({ indicators }: Dataset, places: HeldPlaces) {
    this.#places = places;
    const shares = [...indicators.values()].filter(({ kind }) => kind === 'proportion');
    const thresholdOf = (code = '') => indicators.get(code)?.suppressionThreshold ?? 0;
    const rules = [...indicators.values()].map(({ code, kind, denominatorIndicator }) => {
      const parts = shares.filter((one) => one.denominatorIndicator === code);
      const linked = [code, denominatorIndicator, ...parts.map((share) => share.code)];
      return [
        code,
        { limit: Math.max(...linked.map(thresholdOf)), isPounds: kind === 'pounds' },
      ] as const;
    });
    this.#rules = new Map(rules);
  }

  /** The range of a cell that is hidden at the outset; `value` where the files hold it. */
  atFirst(place: number, value: number | undefined): HiddenAtFirst {
    const limit = this.#ruleAt(place)?.limit ?? 0;
    if (value !== undefined && value > limit) return { place, ...this.companion(place, value) };
    const plain = { least: 1, most: noLimit };
    const informed = { least: 1, most: limit > 1 ? limit : noLimit };
    return { place, value, informed, plain };
  }

  /** The range of a shown cell that is hidden along with another. */
  companion(place: number, value: number): HiddenCount {
    const { limit = 0, isPounds = false } = this.#ruleAt(place) ?? {};
    const plain = { least: isPounds ? 0 : Math.min(value, 1), most: noLimit };
    const informed = value > limit && !isPounds ? { least: limit + 1, most: noLimit } : plain;
    return { value, informed, plain };
  }

  #ruleAt(place: number): Rule | undefined {
    return this.#rules.get(this.#places.indicatorAt(place));
  }
}
