import { markedValue } from './markedValue';

/** A canonical figure on its way: value and status as the contract writes them. */
export interface MappedFigure {
  readonly indicator: string;
  readonly area_code: string;
  readonly period: string;
  readonly value: string;
  readonly status: string;
}

type Key = Omit<MappedFigure, 'value' | 'status'>;

/** Collects figures row by row: one for each row, or for each indicator, area and period the sum or the number of rows. */
export class MappedFigures {
  readonly #one: MappedFigure[] = [];
  readonly #sums = new Map<string, { key: Key; sum: number; missing: string; status: string }>();
  readonly #addUp: boolean;

  constructor(addUp: boolean) {
    this.#addUp = addUp;
  }

  /** Adds a value; false when it is neither a number nor a marker. */
  add(key: Key, text: string, status = ''): boolean {
    const read = markedValue(text);
    if (!read) return false;
    const { value } = read;
    const marked =
      read.status ||
      status
        .trim()
        .replace(/^\[(.)\]$/, '$1')
        .toLowerCase();
    if (!this.#addUp) {
      this.#one.push({ ...key, value, status: marked });
      return true;
    }
    const name = JSON.stringify([key.indicator, key.area_code, key.period]);
    const entry = this.#sums.get(name) ?? { key, sum: 0, missing: '', status: '' };
    this.#sums.set(name, entry);
    // A sum with a hidden or unknown part is not known either.
    if (value === '' || value.startsWith('[')) entry.missing ||= value || '[x]';
    else entry.sum += Number(value);
    entry.status ||= marked;
    return true;
  }

  /** The figures, in the order in which they first came. */
  figures(): readonly MappedFigure[] {
    if (!this.#addUp) return this.#one;
    return [...this.#sums.values()].map(({ key, sum, missing, status }) => ({
      ...key,
      // Adding decimals leaves dust: 0.1 and 0.2 are 0.3.
      value: missing || String(Number(sum.toPrecision(15))),
      status,
    }));
  }
}
