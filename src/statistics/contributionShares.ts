import type { Count, Figure, Percent } from '../domain/figure';
import { shareOfTotal } from './shareOfTotal';

/**
 * What each part contributes to the whole, in percent, unrounded, in the order given. Each missing part keeps its own
 * reason; a missing whole gives its reason to all others; a whole of 0 is `zeroBase`.
 */
export function contributionShares(
  parts: readonly Figure<Count>[],
  whole: Figure<Count>,
): readonly Figure<Percent>[] {
  return parts.map((part) => shareOfTotal(part, whole));
}
