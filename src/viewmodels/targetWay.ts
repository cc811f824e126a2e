import { breaksBetween } from '../commentary/seriesBreaks';
import type { ViewContext } from '../commentary/viewContext';
import { type YearFigures, yearlyFigures } from '../commentary/yearlyFigures';
import { type Figure, isKnown } from '../domain/figure';
import type { Target } from '../domain/reference';
import type { PeriodFigures } from '../statistics/comparison';
import { targetTrajectory } from '../statistics/targetTrajectory';

/** The straight way to a target: where it begins, and what is due by the period shown. */
export interface TargetWay {
  readonly base: YearFigures;
  readonly from: number;
  readonly due: number;
}

/** A figure in the unit of targets: a count, or for a proportion a share. */
export function measuredForTarget(
  { view }: ViewContext,
  { rate, count }: PeriodFigures,
): Figure<number> {
  return view.indicator.kind === 'proportion' ? rate : count;
}

/**
 * The way of a place to a target still to come, from its earliest year with a figure that no break of the series parts
 * from the period shown. Undefined where there is no such earlier year, where the target's period is not after the one
 * shown, or where the periods are not years.
 */
export function targetWay(
  context: ViewContext,
  code: string,
  target: Target,
): TargetWay | undefined {
  const { dataset, view } = context;
  const { period, indicator } = view;
  if (period.start >= target.period.start) return undefined;
  const base = yearlyFigures(context, code).find(
    (year) =>
      isKnown(measuredForTarget(context, year.figures)) &&
      breaksBetween(dataset, indicator, year.period, period).length === 0,
  );
  if (!base || base.period.start >= period.start) return undefined;
  const from = measuredForTarget(context, base.figures);
  const due = targetTrajectory<number>(
    { period: base.period, value: from },
    { period: target.period, value: target.value },
    period,
  );
  return isKnown(from) && isKnown(due) ? { base, from, due } : undefined;
}
