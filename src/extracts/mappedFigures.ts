import { type MarkedValue, markedValue } from './markedValue';

/** A canonical figure on its way: value and status as the contract writes them. */
export interface MappedFigure {
  readonly indicator: string;
  readonly area_code: string;
  readonly period: string;
  readonly value: string;
  readonly status: string;
}

type Key = Omit<MappedFigure, 'value' | 'status'>;

/**
 * What became of a value: taken, neither number nor marker, negative or a fraction among counts to be added up, or one of a
 * figure that stands in an earlier line already, with the same value or another. `isSecond` is true of the first such
 * line, which takes back the earlier one.
 */
export type Taken =
  | 'taken'
  | Unsuitable
  | { readonly repeats: number; readonly isSame: boolean; readonly isSecond: boolean };

type Unsuitable = 'unreadable' | 'negative' | 'fraction';

interface Entry {
  readonly key: Key;
  readonly line: number;
  sum: number;
  missing: string;
  status: string;
  isRepeated: boolean;
}

/** What stands for a row of a sum that is no count: without it the sum is not known. */
const unknown: MarkedValue = { value: '[x]', status: '', unreliable: false };

/**
 * Collects figures row by row. For each indicator, area and period there is one: the sum of the rows where they are to be
 * added up, and unknown where one of these is no count; else the value of its one row. Where it has more there is none,
 * though all say the same: five rows of 1 may be one figure five times, or five.
 */
export class MappedFigures {
  readonly #entries = new Map<string, Entry>();
  readonly #addUp: boolean;

  constructor(addUp: boolean) {
    this.#addUp = addUp;
  }

  /** `ofPounds`: the value may be a fraction. */
  add(key: Key, text: string, status: string, line: number, ofPounds = false): Taken {
    const value = markedValue(text);
    const unsuitable = this.#unsuitable(value, ofPounds);
    if (unsuitable && !this.#addUp) return unsuitable;
    const read = unsuitable || !value ? unknown : value;
    const name = `${key.indicator}\n${key.area_code}\n${key.period}`;
    const before = this.#entries.get(name);
    // A sum with a hidden or unknown part is not known either.
    const isNumber = read.value !== '' && !read.value.startsWith('[');
    const sum = isNumber ? Number(read.value) : 0;
    const missing = isNumber ? '' : read.value || (this.#addUp ? '[x]' : 'blank');
    const marked = read.status || statusWord(status);
    if (!before) {
      this.#entries.set(name, { key, line, sum, missing, status: marked, isRepeated: false });
      return unsuitable ?? 'taken';
    }
    if (this.#addUp) {
      before.sum += sum;
      before.missing ||= missing;
      before.status ||= marked;
      return unsuitable ?? 'taken';
    }
    const isSame = before.sum === sum && before.missing === missing;
    const isSecond = !before.isRepeated;
    before.isRepeated = true;
    return { repeats: before.line, isSame, isSecond };
  }

  /** A figure by itself is checked with the package; within a sum nobody would see it any more. */
  #unsuitable(value: MarkedValue | undefined, ofPounds: boolean): Unsuitable | undefined {
    if (!value) return 'unreadable';
    const number = Number(value.value);
    if (!this.#addUp || Number.isNaN(number)) return undefined;
    if (number < 0) return 'negative';
    return ofPounds || Number.isInteger(number) ? undefined : 'fraction';
  }

  /** The figures, in the order in which they first came. */
  figures(): readonly MappedFigure[] {
    return [...this.#entries.values()].flatMap(({ key, sum, missing, status, isRepeated }) => {
      // Adding decimals leaves dust: 0.1 and 0.2 are 0.3.
      const number = String(Number(sum.toPrecision(15)));
      const value = missing === 'blank' ? '' : missing || number;
      return isRepeated ? [] : [{ ...key, value, status }];
    });
  }
}

function statusWord(text: string): string {
  return text
    .trim()
    .replace(/^\[(.)\]$/, '$1')
    .toLowerCase();
}
