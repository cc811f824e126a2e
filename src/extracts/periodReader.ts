import { periodOfCode } from '../domain/periodCode';
import { quotedText } from './quotedText';
import type { WrittenPeriod } from './writtenPeriod';

/** Reads written periods, as `writtenPeriod` and `ambiguousPeriods` do, which say what becomes of those in doubt. */
export interface PeriodReader {
  readonly writtenPeriod: (text: string) => WrittenPeriod;
  readonly ambiguousPeriods: (texts: readonly string[]) => ReadonlyMap<string, string>;
}

/**
 * A reader for the given texts and no others. Where each is a canonical code with one reading, which is the rule, the
 * code is all that it takes; what people write otherwise needs a larger reader, loaded only then.
 */
export async function periodReader(texts: readonly string[]): Promise<PeriodReader> {
  return texts.every(isPlainCode) ? codeReader : import('./writtenPeriod');
}

const codeReader: PeriodReader = {
  writtenPeriod: (text) => {
    const period = periodOfCode(text);
    return period ? { period } : { problem: `The period ${quotedText(text)} cannot be read.` };
  },
  ambiguousPeriods: () => new Map(),
};

/** A canonical code that cannot be a financial year with a hyphen, as `2011-12` can. */
function isPlainCode(text: string): boolean {
  const [, year, month] = /^\d\d(\d\d)-(\d\d)$/.exec(text) ?? [];
  const follows = year !== undefined && (Number(year) + 1) % 100 === Number(month);
  return !follows && periodOfCode(text) !== undefined;
}
