import { monthOfYear, yearOf } from '../domain/period';

/** A month at which records begin or end, and the day. */
export interface BrokenMonth {
  readonly month: number;
  readonly day: number;
}

/** A month is whole when there are records in at least so many of its first and last days. */
const silentDays = 3;

/** Records that the days without any would have had at the pace of the rest: so many do not miss by chance. */
const fewestMissed = 3;

/** Fewer records tell no pace. */
const fewestTelling = 5;

/** Fewer different days of the month are dates of months or weeks, such as the first of each. */
const fewestDays = 10;

interface Seen {
  first: number;
  last: number;
  records: number;
}

/** The days that records are of, to tell months that are not whole at the two ends of a file. */
export class SeenDays {
  readonly #seen = new Map<number, Seen>();
  readonly #days = new Set<number>();

  add(month: number, day: number) {
    this.#days.add(day);
    const seen = this.#seen.get(month) ?? { first: day, last: day, records: 0 };
    this.#seen.set(month, seen);
    seen.first = Math.min(day, seen.first);
    seen.last = Math.max(day, seen.last);
    seen.records += 1;
  }

  /** The last month with records, when they break off before its end, and their last day. */
  get unfinished(): BrokenMonth | undefined {
    const month = Math.max(...this.#seen.keys());
    const day = this.#seen.get(month)?.last;
    return day !== undefined && lengthOf(month) - day > silentDays ? { month, day } : undefined;
  }

  /** The same, where so many days without a record are no chance. */
  get brokenOff(): BrokenMonth | undefined {
    const { unfinished } = this;
    if (!unfinished) return undefined;
    const { month, day } = unfinished;
    return this.#isTelling(month, lengthOf(month) - day, day) ? unfinished : undefined;
  }

  /** The first month with records, when they set in well after its start, and their first day. */
  get begunLate(): BrokenMonth | undefined {
    const month = Math.min(...this.#seen.keys());
    const day = this.#seen.get(month)?.first ?? 1;
    if (day - 1 <= silentDays) return undefined;
    return this.#isTelling(month, day - 1, lengthOf(month) - day + 1) ? { month, day } : undefined;
  }

  #isTelling(month: number, silent: number, others: number): boolean {
    const records = this.#seen.get(month)?.records ?? 0;
    if (this.#days.size < fewestDays) return false;
    return records >= fewestTelling && (silent * records) / others >= fewestMissed;
  }
}

function lengthOf(month: number): number {
  return new Date(Date.UTC(yearOf(month), monthOfYear(month), 0)).getUTCDate();
}
