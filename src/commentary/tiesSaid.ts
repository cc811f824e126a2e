import { areaNoun } from './areaNoun';
import { numberText } from './figureText';
import type { ViewContext } from './viewContext';

/** "4 districts are named because some tie"; undefined where no more are named than wanted, or too many to name. */
export function tiesSaid(
  context: ViewContext,
  named: number,
  { wanted, most }: { readonly wanted: number; readonly most: number },
): string | undefined {
  if (named <= wanted || named > most) return undefined;
  return `${numberText(named)} ${areaNoun(context).many} are named because some tie`;
}
