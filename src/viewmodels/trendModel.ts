import { listed } from '../commentary/figureText';
import { missingWords } from '../commentary/missingWords';
import { periodSpan } from '../commentary/periodSpan';
import { breaksBetween } from '../commentary/seriesBreaks';
import {
  axisTitle,
  measureTitle,
  type ViewContext,
  valueOf,
  valueText,
} from '../commentary/viewContext';
import { periodsHeld } from '../dataset/periodsHeld';
import type { AreaGroup } from '../domain/area';
import { type Interval, isKnown, isMissing } from '../domain/figure';
import { lastMonth, type Period } from '../domain/period';
import { shortPeriodName } from '../domain/periodName';
import { periodFigures } from '../statistics/comparison';
import { type BreakFlag, breakFlags } from './breakFlags';
import type { FigureModel } from './figureModel';
import { bandSentence } from './intervalWords';
import { likePeriods } from './likePeriods';
import { periodNoun } from './periodNoun';
import {
  type EventFlag,
  eventFlags,
  eventNotes,
  eventsIn,
  shownEvents,
  withEvents,
} from './shownEvents';
import { shownLimits } from './shownLimits';
import { trendTable } from './trendTable';
import { targetSeries, trendTarget } from './trendTarget';
import { type TrendLine, tooFew, trendNotes, trendTitle } from './trendWords';

/** A point of a line at the month its period ends with; null where the figure is missing, and `label` then says why. */
export interface TrendPoint {
  readonly month: number;
  readonly value: number | null;
  readonly label: string;
  /** True when the line must not join this point to the one before: time between them is not held. */
  readonly gapBefore: boolean;
  /** 95 % interval, for the line the picture is about. */
  readonly interval?: Interval<number>;
}

/** One line. */
export interface TrendSeries {
  readonly code: string;
  readonly name: string;
  /** `target`: what the first line is to reach, level across the picture. */
  readonly role: 'group' | 'selected' | 'target';
  readonly points: readonly TrendPoint[];
  /** Place among several lines of equal standing, which are told apart by colour, mark and dash. */
  readonly look?: number;
}

/** Lines over time, with the points where the series breaks. */
export interface TrendPicture {
  readonly series: readonly TrendSeries[];
  readonly ticks: readonly {
    readonly month: number;
    readonly label: string;
    /** Numbers of the events in the period. */
    readonly events?: string;
  }[];
  readonly breaks: readonly BreakFlag[];
  /** Events of the package in the time shown. */
  readonly events?: readonly EventFlag[];
  readonly axisTitle: string;
  /** Month of the period shown in the other figures. */
  readonly shownMonth: number;
  /** One of several pictures side by side: small, its name above. */
  readonly panel?: true;
  /** Values that the scale holds besides those drawn. */
  readonly alsoHolds?: readonly number[];
  /** False for an index, whose scale need not hold zero. */
  readonly fromZero?: false;
  /** A value with a line across the picture. */
  readonly level?: number;
}

/** The group and the highlighted area over every held period like the one shown. */
export function trendModel(context: ViewContext): FigureModel<TrendPicture> {
  const { dataset, view } = context;
  const periods = likePeriods(periodsHeld(dataset, view.indicator.code), view.period);
  const lines = linesOf(context).map((line): TrendLine => {
    const figures = periods.map((period) => periodFigures(dataset, view, line.code, period));
    return {
      ...line,
      figures,
      values: figures.map((one) => valueOf(one, view.measure)),
      limits: view.intervals
        ? figures.map((one, place) =>
            shownLimits(context, line.code, periods[place] ?? view.period, one),
          )
        : [],
    };
  });
  const shown = lines.filter((line) => line.values.some(isKnown));
  const points = Math.max(0, ...shown.map((line) => line.values.filter(isKnown).length));
  const [first] = shown;
  if (!first || points < 2)
    return { kind: 'nothing', title: 'No trend yet', why: tooFew(context, periods, lines) };
  const [earliest, latest] = [periods[0] ?? view.period, periods.at(-1) ?? view.period];
  const own = breaksBetween(dataset, view.indicator, earliest, latest);
  const target = trendTarget(context, first, periods);
  const events = shownEvents(context, periods);
  const flags = eventFlags(events, lastMonth(earliest) - 0.5);
  const names = listed(shown.map((line) => line.name));
  const span = periodSpan(earliest, 'to', latest);
  const gaps = shown.some((line) => line.values.some((value) => !isKnown(value)));
  return {
    kind: 'figure',
    words: {
      title: trendTitle(context, first, periods),
      subtitle: `${measureTitle(context)}, ${names}, ${span}`,
      alternative: `Line chart of ${names} over ${periods.length} ${periodNoun(view.period.kind)}. All values are in the table of this figure.`,
      summary: [
        ...(gaps || someGap(periods) ? ['A break in a line is a period without a figure.'] : []),
        ...(view.intervals ? [bandSentence(context, first.name)] : []),
        ...(target?.kind === 'untold' ? [target.why] : []),
      ].join(' '),
      ...withEvents(trendNotes(context, shown, periods, own), eventNotes(context, events, flags)),
      illustrative: dataset.illustrative,
      table: trendTable(context, periods, shown, own, events, target),
    },
    picture: {
      series: [
        ...shown.map((line) => ({
          code: line.code,
          name: line.name,
          role: line.role,
          points: pointsOf(context, periods, line, line === first),
        })),
        ...(target?.kind === 'drawn' ? [targetSeries(target, periods)] : []),
      ],
      ticks: periods.map((period) => ({
        month: lastMonth(period),
        label: shortPeriodName(period),
        events: eventsIn(events, period),
      })),
      breaks: breakFlags(own, earliest),
      events: flags,
      axisTitle: axisTitle(context),
      shownMonth: lastMonth(view.period),
    },
  };
}

type LineOf = Pick<TrendLine, 'code' | 'name' | 'role'>;

function linesOf({ dataset, view }: ViewContext): readonly LineOf[] {
  const group: AreaGroup = view.group;
  const area: LineOf[] = view.area
    ? [{ code: view.area, name: dataset.areas.get(view.area)?.name ?? view.area, role: 'selected' }]
    : [];
  const whole: LineOf[] =
    view.area && (view.measure === 'count' || group.members.length === 1)
      ? []
      : [{ code: group.code, name: group.name, role: 'group' }];
  return [...area, ...whole];
}

/** The points of a line, one for each period; intervals stand only at the line the picture is about. */
export function pointsOf(
  context: ViewContext,
  periods: readonly Period[],
  { values, limits }: TrendLine,
  subject: boolean,
): readonly TrendPoint[] {
  return periods.map((period, place) => {
    const figure = values[place] ?? 'notHeld';
    const interval = limits[place] ?? 'notHeld';
    const before = periods[place - 1];
    return {
      month: lastMonth(period),
      value: isKnown(figure) ? figure : null,
      label: isKnown(figure) ? valueText(context, figure) : missingWords[figure].short,
      gapBefore: before !== undefined && lastMonth(before) + 1 < period.start,
      ...(subject && !isMissing(interval) ? { interval } : {}),
    };
  });
}

/** True where time between two neighbouring periods is not held. */
export function someGap(periods: readonly Period[]): boolean {
  return periods.some(
    (period, place) => place > 0 && lastMonth(periods[place - 1] ?? period) + 1 < period.start,
  );
}
