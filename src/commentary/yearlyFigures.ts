import { periodsHeld } from '../dataset/periodsHeld';
import type { Period } from '../domain/period';
import { type PeriodFigures, periodFigures } from '../statistics/comparison';
import type { ViewContext } from './viewContext';

/** One whole year of an area or group. */
export interface YearFigures {
  readonly period: Period;
  readonly figures: PeriodFigures;
}

/**
 * Every year up to the view's own that ends with the same month, as held or summed, earliest first: years that never
 * overlap. Years without a figure keep their reasons. Empty where the view's period is not a year.
 */
export function yearlyFigures(
  context: ViewContext,
  code: string,
  years = yearsHeld(context),
): readonly YearFigures[] {
  const { dataset, view } = context;
  return years.map((period) => ({ period, figures: periodFigures(dataset, view, code, period) }));
}

/** The years of {@link yearlyFigures}: those of an indicator are the same for all its areas. */
export function yearsHeld({ dataset, view }: ViewContext): readonly Period[] {
  const { period: shown, indicator } = view;
  if (shown.months !== 12) return [];
  return periodsHeld(dataset, indicator.code).filter(
    ({ months, start }) =>
      months === 12 && start <= shown.start && (shown.start - start) % 12 === 0,
  );
}
