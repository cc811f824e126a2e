import { isKnown } from '../domain/figure';
import { periodInSentence } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import { areaNoun } from './areaNoun';
import { certainties, certaintyOf } from './certainty';
import { certaintyOfChanges } from './certaintyOfChanges';
import { changeIsOfRate, changeOf, looksBack } from './changeOf';
import { changeRemark } from './changeRemark';
import { changeCells } from './evidence';
import { capitalised, numberText } from './figureText';
import { missingWords } from './missingWords';
import { periodInBrief } from './periodSpan';
import { placeInSentence } from './placeWords';
import { placeAmong, rankWords } from './rankWords';
import type { Sentence } from './sentence';
import { breaksOfView, sentenceOf } from './sentenceOf';
import { subjectOfView } from './subjectOfView';
import { countText, measureNoun, rateText, rateUnit, type ViewContext } from './viewContext';

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
    certainty: view.compareWith ? certaintyOfChanges([area]) : { kind: 'none' },
    breaks: breaksOfView(context),
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
  const { compareWith } = context.view;
  if (!compareWith || !isKnown(area.later.count)) return undefined;
  const other = periodInBrief(compareWith);
  if (!isKnown(area.earlier.count)) return `${other}: ${missingWords[area.earlier.count].meaning}`;
  const against = looksBack(context) ? `against ${other}` : `since ${other}`;
  const change = changeOf(context, area);
  if (change === 0 || area.later.count === area.earlier.count) return `no change ${against}`;
  const certainty = certaintyOf(area);
  const share = context.view.indicator.kind === 'proportion';
  const of = !isKnown(change)
    ? ''
    : share
      ? ' in the share'
      : changeIsOfRate(area)
        ? ' in the rate'
        : '';
  return `${changeRemark(context, area)}${of} ${against}${certainty ? `, ${certainties[certainty]}` : ''}`;
}

function rankPart(context: ViewContext, area: ComparedArea): string | undefined {
  const rank = rankWords(context, area, 'later');
  if (!rank.known || rank.of < 2) return undefined;
  return `${placeAmong(rank)} ${measureNoun(context)} of ${numberText(rank.of)} ${areaNoun(context).many}`;
}
