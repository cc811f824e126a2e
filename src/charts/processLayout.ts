import type { ProcessPicture } from '../viewmodels/processModel';
import { lineHeight } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { type NiceScale, niceScale } from './niceScale';
import { type KeyPlace, pictureKey } from './pictureKey';
import { type ProcessKeyEntry, processKeyEntries } from './processKey';
import { type LevelName, levelNames, levelNamesWidth } from './processNames';
import { type TimeFlags, timeFlags, titleWithEvents } from './timeFlags';
import { type TickLabel, trendTicks } from './trendTicks';
import { widestLine, wrappedText } from './wrappedText';

/** Where everything in a process chart goes, in pixels. */
export interface ProcessLayout {
  readonly titleLines: readonly string[];
  readonly key: readonly KeyPlace<ProcessKeyEntry>[];
  readonly timeFlags: TimeFlags;
  readonly ticks: readonly TickLabel[];
  /** Mean and limits by name at the right end; none where there is no room beside the plot. */
  readonly names: readonly LevelName[];
  readonly scale: NiceScale;
  readonly months: readonly [first: number, last: number];
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly height: number;
  readonly xOf: (month: number) => number;
  readonly yOf: (value: number) => number;
}

/** Lays a process chart out: unit, key and breaks above the plot, periods under it, names of the lines beside it. */
export function processLayout(
  picture: ProcessPicture,
  theme: ChartTheme,
  width: number,
): ProcessLayout {
  const em = theme.fontSizePx;
  const line = lineHeight(theme);
  const gap = Math.round(em * 0.5);
  const values = valuesOf(picture);
  // A line has no length to be cut short: where zero is far off, what moves is shown instead.
  const fromZero = Math.min(...values) <= Math.max(...values) / 2;
  const scale = niceScale(values, fromZero);
  const title = fromZero
    ? picture.axisTitle
    : `${picture.axisTitle}; the scale starts at ${scale.labels[0]}`;
  const titleLines = wrappedText(titleWithEvents(title, picture, theme, width), width, em);
  const keyTop = titleLines.length * line + gap / 2;
  const key = pictureKey(processKeyEntries(picture), { left: 0, top: keyTop, width }, theme);

  const { points, step } = picture;
  const [first, last] = [points[0]?.month ?? 0, points.at(-1)?.month ?? 0];
  const months = [first - step + 0.5, last + step * 0.75] as const;
  const tickLabels = picture.ticks.map(({ label }) => label);
  const ticksHalf = Math.ceil(widestLine(tickLabels, em, true) / 2);
  const left = Math.ceil(Math.max(widestLine(scale.labels, em) + gap, ticksHalf));
  const namesWidth = levelNamesWidth(picture, theme, width);
  const plotWidth = Math.max(em * 2, width - left - Math.max(namesWidth, ticksHalf));
  const xOf = (month: number) => left + ((month - months[0]) / (months[1] - months[0])) * plotWidth;

  const marks = timeFlags(picture, xOf, theme, width, key.bottom + gap);
  const top = Math.max(key.bottom, ...marks.flags.map((flag) => flag.bottom)) + gap + line / 2;
  const plotHeight = Math.round(Math.max(em * 13, Math.min(em * 20, width * 0.42)));
  const bottom = top + plotHeight;
  const yOf = (value: number) =>
    bottom - ((value - scale.min) / (scale.max - scale.min)) * plotHeight;
  const ticks = trendTicks(picture.ticks, picture.shownMonth, xOf, em);
  const tickLines = Math.max(1, ...ticks.map(({ lines }) => lines.length));
  return {
    titleLines,
    key: key.places,
    timeFlags: marks,
    ticks,
    names: namesWidth > 0 ? levelNames(picture, yOf, left + plotWidth + gap, theme) : [],
    scale,
    months,
    plot: { left, top, width: plotWidth, height: plotHeight },
    height: Math.ceil(bottom + gap + tickLines * line),
    xOf,
    yOf,
  };
}

function valuesOf({ points, stretches, yearBefore }: ProcessPicture): readonly number[] {
  return [
    ...[...points, ...yearBefore].flatMap(({ value }) => value ?? []),
    ...stretches.flatMap(({ lower, upper }) => [lower, upper]),
  ];
}
