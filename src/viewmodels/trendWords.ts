import { listed } from '../commentary/figureText';
import { missingWords } from '../commentary/missingWords';
import { periodInBrief } from '../commentary/periodSpan';
import { breakInWords, breaksBetween } from '../commentary/seriesBreaks';
import { measureNoun, type ViewContext, valueText } from '../commentary/viewContext';
import { type Figure, type Interval, isKnown } from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import { lastMonth, type Period, sameWindow } from '../domain/period';
import { monthName, periodInSentence } from '../domain/periodName';
import type { SeriesBreak } from '../domain/reference';
import type { PeriodFigures } from '../statistics/comparison';
import { denominatorNote, type FigureNotes, sourceLine, standingNotes } from './figureNotes';
import { roundingInLimits } from './intervalWords';
import { periodNoun } from './periodNoun';
import { statusWords } from './tableModel';

/** One line of a trend with its figures, one for each period. */
export interface TrendLine {
  readonly code: string;
  readonly name: string;
  readonly role: 'group' | 'selected';
  readonly figures: readonly PeriodFigures[];
  /** The figures in the view's measure. */
  readonly values: readonly Figure<number>[];
  /** Their 95 % intervals, where intervals are shown. */
  readonly limits: readonly (Interval<number> | MissingReason)[];
}

/**
 * The finding of a trend: both values of two periods; of more, whether the latest is an extreme, else their range. An
 * extreme among figures that a break of the series lies between says so.
 */
export function trendTitle(
  context: ViewContext,
  { name, values }: TrendLine,
  periods: readonly Period[],
): string {
  const known = values.flatMap((value, place) =>
    isKnown(value) ? [{ value, period: periods[place] ?? context.view.period }] : [],
  );
  const latest = known.at(-1);
  const [first] = known;
  if (!first || !latest || known.length < 2) return `${name} over time`;
  const text = (value: number) => valueText(context, value);
  const noun = measureNoun(context);
  const what = context.view.measure === 'rate' ? `${name}: ${noun}` : `${name}:`;
  const of = context.view.measure === 'rate' ? `${what} of` : what;
  const periodsOf = `${known.length} ${periodNoun(latest.period.kind)}`;
  const sizes = known.map((one) => one.value);
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
  const [start, end] = [first, latest].map(({ period }) => periodInBrief(period));
  if (text(low) === text(high)) {
    const each = known.length === 2 ? `both ${start} and ${end}` : `each of ${periodsOf}`;
    return `${of} ${text(low)} in ${each}`;
  }
  if (known.length === 2)
    return `${of} ${text(first.value)} in ${start} and ${text(latest.value)} in ${end}`;
  const others = known.slice(0, -1).map((one) => text(one.value));
  const unmatched = !others.includes(text(latest.value));
  const when = `${name}: ${noun} in ${end}`;
  const { dataset, view } = context;
  const broken = breaksBetween(dataset, view.indicator, first.period, latest.period).length > 0;
  const among = `${periodsOf}${broken ? ', across a break in the series' : ''}`;
  if (unmatched && latest.value === high) return `${when} was the highest of ${among}`;
  if (unmatched && latest.value === low) return `${when} was the lowest of ${among}`;
  return `${what} between ${text(low)} and ${text(high)} over ${periodsOf}`;
}

/** Why there is no trend to draw. */
export function tooFew(
  { view }: ViewContext,
  periods: readonly Period[],
  lines: readonly TrendLine[],
): string {
  const noun = view.measure === 'rate' ? measureNoun({ view }) : 'figure';
  for (const { name, values } of lines) {
    const only = periods[values.findIndex(isKnown)];
    if (only)
      return `Only ${periodInSentence(only)} has a ${noun} for ${name}. A trend needs at least two periods.`;
  }
  const [line] = lines;
  const shown = periods.findIndex((period) => sameWindow(period, view.period));
  const reason = line?.values[shown] ?? 'notHeld';
  const why = isKnown(reason) || reason === 'notHeld' ? '' : `: ${missingWords[reason].meaning}`;
  return `There is no ${noun} for ${line?.name ?? view.group.name} in any period${why}.`;
}

/** Notes, sources and latest month of all the periods that are drawn. */
export function trendNotes(
  context: ViewContext,
  lines: readonly TrendLine[],
  periods: readonly Period[],
  breaks: readonly SeriesBreak[],
): FigureNotes {
  const { view } = context;
  const held = periods.filter((_, place) =>
    lines.some(({ values }) => isKnown(values[place] ?? 'notHeld')),
  );
  const notes = [
    ...breaks.map(breakInWords),
    ...overlapNote(periods),
    ...(view.measure === 'rate' ? [denominatorNote(context, held)] : []),
    ...statusSummary(lines, periods),
    ...hiddenPoints(lines, periods),
    ...(view.intervals ? roundingInLimits(view.indicator.roundingBase) : []),
    ...standingNotes(context),
  ];
  return {
    notes: [...new Set(notes)],
    caveat: view.indicator.caveat,
    source: sourceLine(
      context,
      lines.flatMap(({ figures }) => figures.filter(({ count }) => isKnown(count))),
    ),
    dataTo: monthName(Math.max(...held.map(lastMonth))),
  };
}

/** Which periods have provisional, revised or estimated figures. */
function statusSummary(lines: readonly TrendLine[], periods: readonly Period[]): readonly string[] {
  return Object.entries(statusWords).flatMap(([status, word]) => {
    const marked = periods.filter((_, place) =>
      lines.some(({ figures }) => figures[place]?.status === status),
    );
    const [first, last] = [marked[0], marked.at(-1)];
    if (!first || !last) return [];
    const which =
      marked.length < 3
        ? listed(marked.map(periodInSentence))
        : `${marked.length} of ${periods.length} ${periodNoun(first.kind)}, from ${periodInSentence(first)} to ${periodInSentence(last)},`;
    return [`Figures for ${which} are ${word}.`];
  });
}

/** Of more lines than this it is only said how many have suppressed figures. */
const mostHidden = 6;

/** How many figures of each line are suppressed, or the only one. */
function hiddenPoints(lines: readonly TrendLine[], periods: readonly Period[]): readonly string[] {
  const suppressed = ({ figures }: TrendLine) =>
    periods.filter((_, place) => figures[place]?.count === 'suppressed');
  const some = lines.filter((line) => suppressed(line).length > 0);
  if (some.length > mostHidden)
    return [`Some or all figures of ${some.length} of these places are suppressed.`];
  return some.flatMap((line) => {
    const { name } = line;
    const hidden = suppressed(line);
    const [only] = hidden;
    if (!only) return [];
    if (hidden.length === 1)
      return [`The figure for ${name} in ${periodInSentence(only)} is suppressed.`];
    const of = `${hidden.length} of ${periods.length} ${periodNoun(only.kind)}`;
    return [`Figures for ${name} in ${of} are suppressed.`];
  });
}

function overlapNote(periods: readonly Period[]): readonly string[] {
  const overlapping = periods.some(
    (period, place) => place > 0 && (periods[place - 1]?.start ?? 0) + period.months > period.start,
  );
  return overlapping
    ? ['Some periods overlap: neighbouring points share months and are not independent.']
    : [];
}
