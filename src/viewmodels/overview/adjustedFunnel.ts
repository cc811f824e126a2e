import { givesRate, type ViewContext } from '../../commentary/viewContext';
import { isKnown, isMissing } from '../../domain/figure';
import { expectedCount } from '../../statistics/expectedCount';
import { overdispersedLimits } from '../../statistics/overdispersedLimits';
import { overdispersion } from '../../statistics/overdispersion';
import { pooledFigures } from '../../statistics/pooledFigures';
import { type OutsideFunnel, outsideFunnel } from '../methods/funnelWords';

/**
 * Where the areas of a view lie in the funnel round their group's rate, adjusted for overdispersion, in the later
 * period: as in the funnel plot of the theme, of the areas with a rate where the group has none. Undefined for what is
 * not a rate of events, and where fewer than three areas have one with enough events.
 */
export function adjustedFunnel(context: ViewContext): OutsideFunnel | undefined {
  const { compared, view } = context;
  if (view.indicator.kind !== 'count' || !givesRate(context)) return undefined;
  const own = compared.total.later;
  const group = isKnown(own.rate)
    ? own
    : pooledFigures(
        compared.areas.map(({ later }) => later),
        view.multiplier,
      );
  const spread = overdispersion(
    compared.areas.map(({ later }) => ({
      count: later.count,
      expected: expectedCount(later.population, group),
    })),
  );
  if (isMissing(spread)) return undefined;
  return outsideFunnel(
    context,
    (expected, level) => overdispersedLimits(expected, group.rate, spread, level),
    group,
  );
}
