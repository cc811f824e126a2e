import { changeOf, changeText } from '../../commentary/changeOf';
import { changeRemark } from '../../commentary/changeRemark';
import { missingWords } from '../../commentary/missingWords';
import { breaksOfView } from '../../commentary/sentenceOf';
import type { ViewContext } from '../../commentary/viewContext';
import { isCompared } from '../../commentary/whyNotCompared';
import { type Figure, isKnown } from '../../domain/figure';
import type { MissingReason } from '../../domain/missing';
import { shortPeriodName } from '../../domain/periodName';
import type { ComparedArea } from '../../statistics/comparison';
import { chanceCell, chanceColumn } from '../chanceColumn';
import { figureAsCell, wordsAsCell } from '../tableModel';
import type { HeatCell, HeatKind, HeatLevel, HeatMeasure } from './heatMeasure';
import { subjectChange } from './subjectChange';

/** From this many percent on a change is shaded more strongly. */
const tenth = 10;

/** Changes between the two periods of each indicator, and whether they are more than chance. */
export const heatOfChanges: HeatKind = {
  measure: changes,
  title: (areas, group) => `How the figures of ${areas} areas of ${group} changed`,
  subtitle: 'Change between the two periods named over each column',
  legend: [
    { level: 'low2', words: 'fell by a tenth or more, beyond chance' },
    { level: 'low1', words: 'fell, beyond chance' },
    { level: 'none', words: 'no change beyond chance, or not judged' },
    { level: 'high1', words: 'rose, beyond chance' },
    { level: 'high2', words: 'rose by a tenth or more, beyond chance' },
  ],
  needs: 'A change takes two periods of the same length with figures.',
  notes: [
    'A cell is shaded where the change is larger than chance alone would explain and the series does not break between the two periods. A rise is not always worse: the shades do not judge.',
  ],
};

const levelWords: Readonly<Record<HeatLevel, string>> = {
  low2: 'fell by a tenth or more, beyond chance',
  low1: 'fell, beyond chance',
  none: 'not beyond chance, or not judged',
  high1: 'rose, beyond chance',
  high2: 'rose by a tenth or more, beyond chance',
};

function changes(context: ViewContext): HeatMeasure {
  const { compareWith, period } = context.view;
  const broken = breaksOfView(context).length > 0;
  const when = compareWith
    ? `${shortPeriodName(compareWith)} to ${shortPeriodName(period)}${broken ? ' [b]' : ''}`
    : shortPeriodName(period);
  return {
    detail: when,
    cell: (area): HeatCell => {
      const reason = whyNoChange(context, area);
      if (reason) {
        const text = missingWords[reason].shorthand;
        return { text, beside: undefined, level: 'none', spoken: '', value: null, reason };
      }
      const change = changeOf(context, area);
      const level = levelOf(context, area);
      return {
        text: changeRemark(context, area),
        beside: undefined,
        level,
        spoken: broken ? 'across a break in the series' : levelWords[level],
        value: isKnown(change) ? change : null,
        reason: undefined,
      };
    },
    columns: [{ key: 'change', label: `Change, ${when}` }, chanceColumn],
    cells: (area) => {
      const change: Figure<number> = whyNoChange(context, area) ?? changeOf(context, area);
      return [
        figureAsCell(change, (value) => changeText(context, value)),
        isKnown(area.numeric) ? chanceCell(area) : wordsAsCell(''),
      ];
    },
  };
}

/** The reason of the first figure that is missing; none for a rise from 0, of which the numbers are given. */
function whyNoChange(context: ViewContext, area: ComparedArea): MissingReason | undefined {
  const { later, earlier } = area;
  if (!context.view.compareWith) return 'noEarlierFigure';
  if (!isKnown(later.count)) return later.count;
  if (!isKnown(earlier.count)) return earlier.count;
  const change = changeOf(context, area);
  return isCompared(context, area) || isKnown(change) ? undefined : change;
}

function levelOf(context: ViewContext, area: ComparedArea): HeatLevel {
  const { verdict, broken } = subjectChange(context, area);
  if (broken || (verdict !== 'rose' && verdict !== 'fell')) return 'none';
  const far = isKnown(area.percent) && Math.abs(area.percent) >= tenth;
  if (verdict === 'fell') return far ? 'low2' : 'low1';
  return far ? 'high2' : 'high1';
}
