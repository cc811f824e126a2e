import { isKnown } from '../domain/figure';
import type { ComparedArea } from '../statistics/comparison';
import { roundedHalfAway } from '../statistics/roundedHalfAway';
import { changeOf, changeText } from './changeOf';
import { fewest } from './changeSentence';
import { countText, type ViewContext } from './viewContext';

/**
 * How an area changed, for brackets: "−12%", in points "+0.4 points", for few events "from 4 to 2". A change that would
 * show as 0 is "less than 1% down".
 */
export function changeRemark(context: ViewContext, area: ComparedArea): string {
  const { earlier, later } = area;
  const change = changeOf(context, area);
  const { kind } = context.view.indicator;
  const few = kind === 'count' && isKnown(earlier.count) && earlier.count < fewest;
  if (isKnown(change) && !few) {
    const points = kind === 'proportion';
    if (change !== 0 && roundedHalfAway(change, points ? 1 : 0) === 0)
      return `less than ${points ? '0.1 points' : '1%'} ${change > 0 ? 'up' : 'down'}`;
    return `${changeText(context, change)}${points ? ' points' : ''}`;
  }
  if (!isKnown(earlier.count) || !isKnown(later.count)) return '';
  return `from ${countText(context, earlier.count)} to ${countText(context, later.count)}`;
}
