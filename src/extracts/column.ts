import { quotedText } from './quotedText';
import { writtenNumber } from './writtenNumber';

/** What a cell was read as, or what is wrong with it. */
export type Cell<V> = { readonly value: V } | { readonly problem: string; readonly remedy: string };

/** One column of a table: its name, whether the file must have it, and how its cells are read. */
export interface Column<V> {
  /** A missing `optional` column is noted; one that most packages have no use for is `unmissed`. */
  readonly presence: 'required' | 'optional' | 'unmissed';
  /** Table Schema type, for the published contract. */
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly read: (text: string) => Cell<V>;
  /** What stands in when the cell cannot be read and the row is worth keeping; the cell is still reported. */
  readonly fallback?: V;
}

/** Text that must not be empty: codes and titles. */
export const filled: Column<string> = {
  presence: 'required',
  type: 'string',
  read: (text) =>
    text.trim()
      ? { value: text.trim() }
      : { problem: 'The cell is empty.', remedy: 'Fill it in; the row was left out.' },
};

/** Text that may be empty, in a column that may be absent. */
export const words: Column<string> = {
  presence: 'optional',
  type: 'string',
  read: (text) => ({ value: text.trim() }),
  fallback: '',
};

/** A code that may be empty. */
export const code: Column<string | undefined> = {
  presence: 'optional',
  type: 'string',
  read: (text) => ({ value: text.trim() || undefined }),
};

/** Words separated by semicolons. */
export const list: Column<readonly string[]> = {
  presence: 'optional',
  type: 'string',
  read: (text) => ({
    value: text
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  }),
  fallback: [],
};

/** A number, or empty. */
export const optionalNumber: Column<number | undefined> = {
  presence: 'optional',
  type: 'number',
  read: (text) => {
    const plain = writtenNumber(text);
    if (text.trim() === '' || plain !== undefined) return { value: plain };
    return {
      problem: `${quotedText(text)} is not a number.`,
      remedy: 'Write digits only, or leave it empty; it counts as empty.',
    };
  },
  fallback: undefined,
};

/** A number of a column that every row must fill. */
export const requiredNumber: Column<number> = {
  presence: 'required',
  type: 'number',
  read: (text) => {
    const plain = writtenNumber(text);
    if (plain !== undefined) return { value: plain };
    return {
      problem: `${quotedText(text)} is not a number.`,
      remedy: 'Write digits only; the row was left out.',
    };
  },
};

/** A number above zero that falls back to a stated default. */
export function positiveOr(fallback: number): Column<number> {
  return {
    presence: 'optional',
    type: 'number',
    read: (text) => {
      const plain = text.trim() === '' ? fallback : writtenNumber(text);
      if (plain !== undefined && plain > 0) return { value: plain };
      return {
        problem: `${quotedText(text)} is not a number above zero.`,
        remedy: `Correct it; until then ${fallback.toLocaleString('en-GB')} is used.`,
      };
    },
    fallback,
  };
}

/** One of a few words; without a fallback the row is rejected. */
export function oneOf<const V extends string>(allowed: readonly V[], fallback?: V): Column<V> {
  const remedy =
    fallback === undefined
      ? 'Write one of them; the row was left out.'
      : `Write one of them; until then ${fallback} is used.`;
  return {
    presence: fallback === undefined ? 'required' : 'optional',
    type: 'string',
    read: (text) => {
      const word = text.trim().toLowerCase();
      const value = word === '' ? fallback : allowed.find((one) => one === word);
      if (value !== undefined) return { value };
      return { problem: `${quotedText(text)} is not one of: ${allowed.join(', ')}.`, remedy };
    },
    ...(fallback === undefined ? {} : { fallback }),
  };
}
