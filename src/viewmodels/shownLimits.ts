import type { ViewContext } from '../commentary/viewContext';
import { valueOf } from '../commentary/viewContext';
import { type Interval, isKnown, isMissing } from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import type { Period } from '../domain/period';
import type { PeriodFigures } from '../statistics/comparison';
import { figureInterval } from '../statistics/figureInterval';
import { heldParts } from '../statistics/heldParts';
import type { ColumnModel } from './tableModel';

/** 95 % interval of the figure that the view shows of an area in a period; of a missing figure its reason. */
export function shownLimits(
  { dataset, view }: ViewContext,
  code: string,
  period: Period,
  figures: PeriodFigures,
): Interval<number> | MissingReason {
  const { indicator, measure, multiplier, group } = view;
  const value = valueOf(figures, measure);
  if (!isKnown(value)) return value;
  const parts = indicator.roundingBase ? heldParts(dataset, indicator, code, period, group) : 1;
  return figureInterval(figures, { indicator, measure, multiplier, parts });
}

/** Headings of the two limits, under a group. */
export function limitColumns(group: string, key = ''): readonly ColumnModel[] {
  return [
    { key: `${key}lower`, label: 'Lower limit', group },
    { key: `${key}upper`, label: 'Upper limit', group },
  ];
}

/** Both limits as figures: of a missing interval the reason twice. */
export function lowerAndUpper(interval: Interval<number> | MissingReason) {
  return isMissing(interval)
    ? ([interval, interval] as const)
    : ([interval.lower, interval.upper] as const);
}
