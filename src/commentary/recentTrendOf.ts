import type { MissingReason } from '../domain/missing';
import { rateInterval } from '../statistics/rateInterval';
import type { RecentTrend } from '../statistics/recentTrend';
import { recentTrendOfProportions } from '../statistics/recentTrendOfProportions';
import { recentTrendOfRates } from '../statistics/recentTrendOfRates';
import { breaksBetween } from './seriesBreaks';
import type { ViewContext } from './viewContext';
import type { YearFigures } from './yearlyFigures';

/**
 * The trend of the last five of these years, up to the view's own, by the rule of Fingertips; the reason where there
 * is none. Pounds, which are no counts of events, are `notApplicable`.
 */
export function recentTrendOf(
  { dataset, view }: Pick<ViewContext, 'dataset' | 'view'>,
  years: readonly YearFigures[],
): RecentTrend | MissingReason {
  const { indicator, multiplier } = view;
  const [first] = years.slice(-5);
  if (indicator.kind === 'pounds') return 'notApplicable';
  if (!first) return 'tooFewPoints';
  const breaks = breaksBetween(dataset, indicator, first.period, view.period).map(
    ({ from }) => from,
  );
  if (indicator.kind === 'proportion') {
    const points = years.map(({ period, figures }) => ({
      period,
      part: figures.count,
      whole: figures.population,
    }));
    return recentTrendOfProportions(points, breaks, indicator.polarity);
  }
  const points = years.map(({ period, figures }) => ({
    period,
    rate: figures.rate,
    interval: rateInterval(figures.count, figures.population, multiplier),
  }));
  return recentTrendOfRates(points, breaks, indicator.polarity);
}
