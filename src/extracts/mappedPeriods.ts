import { periodCode } from '../domain/periodCode';
import type { Mapping } from './mapping';
import { periodFormNames } from './periodFinding';
import { periodInForm } from './periodForm';
import { quotedText } from './quotedText';
import { recordedDate } from './recordedDate';
import { writtenPeriod } from './writtenPeriod';

/** Code of the period of a row, or why it has none. */
export type ReadPeriod = (
  cells: readonly string[],
) => { readonly code: string } | { readonly problem: string };

/** More different texts than this are times of day, and not worth keeping. */
const mostKept = 50_000;

/** Reads the periods of rows as a mapping says; each text is read once. */
export function mappedPeriods(period: Mapping['period']): ReadPeriod {
  if (period === undefined) return () => ({ problem: 'No period is chosen.' });
  if ('fixed' in period) {
    const read = writtenPeriod(period.fixed);
    const fixed = 'period' in read ? { code: periodCode(read.period) } : read;
    return () => fixed;
  }
  const { column, form = 'written' } = period;
  const known = new Map<string, ReturnType<ReadPeriod>>();
  return (cells) => {
    const text = (cells[column] ?? '').trim();
    const before = known.get(text);
    if (before) return before;
    const read = periodInForm(text, form);
    const found = read
      ? { code: periodCode(read) }
      : { problem: `${quotedText(text)} cannot be read as ${periodFormNames[form]}.` };
    if (known.size < mostKept) known.set(text, found);
    return found;
  };
}

/** Reads the days of rows whose periods are dates; undefined for a column that has none. A date of no day gives none. */
export function mappedDays(
  period: Mapping['period'],
): ((cells: readonly string[]) => ReturnType<typeof recordedDate>) | undefined {
  if (period === undefined || 'fixed' in period) return undefined;
  const { column, form } = period;
  const text = (cells: readonly string[]) => (cells[column] ?? '').trim();
  switch (form) {
    case 'iso':
    case 'dayFirst':
    case 'excelSerial':
      return (cells) => recordedDate(text(cells));
    case 'monthFirst':
      return (cells) => recordedDate(text(cells).replace(/^(\d{1,2})([-/.])(\d{1,2})/, '$3$2$1'));
    case 'written':
    case 'financialYears':
    case 'digits':
    case undefined:
      return undefined;
  }
}
