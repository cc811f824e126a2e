import { listed } from '../../commentary/figureText';
import type { ViewContext } from '../../commentary/viewContext';
import {
  type ExpectedCount,
  type Figure,
  type Interval,
  isKnown,
  type Rate,
} from '../../domain/figure';
import type { MissingReason } from '../../domain/missing';
import type { ConfidenceLevel } from '../../statistics/confidence';
import { expectedCount } from '../../statistics/expectedCount';
import { fewestExpected, fewestInFunnel } from '../../statistics/funnelMinimums';
import { type FunnelPosition, funnelPosition } from '../../statistics/funnelPosition';
import type { PooledFigures } from '../../statistics/pooledFigures';

/** Where a rate lies, in words that follow "is". */
export const positionWords: Readonly<Record<FunnelPosition, string>> = {
  farBelow: 'below the outer limits',
  below: 'below the inner limits',
  within: 'inside the limits',
  above: 'above the inner limits',
  farAbove: 'above the outer limits',
};

/** Limits of an area's rate, given the events that are expected there. */
export type LimitsOf = (
  expected: Figure<ExpectedCount>,
  level: ConfidenceLevel,
) => Interval<Rate> | MissingReason;

/** Where the areas of a group lie in a funnel. */
export interface OutsideFunnel {
  readonly positions: ReadonlyMap<string, FunnelPosition>;
  /** "1 of 12 areas lies outside the 95% limits: Ribble Valley". */
  readonly words: string;
}

/**
 * The position of every area with a rate of which enough events are expected at the rate of the group; undefined where
 * there are fewer than three.
 */
export function outsideFunnel(
  { compared }: ViewContext,
  limitsOf: LimitsOf,
  group: PooledFigures = compared.total.later,
): OutsideFunnel | undefined {
  const placed = compared.areas.flatMap((area) => {
    const expected = expectedCount(area.later.population, group);
    if (isKnown(expected) && expected < fewestExpected) return [];
    const position = funnelPosition(
      area.later.rate,
      limitsOf(expected, 95),
      limitsOf(expected, 99.8),
    );
    return isPosition(position) ? [{ area, position }] : [];
  });
  if (placed.length < fewestInFunnel) return undefined;
  const outside = placed.filter(({ position }) => position !== 'within');
  const count = outside.length === 0 ? 'none' : String(outside.length);
  const names = outside.map(({ area }) => area.name);
  const named = names.length === 0 || names.length > 4 ? '' : `: ${listed(names)}`;
  return {
    positions: new Map(placed.map(({ area, position }) => [area.code, position])),
    words: `${count} of ${placed.length} areas ${outside.length === 1 ? 'lies' : 'lie'} outside the 95% limits${named}`,
  };
}

/** A position is a word, as a reason is. */
function isPosition(found: FunnelPosition | MissingReason): found is FunnelPosition {
  return Object.hasOwn(positionWords, found);
}
