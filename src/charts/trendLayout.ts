import type { TrendPicture, TrendSeries } from '../viewmodels/trendModel';
import { lineHeight } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { type NiceScale, niceScale } from './niceScale';
import { type BreakFlag, trendBreaks } from './trendBreaks';
import { type TickLabel, trendTicks } from './trendTicks';
import { widestLine, wrappedText } from './wrappedText';

/** Where everything in a trend picture goes, in pixels. */
export interface TrendLayout {
  /** Names in a key above the plot instead of at the ends of the lines. */
  readonly narrow: boolean;
  readonly titleLines: readonly string[];
  readonly key: readonly {
    readonly series: TrendSeries;
    readonly lines: readonly string[];
    readonly y: number;
  }[];
  readonly endLabels: readonly {
    readonly series: TrendSeries;
    readonly lines: readonly string[];
    readonly y: number;
  }[];
  readonly flags: readonly BreakFlag[];
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

/** Lays a trend out; names stand at the ends of the lines, or above the plot when it would get too narrow. */
export function trendLayout(picture: TrendPicture, theme: ChartTheme, width: number): TrendLayout {
  const em = theme.fontSizePx;
  const line = lineHeight(theme);
  const gap = Math.round(em * 0.5);
  const narrow = width < em * 30;
  const scale = niceScale(knownValues(picture), 4);
  const left = Math.ceil(widestLine(scale.labels, em) + gap);
  const names = picture.series.map((series) =>
    wrappedText(series.name, narrow ? width - em * 3 : Math.min(width * 0.24, em * 14), em, true),
  );
  const right = narrow
    ? gap
    : Math.ceil(Math.max(0, ...names.map((lines) => widestLine(lines, em, true))) + gap * 2);
  const plotWidth = Math.max(em * 2, width - left - right);
  const pad = Math.min(em * (narrow ? 1.5 : 2), plotWidth / 6);
  const months = monthSpan(picture);
  const perPixel = (months[1] - months[0]) / Math.max(1, plotWidth - pad * 2);
  const domain = [months[0] - pad * perPixel, months[1] + pad * perPixel] as const;
  const xOf = (month: number) => left + ((month - domain[0]) / (domain[1] - domain[0])) * plotWidth;

  const titleLines = wrappedText(picture.axisTitle, width, em);
  let top = titleLines.length * line;
  const key = (narrow ? picture.series : []).map((series, index) => {
    const lines = names[index] ?? [];
    const y = top + gap / 2 + (lines.length * line) / 2;
    top += gap / 2 + lines.length * line;
    return { series, lines, y };
  });
  const flags = trendBreaks(picture.breaks, xOf, theme, width, top + gap);
  top = Math.max(top, ...flags.map((flag) => flag.bottom)) + gap + line;

  const plotHeight = Math.round(Math.max(em * 12, Math.min(em * 18, width * 0.42)));
  const plot = { left, top, width: plotWidth, height: plotHeight };
  const yOf = (value: number) => top + ((scale.max - value) / (scale.max - scale.min)) * plotHeight;
  const ticks = trendTicks(picture.ticks, picture.shownMonth, xOf, em);
  const tickLines = Math.max(1, ...ticks.map((tick) => tick.lines.length));
  return {
    narrow,
    titleLines,
    key,
    endLabels: narrow ? [] : endLabels(picture, names, yOf, plot, line),
    flags,
    ticks,
    scale,
    months: domain,
    plot,
    height: Math.ceil(top + plotHeight + gap + tickLines * line),
    xOf,
    yOf,
  };
}

function knownValues({ series }: TrendPicture): readonly number[] {
  return series.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value === null ? [] : [value])),
  );
}

function monthSpan({ series, ticks }: TrendPicture): readonly [number, number] {
  const months = [
    ...ticks.map((tick) => tick.month),
    ...series.flatMap((one) => one.points.map((point) => point.month)),
  ];
  const [first, last] = months.length > 0 ? [Math.min(...months), Math.max(...months)] : [0, 0];
  return first === last ? [first - 1, last + 1] : [first, last];
}

/** Names beside the last known point of each line, pushed apart where they would touch. */
function endLabels(
  { series }: TrendPicture,
  names: readonly (readonly string[])[],
  yOf: (value: number) => number,
  plot: TrendLayout['plot'],
  line: number,
) {
  const placed = series.map((one, index) => {
    const last = one.points.findLast((point) => point.value !== null)?.value ?? 0;
    const lines = names[index] ?? [];
    return { series: one, lines, half: (lines.length * line) / 2, y: yOf(last) };
  });
  const sorted = placed.toSorted((a, b) => a.y - b.y);
  for (const [index, label] of sorted.entries()) {
    const above = sorted[index - 1];
    if (!above) continue;
    const overlap = above.y + above.half - (label.y - label.half);
    if (overlap <= 0) continue;
    above.y -= overlap / 2;
    label.y += overlap / 2;
  }
  let floor = plot.top + plot.height;
  for (const label of sorted.toReversed()) {
    label.y = Math.min(label.y, floor - label.half);
    floor = label.y - label.half;
  }
  return placed;
}
