import { breaksBetween } from '../commentary/seriesBreaks';
import type { ViewContext } from '../commentary/viewContext';

/** What the mark of a break means; no full stop. */
export const breakLegend =
  '[b] the series breaks: not fully comparable with what comes before, as the notes say';

/** True when a break of the series lies, or may lie, between the view's two periods. */
export function breakBetweenPeriods({ dataset, view }: ViewContext): boolean {
  const { indicator, compareWith, period } = view;
  return (
    compareWith !== undefined && breaksBetween(dataset, indicator, compareWith, period).length > 0
  );
}
