import { listed } from '../commentary/figureText';
import { missingWords } from '../commentary/missingWords';
import { periodSpan } from '../commentary/periodSpan';
import { axisTitle, measureTitle, type ViewContext } from '../commentary/viewContext';
import { periodsHeld } from '../dataset/periodsHeld';
import { type Figure, isKnown, isMissing } from '../domain/figure';
import { lastMonth } from '../domain/period';
import { shortPeriodName } from '../domain/periodName';
import { follows } from '../domain/periodWindows';
import type { ProcessRule } from '../statistics/processSignals';
import { type BreakFlag, breakFlags } from './breakFlags';
import type { FigureModel } from './figureModel';
import { oncePerView } from './oncePerView';
import { type ProcessRow, type ProcessSeries, processSeries } from './processSeries';
import { processTable } from './processTable';
import {
  levelText,
  pointText,
  processNotes,
  processSummary,
  processTitle,
  signalsInOrder,
  signalText,
  whyNoProcess,
  yearBeforeSummary,
  yearBeforeTitle,
} from './processWords';

import {
  type EventFlag,
  eventFlags,
  eventNotes,
  eventsIn,
  shownEvents,
  withEvents,
} from './shownEvents';

/** The signal a point is drawn with: the first of its rules in this order, with the side where that matters. */
export type SignalMark = 'above' | 'below' | 'nearLimit' | 'oneSide' | 'run';

/** A month or quarter at the month it ends with; null where the figure is missing. */
export interface ProcessDot {
  readonly month: number;
  readonly value: number | null;
  readonly label: string;
  /** True when the line must not join this point to the one before. */
  readonly gapBefore: boolean;
  readonly signal?: SignalMark;
  /** All signals in words. */
  readonly detail?: string;
}

/** Mean and limits of the periods from one break to the next. */
export interface ProcessStretch {
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
  readonly labels: { readonly mean: string; readonly lower: string; readonly upper: string };
}

/** A line over time with its usual range, or beside the same months of the year before. */
export interface ProcessPicture {
  readonly name: string;
  readonly points: readonly ProcessDot[];
  /** Empty where the year before is shown instead. */
  readonly stretches: readonly ProcessStretch[];
  /** The figures of a year earlier, each at the month it is compared with; empty where the usual range is shown. */
  readonly yearBefore: readonly ProcessDot[];
  readonly yearBeforeName: string;
  /** Months between neighbouring points. */
  readonly step: 1 | 3;
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
  readonly shownMonth: number;
}

/**
 * The months or quarters of the highlighted area, else of the group, as a process chart (XmR): numbers, for a share
 * percentages. On demand (`yearBefore`) beside the same months a year earlier. Unsaid where only years are held.
 */
export const processModel = oncePerView(processOfView);

function processOfView(given: ViewContext, chosen = 'range'): FigureModel<ProcessPicture> {
  const { view, dataset } = given;
  const measure = view.indicator.kind === 'proportion' ? 'rate' : 'count';
  const context: ViewContext = { ...given, view: { ...view, measure } };
  const series = processSeries(context);
  const nothing = {
    kind: 'nothing',
    title: 'No process chart',
    why: whyNoProcess(context),
  } as const;
  const inYear = periodsHeld(dataset, view.indicator.code).some(({ months }) => months < 12);
  if (!series || series.stretches.every(({ limits }) => isMissing(limits)))
    return inYear ? nothing : { ...nothing, unsaid: true };
  const { name, grain, rows } = series;
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return nothing;
  const comparable = rows.some(({ yearBefore, value }) => isKnown(yearBefore) && isKnown(value));
  const beside = comparable && chosen === 'yearBefore';
  const same = `Same ${grain} a year earlier`;
  const ofSubject = { ...context, view: { ...context.view, area: series.code } };
  const events = shownEvents(
    ofSubject,
    rows.map(({ period }) => period),
  );
  const flags = eventFlags(events, first.period.start - 0.5);
  return {
    kind: 'figure',
    words: {
      title: beside ? yearBeforeTitle(context, series) : processTitle(series),
      subtitle: `${measureTitle(context)} by ${grain}, ${name}, ${periodSpan(first.period, 'to', last.period)}${beside ? `, and the same ${grain}s a year earlier` : ''}`,
      alternative: `${beside ? 'Line chart' : 'Process chart'} of ${name} over ${rows.length} ${grain}s${beside ? `, with the same ${grain}s a year earlier` : ', with mean, limits and signals'}. All values are in the table of this figure.`,
      summary: beside ? yearBeforeSummary(series) : processSummary(context, series),
      ...withEvents(processNotes(context, series), eventNotes(context, events, flags)),
      illustrative: dataset.illustrative,
      table: processTable(context, series, events),
    },
    picture: {
      name,
      points: dots(context, rows, ({ value }) => value),
      stretches: beside ? [] : stretchesOf(context, series),
      yearBefore: beside ? dots(context, rows, comparableYearBefore) : [],
      yearBeforeName: same,
      step: grain === 'month' ? 1 : 3,
      ticks: rows.map(({ period }) => ({
        month: lastMonth(period),
        label: shortPeriodName(period),
        events: eventsIn(events, period),
      })),
      breaks: breakFlags(series.breaks, first.period),
      events: flags,
      axisTitle: axisTitle(context),
      shownMonth: lastMonth(last.period),
    },
    ...(comparable
      ? {
          choice: {
            legend: 'Show',
            value: beside ? 'yearBefore' : 'range',
            options: [
              { value: 'range', label: 'Usual range' },
              { value: 'yearBefore', label: same },
            ],
          },
        }
      : {}),
  };
}

const markOf: Readonly<Record<Exclude<ProcessRule, 'outsideLimits'>, SignalMark>> = {
  twoOfThreeNearLimit: 'nearLimit',
  sevenOneSide: 'oneSide',
  sevenPointRun: 'run',
};

/** Across a break the figure of a year earlier stands in the table only. */
function comparableYearBefore({ change, yearBefore }: ProcessRow): Figure<number> {
  return change === 'acrossBreak' ? change : yearBefore;
}

function dots(
  context: ViewContext,
  rows: readonly ProcessRow[],
  figureOf: (row: ProcessRow) => Figure<number>,
): readonly ProcessDot[] {
  return rows.map((row, place) => {
    const figure = figureOf(row);
    const before = rows[place - 1];
    const signals = isKnown(figure) ? signalsInOrder(row.signals) : [];
    const [first] = signals;
    const outside = first?.side === 'high' ? 'above' : 'below';
    const mark = first && (first.rule === 'outsideLimits' ? outside : markOf[first.rule]);
    return {
      month: lastMonth(row.period),
      value: isKnown(figure) ? figure : null,
      label: isKnown(figure) ? pointText(context, figure) : missingWords[figure].short,
      gapBefore: before !== undefined && !follows(row.period, before.period),
      ...(mark ? { signal: mark, detail: listed(signals.map(signalText)) } : {}),
    };
  });
}

function stretchesOf(
  context: ViewContext,
  { stretches }: ProcessSeries,
): readonly ProcessStretch[] {
  return stretches.flatMap(({ from, to, limits }) => {
    if (isMissing(limits)) return [];
    const { mean, lower, upper, nearLower, nearUpper } = limits;
    const text = (value: number) => levelText(context, value, limits);
    return [
      {
        from: lastMonth(from),
        to: lastMonth(to),
        mean,
        lower: Math.max(0, lower),
        upper,
        nearLower: Math.max(0, nearLower),
        nearUpper,
        labels: { mean: text(mean), lower: text(lower), upper: text(upper) },
      },
    ];
  });
}
