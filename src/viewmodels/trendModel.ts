import { periodsHeld } from '../dataset/periodsHeld';
import type { AreaGroup } from '../domain/area';
import { type Figure, isKnown } from '../domain/figure';
import { byStart, lastMonth, type Period } from '../domain/period';
import { periodName, shortPeriodName } from '../domain/periodName';
import { periodFigures } from '../statistics/comparison';
import type { FigureModel } from './figureModel';
import { figureNotes } from './figureNotes';
import { capitalised } from './figureText';
import { breakInWords } from './seriesBreaks';
import { figureAsCell, type TableModel } from './tableModel';
import { axisTitle, measureTitle, type ViewContext, valueOf, valueText } from './viewContext';

/** A point of a line at the month its period ends with; null where the figure is missing. */
export interface TrendPoint {
  readonly month: number;
  readonly value: number | null;
  readonly label: string;
  /** True when the line must not join this point to the one before: time between them is not held. */
  readonly gapBefore: boolean;
}

/** One line. */
export interface TrendSeries {
  readonly code: string;
  readonly name: string;
  readonly role: 'group' | 'selected';
  readonly points: readonly TrendPoint[];
}

/** Lines over time, with the points where the series breaks. */
export interface TrendPicture {
  readonly series: readonly TrendSeries[];
  readonly ticks: readonly { readonly month: number; readonly label: string }[];
  readonly breaks: readonly { readonly month: number; readonly label: string }[];
  readonly axisTitle: string;
  /** Month of the period shown in the other figures. */
  readonly shownMonth: number;
}

/** The group and the highlighted area over every held period like the one shown. */
export function trendModel(context: ViewContext): FigureModel<TrendPicture> {
  const { dataset, view } = context;
  const periods = likePeriods(periodsHeld(dataset, view.indicator.code), view.period);
  const figures = (code: string) =>
    periods.map((period) => valueOf(periodFigures(dataset, view, code, period), view.measure));
  const lines = linesOf(context).map((line) => ({ ...line, figures: figures(line.code) }));
  const shown = lines.filter((line) => line.figures.filter(isKnown).length > 0);
  const points = Math.max(0, ...shown.map((line) => line.figures.filter(isKnown).length));
  if (points < 2) return { kind: 'nothing', title: 'No trend yet', why: tooFew(context, points) };
  const notes = figureNotes(context, false);
  const own = dataset.breaks.filter(
    (one) =>
      one.indicator === view.indicator.code &&
      one.from.start > (periods[0]?.start ?? 0) &&
      one.from.start <= lastMonth(periods.at(-1) ?? view.period),
  );
  const gaps = shown.some((line) => line.figures.some((figure) => !isKnown(figure)));
  return {
    kind: 'figure',
    words: {
      title: trendTitle(context, shown[0]?.name ?? '', periods, shown[0]?.figures ?? []),
      subtitle: `${measureTitle(context)}, ${shown.map((line) => line.name).join(' and ')}, ${periodName(periods[0] ?? view.period)} to ${periodName(periods.at(-1) ?? view.period)}`,
      alternative: `Line chart of ${shown.map((line) => line.name).join(' and ')} over ${periods.length} periods. All values are in the table of this figure.`,
      summary: gaps || someGap(periods) ? 'A break in a line is a period without a figure.' : '',
      ...notes,
      notes: [...own.map(breakInWords), ...overlapNote(periods), ...notes.notes],
      illustrative: dataset.illustrative,
      table: trendTable(context, periods, shown),
    },
    picture: {
      series: shown.map(({ code, name, role, figures: values }) => ({
        code,
        name,
        role,
        points: pointsOf(context, periods, values),
      })),
      ticks: periods.map((period) => ({
        month: lastMonth(period),
        label: shortPeriodName(period),
      })),
      breaks: own.map((one) => ({
        month: one.from.start - 0.5,
        label: `${capitalised(one.kind)} break, ${shortPeriodName(one.from)}`,
      })),
      axisTitle: axisTitle(context),
      shownMonth: lastMonth(view.period),
    },
  };
}

