import { changeOf } from '../commentary/changeOf';
import type { ViewContext } from '../commentary/viewContext';
import { type Interval, isKnown } from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import type { ComparedArea } from '../statistics/comparison';

/**
 * 95 % interval of the change that a view shows of an area, in percent or, for a share, in percentage points; of a
 * missing change its reason, and `notApplicable` where there is a change without an interval, as from or to 0.
 */
export function changeLimits(
  context: ViewContext,
  area: ComparedArea,
): Interval<number> | MissingReason {
  const share = context.view.indicator.kind === 'proportion';
  const interval = share ? area.pointsInterval : area.interval;
  if (interval) return interval;
  const change = changeOf(context, area);
  return isKnown(change) ? 'notApplicable' : change;
}
