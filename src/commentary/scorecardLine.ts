import { isKnown } from '../domain/figure';
import { periodInSentence } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import { areaNoun } from './areaNoun';
import { certainties, certaintyOf, hasMoved } from './certainty';
import { certaintyOfChanges } from './certaintyOfChanges';
import { changeIsOfRate, changeOf } from './changeOf';
import { changeRemark, givesNumbers } from './changeRemark';
import { changeCells } from './evidence';
import { capitalised, numberText } from './figureText';
import { holding } from './holding';
import { missingWords } from './missingWords';
import { periodInBrief } from './periodSpan';
import { placeInSentence } from './placeWords';
import { placeAmong, rankWords } from './rankWords';
import type { Sentence } from './sentence';
import { breaksOfView, sentenceOf } from './sentenceOf';
import { subjectOfView } from './subjectOfView';
import { countText, measureNoun, rateText, rateUnit, type ViewContext } from './viewContext';
import { isCompared, whyNotCompared } from './whyNotCompared';
import { unsaidReasons, whyUnsaid } from './whyUnsaid';

/**
 * One line for a scorecard: the level, the change with its certainty, and the rank of a highlighted area. A missing
 * level is its reason.
 */
export function scorecardLine(context: ViewContext): Sentence {
  const { view, compared } = context;
  const area = subjectOfView(context);
  const place = placeInSentence(context, area);
  const parts = [
    levelWords(context, area),
    changeWords(context, area),
    area === compared.total ? undefined : rankPart(context, area),
  ].filter((part) => part !== undefined);
  return sentenceOf(context, {
    claim: 'scorecard',
    said: [
      `${capitalised(view.indicator.shortTitle)}, ${place}, ${periodInSentence(view.period)}: ${parts.join('; ')}`,
    ],
    areas: [area.code],
    cells: changeCells(context, [area]),
    certainty: isCompared(context, area) ? certaintyOfChanges([area]) : { kind: 'none' },
    breaks: isCompared(context, area) ? breaksOfView(context) : [],
  });
}

function levelWords(context: ViewContext, { later }: ComparedArea): string {
  const { indicator } = context.view;
  if (!isKnown(later.count)) return missingWords[later.count].meaning;
  const count = countText(context, later.count);
  if (indicator.kind === 'pounds') return count;
  const unit = later.count === 1 ? indicator.unitSingular : indicator.unitPlural;
  if (!isKnown(later.rate)) return `${count} ${unit}`;
  const rate = rateText(context, later.rate);
  const per = rateUnit(context);
  return indicator.kind === 'proportion'
    ? `${rate}${per.slice(1)} (${count})`
    : `${rate} ${per} (${count} ${unit})`;
}

function changeWords(context: ViewContext, area: ComparedArea): string | undefined {
  const { compareWith, indicator } = context.view;
  if (!compareWith || !isKnown(area.later.count)) return undefined;
  const other = periodInBrief(compareWith);
  const why = whyNotCompared(context, area);
  if (why) return `not comparable with ${other}: ${why}`;
  if (!hasMoved(area)) return `no change since ${other}`;
  const change = changeOf(context, area);
  const share = indicator.kind === 'proportion';
  const ofRate = !share && changeIsOfRate(area);
  const numbers = !share && givesNumbers(context, area, change);
  const of = share ? ' in the share' : ofRate && !numbers ? ' in the rate' : '';
  const size = change === 0 && !numbers ? 'no change' : changeRemark(context, area);
  return `${size}${of} since ${other}, ${chanceWords(context, area, ofRate && numbers)}`;
}

/** "larger than chance alone would explain", or why that cannot be said. */
function chanceWords(context: ViewContext, area: ComparedArea, ofRate: boolean): string {
  const verdict = certaintyOf(area);
  if (verdict) return `${ofRate ? 'the change of the rate ' : ''}${certainties[verdict]}`;
  return `chance not judged because ${unsaidReasons[whyUnsaid(context, area)]}`;
}

function rankPart(context: ViewContext, area: ComparedArea): string | undefined {
  const rank = rankWords(context, area, 'later');
  if (!rank.known || rank.of < 2) return undefined;
  const { many } = areaNoun(context);
  const all = rank.of === context.compared.areas.length;
  const noun = measureNoun(context);
  return `${placeAmong(rank)} ${noun} of ${numberText(rank.of)} ${many}${all ? '' : ` with a ${holding(noun)}`}`;
}
