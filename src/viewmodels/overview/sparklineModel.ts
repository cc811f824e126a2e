import { capitalised, listed } from '../../commentary/figureText';
import { missingWords } from '../../commentary/missingWords';
import { periodInBrief, periodSpan } from '../../commentary/periodSpan';
import { placeInSentence } from '../../commentary/placeWords';
import { breaksBetween } from '../../commentary/seriesBreaks';
import { subjectOfView } from '../../commentary/subjectOfView';
import { measureNoun, type ViewContext, valueOf, valueText } from '../../commentary/viewContext';
import { periodsHeld } from '../../dataset/periodsHeld';
import { type Figure, isKnown } from '../../domain/figure';
import { lastMonth, type Period } from '../../domain/period';
import { periodFigures } from '../../statistics/comparison';
import { likePeriods } from '../likePeriods';
import { periodNoun } from '../periodNoun';
import { rowsAfterBreaks } from '../rowsAfterBreaks';

/** A point of a sparkline; null where the figure is missing. */
export interface SparklinePoint {
  /** The month its period ends with. */
  readonly month: number;
  readonly value: number | null;
  /** True when no line may join it to the point before: time between is not held, or the series breaks. */
  readonly apart: boolean;
}

/** A small line without axes, with the words that stand for it. */
export interface SparklineModel {
  readonly points: readonly SparklinePoint[];
  /** Where the series breaks, midway between the two points: in months. */
  readonly breaks: readonly number[];
  /** The years or months it spans: "2015 to 2024". */
  readonly span: string;
  /** Everything it shows, in words. */
  readonly alternative: string;
}

/** Up to this many points are all told; of more the ends and the extremes. */
const mostTold = 6;

/**
 * The place a view is about over every held period like the one shown, in the view's measure. Undefined where fewer
 * than two periods have a figure.
 */
export function sparklineModel(context: ViewContext): SparklineModel | undefined {
  const { dataset, view } = context;
  const { code } = subjectOfView(context);
  const all = likePeriods(periodsHeld(dataset, view.indicator.code), view.period).map((period) => ({
    period,
    value: valueOf(periodFigures(dataset, view, code, period), view.measure),
  }));
  const begin = all.findIndex(({ value }) => isKnown(value));
  const end = all.findLastIndex(({ value }) => isKnown(value));
  const shown = all.slice(begin, end + 1);
  const [first, last] = [shown[0], shown.at(-1)];
  if (begin < 0 || !first || !last || first === last) return undefined;
  const periods = shown.map(({ period }) => period);
  const breaks = breaksBetween(dataset, view.indicator, first.period, last.period);
  const after = rowsAfterBreaks(context, periods, breaks);
  return {
    points: shown.map(({ period, value }, place) => ({
      month: lastMonth(period),
      value: isKnown(value) ? value : null,
      apart: after.has(place) || notHeldBefore(periods, place),
    })),
    breaks: [...after].flatMap((place) => {
      const [before, period] = [periods[place - 1], periods[place]];
      return before && period ? [(lastMonth(before) + lastMonth(period)) / 2] : [];
    }),
    span: capitalised(periodSpan(first.period, 'to', last.period)),
    alternative: alternative(
      context,
      shown,
      [...after].map((place) => periods[place] ?? first.period),
    ),
  };
}

function notHeldBefore(periods: readonly Period[], place: number): boolean {
  const [before, period] = [periods[place - 1], periods[place]];
  return before !== undefined && period !== undefined && lastMonth(before) + 1 < period.start;
}

interface Told {
  readonly period: Period;
  readonly value: Figure<number>;
}

function alternative(
  context: ViewContext,
  shown: readonly Told[],
  after: readonly Period[],
): string {
  const known = shown.flatMap(({ period, value }) => (isKnown(value) ? [{ period, value }] : []));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return '';
  const text = ({ period, value }: Told) =>
    `${isKnown(value) ? valueText(context, value) : missingWords[value].short} in ${periodInBrief(period)}`;
  const by = known.toSorted((a, b) => a.value - b.value);
  const gaps = shown.length - known.length;
  const told =
    shown.length <= mostTold
      ? [listed(shown.map(text))]
      : [
          `from ${text(first)} to ${text(last)}`,
          ...(by[0] && by.at(-1)
            ? [`lowest ${text(by[0])}, highest ${text(by.at(-1) ?? first)}`]
            : []),
          ...(gaps > 0
            ? [`${gaps} of ${shown.length} ${periodNoun(last.period.kind)} without a figure`]
            : []),
        ];
  const broken =
    after.length > 0 ? [`the series breaks at ${listed(after.map(periodInBrief))}`] : [];
  const subject = placeInSentence(context, subjectOfView(context));
  return `Line of the ${measureNoun(context)} in ${subject}: ${[...told, ...broken].join('; ')}.`;
}
