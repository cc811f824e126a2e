import { measureNoun, rateUnit, type ViewContext } from '../../commentary/viewContext';
import { isMissing } from '../../domain/figure';
import { shortPeriodName } from '../../domain/periodName';
import type { RecentTrend } from '../../statistics/recentTrend';
import type { SpineFigures } from './spineFigures';

/** How an area's figure lies beside its group's: which side, and what that means. */
export interface SpineVerdict {
  /** `unknown` where the two cannot be compared. */
  readonly side: 'lower' | 'similar' | 'higher' | 'unknown';
  /** `none` where neither better nor worse is said. */
  readonly judgement: 'better' | 'worse' | 'none';
}

/** The verdict of figures; a comparison that is missing is `unknown`. */
export function spineVerdict({ comparison }: Pick<SpineFigures, 'comparison'>): SpineVerdict {
  if (isMissing(comparison)) return { side: 'unknown', judgement: 'none' };
  const { side, judgement } = comparison;
  return { side, judgement: judgement === 'better' || judgement === 'worse' ? judgement : 'none' };
}

/** "higher: worse", "lower", "similar", "not compared". */
export function verdictWords({ side, judgement }: SpineVerdict): string {
  if (side === 'unknown') return 'not compared';
  return judgement === 'none' ? side : `${side}: ${judgement}`;
}

const directions: Readonly<Record<RecentTrend['direction'], string>> = {
  increasing: 'rising',
  decreasing: 'falling',
  noSignificantChange: 'no change beyond chance',
};

/** "rising: worse", "falling", "no change beyond chance". */
export function trendVerdict({ direction, judgement }: RecentTrend): string {
  const judged = judgement === 'better' || judgement === 'worse' ? `: ${judgement}` : '';
  return `${directions[direction]}${judged}`;
}

/** What a row's figures are, after its name: "per 1,000, 2023". */
export function rowMeasure(context: ViewContext): string {
  const { measure } = context.view;
  const unit =
    measure === 'rate' ? rateUnit(context).replace(' residents', '') : measureNoun(context);
  return `${unit}, ${shortPeriodName(context.view.period)}`;
}
