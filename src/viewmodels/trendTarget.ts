import { type ViewContext, valueText } from '../commentary/viewContext';
import { isKnown } from '../domain/figure';
import { lastMonth, type Period, sameWindow } from '../domain/period';
import { targetInView, targetName, targetOf } from './targetOf';
import type { TrendLine } from './trendWords';

/** The target of the place a trend is about, in its measure; or why it cannot be drawn. */
export type TrendTarget =
  | {
      readonly kind: 'drawn';
      readonly name: string;
      readonly value: number;
      readonly label: string;
    }
  | { readonly kind: 'untold'; readonly why: string };

/** Undefined where the package has no target for the line's place. */
export function trendTarget(
  context: ViewContext,
  { code, figures }: TrendLine,
  periods: readonly Period[],
): TrendTarget | undefined {
  const found = targetOf(context, code);
  if (!found) return undefined;
  const { view } = context;
  const shown = figures[periods.findIndex((period) => sameWindow(period, view.period))];
  const value = targetInView(context, found, shown ?? { population: 'notHeld' });
  const name = targetName(context, found);
  if (isKnown(value)) {
    const label = valueText(context, value);
    const asRate = view.measure === 'rate' && view.indicator.kind === 'count';
    return { kind: 'drawn', name: asRate ? `${name} (rate ${label})` : name, value, label };
  }
  return {
    kind: 'untold',
    why:
      found.target.period.months === view.period.months
        ? `${name}, which is not in the measure shown here and not drawn.`
        : `${name}, a period of another length, so it is not drawn.`,
  };
}

/** A target as a level line across all periods. */
export function targetSeries(
  { name, value, label }: Extract<TrendTarget, { kind: 'drawn' }>,
  periods: readonly Period[],
) {
  return {
    code: 'target',
    name,
    role: 'target' as const,
    points: periods.map((period) => ({ month: lastMonth(period), value, label, gapBefore: false })),
  };
}
