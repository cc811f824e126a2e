import {
  type ExpectedCount,
  type Figure,
  type Interval,
  isKnown,
  isMissing,
  type Rate,
} from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import type { ConfidenceLevel } from './confidence';
import { expectedCount } from './expectedCount';
import { funnelLimits } from './funnelLimits';
import { fewestExpected, fewestInFunnel } from './funnelMinimums';
import { type FunnelPosition, funnelPosition } from './funnelPosition';
import { overdispersedLimits } from './overdispersedLimits';
import { type Overdispersion, overdispersion } from './overdispersion';
import type { PooledFigures } from './pooledFigures';

/** What funnel limits allow for: chance and areas that are unlike each other, or chance alone. */
export type FunnelKind = 'adjusted' | 'plain';

/** An area in a funnel. */
export interface AreaInFunnel {
  readonly expected: Figure<ExpectedCount>;
  readonly rate: Figure<Rate>;
  readonly inner: Interval<Rate> | MissingReason;
  readonly outer: Interval<Rate> | MissingReason;
  readonly position: FunnelPosition | MissingReason;
}

/** A funnel: each area in the order given, and the limits at any expected count. */
export interface AreaFunnel {
  readonly areas: readonly AreaInFunnel[];
  readonly limitsAt: (
    expected: Figure<ExpectedCount>,
    confidence: ConfidenceLevel,
  ) => Interval<Rate> | MissingReason;
  /** By how much the areas differ beyond chance: what the adjusted limits allow for. */
  readonly spread: Overdispersion | MissingReason;
}

/**
 * The funnel of areas around the rate of their group, with 95 % and 99.8 % limits. An area with a missing figure keeps
 * its reason; one of which fewer than 5 events are expected has no limits and no position (`tooFewEvents`). A group
 * without a rate passes its reason on. Fewer than three areas with a rate are `tooFewAreas`, fewer than three with
 * limits `tooFewEvents`. Source: Spiegelhalter 2005.
 */
export function areaFunnel(
  areas: readonly PooledFigures[],
  group: PooledFigures,
  kind: FunnelKind,
): AreaFunnel | MissingReason {
  if (!isKnown(group.count)) return group.count;
  if (!isKnown(group.rate)) return group.rate;
  if (areas.filter(({ rate }) => isKnown(rate)).length < fewestInFunnel) return 'tooFewAreas';
  const { rate: groupRate } = group;
  const figures = areas.map(({ count, population, rate }) => ({
    count,
    rate,
    expected: expectedCount(population, group),
  }));
  const spread = overdispersion(figures);
  const limitsAt: AreaFunnel['limitsAt'] = (expected, confidence) => {
    if (isKnown(expected) && expected < fewestExpected) return 'tooFewEvents';
    return kind === 'plain'
      ? funnelLimits(expected, groupRate, confidence)
      : overdispersedLimits(expected, groupRate, spread, confidence);
  };
  const placed = figures.map(({ expected, rate }): AreaInFunnel => {
    const [inner, outer] = [limitsAt(expected, 95), limitsAt(expected, 99.8)];
    return { expected, rate, inner, outer, position: funnelPosition(rate, inner, outer) };
  });
  const judged = placed.filter(({ rate, inner }) => isKnown(rate) && !isMissing(inner));
  if (judged.length < fewestInFunnel) return 'tooFewEvents';
  return { limitsAt, spread, areas: placed };
}
