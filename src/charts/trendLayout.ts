import type { TrendPicture, TrendSeries } from '../viewmodels/trendModel';
import { lineHeight } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { type NiceScale, niceScale } from './niceScale';
import { type TimeFlags, timeFlags, titleWithEvents } from './timeFlags';
import { endNames, keyNames, keySample, type NamePlace } from './trendNames';
import { type TickLabel, trendTicks } from './trendTicks';
import { widestLine, wrappedText } from './wrappedText';

/** Where everything in a trend picture goes, in pixels. */
export interface TrendLayout {
  /** Names stand in a key above the plot instead of at the ends of the lines. */
  readonly narrow: boolean;
  readonly titleLines: readonly string[];
  readonly names: readonly NamePlace[];
  readonly timeFlags: TimeFlags;
  readonly ticks: readonly TickLabel[];
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

/** Most points that all carry their value; beyond it only the shown period's do. */
export const mostLabelled = 8;

/**
 * Lays a trend out; names stand at the ends of the lines, or above the plot when it would get too narrow. The plot
 * begins at `plotTop` at the earliest.
 */
export function trendLayout(
  picture: TrendPicture,
  theme: ChartTheme,
  width: number,
  plotTop = 0,
): TrendLayout {
  const em = theme.fontSizePx;
  const line = lineHeight(theme);
  const gap = Math.round(em * 0.5);
  const narrow = picture.panel === true || width < em * 30;
  const room = { fontSizePx: em, lineHeight: line };
  const scale = niceScale(
    [...knownValues(picture), ...(picture.alsoHolds ?? [])],
    picture.fromZero ?? true,
  );
  const mostName = narrow ? width - keySample(em) : Math.min(width * 0.24, em * 14);
  const names = picture.series.map((one) => wrappedText(nameWithFigure(one), mostName, em, true));
  const sides = sidesOf(picture, scale, narrow ? [] : names, em, gap);

  const plotWidth = Math.max(em * 2, width - sides.left - sides.right);
  const months = monthSpan(picture);
  const inset = Math.min(sides.inset, plotWidth / 4);
  const perPixel = (months[1] - months[0]) / (plotWidth - inset * 2);
  const domain = [months[0] - inset * perPixel, months[1] + inset * perPixel] as const;
  const xOf = (month: number) =>
    sides.left + ((month - domain[0]) / (domain[1] - domain[0])) * plotWidth;

  const title = titleWithEvents(picture.axisTitle, picture, theme, width);
  const titleLines = wrappedText(title, width, em);
  const titleBottom = titleLines.length * line;
  const key = narrow
    ? keyNames(picture, names, titleBottom + gap / 2, width, room)
    : { places: [], bottom: titleBottom };
  const marks = timeFlags(picture, xOf, theme, width, key.bottom + gap);
  // The line above the plot is for the value of a point on its upper edge.
  const above = Math.max(key.bottom, ...marks.flags.map((flag) => flag.bottom));
  const top = Math.max(plotTop, above + gap + line);
  const plotHeight = Math.round(
    picture.panel ? em * 9 : Math.max(em * 12, Math.min(em * 18, width * 0.42)),
  );
  const bottom = top + plotHeight;
  const yOf = (value: number) =>
    bottom - ((value - scale.min) / (scale.max - scale.min)) * plotHeight;
  const ticks = trendTicks(picture.ticks, picture.shownMonth, xOf, em);
  const tickLines = Math.max(1, ...ticks.map(({ lines }) => lines.length));
  const end = sides.left + plotWidth + sides.beforeName;
  return {
    narrow,
    titleLines,
    names: narrow ? key.places : endNames(picture, names, end, [top, bottom], yOf, room),
    timeFlags: marks,
    ticks,
    scale,
    months: domain,
    plot: { left: sides.left, top, width: plotWidth, height: plotHeight },
    height: Math.ceil(bottom + gap + tickLines * line),
    xOf,
    yOf,
  };
}

/** Lines of equal standing may end close together: each is told with its last figure. */
function nameWithFigure({ name, look, points }: TrendSeries): string {
  const last = look === undefined ? undefined : points.findLast(({ value }) => value !== null);
  return last ? `${name} ${last.label}` : name;
}

/** Room beside the plot for the scale and for names, and inside it so that no label at an end is cut off. */
function sidesOf(
  { series, ticks }: TrendPicture,
  scale: NiceScale,
  names: readonly (readonly string[])[],
  em: number,
  gap: number,
) {
  const inset = em * 1.25;
  const overhang = (words: readonly string[]) =>
    Math.max(0, widestLine(words, em, true) / 2 + em * 0.25 - inset);
  const ofValues = overhang(
    series.flatMap(({ points }) => points.map(({ value, label }) => (value === null ? '' : label))),
  );
  const ofTicks = overhang(ticks.map(({ label }) => label));
  const beforeName = Math.max(gap, ofValues);
  const namesWidth = Math.max(0, ...names.map((lines) => beforeName + widestLine(lines, em, true)));
  return {
    inset,
    beforeName,
    left: Math.ceil(Math.max(widestLine(scale.labels, em) + gap, ofValues, ofTicks)),
    right: Math.ceil(Math.max(namesWidth, ofValues, ofTicks, 1)),
  };
}

function knownValues({ series }: TrendPicture): readonly number[] {
  return series.flatMap(({ points }) =>
    points.flatMap(({ value, interval }) =>
      value === null ? [] : [value, ...(interval ? [interval.lower, interval.upper] : [])],
    ),
  );
}

function monthSpan({ series, ticks }: TrendPicture): readonly [number, number] {
  const months = [
    ...ticks.map(({ month }) => month),
    ...series.flatMap(({ points }) => points.map(({ month }) => month)),
  ];
  const [first, last] = months.length > 0 ? [Math.min(...months), Math.max(...months)] : [0, 0];
  return first === last ? [first - 1, last + 1] : [first, last];
}
