import { missingWords } from '../../commentary/missingWords';
import { recentTrendOf } from '../../commentary/recentTrendOf';
import type { ViewContext } from '../../commentary/viewContext';
import { yearlyFigures, yearsHeld } from '../../commentary/yearlyFigures';
import { isMissing } from '../../domain/figure';
import { shortPeriodName } from '../../domain/periodName';
import type { RecentTrend } from '../../statistics/recentTrend';
import { wordsAsCell } from '../tableModel';
import type { HeatCell, HeatKind, HeatLevel, HeatMeasure } from './heatMeasure';
import { madeOnce } from './madeOnce';

/** The recent trend of five years in each area, by the rule of Fingertips. */
export const heatOfTrends: HeatKind = {
  measure: trends,
  title: (areas, group) => `Recent trends in ${areas} areas of ${group}`,
  subtitle: 'Trend of the rate over five years in a row without a break',
  legend: [
    { level: 'low1', words: 'falling' },
    { level: 'none', words: 'no change beyond chance' },
    { level: 'high1', words: 'rising' },
  ],
  needs:
    'A trend takes five years in a row, each with a figure, and no break in the series among them.',
  notes: [
    'A trend is a rise or fall over the last five years by more than chance alone would explain, by the test of the public health profiles (Fingertips). A rise is not always worse: the shades do not judge.',
  ],
};

const directions: Readonly<Record<RecentTrend['direction'], readonly [string, HeatLevel]>> = {
  increasing: ['rising', 'high1'],
  decreasing: ['falling', 'low1'],
  noSignificantChange: ['no change', 'none'],
};

function trends(context: ViewContext): HeatMeasure {
  const { period } = context.view;
  const years = yearsHeld(context).slice(-5);
  const trendOf = madeOnce((code: string) =>
    recentTrendOf(context, yearlyFigures(context, code, years)),
  );
  const when = `five years to ${shortPeriodName(period)}`;
  return {
    detail: when,
    cell: (area): HeatCell => {
      const trend = trendOf(area.code);
      if (isMissing(trend)) {
        const text = missingWords[trend].shorthand;
        return { text, beside: undefined, level: 'none', spoken: '', value: null, reason: trend };
      }
      const [text, level] = directions[trend.direction];
      return { text, beside: undefined, level, spoken: '', value: null, reason: undefined };
    },
    columns: [{ key: 'trend', label: `Trend, ${when}`, words: true }],
    cells: (area) => {
      const trend = trendOf(area.code);
      if (!isMissing(trend)) return [wordsAsCell(directions[trend.direction][0])];
      return [{ text: missingWords[trend].shorthand, value: null, reason: trend }];
    },
  };
}
