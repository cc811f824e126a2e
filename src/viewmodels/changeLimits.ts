import { changeOf, changeText } from '../commentary/changeOf';
import { signedText } from '../commentary/figureText';
import type { ViewContext } from '../commentary/viewContext';
import { type Interval, isKnown } from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import { overlap } from '../domain/period';
import type { ComparedArea } from '../statistics/comparison';
import { roundedHalfAway } from '../statistics/roundedHalfAway';

/**
 * 95 % interval of the change that a view shows of an area, in percent or, for a share, in percentage points; of a
 * missing change its reason. A change may have no interval: of pounds (`notApplicable`), of periods that share months
 * (`overlappingPeriods`), and from or to 0 (`tooFewEvents`).
 */
export function changeLimits(
  context: ViewContext,
  area: ComparedArea,
): Interval<number> | MissingReason {
  const share = context.view.indicator.kind === 'proportion';
  const interval = share ? area.pointsInterval : area.interval;
  if (interval) return interval;
  const change = changeOf(context, area);
  const { compareWith, period, indicator } = context.view;
  if (!isKnown(change)) return change;
  if (indicator.kind === 'pounds') return 'notApplicable';
  return compareWith && overlap(compareWith, period) ? 'overlappingPeriods' : 'tooFewEvents';
}

/** A limit as text: with more decimals where 0 would hide on which side of 0 it lies, which is what makes a change certain. */
export function changeLimitText(context: ViewContext, value: number): string {
  const share = context.view.indicator.kind === 'proportion';
  const usual = share ? 1 : 0;
  if (value === 0 || roundedHalfAway(value, usual) !== 0) return changeText(context, value);
  const shown = [1, 2].find((more) => roundedHalfAway(value, usual + more) !== 0);
  return shown
    ? `${signedText(value, usual + shown)}${share ? '' : '%'}`
    : changeText(context, value);
}
