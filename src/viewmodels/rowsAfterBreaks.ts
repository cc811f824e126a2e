import { breaksBetween } from '../commentary/seriesBreaks';
import type { ViewContext } from '../commentary/viewContext';
import type { Period } from '../domain/period';
import type { SeriesBreak } from '../domain/reference';

/**
 * Places of the periods from which on figures are not fully comparable with those before: for each break the first
 * period, after the earliest, that lies beyond it in whole or in part.
 */
export function rowsAfterBreaks(
  { dataset, view }: ViewContext,
  periods: readonly Period[],
  breaks: readonly SeriesBreak[],
): ReadonlySet<number> {
  const between = periods.map((period, place) => {
    const before = periods[place - 1];
    return before ? breaksBetween(dataset, view.indicator, before, period) : [];
  });
  return new Set(
    breaks.flatMap((one) => {
      const place = between.findIndex((found) => found.includes(one));
      return place < 0 ? [] : [place];
    }),
  );
}
