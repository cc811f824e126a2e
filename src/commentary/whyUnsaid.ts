import { overlap } from '../domain/period';
import type { ComparedArea } from '../statistics/comparison';
import type { ViewContext } from './viewContext';

/** Why it cannot be said whether chance alone could explain a change, in words that follow "because". */
export const unsaidReasons = {
  money: 'amounts of money are not counts of events',
  overlap: 'the two periods overlap',
  zero: 'a number of 0 is involved',
  population: 'a population is missing',
  share: 'a share is missing',
} as const;

/** One of {@link unsaidReasons} for an area whose change has no verdict. A count of 0 comes before a population. */
export function whyUnsaid(
  { view }: ViewContext,
  area: ComparedArea,
): Exclude<keyof typeof unsaidReasons, 'share'> {
  const { compareWith, period, indicator } = view;
  if (indicator.kind === 'pounds') return 'money';
  if (compareWith && overlap(compareWith, period)) return 'overlap';
  return area.later.count === 0 || area.earlier.count === 0 ? 'zero' : 'population';
}

/** Why chance is not judged, as a sentence; `what` is the change, "this" or "these 3 changes". */
export function unsaidSentence(why: keyof typeof unsaidReasons, what = 'this'): string {
  return why === 'money'
    ? 'Amounts of money are not tested for chance'
    : `Whether chance alone could explain ${what} cannot be said, because ${unsaidReasons[why]}`;
}
