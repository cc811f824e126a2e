import { capitalised, listed, numberText } from '../../commentary/figureText';
import { missingWords } from '../../commentary/missingWords';
import { periodInBrief, periodSpan } from '../../commentary/periodSpan';
import { breaksBetween } from '../../commentary/seriesBreaks';
import { measureNoun, measureTitle, type ViewContext } from '../../commentary/viewContext';
import { type Figure, isKnown } from '../../domain/figure';
import { lastMonth, type Period, sameWindow } from '../../domain/period';
import { periodCode } from '../../domain/periodCode';
import { periodInSentence, periodName, shortPeriodName } from '../../domain/periodName';
import type { SeriesBreak } from '../../domain/reference';
import { indexNumber } from '../../statistics/indexNumber';
import { breakFlags } from '../breakFlags';
import { breakLegend } from '../breakMark';
import type { FigureModel } from '../figureModel';
import { oncePerView } from '../oncePerView';
import { periodNoun } from '../periodNoun';
import { rowsAfterBreaks } from '../rowsAfterBreaks';
import {
  eventColumn,
  eventFlags,
  eventNotes,
  eventsIn,
  type ShownEvent,
  shownEvents,
  withEvents,
} from '../shownEvents';
import { figureAsCell, type TableModel } from '../tableModel';
import type { TrendPicture, TrendSeries } from '../trendModel';
import { type TrendLine, trendNotes } from '../trendWords';
import { nothingInCommon } from './multiplesModel';
import { type PlaceLines, placeLines } from './placeLines';

/** A place whose figures are given as an index, one value for each period. */
interface IndexedLine extends TrendLine {
  readonly index: readonly Figure<number>[];
}

/** The chosen places with the figure of one period, the base, as 100: how each has moved since, whatever its level. */
export const indexedModel = oncePerView(indexOfView);

function indexOfView(context: ViewContext): FigureModel<TrendPicture> {
  const { dataset, view } = context;
  const held = placeLines(context);
  const { periods, shown } = held;
  const base = baseOf(context, held);
  if (!base) return { kind: 'nothing', title: 'No index', why: noBase(context, held) };
  const at = periods.findIndex((period) => sameWindow(period, base));
  const lines = shown.map((line): IndexedLine => ({ ...line, index: indexOf(context, line, at) }));
  const drawn = lines.filter(({ index }) => isKnown(index[at] ?? 'notHeld'));
  const refused = lines.flatMap((line) => refusal(context, line, base, at));
  if (!drawn.some(({ index }) => index.filter(isKnown).length > 1)) {
    const only = refused.length > 0 ? '' : `Only ${periodInSentence(base)} has figures.`;
    return { kind: 'nothing', title: 'No index', why: [...refused, only].join(' ').trim() };
  }
  const [earliest, latest] = [periods[0] ?? base, periods.at(-1) ?? base];
  const breaks = breaksBetween(dataset, view.indicator, earliest, latest);
  const events = shownEvents(
    context,
    periods,
    drawn.map(({ code }) => code),
  );
  const flags = eventFlags(events, lastMonth(earliest) - 0.5);
  const { notes, ...foot } = withEvents(
    trendNotes(context, drawn, periods, breaks),
    eventNotes(context, events, flags),
  );
  const names = listed(drawn.map(({ name }) => name));
  const crossed = breaks.length > 0 ? ' It runs on across the marked break in the series.' : '';
  return {
    kind: 'figure',
    words: {
      title: indexedTitle(context, drawn, { periods, base }),
      subtitle: `${measureTitle(context)} as an index, ${periodName(base)} = 100, ${names}, ${periodSpan(earliest, 'to', latest)}`,
      alternative: `Line chart of ${names} as an index with ${periodName(base)} as 100, over ${periods.length} ${periodNoun(base.kind)}. All values are in the table of this figure.`,
      summary: `An index of 120 is 20% more than in ${periodInSentence(base)}, one of 80 is 20% less. The scale does not start at zero; the line across it is at 100.${crossed}`,
      ...foot,
      notes: [...refused, ...seasonal(base), ...notes],
      illustrative: dataset.illustrative,
      table: tableOf(context, { periods, base, events }, lines, breaks),
    },
    picture: {
      series: drawn.map((line): TrendSeries => seriesOf(line, lines.indexOf(line), periods)),
      ticks: periods.map((period) => ({
        month: lastMonth(period),
        label: shortPeriodName(period),
        events: eventsIn(events, period),
      })),
      breaks: breakFlags(breaks, earliest),
      events: flags,
      axisTitle: `Index, ${periodName(base)} = 100`,
      shownMonth: lastMonth(view.period),
      fromZero: false,
      alsoHolds: [100],
      level: 100,
    },
  };
}

/** The base asked for, else the first period for which every place has a figure above 0. */
function baseOf({ view }: ViewContext, held: PlaceLines): Period | undefined {
  const { base } = view.beside ?? {};
  const asked = base && held.periods.find((period) => sameWindow(period, base));
  if (asked || held.shown.length === 0) return asked;
  const first = held.inCommon.find((at) => held.shown.every(({ values }) => values[at] !== 0));
  return first === undefined ? undefined : held.periods[first];
}

