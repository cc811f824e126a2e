import { isKnown } from '../domain/figure';
import type { ComparedArea } from '../statistics/comparison';
import { capitalised } from './figureText';
import { givesRate, type ViewContext } from './viewContext';
import { whyNoRate } from './whyNoRate';

/** Why an area with a count has no rate or share; undefined where it has one, or no count, or none is ever given. */
export function rateMissing(context: ViewContext, { later }: ComparedArea): string | undefined {
  if (!givesRate(context) || !isKnown(later.count) || isKnown(later.rate)) return undefined;
  return capitalised(whyNoRate(context, later, later.rate));
}
