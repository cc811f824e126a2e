import { capitalised, listed } from '../commentary/figureText';
import { missingWords } from '../commentary/missingWords';
import { noneHas } from '../commentary/noneHas';
import { areasInHeading, groupInSentence } from '../commentary/placeWords';
import { placeAmong, rankWords } from '../commentary/rankWords';
import {
  axisTitle,
  highlighted,
  measureNoun,
  measureTitle,
  type ViewContext,
  valueOf,
  valueText,
} from '../commentary/viewContext';
import { type Interval, isKnown, isMissing } from '../domain/figure';
import { periodInSentence, periodName } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import { type AreaTarget, areaTargets } from './areaTargets';
import type { FigureModel } from './figureModel';
import { figureNotes } from './figureNotes';
import { roundingInLimits, whiskerSentence } from './intervalWords';
import { rankingTable } from './rankingTable';
import { shownLimits } from './shownLimits';

/** One bar: an area. `value` is null where the figure is missing, and `label` then says why. */
export interface Bar {
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
  readonly label: string;
  readonly selected: boolean;
  /** Drawn as a line across the end of the bar. */
  readonly interval?: Interval<number>;
  /** A value the bar is held against; the title of the scale says what it is. */
  readonly mark?: number;
  /** False for a change that chance alone could produce, or of which that cannot be said: drawn hollow. */
  readonly certain?: boolean;
  /** What is said of the bar besides its label. */
  readonly detail?: string;
}

/** Horizontal bars in falling order with a line at the group's own value. */
export interface RankingPicture {
  readonly bars: readonly Bar[];
  readonly benchmark:
    | { readonly name: string; readonly value: number; readonly label: string }
    | undefined;
  readonly axisTitle: string;
}

/** More bars than this are not drawn: the highest are, and the highlighted area; the table has all. */
const mostBars = 24;

/** The group's areas ranked by the view's measure, highest first; areas without a figure last, with the reason. */
export function rankingModel(context: ViewContext): FigureModel<RankingPicture> {
  const { view, compared, dataset } = context;
  const ordered = inOrder(context);
  const known = ordered.filter((area) => isKnown(valueOf(area.later, view.measure)));
  if (known.length < 2)
    return { kind: 'nothing', title: 'No ranking', why: tooFew(context, known) };
  const drawn =
    ordered.length <= mostBars
      ? ordered
      : ordered.filter((area, place) => place < mostBars - 1 || area.code === view.area);
  const benchmark = valueOf(compared.total.later, view.measure);
  const when = periodInSentence(view.period);
  const left = ordered.length - drawn.length;
  const notes = figureNotes(context, false);
  const targets = areaTargets(context, ordered);
  return {
    kind: 'figure',
    words: {
      title: rankingTitle(context, known),
      subtitle: `${measureTitle(context)}, ${areasInHeading(context)}, ${periodName(view.period)}`,
      alternative: `Bar chart of ${drawn.length} areas, highest first: ${measureTitle(context)} in ${when}. All values are in the table of this figure.`,
      summary: rankingSummary(context, known),
      ...notes,
      notes: [
        ...(left > 0
          ? [
              `The ${mostBars - 1} highest of ${ordered.length} areas are drawn${drawn.length === mostBars ? ', and the highlighted one' : ''}; the table has all.`,
            ]
          : []),
        ...(view.intervals ? roundingInLimits(view.indicator.roundingBase) : []),
        ...notes.notes,
      ],
      illustrative: dataset.illustrative,
      table: rankingTable(context, ordered, targets),
    },
    picture: {
      bars: drawn.map((area) => bar(context, area, targets.get(area.code))),
      benchmark:
        view.measure === 'rate' && isKnown(benchmark)
          ? { name: view.group.name, value: benchmark, label: valueText(context, benchmark) }
          : undefined,
      axisTitle: `${axisTitle(context)}${targets.size > 0 ? '. Diamond: the area’s own target' : ''}`,
    },
  };
}

function inOrder({ compared, view }: ViewContext): readonly ComparedArea[] {
  const key = (area: ComparedArea) => {
    const value = valueOf(area.later, view.measure);
    return isKnown(value) ? value : Number.NEGATIVE_INFINITY;
  };
  return compared.areas.toSorted((a, b) =>
    key(a) === key(b) ? a.name.localeCompare(b.name, 'en-GB') : key(b) - key(a),
  );
}

function bar(context: ViewContext, area: ComparedArea, target?: AreaTarget): Bar {
  const { view } = context;
  const value = valueOf(area.later, view.measure);
  const interval = view.intervals
    ? shownLimits(context, area.code, view.period, area.later)
    : 'notApplicable';
  const details = [
    ...(isMissing(interval)
      ? []
      : [
          `95% interval ${valueText(context, interval.lower)} to ${valueText(context, interval.upper)}`,
        ]),
    ...(target ? [`${target.name} (${target.label})`] : []),
  ];
  return {
    code: area.code,
    name: area.name,
    value: isKnown(value) ? value : null,
    label: isKnown(value) ? valueText(context, value) : missingWords[value].short,
    selected: area.code === view.area,
    ...(isMissing(interval) ? {} : { interval }),
    ...(target ? { mark: target.value } : {}),
    ...(details.length > 0 ? { detail: details.join(', ') } : {}),
  };
}

function rankingTitle(context: ViewContext, known: readonly ComparedArea[]): string {
  const chosen = highlighted(context);
  const what = measureNoun(context);
  const text = (area: ComparedArea | undefined) => {
    const value = area ? valueOf(area.later, context.view.measure) : 'notHeld';
    return isKnown(value) ? valueText(context, value) : '';
  };
  const highest = text(known[0]);
  if (text(known.at(-1)) === highest)
    return `The ${what} is the same in ${known.length === 2 ? 'both' : `all ${known.length}`} areas: ${highest}`;
  const rank = chosen && rankWords(context, chosen, 'later');
  if (chosen && rank?.known) {
    return `${chosen.name} has the ${placeAmong(rank)} ${what} of ${rank.of} areas`;
  }
  const top = known.filter((area) => text(area) === highest).map((area) => area.name);
  if (top.length > 3) return `${top.length} of ${known.length} areas share the highest ${what}`;
  return top.length > 1
    ? `${listed(top)} have the joint highest ${what} of ${known.length} areas`
    : `${listed(top)} has the highest ${what} of ${known.length} areas`;
}

function rankingSummary(context: ViewContext, known: readonly ComparedArea[]): string {
  const { view, compared } = context;
  const text = (area: ComparedArea) => {
    const value = valueOf(area.later, view.measure);
    return isKnown(value) ? `${valueText(context, value)} in ${area.name}` : area.name;
  };
  const total = valueOf(compared.total.later, view.measure);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return '';
  const whole = isKnown(total)
    ? [`${capitalised(groupInSentence(view.group))}: ${valueText(context, total)}.`]
    : [];
  const [most, least] = [first, last].map(({ later }) => valueOf(later, view.measure));
  const range = most === least ? [] : [`From ${text(first)} to ${text(last)}.`];
  return [...range, ...whole, ...(view.intervals ? [whiskerSentence(context)] : [])].join(' ');
}

function tooFew(context: ViewContext, known: readonly ComparedArea[]): string {
  const { view } = context;
  const [only] = known;
  const when = periodInSentence(view.period);
  const figure = view.measure === 'rate' ? measureNoun(context) : 'figure';
  const who = only ? `Only ${only.name} has a ${figure}` : noneHas(context, figure);
  return `${who} for ${when}, so there is nothing to rank.`;
}
