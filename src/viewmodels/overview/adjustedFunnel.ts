import { givesRate, type ViewContext } from '../../commentary/viewContext';
import { isMissing } from '../../domain/figure';
import { expectedCount } from '../../statistics/expectedCount';
import { overdispersedLimits } from '../../statistics/overdispersedLimits';
import { overdispersion } from '../../statistics/overdispersion';
import { type OutsideFunnel, outsideFunnel } from '../methods/funnelWords';

/**
 * Where the areas of a view lie in the funnel round their group's rate, adjusted for overdispersion, in the later
 * period. Undefined for what is not a rate of events, where the group has none, and where fewer than three areas have
 * one and events enough to be judged.
 */
export function adjustedFunnel(context: ViewContext): OutsideFunnel | undefined {
  const { compared, view } = context;
  if (view.indicator.kind !== 'count' || !givesRate(context)) return undefined;
  const group = compared.total.later;
  const spread = overdispersion(
    compared.areas.map(({ later }) => ({
      count: later.count,
      expected: expectedCount(later.population, group),
    })),
  );
  if (isMissing(spread)) return undefined;
  return outsideFunnel(context, (expected, level) =>
    overdispersedLimits(expected, group.rate, spread, level),
  );
}
