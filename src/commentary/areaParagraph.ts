import { isKnown } from '../domain/figure';
import { areaNoun } from './areaNoun';
import { certaintySentences } from './certainty';
import { certaintyOfChanges } from './certaintyOfChanges';
import { changeSentence } from './changeSentence';
import { changeCells, evidenceCell, laterCells } from './evidence';
import { numberText } from './figureText';
import { periodInBrief } from './periodSpan';
import { groupInSentence } from './placeWords';
import { placeAmong, rankWords } from './rankWords';
import { recentTrendSentence } from './recentTrendSentence';
import type { Sentence } from './sentence';
import { breaksOfView, sentenceOf } from './sentenceOf';
import { countText, highlighted, measureNoun, type ViewContext } from './viewContext';

/**
 * The highlighted area's own paragraph: its count and rate, its change and whether that is more than chance, its rank
 * now and a period earlier, its share of the group, and the recent trend against its own past. Empty without a
 * highlighted area, and for a group of one, of which the group's sentences tell.
 */
export function areaParagraph(context: ViewContext): readonly Sentence[] {
  const area = highlighted(context);
  if (!area || context.compared.areas.length < 2) return [];
  const sentences = [
    levelOf(context, area),
    changeOfArea(context, area),
    rankOf(context, area),
    shareOf(context, area),
    isKnown(area.later.count) ? recentTrendSentence(context) : undefined,
  ];
  return sentences.flatMap((sentence) => sentence ?? []);
}

type Area = NonNullable<ReturnType<typeof highlighted>>;

function levelOf(context: ViewContext, area: Area): Sentence {
  const alone = { ...context, view: { ...context.view, compareWith: undefined } };
  return sentenceOf(context, {
    claim: 'level',
    said: [changeSentence(alone, area)],
    areas: [area.code],
    cells: laterCells(context, [area]),
    certainty: { kind: 'none' },
  });
}

function changeOfArea(context: ViewContext, area: Area): Sentence | undefined {
  const { compareWith } = context.view;
  if (!compareWith || !isKnown(area.later.count) || !isKnown(area.earlier.count)) return undefined;
  return sentenceOf(context, {
    claim: 'change',
    said: [changeSentence(context, area), ...certaintySentences(context, area)],
    areas: [area.code],
    cells: changeCells(context, [area]),
    certainty: certaintyOfChanges([area]),
    breaks: breaksOfView(context),
  });
}

function rankOf(context: ViewContext, area: Area): Sentence | undefined {
  const { view } = context;
  const now = rankWords(context, area, 'later');
  if (!now.known || now.of < 2) return undefined;
  const before = rankWords(context, area, 'earlier');
  const noun = measureNoun(context);
  const group = groupInSentence(view.group);
  const place = `${placeAmong(now)} ${noun} of ${numberText(now.of)} ${areaNoun(context).many} of ${group} in ${periodInBrief(view.period)}`;
  const then = view.compareWith ? periodInBrief(view.compareWith) : '';
  const past =
    view.compareWith && before.known
      ? before.text === now.text && before.of === now.of
        ? `, as in ${then}`
        : `; in ${then} it had the ${placeAmong(before)}${before.of === now.of ? '' : ` of ${numberText(before.of)}`}`
      : '';
  return sentenceOf(context, {
    claim: 'rank',
    said: [`${area.name} had the ${place}${past}`],
    areas: [area.code],
    cells: changeCells(context, context.compared.areas),
    certainty: { kind: 'none' },
    breaks: before.known ? breaksOfView(context) : [],
  });
}

function shareOf(context: ViewContext, area: Area): Sentence | undefined {
  const { view, compared } = context;
  const { count } = area.later;
  if (!isKnown(area.share) || !isKnown(count) || view.indicator.kind === 'proportion')
    return undefined;
  const { code, name, later } = compared.total;
  const group = groupInSentence(view.group);
  return sentenceOf(context, {
    claim: 'share',
    said: [
      `Its ${countText(context, count)} ${count === 1 ? 'is' : 'are'} ${numberText(area.share)}% of the ${group} total`,
    ],
    areas: [area.code],
    cells: [...laterCells(context, [area]), evidenceCell(code, name, view.period, later)],
    certainty: { kind: 'none' },
  });
}
