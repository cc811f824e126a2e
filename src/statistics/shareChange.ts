import { type Figure, isKnown, type Percent, type PercentagePoints } from '../domain/figure';

/** Change of a share, later minus earlier, in percentage points, unrounded. Missing passes through as in changes. */
export function shareChange(
  earlier: Figure<Percent>,
  later: Figure<Percent>,
): Figure<PercentagePoints> {
  if (!isKnown(later)) return later;
  if (!isKnown(earlier)) return earlier === 'notHeld' ? 'noEarlierFigure' : earlier;
  return (later - earlier) as PercentagePoints;
}
