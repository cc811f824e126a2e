import {
  calendarMonth,
  calendarQuarter,
  calendarYear,
  financialYear,
  lastMonth,
  monthOfYear,
  overlap,
  type Period,
  type PeriodKind,
  sameWindow,
  yearEnding,
  yearOf,
} from './period';

/**
 * The period of a kind that a month (a month count) falls in; for `yearEnding` the 12 months that end with it. January
 * to March belong to the financial year that began the April before.
 */
export function periodHolding(kind: PeriodKind, month: number): Period {
  const year = yearOf(month);
  const ofYear = monthOfYear(month);
  switch (kind) {
    case 'calendarYear':
      return calendarYear(year);
    case 'financialYear':
      return financialYear(ofYear < 4 ? year - 1 : year);
    case 'yearEnding':
      return yearEnding(year, ofYear);
    case 'quarter':
      return calendarQuarter(year, Math.ceil(ofYear / 3));
    case 'month':
      return calendarMonth(year, ofYear);
  }
}

/**
 * The calendar months or quarters that make up a window, earliest first. None where they do not tile it, as quarters
 * do not tile the year ending February.
 */
export function partsOf(whole: Period, kind: 'month' | 'quarter'): readonly Period[] {
  const parts: Period[] = [];
  for (let month = whole.start; month <= lastMonth(whole); ) {
    const part = periodHolding(kind, month);
    if (part.start !== month || lastMonth(part) > lastMonth(whole)) return [];
    parts.push(part);
    month += part.months;
  }
  return parts;
}

/**
 * True when the periods cover every month of the window exactly once and no month outside it, in any order: only then
 * is the sum of their counts the count of the window.
 */
export function tiles(parts: readonly Period[], whole: Period): boolean {
  const ordered = parts.toSorted((a, b) => a.start - b.start);
  let next = whole.start;
  for (const part of ordered) {
    if (part.start !== next) return false;
    next += part.months;
  }
  return ordered.length > 0 && next === lastMonth(whole) + 1;
}

/**
 * Every window of a kind whose months are all held, earliest first: complete quarters, calendar or financial years, or
 * each 12 months that end with a month held. A window with a month missing is left out. The periods held may be months
 * or quarters; a window that would cut a quarter in two is left out.
 */
export function completeWindows(kind: PeriodKind, held: readonly Period[]): readonly Period[] {
  const ends = held.map((period) => periodHolding(kind, lastMonth(period)));
  const starts = new Map(held.map((period) => [period.start, period]));
  const isComplete = (whole: Period) => {
    let next = whole.start;
    while (next <= lastMonth(whole)) {
      const part = starts.get(next);
      if (!part || lastMonth(part) > lastMonth(whole)) return false;
      next += part.months;
    }
    return true;
  };
  const complete = new Map(ends.filter(isComplete).map((whole) => [whole.start, whole]));
  return [...complete.values()].toSorted((a, b) => a.start - b.start);
}

/**
 * True when any two of the periods share a month, as windows that roll on by a month or a quarter do, or as the same
 * window listed twice does. Such figures are never added, nor tested as separate points.
 */
export function anyOverlap(periods: readonly Period[]): boolean {
  const ordered = periods.toSorted((a, b) => a.start - b.start);
  return ordered.some((period, place) => {
    const next = ordered[place + 1];
    return next !== undefined && (overlap(period, next) || sameWindow(period, next));
  });
}

/** True when the second period is as long as the first and begins in the month after it ends. */
export function follows(second: Period, first: Period): boolean {
  return second.months === first.months && second.start === first.start + first.months;
}

/**
 * True when a series break may lie between figures of two windows, given in either order: it falls, or may fall where
 * only its year is known, after the earlier window began and before the later one ended.
 */
export function breakMayFallBetween(from: Period, one: Period, other: Period): boolean {
  const begin = Math.min(one.start, other.start);
  const end = Math.max(lastMonth(one), lastMonth(other));
  return lastMonth(from) > begin && from.start <= end;
}
