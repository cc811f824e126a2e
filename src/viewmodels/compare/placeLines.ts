import { type ViewContext, valueOf } from '../../commentary/viewContext';
import { periodsHeld } from '../../dataset/periodsHeld';
import { isKnown } from '../../domain/figure';
import type { Period } from '../../domain/period';
import type { PlaceBeside } from '../../selection/selection';
import { periodFigures } from '../../statistics/comparison';
import { likePeriods } from '../likePeriods';
import { shownLimits } from '../shownLimits';
import type { TrendLine } from '../trendWords';

/** The chosen places over every held period like the one shown, and which of these periods all of them have. */
export interface PlaceLines {
  readonly periods: readonly Period[];
  readonly lines: readonly TrendLine[];
  /** Lines with a figure at all. */
  readonly shown: readonly TrendLine[];
  /** Places in `periods` at which every line of `shown` has a figure. */
  readonly inCommon: readonly number[];
}

/** One line for each place of the view that stands beside others, in the view's measure; missing figures keep their reasons. */
export function placeLines(context: ViewContext): PlaceLines {
  const { dataset, view } = context;
  const periods = likePeriods(periodsHeld(dataset, view.indicator.code), view.period);
  const lines = (view.beside?.places ?? []).map((place): TrendLine => {
    const own = contextOfPlace(context, place);
    const figures = periods.map((period) => periodFigures(dataset, own.view, place.code, period));
    return {
      code: place.code,
      name: place.name,
      role: 'selected',
      figures,
      values: figures.map((one) => valueOf(one, view.measure)),
      limits: view.intervals
        ? figures.map((one, at) => shownLimits(own, place.code, periods[at] ?? view.period, one))
        : [],
    };
  });
  const shown = lines.filter(({ values }) => values.some(isKnown));
  const inCommon = [...periods.keys()].filter((at) =>
    shown.every(({ values }) => isKnown(values[at] ?? 'notHeld')),
  );
  return { periods, lines, shown, inCommon };
}

/** The context in which a place's figures are looked up: that of its own group, where it is one. */
function contextOfPlace(context: ViewContext, { group }: PlaceBeside): ViewContext {
  return group ? { ...context, view: { ...context.view, group } } : context;
}
