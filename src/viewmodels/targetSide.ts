import type { Polarity } from '../domain/indicator';
import type { Target } from '../domain/reference';
import type { TargetDirection } from '../statistics/targetDistance';

/**
 * Which side reaches a target: as its row says in words such as "at most", else as the indicator's polarity does.
 * Undefined where neither tells.
 */
export function targetSide({ direction }: Target, polarity: Polarity): TargetDirection | undefined {
  if (/most|below|under|lower|reduc|decreas|fall|down/i.test(direction)) return 'atMost';
  if (/least|above|over|higher|rais|increas|rise|up/i.test(direction)) return 'atLeast';
  if (polarity === 'none') return undefined;
  return polarity === 'lower_is_better' ? 'atMost' : 'atLeast';
}
