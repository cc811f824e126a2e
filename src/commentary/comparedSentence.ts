import { isKnown } from '../domain/figure';
import { periodInSentence } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import { chanceSentence } from './chanceSentence';
import { changeIsOfRate } from './changeOf';
import { fewest } from './changeSentence';
import type { ViewContext } from './viewContext';
import { whyNotCompared } from './whyNotCompared';

/**
 * What follows the sentence of an area's change: its certainty or, where there is only the level, why it cannot be
 * compared. Undefined without a comparison or a later figure, or where nothing changed.
 */
export function comparedSentence(
  context: ViewContext,
  area: ComparedArea,
  subject = 'It',
): string | undefined {
  const { compareWith } = context.view;
  const { earlier, later } = area;
  if (!compareWith || !isKnown(later.count)) return undefined;
  const why = whyNotCompared(context, area);
  if (why) return `${subject} cannot be compared with ${periodInSentence(compareWith)}: ${why}.`;
  const inNumbers = changeIsOfRate(area) && Number(earlier.count) < fewest;
  return chanceSentence(context, area, inNumbers);
}
