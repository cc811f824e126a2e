import { type ViewContext, valueText } from '../commentary/viewContext';
import type { Period } from '../domain/period';
import { changeLimits, changeLimitText } from './changeLimits';
import type { LimitColumns, MeasuredColumn } from './comparisonTable';
import { lowerAndUpper, shownLimits } from './shownLimits';
import { figureAsCell } from './tableModel';

/** Lower and upper limits for the two-period table: of the view's measure in both periods, and of the change. */
export function comparisonLimits(context: ViewContext): LimitColumns {
  const { view } = context;
  const ofPeriod = (when: 'earlier' | 'later', period: Period): readonly MeasuredColumn[] =>
    limits.map(({ key, label, shortLabel }, end) => ({
      column: { key: `${when}_${key}`, label, shortLabel },
      cell: (area) => {
        const interval = shownLimits(context, area.code, period, area[when]);
        return figureAsCell(lowerAndUpper(interval)[end as 0 | 1], (value) =>
          valueText(context, value),
        );
      },
    }));
  return {
    ofPeriod: (when) =>
      ofPeriod(when, when === 'later' ? view.period : (view.compareWith ?? view.period)),
    ofChange: limits.map(({ key, label, shortLabel }, end) => ({
      column: { key: `change_${key}`, label, shortLabel },
      cell: (area) =>
        figureAsCell(lowerAndUpper(changeLimits(context, area))[end as 0 | 1], (value) =>
          changeLimitText(context, value),
        ),
    })),
  };
}

const limits = [
  { key: 'lower', label: '95% lower limit', shortLabel: '95% lower' },
  { key: 'upper', label: '95% upper limit', shortLabel: '95% upper' },
] as const;
