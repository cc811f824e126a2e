import { breaksBetween } from '../commentary/seriesBreaks';
import { type ViewContext, valueOf } from '../commentary/viewContext';
import { periodsHeld } from '../dataset/periodsHeld';
import { type Figure, isKnown, isMissing } from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import { type Period, yearEarlier } from '../domain/period';
import type { SeriesBreak } from '../domain/reference';
import { type PeriodFigures, periodFigures } from '../statistics/comparison';
import { numericChange } from '../statistics/numericChange';
import { type ProcessChart, processChart } from '../statistics/processChart';
import type { ProcessLimits } from '../statistics/processLimits';
import type { ProcessSignal } from '../statistics/processSignals';

/** One month or quarter of a process chart. */
export interface ProcessRow {
  readonly period: Period;
  readonly figures: PeriodFigures;
  readonly value: Figure<number>;
  /** Of the stretch between two breaks that the period lies in; `tooFewPoints` where that is too short. */
  readonly limits: ProcessLimits | MissingReason;
  readonly signals: readonly ProcessSignal[];
  /** The same month or quarter a year earlier, and the difference; `acrossBreak` where the series breaks between. */
  readonly yearBefore: Figure<number>;
  readonly change: Figure<number>;
}

/** A series of months or quarters with its usual ranges. */
export interface ProcessSeries {
  readonly code: string;
  readonly name: string;
  readonly grain: 'month' | 'quarter';
  readonly rows: readonly ProcessRow[];
  readonly stretches: ProcessChart['stretches'];
  readonly breaks: readonly SeriesBreak[];
}

/** With fewer figures between two breaks, what is usual cannot be told. */
export const fewestForLimits = 4;

/**
 * The months of the highlighted area, else its quarters, else those of the group: the first of these that has limits,
 * or failing that figures. Undefined where none has a figure. Rolling years never come in. Limits begin anew at each
 * series break; a stretch with fewer than four figures has none.
 */
export function processSeries(context: ViewContext): ProcessSeries | undefined {
  const { dataset, view } = context;
  const all = periodsHeld(dataset, view.indicator.code);
  const areaName = view.area && (dataset.areas.get(view.area)?.name ?? view.area);
  const subjects = [
    ...(view.area && areaName ? [{ code: view.area, name: areaName }] : []),
    { code: view.group.code, name: view.group.name },
  ];
  let withoutLimits: ProcessSeries | undefined;
  for (const subject of subjects) {
    for (const grain of ['month', 'quarter'] as const) {
      const periods = all.filter(({ kind }) => kind === grain);
      const figures = periods.map((period) => periodFigures(dataset, view, subject.code, period));
      if (!figures.some((one) => isKnown(one.count))) continue;
      const found = seriesOf(context, { ...subject, grain }, periods, figures);
      if (found?.stretches.some(({ limits }) => !isMissing(limits))) return found;
      withoutLimits ??= found;
    }
  }
  return withoutLimits;
}

function seriesOf(
  context: ViewContext,
  subject: Pick<ProcessSeries, 'code' | 'name' | 'grain'>,
  periods: readonly Period[],
  figures: readonly PeriodFigures[],
): ProcessSeries | undefined {
  const { dataset, view } = context;
  const held = withinFigures(periods, figures);
  const measure = view.indicator.kind === 'proportion' ? 'rate' : 'count';
  const points = held.map((one) => ({ ...one, value: valueOf(one.figures, measure) }));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return undefined;
  const breaks = breaksBetween(dataset, view.indicator, first.period, last.period);
  const chart = processChart(points, { rebaseAt: breaks.map(({ from }) => from) });
  if (isMissing(chart)) return undefined;
  const known = chart.stretches.map(
    (_, place) =>
      chart.points.filter(({ stretch, value }) => stretch === place && isKnown(value)).length,
  );
  const stretches = chart.stretches.map((stretch, place) =>
    (known[place] ?? 0) < fewestForLimits
      ? { ...stretch, limits: 'tooFewPoints' as const }
      : stretch,
  );
  const byStart = new Map(points.map((one) => [one.period.start, one.value]));
  const rows = chart.points.map((point, place): ProcessRow => {
    const limits = stretches[point.stretch]?.limits ?? 'tooFewPoints';
    const before = yearEarlier(point.period);
    const yearBefore = byStart.get(before.start) ?? 'notHeld';
    const crossed = breaksBetween(dataset, view.indicator, before, point.period).length > 0;
    const change = difference(yearBefore, point.value);
    return {
      period: point.period,
      figures: points[place]?.figures ?? first.figures,
      value: point.value,
      limits,
      signals: isMissing(limits) ? [] : point.signals,
      yearBefore,
      change: crossed && isKnown(change) ? 'acrossBreak' : change,
    };
  });
  return { ...subject, rows, stretches, breaks };
}

/** Without the periods before the first and after the last figure, which say nothing. */
function withinFigures(periods: readonly Period[], figures: readonly PeriodFigures[]) {
  const held = periods.flatMap((period, place) => {
    const one = figures[place];
    return one ? [{ period, figures: one }] : [];
  });
  const silent = ({ figures: { count } }: (typeof held)[number]) => count === 'notHeld';
  const from = held.findIndex((one) => !silent(one));
  return held.slice(from, held.findLastIndex((one) => !silent(one)) + 1);
}

function difference(earlier: Figure<number>, later: Figure<number>): Figure<number> {
  return numericChange(
    earlier as Parameters<typeof numericChange>[0],
    later as Parameters<typeof numericChange>[1],
  );
}
