import { type Figure, isKnown } from '../domain/figure';
import type { ComparedArea } from '../statistics/comparison';
import { roundedHalfAway } from '../statistics/roundedHalfAway';
import { changeOf, changeText } from './changeOf';
import { fewest } from './changeSentence';
import { countText, type ViewContext } from './viewContext';

/** A change of more percent than this says less than its two numbers do. */
const mostPercent = 1000;

/**
 * How an area changed, for brackets: "−12%", in points "+0.4 points", for few events or a rise out of proportion
 * "from 4 to 2". A change that would show as 0 is "less than 1% down". Empty where a count is missing too.
 */
export function changeRemark(
  context: ViewContext,
  area: ComparedArea,
  change = changeOf(context, area),
): string {
  const { earlier, later } = area;
  if (isKnown(change) && !givesNumbers(context, area, change)) return sizeRemark(context, change);
  if (!isKnown(earlier.count) || !isKnown(later.count)) return '';
  return `from ${countText(context, earlier.count)} to ${countText(context, later.count)}`;
}

/** A change in percent or points: "−12%", "+0.4 points", "less than 1% down". */
export function sizeRemark(context: ViewContext, change: number): string {
  const points = context.view.indicator.kind === 'proportion';
  if (change !== 0 && roundedHalfAway(change, points ? 1 : 0) === 0)
    return `less than ${points ? '0.1 points' : '1%'} ${change > 0 ? 'up' : 'down'}`;
  return `${changeText(context, change)}${points ? ' points' : ''}`;
}

/** True where the two numbers of an area say more than their change in percent. */
export function givesNumbers(
  { view }: ViewContext,
  { earlier }: ComparedArea,
  change: Figure<number>,
): boolean {
  if (!isKnown(change)) return true;
  const { kind } = view.indicator;
  const few = kind === 'count' && isKnown(earlier.count) && earlier.count < fewest;
  return few || (kind !== 'proportion' && Math.abs(change) > mostPercent);
}
