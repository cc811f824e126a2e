import type { MissingReason } from '../domain/missing';
import type { PeriodFigures } from '../statistics/comparison';
import { missingWords } from './missingWords';
import type { ViewContext } from './viewContext';

/** Why figures have no rate or share although they have a count: a clause. */
export function whyNoRate(
  { view }: ViewContext,
  { population }: PeriodFigures,
  reason: MissingReason,
): string {
  if (view.indicator.kind !== 'proportion') return missingWords[reason].meaning;
  return population === 0 ? 'the whole is 0, so there is no share' : missingWords[reason].meaning;
}
