import { monthOfYear, type Period, yearEnding, yearOf } from '../domain/period';
import { writtenDate } from './writtenDate';

/**
 * The year that a table is for, from the first of the texts that names one: its title, the name of its file or sheet
 * ("year ending June 2025", "policeforceareatablesyejune25final"), its notes. Undefined where that text names more than
 * one, or none does: then it is asked for.
 */
export function titledPeriod(texts: readonly string[]): Period | undefined {
  for (const text of texts) {
    const found = new Map(yearsEndingIn(text).map((period) => [period.start, period]));
    if (found.size > 0) return found.size === 1 ? [...found.values()][0] : undefined;
  }
  return undefined;
}

function yearsEndingIn(text: string): readonly Period[] {
  const named =
    /(?:ye|years?[\s_-]*(?:ending|to)|(?:12|twelve)[\s_-]*months[\s_-]*(?:ending|to))[\s_-]*(?:\d{1,2}[\s_-])?([a-z]{3,9})[\s_-]*(\d{4}|\d{2})(?!\d)/gi;
  return [...text.matchAll(named)].flatMap(([, month = '', year = '']) => {
    const date = writtenDate(`${month.toLowerCase()} ${year}`);
    return date ? [yearEnding(yearOf(date.month), monthOfYear(date.month))] : [];
  });
}
