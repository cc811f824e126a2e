import { isKnown } from '../domain/figure';
import { areaNoun } from './areaNoun';
import { certaintyOfChanges } from './certaintyOfChanges';
import { changeSentence } from './changeSentence';
import { comparedSentence } from './comparedSentence';
import { changeCells, evidenceCell, laterCells } from './evidence';
import { numberText } from './figureText';
import { holding } from './holding';
import { percentOfTotal } from './percentOfTotal';
import { periodInBrief } from './periodSpan';
import { ofGroup, totalInSentence } from './placeWords';
import { placeAmong, ranksInWords, rankWords } from './rankWords';
import { rateMissing } from './rateMissing';
import { recentTrendSentence } from './recentTrendSentence';
import { roundingAllows } from './roundingAllows';
import type { Sentence } from './sentence';
import { breaksOfView, sentenceOf } from './sentenceOf';
import { countText, highlighted, measureNoun, type ViewContext } from './viewContext';
import { isCompared } from './whyNotCompared';

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
    said: [changeSentence(alone, area), rateMissing(context, area)],
    areas: [area.code],
    cells: laterCells(context, [area]),
    certainty: { kind: 'none' },
  });
}

function changeOfArea(context: ViewContext, area: Area): Sentence | undefined {
  const { compareWith } = context.view;
  if (!compareWith || !isKnown(area.later.count)) return undefined;
  const told = isCompared(context, area);
  return sentenceOf(context, {
    claim: 'change',
    said: [
      told ? changeSentence(context, area) : undefined,
      comparedSentence(context, area, area.name),
      told ? roundingAllows(context, area) : undefined,
    ],
    areas: [area.code],
    cells: changeCells(context, [area]),
    certainty: certaintyOfChanges([area]),
    breaks: told ? breaksOfView(context) : [],
  });
}

function rankOf(context: ViewContext, area: Area): Sentence | undefined {
  const { view, compared } = context;
  const now = rankWords(context, area, 'later');
  if (!now.known || now.of < 2) return undefined;
  const before = rankWords(context, area, 'earlier');
  const noun = measureNoun(context);
  const all = now.of === compared.areas.length ? '' : ` with a ${holding(noun)}`;
  const among = `the ${numberText(now.of)} ${areaNoun(context).many}${ofGroup(view.group)}${all}`;
  const ranks = [...ranksInWords(context, 'later').values()];
  const same = ranks.every(({ known, highest }) => highest || !known);
  return sentenceOf(context, {
    claim: 'rank',
    said: [
      same
        ? `The ${noun} was the same in ${among} in ${periodInBrief(view.period)}`
        : `${area.name} had the ${placeAmong(now)} ${noun} of ${among} in ${periodInBrief(view.period)}${pastOf(context, now, before)}`,
    ],
    areas: [area.code],
    cells: changeCells(context, compared.areas),
    certainty: { kind: 'none' },
    breaks: before.known ? breaksOfView(context) : [],
  });
}

type Rank = ReturnType<typeof rankWords>;

function pastOf(context: ViewContext, now: Rank, before: Rank): string {
  const { view } = context;
  if (!view.compareWith) return '';
  const then = periodInBrief(view.compareWith);
  if (!before.known) return `; it has no rank for ${then} (${before.text})`;
  if (before.of === 1)
    return `; in ${then} it was the only one with a ${holding(measureNoun(context))}`;
  if (placeAmong(before) === placeAmong(now) && before.of === now.of) return `, as in ${then}`;
  const of = before.of === now.of ? '' : ` of ${numberText(before.of)}`;
  return `; in ${then} it had the ${placeAmong(before)}${of}`;
}

function shareOf(context: ViewContext, area: Area): Sentence | undefined {
  const { view, compared } = context;
  const { total } = compared;
  const [part, whole] = [area.later.count, total.later.count];
  if (!isKnown(area.share) || !isKnown(part) || !isKnown(whole)) return undefined;
  if (view.indicator.kind === 'proportion') return undefined;
  return sentenceOf(context, {
    claim: 'share',
    said: [
      `${area.name} accounts for ${percentOfTotal(area.share)} of ${totalInSentence(view.group)} in ${periodInBrief(view.period)}: ${countText(context, part)} of ${countText(context, whole)}`,
    ],
    areas: [area.code],
    cells: [
      ...laterCells(context, [area]),
      evidenceCell(total.code, total.name, view.period, total.later),
    ],
    certainty: { kind: 'none' },
  });
}
