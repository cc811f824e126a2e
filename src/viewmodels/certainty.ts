import { isKnown } from '../domain/figure';
import type { ComparedArea } from '../statistics/comparison';

/**
 * Whether chance alone could explain an area's change, in words, or undefined where it cannot be said: no change, no
 * interval (a count of 0 or missing), or an indicator that does not count events.
 */
export function certaintyWords(area: ComparedArea): string | undefined {
  if (!area.interval || !isKnown(area.numeric) || area.numeric === 0) return undefined;
  const beyond = area.interval.lower > 0 || area.interval.upper < 0;
  return beyond
    ? 'a change larger than chance alone would explain'
    : 'within the range chance alone could produce';
}
