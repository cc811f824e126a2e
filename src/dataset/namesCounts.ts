import type { Indicator } from '../domain/indicator';
import type { Cube } from './cube';
import { hasSuppressed } from './suppressedCells';

/**
 * True where faults may name counts of an indicator. Where it hides or rounds any, a count or a sum in a message could
 * give away what its figures do not.
 */
export function namesCounts(indicator: Indicator | undefined, cubes: readonly Cube[]): boolean {
  return (
    indicator?.suppressionThreshold === undefined &&
    indicator?.roundingBase === undefined &&
    !cubes.some(hasSuppressed)
  );
}
