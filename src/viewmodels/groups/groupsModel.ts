import { capitalised, listed, numberText } from '../../commentary/figureText';
import { ownGroupsNote } from '../../commentary/madeGroupNote';
import {
  countText,
  measureNoun,
  measureTitle,
  rateText,
  rateUnit,
  type ViewContext,
  valueOf,
  valueText,
} from '../../commentary/viewContext';
import { isKnown } from '../../domain/figure';
import { periodInSentence, periodName } from '../../domain/periodName';
import { observed } from '../../statistics/observed';
import type { FigureModel } from '../figureModel';
import { type RankingPicture, rankingModel } from '../rankingModel';
import { groupsTable } from './groupsTable';

/**
 * The reader's groups side by side in an indicator, highest first, with intervals; the table says number, rate, change,
 * rank and residents of each. Where they are no scenario the package's own groups stand among them. Group by group it is
 * said whose figure is missing where a group has none.
 */
export function groupsModel(context: ViewContext): FigureModel<RankingPicture> {
  const { view, compared } = context;
  const ranking = rankingModel(context);
  if (ranking.kind === 'nothing') {
    const why = [
      whyNotCompared(context, ranking.why),
      ...onlyFigures(context),
      ...missingInGroups(context),
    ].join(' ');
    return { kind: 'nothing', title: `Not compared: ${view.indicator.title}`, why };
  }
  const members = compared.areas;
  const mixed = members.some(({ code }) => !context.dataset.groups.get(code)?.made);
  const shown = mixed ? 'groups of your own and of the package' : 'groups of your own';
  const own = members.flatMap(({ code }) => {
    const group = context.dataset.groups.get(code);
    return group?.made ? [group] : [];
  });
  const isOwn = new Set(own.map(({ code }) => code));
  const bars = ranking.picture.bars.map((bar) => ({
    ...bar,
    selected: mixed && isOwn.has(bar.code),
  }));
  return {
    ...ranking,
    picture: { ...ranking.picture, bars },
    words: {
      ...ranking.words,
      title: title(context),
      subtitle: `${measureTitle(context)}, ${shown}, ${periodName(view.period)}`,
      alternative: `Bar chart of ${members.length} groups, highest first: ${measureTitle(context)} in ${periodInSentence(view.period)}. All values are in the table of this figure.`,
      notes: [
        ...missingInGroups(context),
        ...(mixed
          ? ['Groups can have areas in common; they are ranked all the same, and never added up.']
          : []),
        ...ranking.words.notes,
        capitalised(ownGroupsNote(context.dataset, own)),
      ],
      table: groupsTable(context),
    },
  };
}

/** The ranking speaks of areas, and of the nearest group that an indicator is held for, where no group has a figure. */
function whyNotCompared({ view, compared }: ViewContext, why: string): string {
  return compared.areas.some(({ later }) => isKnown(valueOf(later, view.measure)))
    ? why
    : `No group has a ${view.measure === 'rate' ? measureNoun({ view }) : 'figure'} for ${periodInSentence(view.period)}, so there is nothing to rank.`;
}

/** True where two groups or more have a figure, so that there is something to compare. */
export function isCompared({ view, compared }: ViewContext): boolean {
  return compared.areas.filter(({ later }) => isKnown(valueOf(later, view.measure))).length > 1;
}

/** "South: 14,570 crimes, 29.5 per 1,000 residents." */
function onlyFigures(context: ViewContext): readonly string[] {
  const { indicator } = context.view;
  return context.compared.areas.flatMap(({ name, later: { count, rate } }) => {
    if (!isKnown(count)) return [];
    const unit = indicator.kind === 'pounds' ? '' : ` ${indicator.unitPlural}`;
    const asRate = isKnown(rate) ? `, ${rateText(context, rate)} ${rateUnit(context)}` : '';
    return [`${name}: ${countText(context, count)}${unit}${asRate.replace('% %', '%')}.`];
  });
}

function title(context: ViewContext): string {
  const { view, compared } = context;
  const known = compared.areas.flatMap((area) => {
    const value = valueOf(area.later, view.measure);
    return isKnown(value) ? [{ area, value }] : [];
  });
  const most = Math.max(...known.map(({ value }) => value));
  const text = valueText(context, most);
  const top = known.filter(({ value }) => valueText(context, value) === text);
  const noun = measureNoun(context);
  const what = view.indicator.shortTitle;
  if (top.length === known.length)
    return `${what}: the ${noun} is the same in ${known.length === 2 ? 'both' : `all ${numberText(known.length)}`} groups: ${text}`;
  return `${what}: ${listed(top.map(({ area }) => area.name))} ${top.length > 1 ? 'have the joint' : 'has the'} highest ${noun} of ${numberText(known.length)} groups`;
}

/** "North has no figure for 2023, as none is shown for Ashby." */
function missingInGroups({ dataset, view, compared }: ViewContext): readonly string[] {
  return compared.areas.flatMap(({ code, name, later }) => {
    const group = dataset.groups.get(code);
    if (!group?.made || isKnown(later.count)) return [];
    const without = group.members.filter(
      (one) => !isKnown(observed(dataset, view.indicator.code, one, view.period).figure),
    );
    const names = without.map((one) => dataset.areas.get(one)?.name ?? one);
    return [
      `${name} has no figure for ${periodInSentence(view.period)}, as none is shown for ${listed(names)}.`,
    ];
  });
}
