import { listed, numberText } from '../../commentary/figureText';
import { madeGroupNote } from '../../commentary/madeGroupNote';
import {
  measureNoun,
  measureTitle,
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
    const why = [ranking.why, ...missingInGroups(context)].join(' ');
    return { ...ranking, title: `No comparison of groups: ${view.indicator.title}`, why };
  }
  const members = compared.areas;
  const mixed = members.some(({ code }) => !context.dataset.groups.get(code)?.made);
  const shown = mixed ? 'groups of your own and of the package' : 'groups of your own';
  const made = members.flatMap(({ code }) => {
    const group = context.dataset.groups.get(code);
    return (group && madeGroupNote(context.dataset, group)) ?? [];
  });
  return {
    ...ranking,
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
        ...made,
      ],
      table: groupsTable(context),
    },
  };
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
    return `${what}: the ${noun} is the same in all ${numberText(known.length)} groups: ${text}`;
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
