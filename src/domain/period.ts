/** The kinds of period a figure can describe. */
export const periodKinds = [
  'calendarYear',
  'financialYear',
  'yearEnding',
  'quarter',
  'month',
] as const;

/** One of {@link periodKinds}; `yearEnding` is any 12 months named by their last month. */
export type PeriodKind = (typeof periodKinds)[number];

/**
 * A run of whole calendar months. `start` counts months: year x 12 + (month - 1), so 2023-01 is 24276.
 * Two periods with the same start and length cover the same window whatever they are called.
 */
export interface Period {
  readonly kind: PeriodKind;
  readonly start: number;
  readonly months: 1 | 3 | 12;
}

/** Month count of a year and a month 1-12. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** Year of a month count. */
export function yearOf(month: number): number {
  return Math.floor(month / 12);
}

/** Month 1-12 of a month count. */
export function monthOfYear(month: number): number {
  return (((month % 12) + 12) % 12) + 1;
}

/** A calendar month. */
export function calendarMonth(year: number, month: number): Period {
  return { kind: 'month', start: monthNumber(year, month), months: 1 };
}

/** A calendar quarter 1-4. */
export function calendarQuarter(year: number, quarter: number): Period {
  return { kind: 'quarter', start: monthNumber(year, quarter * 3 - 2), months: 3 };
}

/** January to December of a year. */
export function calendarYear(year: number): Period {
  return { kind: 'calendarYear', start: monthNumber(year, 1), months: 12 };
}

/** April of the year to the next March: `financialYear(2022)` is 2022/23. */
export function financialYear(year: number): Period {
  return { kind: 'financialYear', start: monthNumber(year, 4), months: 12 };
}

/** The 12 months that end with a month. */
export function yearEnding(year: number, month: number): Period {
  return { kind: 'yearEnding', start: monthNumber(year, month) - 11, months: 12 };
}

/** Last month of a period, as a month count. */
export function lastMonth(period: Period): number {
  return period.start + period.months - 1;
}

/** The same window twelve months before. */
export function yearEarlier(period: Period): Period {
  return { ...period, start: period.start - 12 };
}

/** True when the two periods cover the same months, whatever their kind. */
export function sameWindow(a: Period, b: Period): boolean {
  return a.start === b.start && a.months === b.months;
}

/** True when the two periods share at least one month but are not the same window. */
export function overlap(a: Period, b: Period): boolean {
  return !sameWindow(a, b) && a.start <= lastMonth(b) && b.start <= lastMonth(a);
}

/** Later periods last; of two that start together the longer first. For `Array.sort`. */
export function byStart(a: Period, b: Period): number {
  return a.start - b.start || b.months - a.months;
}