/** A month or a quarter stands for its season, too. */
function seasonal(base: Period): readonly string[] {
  return base.months < 12
    ? [
        `The base, ${periodInSentence(base)}, is less than a year: part of each movement since is seasonal.`,
      ]
    : [];
}

function noBase(context: ViewContext, { shown, inCommon }: PlaceLines): string {
  const noun = measureNoun(context);
  if (shown.length === 0) return `None of the chosen places has a ${noun} in any period.`;
  if (inCommon.length === 0) return `${nothingInCommon(context)} Choose a base that some have.`;
  return `One of the places has a ${noun} of 0 in every period that all have, and from 0 there is no index. Choose another base.`;
}

function indexOf(
  { view }: ViewContext,
  { figures }: TrendLine,
  at: number,
): readonly Figure<number>[] {
  const base = figures[at];
  return figures.map((one) => (base ? indexNumber(base, one, view.measure) : 'notHeld'));
}

/** Why a place has no index from this base, in a sentence. */
function refusal(
  context: ViewContext,
  { name, values, index }: IndexedLine,
  base: Period,
  at: number,
): readonly string[] {
  const [of, own] = [index[at] ?? 'notHeld', values[at] ?? 'notHeld'];
  if (isKnown(of)) return [];
  const noun = measureNoun(context);
  const when = periodInSentence(base);
  return isKnown(own)
    ? [`${name} has no index: its ${noun} in ${when} is 0, and from 0 no index can be worked out.`]
    : [`${name} has no index from ${when}: ${missingWords[own].meaning}.`];
}

function indexText(value: number): string {
  return numberText(value);
}

interface Span {
  readonly periods: readonly Period[];
  readonly base: Period;
}

/** Who rose or fell most since the base, in the latest period that all have. */
function indexedTitle(
  context: ViewContext,
  lines: readonly IndexedLine[],
  { periods, base }: Span,
): string {
  const at = periods.findLastIndex((_, place) =>
    lines.every(({ index }) => isKnown(index[place] ?? 'notHeld')),
  );
  const when = periods[at];
  const noun = capitalised(measureNoun(context));
  if (!when || sameWindow(when, base)) return `${noun} as an index, ${periodName(base)} = 100`;
  const ends = lines
    .flatMap(({ name, index }) => {
      const value = index[at] ?? 'notHeld';
      return isKnown(value) ? [{ name, value, text: indexText(value) }] : [];
    })
    .toSorted((a, b) => b.value - a.value);
  const [top, bottom] = [ends[0], ends.at(-1)];
  if (!top || !bottom) return `${noun} as an index`;
  const from = `With ${periodInBrief(base)} as 100, the index in ${periodInBrief(when)}`;
  if (top.text === bottom.text)
    return `${from} is ${top.text} in ${listed(ends.map(({ name }) => name))}`;
  const those = (text: string) =>
    listed(ends.filter((one) => one.text === text).map(({ name }) => name));
  return `${from} is from ${bottom.text} in ${those(bottom.text)} to ${top.text} in ${those(top.text)}`;
}

function seriesOf(
  { code, name, index }: IndexedLine,
  look: number,
  periods: readonly Period[],
): TrendSeries {
  return {
    code,
    name,
    role: 'group',
    look,
    points: periods.map((period, at) => {
      const value = index[at] ?? 'notHeld';
      const before = periods[at - 1];
      return {
        month: lastMonth(period),
        value: isKnown(value) ? value : null,
        label: isKnown(value) ? indexText(value) : '',
        gapBefore: before !== undefined && lastMonth(before) + 1 < period.start,
      };
    }),
  };
}

function tableOf(
  context: ViewContext,
  { periods, base, events }: Span & { readonly events: readonly ShownEvent[] },
  lines: readonly IndexedLine[],
  breaks: readonly SeriesBreak[],
): TableModel {
  const inColumn = eventColumn(events);
  const marked = rowsAfterBreaks(context, periods, breaks);
  const names = listed(lines.map(({ name }) => name));
  return {
    caption: `${measureTitle(context)} as an index, ${periodName(base)} = 100, ${names}`,
    rowHeader: 'Period',
    keyHeader: 'period_code',
    columns: [...lines.map(({ code, name }) => ({ key: code, label: name })), ...inColumn.columns],
    rows: periods.map((period, at) => ({
      key: periodCode(period),
      header: periodName(period),
      ...(marked.has(at) ? { mark: 'b' as const } : {}),
      total: false,
      selectable: false,
      cells: [
        ...lines.map(({ index }) => figureAsCell(index[at] ?? 'notHeld', indexText)),
        ...inColumn.cells(period),
      ],
    })),
    inTime: true,
    legend: marked.size > 0 ? [breakLegend] : [],
  };
}