/** Periods of the same length and kind as the one shown; windows held under another name count as the same kind. */
function likePeriods(all: readonly Period[], shown: Period): readonly Period[] {
  return all
    .filter((period) => period.months === shown.months && period.kind === shown.kind)
    .toSorted(byStart);
}

interface Line {
  readonly code: string;
  readonly name: string;
  readonly role: 'group' | 'selected';
}

function linesOf({ dataset, view }: ViewContext): readonly Line[] {
  const group: AreaGroup = view.group;
  const area: Line[] = view.area
    ? [{ code: view.area, name: dataset.areas.get(view.area)?.name ?? view.area, role: 'selected' }]
    : [];
  const whole: Line[] =
    view.area && (view.measure === 'count' || group.members.length === 1)
      ? []
      : [{ code: group.code, name: group.name, role: 'group' }];
  return [...area, ...whole];
}

function pointsOf(
  context: ViewContext,
  periods: readonly Period[],
  figures: readonly Figure<number>[],
): readonly TrendPoint[] {
  return periods.map((period, place) => {
    const figure = figures[place] ?? 'notHeld';
    const before = periods[place - 1];
    return {
      month: lastMonth(period),
      value: isKnown(figure) ? figure : null,
      label: isKnown(figure) ? valueText(context, figure) : '',
      gapBefore: before !== undefined && lastMonth(before) + 1 < period.start,
    };
  });
}

function someGap(periods: readonly Period[]): boolean {
  return periods.some(
    (period, place) => place > 0 && lastMonth(periods[place - 1] ?? period) + 1 < period.start,
  );
}

function overlapNote(periods: readonly Period[]): readonly string[] {
  const overlapping = periods.some(
    (period, place) => place > 0 && (periods[place - 1]?.start ?? 0) + period.months > period.start,
  );
  return overlapping
    ? ['Some periods overlap: neighbouring points share months and are not independent.']
    : [];
}

function trendTitle(
  context: ViewContext,
  name: string,
  periods: readonly Period[],
  figures: readonly Figure<number>[],
): string {
  const known = figures.flatMap((figure, place) =>
    isKnown(figure) ? [{ figure, period: periods[place] ?? context.view.period }] : [],
  );
  const latest = known.at(-1);
  if (!latest || known.length < 2) return `${name} over time`;
  const values = known.map((one): number => one.figure);
  const last = values.at(-1) ?? 0;
  const others = values.slice(0, -1);
  const count = `of ${known.length} periods`;
  if (last > Math.max(...others))
    return `${name}: ${periodName(latest.period)} is the highest ${count}`;
  if (last < Math.min(...others))
    return `${name}: ${periodName(latest.period)} is the lowest ${count}`;
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) =>
    valueText(context, value),
  );
  return `${name}: between ${low} and ${high} over ${known.length} periods`;
}

function tooFew({ view }: ViewContext, points: number): string {
  const what = view.indicator.title;
  if (points === 0) return `No figure of ${what} is held for this selection.`;
  return `Only one period is held: ${periodName(view.period)}. A trend needs at least two.`;
}

function trendTable(
  context: ViewContext,
  periods: readonly Period[],
  lines: readonly (Line & { readonly figures: readonly Figure<number>[] })[],
): TableModel {
  return {
    caption: `${measureTitle(context)}, ${lines.map((line) => line.name).join(' and ')}, by period`,
    rowHeader: 'Period',
    keyHeader: 'period',
    columns: lines.map((line) => ({ key: line.code, label: line.name })),
    rows: periods.map((period, place) => ({
      key: shortPeriodName(period),
      header: periodName(period),
      total: false,
      selectable: false,
      cells: lines.map((line) =>
        figureAsCell(line.figures[place] ?? 'notHeld', (value) => valueText(context, value)),
      ),
    })),
  };
}
