import { lastMonth, type Period } from '../domain/period';
import { monthName, periodInSentence, periodName, shortPeriodName } from '../domain/periodName';

/**
 * Two periods for headings, joined by "to" or "and": "2017 to 2022", "Q3 2024 and Q4 2024", "years ending June 2024
 * and June 2025".
 */
export function periodSpan(first: Period, joined: 'to' | 'and', last: Period): string {
  if (first.kind === 'yearEnding' && last.kind === 'yearEnding')
    return `years ending ${monthName(lastMonth(first))} ${joined} ${monthName(lastMonth(last))}`;
  const name = first.kind === 'quarter' ? shortPeriodName : periodName;
  return `${name(first)} ${joined} ${name(last)}`;
}

/** The period as part of a short sentence: "2023", "the year ending June 2025", "Q4 2024". */
export function periodInBrief(period: Period): string {
  return period.kind === 'quarter' ? shortPeriodName(period) : periodInSentence(period);
}
