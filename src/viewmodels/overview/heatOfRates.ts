import { type RankWords, ranksInWords } from '../../commentary/rankWords';
import {
  measureNoun,
  rateUnit,
  type ViewContext,
  valueOf,
  valueText,
} from '../../commentary/viewContext';
import { isKnown, isMissing } from '../../domain/figure';
import { shortPeriodName } from '../../domain/periodName';
import { benchmarkComparison } from '../../statistics/benchmarkComparison';
import type { ComparedArea } from '../../statistics/comparison';
import type { OutsideFunnel } from '../methods/funnelWords';
import { shownLimits } from '../shownLimits';
import { type CellModel, figureAsCell, wordsAsCell } from '../tableModel';
import type { HeatCell, HeatKind, HeatLevel, HeatMeasure } from './heatMeasure';
import { madeOnce } from './madeOnce';

/** From this far above or below the group's rate on, in parts of it, a difference is shaded more strongly. */
const quarter = 0.25;

/** Marks a rate outside the funnel's 95 % limits. */
const outsideSign = '*';

const levelWords: Readonly<Record<HeatLevel, string>> = {
  low2: 'lower than the group by a quarter or more',
  low1: 'lower than the group',
  none: 'not different from the group beyond chance',
  high1: 'higher than the group',
  high2: 'higher than the group by a quarter or more',
};

/** Rates beside that of the group: how high, which rank, and whether the difference is more than chance. */
export const heatOfRates: HeatKind = {
  measure: rates,
  title: (areas, group) => `How the rates of ${areas} areas compare with ${group}`,
  subtitle: 'Rate and rank (1st is the highest)',
  legend: (['low2', 'low1', 'none', 'high1', 'high2'] as const).map((level) => ({
    level,
    words: level === 'none' ? `${levelWords.none}, or not judged` : levelWords[level],
  })),
  needs: '',
  notes: [
    'A cell is shaded where the 95% confidence interval of its rate leaves out the rate of the group. Higher is not always worse: the shades do not judge.',
    `${outsideSign} outside the 95% limits of what is usual among areas as different as these.`,
  ],
};

interface Found {
  readonly shown: CellModel;
  readonly rank: RankWords | undefined;
  /** Undefined where there is no rate of the group to compare with. */
  readonly level: HeatLevel | undefined;
  /** Undefined where there is no funnel. */
  readonly outside: boolean | undefined;
}

function rates(context: ViewContext, funnel: () => OutsideFunnel | undefined): HeatMeasure {
  const { view } = context;
  const unit = view.measure === 'rate' ? shortUnit(context) : measureNoun(context);
  const detail = `${unit}, ${shortPeriodName(view.period)}`;
  const ranks = madeOnce(() => ranksInWords(context, 'later'));
  const found = madeOnce((code: string, area: ComparedArea): Found => {
    const position = funnel()?.positions.get(code);
    return {
      shown: figureAsCell(
        valueOf(area.later, view.measure),
        (value) => valueText(context, value),
        area.later.status,
      ),
      rank: ranks('').get(code),
      level: levelOf(context, area),
      outside: position && position !== 'within',
    };
  });
  return {
    detail,
    cell: (area, total): HeatCell => {
      const { shown, rank, level = 'none', outside } = found(area.code, area);
      const { text, value, reason } = shown;
      if (reason || total || !rank)
        return { text, value, reason, beside: '', level: 'none', spoken: '' };
      const words = [
        `of ${rank.of}`,
        level === 'none' ? '' : levelWords[level],
        outside ? 'outside the 95% limits' : '',
      ];
      return {
        text,
        value,
        reason,
        beside: `${rank.text}${outside ? ` ${outsideSign}` : ''}`,
        level,
        spoken: words.filter(Boolean).join(', '),
      };
    },
    columns: [
      { key: 'value', label: detail },
      { key: 'rank', label: 'Rank, highest first' },
      { key: 'beside', label: 'Beside the group', words: true },
      { key: 'funnel', label: 'Outside the 95% limits', words: true },
    ],
    cells: (area, total) => {
      const { shown, rank, level, outside } = found(area.code, area);
      const number = view.measure === 'rate' ? area.rateRank : area.countRank;
      return [
        shown,
        total ? wordsAsCell('') : figureAsCell(number, () => rank?.text ?? ''),
        wordsAsCell(total || !level || shown.reason ? '' : levelWords[level]),
        wordsAsCell(total || outside === undefined ? '' : outside ? 'yes' : 'no'),
      ];
    },
  };
}

function levelOf(context: ViewContext, area: ComparedArea): HeatLevel | undefined {
  const { view, compared } = context;
  const own = valueOf(area.later, view.measure);
  const group = valueOf(compared.total.later, view.measure);
  if (view.measure !== 'rate' || !isKnown(own) || !isKnown(group)) return undefined;
  const limits = shownLimits(context, area.code, view.period, area.later);
  const beside = benchmarkComparison(limits, group, view.indicator.polarity);
  if (isMissing(beside)) return undefined;
  if (beside.side === 'similar') return 'none';
  const far = Math.abs(own - group) >= quarter * group;
  if (beside.side === 'lower') return far ? 'low2' : 'low1';
  return far ? 'high2' : 'high1';
}

function shortUnit(context: ViewContext): string {
  return rateUnit(context).replace(' residents', '');
}
