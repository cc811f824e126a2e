import { isKnown } from '../domain/figure';
import type { ComparedArea } from '../statistics/comparison';
import { percentChangeOfCounts } from '../statistics/percentChange';
import { changeIsOfRate } from './changeOf';
import { changeRemark, givesNumbers } from './changeRemark';
import type { ViewContext } from './viewContext';

/** How an area's count rose, for brackets; where its residents changed, its rate too: "+5%, rate −1%". */
export function riseRemark(context: ViewContext, area: ComparedArea): string {
  const { earlier, later, percent } = area;
  if (context.view.indicator.kind !== 'count' || !changeIsOfRate(area))
    return changeRemark(context, area);
  const ofCount = percentChangeOfCounts(earlier.count, later.count);
  const remark = changeRemark(context, area, ofCount);
  if (!isKnown(percent) || givesNumbers(context, area, ofCount)) return remark;
  return `${remark}, rate ${percent === 0 ? 'unchanged' : changeRemark(context, area)}`;
}
