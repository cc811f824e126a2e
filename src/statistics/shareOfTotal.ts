import { type Count, type Figure, isKnown, type Percent } from '../domain/figure';

/**
 * Part of a whole in percent: 100 x part / whole, unrounded. Missing figures pass through, the part's reason first; a
 * whole of 0 is `zeroBase`.
 */
export function shareOfTotal(part: Figure<Count>, whole: Figure<Count>): Figure<Percent> {
  if (!isKnown(part)) return part;
  if (!isKnown(whole)) return whole;
  if (whole === 0) return 'zeroBase';
  return ((100 * part) / whole) as Percent;
}
