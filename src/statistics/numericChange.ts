import { type Count, type CountChange, type Figure, isKnown } from '../domain/figure';

/**
 * Later count minus earlier count. A missing later count passes its reason through; an earlier one that is not held
 * is `noEarlierFigure`, other reasons pass through.
 */
export function numericChange(earlier: Figure<Count>, later: Figure<Count>): Figure<CountChange> {
  if (!isKnown(later)) return later;
  if (!isKnown(earlier)) return earlier === 'notHeld' ? 'noEarlierFigure' : earlier;
  return (later - earlier) as CountChange;
}
