import { isKnown } from '../domain/figure';
import type { ComparedArea } from '../statistics/comparison';
import { missingWords } from './missingWords';
import type { ViewContext } from './viewContext';
import { whyNoRate } from './whyNoRate';

/**
 * Why an area's later figure cannot be compared with the earlier one, a clause: the earlier one is missing, or for a
 * share one of the two has no whole. Undefined where it can.
 */
export function whyNotCompared(
  context: ViewContext,
  { earlier, later }: ComparedArea,
): string | undefined {
  if (!isKnown(earlier.count)) return missingWords[earlier.count].meaning;
  if (context.view.indicator.kind !== 'proportion') return undefined;
  for (const figures of [later, earlier])
    if (!isKnown(figures.rate)) return whyNoRate(context, figures, figures.rate);
  return undefined;
}

/** True where a change of the area is told: both counts are known, for a share both shares. */
export function isCompared(context: ViewContext, area: ComparedArea): boolean {
  const { compareWith } = context.view;
  if (!compareWith || !isKnown(area.later.count)) return false;
  return whyNotCompared(context, area) === undefined;
}
