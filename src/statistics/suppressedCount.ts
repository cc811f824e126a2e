import { type Count, type Figure, isKnown } from '../domain/figure';

/**
 * Primary suppression: a count from 1 to the threshold is `suppressed`; 0 and larger counts stand. Without a threshold
 * every count stands. A missing count keeps its reason.
 */
export function suppressedCount(
  count: Figure<Count>,
  threshold: number | undefined,
): Figure<Count> {
  if (!isKnown(count)) return count;
  return count > 0 && count <= (threshold ?? 0) ? 'suppressed' : count;
}
