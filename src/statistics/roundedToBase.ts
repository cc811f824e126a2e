import { type Count, type Figure, isKnown } from '../domain/figure';
import { roundedHalfAway } from './roundedHalfAway';

/**
 * A count to the nearest multiple of a base (13 to base 5 is 15; a half goes up), so that it gives away less. Each
 * figure is rounded from its own exact count: rounded parts need not add up to the rounded total. Without a base, or
 * missing, it is as it was.
 */
export function roundedToBase(count: Figure<Count>, base: number | undefined): Figure<Count> {
  if (!isKnown(count) || base === undefined || base <= 1) return count;
  return (roundedHalfAway(count / base, 0) * base) as Count;
}
