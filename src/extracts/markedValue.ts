import { writtenNumber } from './writtenNumber';
import { writtenValue } from './writtenValue';

/** A cell of a published table in canonical form: digits or a marker, and p, r or e for its status. */
export interface MarkedValue {
  readonly value: string;
  readonly status: string;
  /** True when the publisher marks a number as of low reliability. */
  readonly unreliable: boolean;
}

const marks = {
  suppressed: '[c]',
  notAvailable: '[x]',
  notApplicable: '[z]',
  lowReliability: '[u]',
};

/**
 * Reads a cell as publishers print it: "170,002 ", "[x]", "1,234 [r]", "56 [note 3]", ".." and ":" for not available.
 * Blank stays blank. Undefined when it is neither number nor marker; a lone dash too, as some mean 0 by it and some nothing.
 */
export function markedValue(text: string): MarkedValue | undefined {
  const bare = text.replace(/\[note[^\]]*\]/gi, '').trim();
  if (/^(?:\.\.|:|n\/a)$/i.test(bare)) return { value: '[x]', status: '', unreliable: false };
  const read = writtenValue(bare);
  if (typeof read === 'number') return { value: String(read), status: '', unreliable: false };
  if (read !== undefined) {
    const value = Object.entries(marks).find(([reason]) => reason === read)?.[1] ?? '';
    return { value, status: '', unreliable: false };
  }
  const marked = /^(.*?)\s*((?:\[[preu]\]\s*)+)$/i.exec(bare);
  const number = writtenNumber(marked?.[1] ?? '');
  if (number === undefined) return undefined;
  const letters = (marked?.[2] ?? '').toLowerCase();
  return {
    value: String(number),
    status: /[pre]/.exec(letters)?.[0] ?? '',
    unreliable: letters.includes('u'),
  };
}
