import { isKnown } from '../domain/figure';
import { periodInSentence } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import { roundedHalfAway } from '../statistics/roundedHalfAway';
import { certaintyWords } from './certainty';
import { capitalised, figureWords, listed, numberText } from './figureText';
import { missingWords } from './missingWords';
import { breaksBetween } from './seriesBreaks';
import {
  countText,
  highlighted,
  rateText,
  rateUnit,
  type ViewContext,
  valueOf,
} from './viewContext';

/** The page's answer: one sentence, and what must be said beside it. */
export interface Headline {
  readonly sentence: string;
  readonly detail: readonly string[];
}

/** The headline of the view: the highlighted area where there is one, else the group. */
export function headline(context: ViewContext): Headline {
  const subject = highlighted(context) ?? context.compared.total;
  return {
    sentence: changeSentence(context, subject),
    detail: [
      ...certaintySentence(context, subject),
      ...breakSentence(context),
      ...(highlighted(context) && context.view.group.members.length > 1
        ? [groupSentence(context)]
        : []),
      ...extremesSentence(context),
    ],
  };
}

/** "ASB incidents in Burnley fell by 12% between 2022 and 2023, from 4,666 to 4,087." - or what can be said instead. */
function changeSentence(context: ViewContext, area: ComparedArea): string {
  const { indicator, period, compareWith } = context.view;
  const when = periodInSentence(period);
  const { later, earlier } = area;
  if (!isKnown(later.count)) {
    return `${subjectTitle(context)} in ${area.name} in ${when}: ${missingWords[later.count].meaning}.`;
  }
  const count = countText(context, later.count);
  if (!compareWith || !isKnown(earlier.count)) return levelSentence(context, area, count);
  const between = `between ${periodInSentence(compareWith)} and ${when}`;
  const from = countText(context, earlier.count);
  if (indicator.kind === 'proportion') return shareSentence(context, area, between);
  const subject =
    indicator.kind === 'pounds'
      ? `${indicator.title} for ${area.name}`
      : `${capitalised(indicator.unitPlural)} in ${area.name}`;
  const stayed = indicator.kind === 'pounds' ? 'was unchanged' : 'were unchanged';
  if (later.count === earlier.count) return `${subject} ${stayed} ${between}, at ${count}.`;
  const verb = later.count > earlier.count ? 'rose' : 'fell';
  // A percentage of a handful of events says nothing: both numbers do.
  if (!isKnown(area.percent) || earlier.count < 10)
    return `${subject} ${verb} from ${from} to ${count} ${between}.`;
  if (later.population !== earlier.population && isKnown(later.rate) && isKnown(earlier.rate)) {
    return rateSentence(context, area, between);
  }
  return `${subject} ${verb} by ${percentSize(area.percent)} ${between}, from ${from} to ${count}.`;
}

function rateSentence(context: ViewContext, area: ComparedArea, between: string): string {
  const { indicator } = context.view;
  const [from, to] = [area.earlier.rate, area.later.rate].map((rate) =>
    figureWords(rate, (value) => rateText(context, value)),
  );
  const percent = isKnown(area.percent) ? area.percent : 0;
  const verb = percent > 0 ? 'rose' : 'fell';
  return `The rate of ${indicator.unitPlural} in ${area.name} ${verb} by ${percentSize(percent)} ${between}, from ${from} to ${to} ${rateUnit(context)}.`;
}

function shareSentence(context: ViewContext, area: ComparedArea, between: string): string {
  const { points, later, earlier } = area;
  const { indicator } = context.view;
  const whole =
    context.dataset.indicators.get(indicator.denominatorIndicator ?? '')?.unitPlural ?? '';
  const share = figureWords(later.rate, (value) => rateText(context, value));
  const of =
    `${share} of ${figureWords(later.population, (value) => numberText(value))} ${whole}`.trim();
  const subject = `${capitalised(indicator.shortTitle)} in ${area.name}`;
  if (!isKnown(points)) return `${subject}: ${of}.`;
  const before = figureWords(earlier.rate, (value) => rateText(context, value));
  const size = roundedHalfAway(Math.abs(points), 1);
  if (size === 0)
    return `${subject}: the share changed by less than 0.1 percentage points ${between}, at ${of}.`;
  const verb = points > 0 ? 'rose' : 'fell';
  return `${subject}: the share ${verb} by ${numberText(size, 1)} percentage points ${between}, from ${before} to ${of}.`;
}

function levelSentence(context: ViewContext, area: ComparedArea, count: string): string {
  const { indicator, period } = context.view;
  const when = periodInSentence(period);
  if (indicator.kind === 'pounds')
    return `${capitalised(indicator.shortTitle)} for ${area.name} in ${when}: ${count}.`;
  const unit = area.later.count === 1 ? indicator.unitSingular : indicator.unitPlural;
  const rate = isKnown(area.later.rate)
    ? `, ${rateText(context, area.later.rate)} ${rateUnit(context)}`
    : '';
  return `There ${area.later.count === 1 ? 'was' : 'were'} ${count} ${unit} in ${area.name} in ${when}${rate}.`;
}

function percentSize(percent: number): string {
  const size = roundedHalfAway(Math.abs(percent), 0);
  return size === 0 ? 'less than 1%' : `${numberText(size)}%`;
}

function subjectTitle({ view }: ViewContext): string {
  return view.indicator.kind === 'count'
    ? capitalised(view.indicator.unitPlural)
    : view.indicator.title;
}

function certaintySentence(context: ViewContext, area: ComparedArea): string[] {
  const words = context.view.compareWith ? certaintyWords(area) : undefined;
  return words ? [`This is ${words}.`] : [];
}

function breakSentence({ dataset, view }: ViewContext): string[] {
  const { indicator, compareWith, period } = view;
  const crossed = compareWith ? breaksBetween(dataset, indicator.code, compareWith, period) : [];
  const kinds = [...new Set(crossed.map((one) => one.kind))];
  if (kinds.length === 0) return [];
  return [
    `A change of ${listed(kinds)} falls between the two periods, so part of the change may not be real: see the notes.`,
  ];
}

function groupSentence(context: ViewContext): string {
  return changeSentence(context, context.compared.total);
}

/** Which areas have the highest and the lowest value; areas that tie are all named. */
function extremesSentence(context: ViewContext): string[] {
  const { compared, view } = context;
  const known = compared.areas.flatMap((area) => {
    const value = valueOf(area.later, view.measure);
    return isKnown(value) ? [{ name: area.name, value }] : [];
  });
  const values = known.map((one) => one.value);
  const [highest, lowest] = [Math.max(...values), Math.min(...values)];
  if (known.length < 3 || highest === lowest) return [];
  const named = (value: number) => {
    const names = known.filter((one) => one.value === value).map((one) => one.name);
    const text = view.measure === 'rate' ? rateText(context, value) : countText(context, value);
    return names.length > 3 ? `${names.length} areas (${text})` : `${listed(names)} (${text})`;
  };
  const what =
    view.measure === 'rate'
      ? view.indicator.kind === 'proportion'
        ? 'share'
        : `rate ${rateUnit(context)}`
      : 'number';
  return [`Highest ${what}: ${named(highest)}. Lowest: ${named(lowest)}.`];
}
