import { breaksBetween } from '../commentary/seriesBreaks';
import type { ViewContext } from '../commentary/viewContext';
import { yearlyFigures } from '../commentary/yearlyFigures';
import { type Figure, isKnown } from '../domain/figure';
import type { Period } from '../domain/period';
import type { Target } from '../domain/reference';
import type { PeriodFigures } from '../statistics/comparison';

/** Where the straight way to a target begins. */
export interface TargetBase {
  readonly period: Period;
  readonly value: number;
}

/** A figure in the unit of targets: a count, or for a proportion a share. */
export function measuredForTarget(
  { view }: ViewContext,
  { rate, count }: PeriodFigures,
): Figure<number> {
  return view.indicator.kind === 'proportion' ? rate : count;
}

/**
 * The earliest year of a place with a figure that no break of the series parts from the period shown. Undefined where
 * there is none before it, where the target's period is not after it, or where the periods are not years.
 */
export function targetBase(
  context: ViewContext,
  code: string,
  target: Target,
): TargetBase | undefined {
  const { dataset, view } = context;
  const { period, indicator } = view;
  if (period.start >= target.period.start) return undefined;
  for (const year of yearlyFigures(context, code)) {
    const value = measuredForTarget(context, year.figures);
    if (year.period.start >= period.start) return undefined;
    if (isKnown(value) && breaksBetween(dataset, indicator, year.period, period).length === 0)
      return { period: year.period, value };
  }
  return undefined;
}
