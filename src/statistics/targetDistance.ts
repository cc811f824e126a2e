import { type Figure, isKnown, type Percent } from '../domain/figure';
import type { MissingReason } from '../domain/missing';

/** Which side of the target counts as reaching it. */
export type TargetDirection = 'atMost' | 'atLeast';

/** How far a figure is from its target. */
export interface TargetDistance {
  /** Figure less target, in their unit. */
  readonly difference: number;
  /** The difference as percent of the target; `zeroBase` where the target is 0. */
  readonly percent: Figure<Percent>;
  /** True when the target is reached; exactly on it is reached. */
  readonly met: boolean;
}

/** Distance of a figure from a target in the same unit, unrounded. Missing passes through, the figure's reason first. */
export function targetDistance<T extends number>(
  actual: Figure<T>,
  target: Figure<T>,
  direction: TargetDirection,
): TargetDistance | MissingReason {
  if (!isKnown(actual)) return actual;
  if (!isKnown(target)) return target;
  const difference = actual - target;
  return {
    difference,
    percent: target === 0 ? 'zeroBase' : (((100 * difference) / target) as Percent),
    met: direction === 'atMost' ? difference <= 0 : difference >= 0,
  };
}
