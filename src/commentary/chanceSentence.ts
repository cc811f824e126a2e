import type { ComparedArea } from '../statistics/comparison';
import { certainties, certaintyOf, certaintyWords, hasMoved, isUnchangedRate } from './certainty';
import type { ViewContext } from './viewContext';
import { unsaidSentence, whyUnsaid } from './whyUnsaid';

/**
 * What follows the sentence of an area's change: whether chance alone could explain it, or why that cannot be said.
 * `ofRate` where the sentence tells of counts but the verdict is on the rate. Undefined where nothing changed.
 */
export function chanceSentence(
  context: ViewContext,
  area: ComparedArea,
  ofRate = false,
): string | undefined {
  if (!ofRate && isUnchangedRate(area)) return undefined;
  const verdict = certaintyOf(area);
  if (verdict && ofRate) return `The change of the rate is ${certainties[verdict]}.`;
  if (verdict) return `This is ${certaintyWords(area)}.`;
  if (!hasMoved(area)) return undefined;
  return `${unsaidSentence(whyUnsaid(context, area))}.`;
}
