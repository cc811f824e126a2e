import { capitalised, listed, numberText } from '../../commentary/figureText';
import { periodSpan } from '../../commentary/periodSpan';
import { groupInSentence } from '../../commentary/placeWords';
import { subjectOfView } from '../../commentary/subjectOfView';
import type { ViewContext } from '../../commentary/viewContext';
import { isKnown } from '../../domain/figure';
import { plural } from '../faultCount';
import type { Headline } from '../headline';
import type { HeadlineContext, OverviewContexts } from './overviewContexts';
import { type SubjectChange, subjectChange } from './subjectChange';

interface Told {
  readonly context: ViewContext;
  readonly change: SubjectChange;
}

/**
 * The overview's answer: how many headline indicators of the chosen place rose and fell by more than chance alone would
 * explain. Indicators with figures for another place only are counted apart, and nothing is ever added up across them.
 */
export function overviewHeadline(contexts: OverviewContexts): Headline {
  const { dataset } = contexts;
  const all = contexts.all();
  const told = toldOf(contexts);
  const place = placeOf(contexts);
  const others = all.length - told.length;
  const without = dataset.themes.filter(({ code }) => contexts.ofTheme(code).length === 0).length;
  return {
    sentence: all.length === 0 ? 'No figures are held.' : sentenceOf(told, place),
    detail: [
      ...brokenChanges(told),
      ...unchanged(told),
      ...periodsSaid(told),
      ...(others > 0 && told.length > 0
        ? [`${others === 1 ? 'One more has' : `${others} more have`} no figure for ${place}.`]
        : []),
      ...(without > 0
        ? [
            `For ${without} of ${plural(dataset.themes.length, 'theme')} no figures are held: each says which extract would fill it.`,
          ]
        : []),
    ],
  };
}

/** How the headline indicators of the chosen place changed, and which of these changes a break in the series crosses. */
export function changesSaid(contexts: OverviewContexts): readonly string[] {
  const told = toldOf(contexts);
  return [sentenceOf(told, placeOf(contexts)), ...brokenChanges(told)];
}

function placeOf({ dataset, place: { group, area } }: OverviewContexts): string {
  return dataset.areas.get(area ?? '')?.name ?? groupInSentence(group);
}

function toldOf(contexts: OverviewContexts): readonly Told[] {
  return contexts
    .all()
    .filter((one) => hasFigureOf(one, contexts.place.area))
    .map(({ context }) => ({ context, change: subjectChange(context, subjectOfView(context)) }));
}

/** True where the later period has a figure of the chosen place itself. */
function hasFigureOf({ context, ofGroup }: HeadlineContext, area: string | undefined): boolean {
  const isThere = area === undefined ? ofGroup : context.view.area === area;
  return isThere && isKnown(subjectOfView(context).later.count);
}

const beyond = 'by more than chance alone would explain';

function sentenceOf(told: readonly Told[], place: string): string {
  const of = told.length;
  if (of === 0) return `No headline indicator has figures for ${place}.`;
  const compared = told.filter(({ change }) => change.verdict !== 'alone').length;
  const subject = of === 1 ? 'The one headline indicator' : `${of} headline indicators`;
  if (compared === 0)
    return `${subject} for ${place} ${of === 1 ? 'has' : 'have'} nothing to be compared with.`;
  const rose = withVerdict(told, 'rose').length;
  const fell = withVerdict(told, 'fell').length;
  const unsaid = withVerdict(told, 'unsaid').length;
  if (unsaid === of)
    return `Whether chance alone could explain ${of === 1 ? 'the change of the one headline indicator' : `the changes of ${subject}`} for ${place} cannot be said.`;
  if (of === 1) {
    const verb = rose > 0 ? 'rose' : fell > 0 ? 'fell' : 'did not change';
    return `${subject} for ${place} ${verb} ${beyond}.`;
  }
  if (rose + fell === 0)
    return `None of ${subject} for ${place} ${unsaid > 0 ? 'is known to have changed' : 'changed'} ${beyond}.`;
  const count = (number: number) => (number === 0 ? 'none' : numberText(number));
  return fell >= rose
    ? `Of ${subject} for ${place}, ${count(fell)} fell and ${count(rose)} rose ${beyond}.`
    : `Of ${subject} for ${place}, ${count(rose)} rose and ${count(fell)} fell ${beyond}.`;
}

function withVerdict(told: readonly Told[], ...verdicts: readonly SubjectChange['verdict'][]) {
  return told.filter(({ change }) => verdicts.includes(change.verdict));
}

/** Those that neither rose nor fell beyond chance. */
function unchanged(told: readonly Told[]): readonly string[] {
  const within = withVerdict(told, 'within').length;
  const same = withVerdict(told, 'same').length;
  const unsaid = withVerdict(told, 'unsaid').length;
  const alone = withVerdict(told, 'alone').length;
  const parts = [
    ...(within > 0 ? [`${within} changed within the range chance alone could produce`] : []),
    ...(same > 0 ? [`${same} did not change`] : []),
    ...(unsaid > 0 && unsaid < told.length
      ? [`for ${unsaid} the part of chance cannot be judged`]
      : []),
    ...(alone > 0 && alone < told.length
      ? [`${alone} ${alone === 1 ? 'has' : 'have'} nothing to be compared with`]
      : []),
  ];
  return parts.length > 0 ? [`${capitalised(listed(parts))}.`] : [];
}

/** Changes that a break in the series crosses, named. */
function brokenChanges(told: readonly Told[]): readonly string[] {
  const names = withVerdict(told, 'rose', 'fell').flatMap(({ context, change }) =>
    change.broken ? [context.view.indicator.shortTitle] : [],
  );
  if (names.length === 0) return [];
  const who = names.length > 4 ? `${names.length} of these changes` : capitalised(listed(names));
  return [
    `${who} ${names.length === 1 ? 'crosses' : 'cross'} a break in the series, so part of ${names.length === 1 ? 'its' : 'their'} change may be how things are recorded or counted.`,
  ];
}

/** The two periods where all indicators share them; else that they differ. */
function periodsSaid(told: readonly Told[]): readonly string[] {
  const spans = new Set(
    told.flatMap(({ context: { view }, change }) =>
      change.verdict === 'alone' || !view.compareWith
        ? []
        : [periodSpan(view.compareWith, 'and', view.period)],
    ),
  );
  const [only] = spans;
  if (only === undefined) return [];
  return [
    spans.size === 1
      ? `All compare ${only}.`
      : 'Each is compared over its own periods, which are named beside it.',
  ];
}
