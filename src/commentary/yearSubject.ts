import type { ComparedArea } from '../statistics/comparison';
import { countSubject, type Subject } from './countSubject';
import { lowered } from './lowered';
import { placeInSentence } from './placeWords';
import type { ViewContext } from './viewContext';

/** What years are told of, with its place and verb: "the rate of thefts in Ashby was", "grants for Ashby were". */
export function yearSubject(
  context: ViewContext,
  area: ComparedArea,
  of: 'share' | 'rate' | 'count',
): Subject {
  const { indicator } = context.view;
  const place = placeInSentence(context, area);
  if (indicator.kind === 'pounds') {
    const { copula } = countSubject(indicator);
    return { text: `${lowered(context, indicator.shortTitle)} for ${place}`, copula };
  }
  const what = of === 'share' ? lowered(context, indicator.shortTitle) : indicator.unitPlural;
  const noun = of === 'count' ? 'number' : of;
  return { text: `the ${noun} of ${what} in ${place}`, copula: 'was' };
}
