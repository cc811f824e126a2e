import { listed } from '../../commentary/figureText';
import { periodInBrief, periodSpan } from '../../commentary/periodSpan';
import { breaksBetween } from '../../commentary/seriesBreaks';
import {
  axisTitle,
  measureNoun,
  measureTitle,
  type ViewContext,
  valueText,
} from '../../commentary/viewContext';
import { isKnown, isMissing } from '../../domain/figure';
import { lastMonth, type Period } from '../../domain/period';
import { shortPeriodName } from '../../domain/periodName';
import { breakFlags } from '../breakFlags';
import type { FigureModel } from '../figureModel';
import { bandSentence } from '../intervalWords';
import { oncePerView } from '../oncePerView';
import { periodNoun } from '../periodNoun';
import { eventFlags, eventNotes, eventsIn, isOf, shownEvents, withEvents } from '../shownEvents';
import { pointsOf, someGap, type TrendPicture } from '../trendModel';
import { trendTable } from '../trendTable';
import { type TrendLine, tooFew, trendNotes, trendTitle } from '../trendWords';
import { type PlaceLines, placeLines } from './placeLines';

/** A small trend for each place, drawn alike so that they can be compared. */
export interface MultiplesPicture {
  readonly panels: readonly TrendPicture[];
}

/** The chosen places over time, each in a picture of its own, on one scale from zero or, where asked for, each on its own. */
export const multiplesModel = oncePerView(multiplesOfView);

function multiplesOfView(context: ViewContext): FigureModel<MultiplesPicture> {
  const { dataset, view } = context;
  const held = placeLines(context);
  const { periods, lines, shown } = held;
  const most = Math.max(0, ...shown.map(({ values }) => values.filter(isKnown).length));
  if (lines.length === 0)
    return { kind: 'nothing', title: 'No pictures side by side', why: 'No area is chosen.' };
  if (most < 2)
    return { kind: 'nothing', title: 'No trends yet', why: tooFew(context, periods, lines) };
  const [earliest, latest] = [periods[0] ?? view.period, periods.at(-1) ?? view.period];
  const breaks = breaksBetween(dataset, view.indicator, earliest, latest);
  const names = listed(shown.map(({ name }) => name));
  const free = view.beside?.scale === 'free';
  const events = shownEvents(
    context,
    periods,
    shown.map(({ code }) => code),
  );
  const flags = eventFlags(events, lastMonth(earliest) - 0.5);
  const { notes, ...foot } = withEvents(
    trendNotes(context, shown, periods, breaks),
    eventNotes(context, events, flags),
  );
  const panels = shown.map((line) => panelOf(context, periods, line));
  return {
    kind: 'figure',
    words: {
      title: multiplesTitle(context, held),
      subtitle: `${measureTitle(context)}, ${names}, ${periodSpan(earliest, 'to', latest)}, ${free ? 'each on its own scale from zero' : 'all on one scale from zero'}`,
      alternative: `${shown.length} line charts side by side, ${free ? 'each on its own scale' : 'on one scale'}: ${names} over ${periods.length} ${periodNoun(view.period.kind)}. All values are in the table of this figure.`,
      summary: `${summaryOf(context, held, free)}${flags.length > 0 ? ' Upright lines with a number or words are events: see the notes.' : ''}`,
      ...foot,
      notes: [
        ...withoutFigures(context, held),
        ...(shown.length > 1 && held.inCommon.length === 0 ? [nothingInCommon(context)] : []),
        ...notes,
      ],
      illustrative: dataset.illustrative,
      table: trendTable(context, periods, lines, breaks, events),
    },
    picture: {
      panels: panels.map((points, place) => ({
        series: [{ ...nameOf(shown[place]), role: 'selected', points }],
        ticks: periods.map((period) => ({
          month: lastMonth(period),
          label: shortPeriodName(period),
          events: eventsIn(events, period),
        })),
        breaks: breakFlags(breaks, earliest),
        events: flags.filter(({ number }) =>
          events.some(
            (one) =>
              one.number === number && isOf(dataset, one.annotation, shown[place]?.code ?? ''),
          ),
        ),
        axisTitle: free ? `${axisTitle(context)}, own scale` : '',
        shownMonth: lastMonth(view.period),
        panel: true,
        alsoHolds: free ? [] : [Math.max(...panels.flat().map(heightOf))],
      })),
    },
  };
}

type Panel = ReturnType<typeof pointsOf>;

function panelOf(context: ViewContext, periods: readonly Period[], line: TrendLine): Panel {
  return pointsOf(context, periods, line, true);
}

/** As high as a point, or its interval, reaches. */
function heightOf({ value, interval }: Panel[number]): number {
  return Math.max(value ?? 0, interval?.upper ?? 0);
}

function nameOf(line: TrendLine | undefined) {
  return { code: line?.code ?? '', name: line?.name ?? '' };
}

/** Who is highest and who lowest in the period shown; of one place its own finding. */
function multiplesTitle(context: ViewContext, { shown, periods }: PlaceLines): string {
  const { view } = context;
  const at = periods.findIndex(({ start }) => start === view.period.start);
  const known = shown
    .flatMap(({ name, values }) => {
      const value = values[at] ?? 'notHeld';
      return isKnown(value) ? [{ name, value, text: valueText(context, value) }] : [];
    })
    .toSorted((a, b) => b.value - a.value);
  const [first] = shown;
  const [top, bottom] = [known[0], known.at(-1)];
  if (first && shown.length === 1) return trendTitle(context, first, periods);
  const noun = measureNoun(context);
  const when = periodInBrief(view.period);
  if (!top || !bottom || known.length < 2) return `The ${noun} in ${shown.length} places over time`;
  if (top.text === bottom.text)
    return `The ${noun} in ${when} was the same in ${listed(known.map(({ name }) => name))}: ${top.text}`;
  const those = (text: string) =>
    `${listed(known.filter((one) => one.text === text).map(({ name }) => name))} (${text})`;
  return `The ${noun} in ${when} was highest in ${those(top.text)} and lowest in ${those(bottom.text)}`;
}

function summaryOf(context: ViewContext, { shown, periods }: PlaceLines, free: boolean): string {
  const gaps =
    someGap(periods) || shown.some(({ values }) => values.some((value) => isMissing(value)));
  const [first] = shown;
  return [
    free
      ? 'Each picture has its own scale from zero: compare the shape of the lines, not their height.'
      : 'All pictures have the same scale from zero, so heights can be compared.',
    ...(gaps ? ['A break in a line is a period without a figure.'] : []),
    ...(context.view.intervals && first ? [bandSentence(context, 'each place')] : []),
  ].join(' ');
}

function withoutFigures({ view }: ViewContext, { lines, shown }: PlaceLines): readonly string[] {
  const names = lines.filter((line) => !shown.includes(line)).map(({ name }) => name);
  return names.length > 0
    ? [`No ${measureNoun({ view })} is held for ${listed(names)} in any period.`]
    : [];
}

/** What places without a period that all of them have cannot do. */
export function nothingInCommon({ view }: ViewContext): string {
  return `No period has a ${measureNoun({ view })} for all of these places, so they cannot be compared at the same time.`;
}
