import { capitalised } from '../commentary/figureText';
import { lastMonth, type Period } from '../domain/period';
import { shortPeriodName } from '../domain/periodName';
import type { SeriesBreak } from '../domain/reference';

/** A break as it is drawn: between two months, with its kind and when it begins. */
export interface BreakFlag {
  readonly month: number;
  readonly label: string;
}

/** Breaks after the first period, each half a month before the first that it changes. */
export function breakFlags(breaks: readonly SeriesBreak[], first: Period): readonly BreakFlag[] {
  return breaks
    .filter(({ from }) => from.start > lastMonth(first))
    .map(({ from, kind }) => ({
      month: from.start - 0.5,
      label: `${capitalised(kind)} break, ${shortPeriodName(from)}`,
    }));
}
