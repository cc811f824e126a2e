import type { ComparedArea } from '../statistics/comparison';
import { areaNoun } from './areaNoun';
import { numberText } from './figureText';
import { ofGroup } from './placeWords';
import type { ViewContext } from './viewContext';

/** "No district of Lancashire-12"; where only some can be compared "None of the 10 districts that can be compared". */
export function noneCompared(context: ViewContext, compared: readonly ComparedArea[]): string {
  const { one } = areaNoun(context);
  if (allCompared(context, compared)) return `no ${one}${ofGroup(context.view.group)}`;
  return compared.length === 1
    ? `no ${one} that can be compared`
    : `none of ${theCompared(context, compared)}`;
}

/** "one of the 10 districts that can be compared", "3 of 12 districts", "all 12 districts", "both districts". */
export function someCompared(
  context: ViewContext,
  some: number,
  compared: readonly ComparedArea[],
): string {
  const { one, many } = areaNoun(context);
  const all = allCompared(context, compared);
  if (some === compared.length) {
    if (some === 1) return `the only ${one} that can be compared`;
    const every = some === 2 ? `both ${many}` : `all ${numberText(some)} ${many}`;
    return all ? every : `${every} that can be compared`;
  }
  const number = some === 1 ? 'one' : some === 2 ? 'two' : numberText(some);
  if (!all) return `${number} of ${theCompared(context, compared)}`;
  return some < 3
    ? `${number} ${some === 1 ? one : many}`
    : `${number} of ${numberText(compared.length)} ${many}`;
}

function theCompared(context: ViewContext, compared: readonly ComparedArea[]): string {
  return `the ${numberText(compared.length)} ${areaNoun(context).many} that can be compared`;
}

function allCompared({ compared: { areas } }: ViewContext, compared: readonly ComparedArea[]) {
  return compared.length === areas.length;
}
