import type { BreakFlag as Break } from '../viewmodels/breakFlags';
import type { EventFlag } from '../viewmodels/shownEvents';
import { lineMark, type TextPlace } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { type BreakFlag, trendBreaks } from './trendBreaks';

/** Breaks and events of a picture over time. */
export interface TimedMarks {
  readonly breaks: readonly Break[];
  readonly events?: readonly EventFlag[];
}

/** Breaks and events as they are placed. */
export interface TimeFlags {
  readonly flags: readonly BreakFlag[];
  /** The time that events took, as far as it lies in the plot. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

/** Longest words of an event that stand in the picture. */
const mostWords = 60;

/** Up to two events with few words carry these, where the picture is wide; else all carry numbers, for the notes. */
function carryWords(
  { breaks, events = [] }: TimedMarks,
  theme: ChartTheme,
  width: number,
): boolean {
  return (
    width >= theme.fontSizePx * 36 &&
    breaks.length + events.length <= 3 &&
    events.length <= 2 &&
    events.every(({ words }) => words.length <= mostWords)
  );
}

/** Title of a scale, which says what numbers on events are; small pictures without one leave that to their words. */
export function titleWithEvents(
  axisTitle: string,
  picture: TimedMarks,
  theme: ChartTheme,
  width: number,
): string {
  return axisTitle === '' || !picture.events?.length || carryWords(picture, theme, width)
    ? axisTitle
    : `${axisTitle}. Numbers on lines: events, see the notes`;
}

/** Flags of breaks and events above a plot, from `top` down; none touches another. */
export function timeFlags(
  picture: TimedMarks,
  xOf: (month: number) => number,
  theme: ChartTheme,
  width: number,
  top: number,
): TimeFlags {
  const inWords = carryWords(picture, theme, width);
  const { events = [] } = picture;
  const marks = events.map(({ month, number, words }) => ({
    month,
    label: inWords ? `${number}: ${words}` : String(number),
    isEvent: true,
  }));
  const placed = (some: Parameters<typeof trendBreaks>[0], from: number) =>
    trendBreaks(some, xOf, theme, width, from);
  const breaks = placed(picture.breaks, top);
  // Numbers stand in rows of their own under the words of breaks, so that their lines cross none of these.
  const under = Math.max(top, ...breaks.map(({ bottom }) => bottom));
  return {
    flags: inWords
      ? placed([...picture.breaks, ...marks], top)
      : [...breaks, ...placed(marks, under)],
    spans: events.flatMap(({ month, until }) =>
      until === undefined ? [] : [{ from: xOf(month), to: xOf(until) }],
    ),
  };
}

/** The words of flags: those of events bold, those of breaks muted. */
export function flagWords(flags: readonly BreakFlag[]): readonly TextPlace[] {
  return flags.map(({ textX, top, bottom, align, lines, isEvent }) => ({
    x: textX,
    y: (top + bottom) / 2,
    lines,
    align,
    ...(isEvent ? { bold: true } : { muted: true }),
    ground: 'patch',
  }));
}

/** The lines of flags, dotted for breaks and unbroken for events, with a bar along the time that an event took. */
export function flagLines(
  { flags, spans }: TimeFlags,
  { top, height }: { readonly top: number; readonly height: number },
  theme: ChartTheme,
) {
  const bottom = top + height;
  return [
    ...spans.map(({ from, to }) => ({
      type: 'rect' as const,
      z: 0,
      silent: true,
      shape: { x: from, y: top, width: Math.max(1, to - from), height },
      style: { fill: theme.grid, opacity: 0.5 },
    })),
    ...flags.map(({ x, top: start, isEvent }) =>
      lineMark({
        from: [x, start],
        to: [x, bottom],
        colour: theme.mutedText,
        widthPx: isEvent ? 1 : 1.5,
        ...(isEvent ? {} : { dash: 'dotted' as const }),
        z: 1,
      }),
    ),
  ];
}
