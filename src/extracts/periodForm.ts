import { calendarMonth, monthOfYear, type Period, yearOf } from '../domain/period';
import { writtenDate } from './writtenDate';
import { writtenPeriod } from './writtenPeriod';

/**
 * How a column writes its periods: as people and the contract write them; financial years with a hyphen; dates by ISO,
 * day or month first; digits only (202401, 20240131); days counted as Excel does. A day stands for its month.
 */
export const periodForms = [
  'written',
  'financialYears',
  'iso',
  'dayFirst',
  'monthFirst',
  'digits',
  'excelSerial',
] as const;

/** One of {@link periodForms}. */
export type PeriodForm = (typeof periodForms)[number];

/** The period that a text names in a form; undefined when it does not. */
export function periodInForm(text: string, form: PeriodForm): Period | undefined {
  const bare = text.trim();
  // A time of day says nothing about the period.
  const date = bare.replace(/[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m|Z)?$/i, '');
  switch (form) {
    case 'written':
      return written(date);
    case 'financialYears':
      return /^\d{4}[-\u2013]\d{2}$/.test(bare)
        ? written(bare.replace(/[-\u2013]/, '/'))
        : undefined;
    case 'iso':
      return dated(/^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})$/.exec(date));
    case 'dayFirst':
      return dated(
        /^(?<day>\d{1,2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})$/.exec(date),
      );
    case 'monthFirst':
      return dated(
        /^(?<month>\d{1,2})(?<mark>[-/.])(?<day>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})$/.exec(date),
      );
    case 'digits':
      return dated(/^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})?$/.exec(bare));
    case 'excelSerial':
      return serial(bare);
  }
}

function written(text: string): Period | undefined {
  const read = writtenPeriod(text);
  if ('period' in read) return read.period;
  // "31-Jan-2024" is one day, for the reader of periods; here it stands for its month.
  const day = writtenDate(text.toLowerCase().replace(/[\s-]+/g, ' '));
  if (day?.day === undefined) return undefined;
  return dayOf(yearOf(day.month), monthOfYear(day.month), day.day);
}

function dated(parts: RegExpExecArray | null): Period | undefined {
  const { year, month, day } = parts?.groups ?? {};
  if (year === undefined) return undefined;
  return dayOf(
    year.length === 2 ? 2000 + Number(year) : Number(year),
    Number(month),
    Number(day ?? 1),
  );
}

/** The month of a day that exists. */
function dayOf(year: number, month: number, day: number): Period | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? calendarMonth(year, month)
    : undefined;
}

/** Days from 30 December 1899, as Excel counts them; 1990 to 2050, so that other numbers are not taken for dates. */
function serial(text: string): Period | undefined {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined;
  const days = Math.floor(Number(text));
  if (days < 32_874 || days > 55_152) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30 + days));
  return calendarMonth(date.getUTCFullYear(), date.getUTCMonth() + 1);
}
