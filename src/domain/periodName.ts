import { lastMonth, monthOfYear, type Period, yearOf } from './period';
import { periodCode } from './periodCode';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** English name of a month count, for example "June 2025". */
export function monthName(month: number): string {
  return `${monthNames[monthOfYear(month) - 1]} ${yearOf(month)}`;
}

/** The period in words for running text: "2023", "2022/23", "October to December 2023", "year ending June 2025". */
export function periodName(period: Period): string {
  switch (period.kind) {
    case 'calendarYear':
    case 'financialYear':
      return periodCode(period);
    case 'month':
      return monthName(period.start);
    case 'quarter':
      return `${monthNames[monthOfYear(period.start) - 1]} to ${monthName(lastMonth(period))}`;
    case 'yearEnding':
      return `year ending ${monthName(lastMonth(period))}`;
  }
}

/** The period as part of a sentence: "2023", "the year ending June 2025", "the quarter July to September 2023". */
export function periodInSentence(period: Period): string {
  const name = periodName(period);
  if (period.kind === 'yearEnding') return `the ${name}`;
  return period.kind === 'quarter' ? `the quarter ${name}` : name;
}

/** The period in a few characters for axes and column heads: "2023", "Oct–Dec 2023", "Nov 2023", "YE Jun 2025". */
export function shortPeriodName(period: Period): string {
  switch (period.kind) {
    case 'calendarYear':
    case 'financialYear':
      return periodCode(period);
    case 'month':
      return shortMonth(period.start);
    case 'quarter':
      // Not "Q2": councils count their quarters from April.
      return `${shortMonth(period.start).slice(0, 3)}\u2013${shortMonth(lastMonth(period))}`;
    case 'yearEnding':
      return `YE ${shortMonth(lastMonth(period))}`;
  }
}

function shortMonth(month: number): string {
  return `${(monthNames[monthOfYear(month) - 1] ?? '').slice(0, 3)} ${yearOf(month)}`;
}
