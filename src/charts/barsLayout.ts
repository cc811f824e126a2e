import { type BarsPicture, barsDomain } from './barsPicture';
import { lineHeight } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { textWidth } from './textWidth';
import { widestLine, wrappedText } from './wrappedText';

/** Where everything in a bar picture goes, in pixels. */
export interface BarsLayout extends BarsHeader, BarsRows {
  /** The rectangle of the bars: as wide as the domain, as high as all rows. */
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly domain: readonly [low: number, high: number];
  /** Between the end of a bar and its figure. */
  readonly gap: number;
  /** Bars that start at the edge of the picture, under their names, need no line to start from. */
  readonly zeroLine: boolean;
  readonly height: number;
  readonly xOf: (value: number) => number;
  /** Middle of a bar. */
  readonly barMiddle: (index: number) => number;
}

/** Title of the scale and name of the benchmark, above the bars. */
interface BarsHeader {
  readonly titleLines: readonly string[];
  readonly benchmarkLines: readonly string[];
  readonly titleY: number;
  readonly benchmarkY: number;
  readonly headerBottom: number;
}

/** Rows are made of bands of one height: one for a bar with its name beside it, or the lines of a name and its bar. */
interface BarsRows {
  /** Names stand above the bars instead of beside them. */
  readonly narrow: boolean;
  readonly nameLines: readonly (readonly string[])[];
  /** Where names start (narrow) or end. */
  readonly nameX: number;
  readonly namesWidth: number;
  readonly barHeight: number;
  readonly bandHeight: number;
  readonly bandCount: number;
  /** The band each bar is drawn in. */
  readonly bandOf: readonly number[];
}

/** Lays a bar picture out: names left of the bars, or above them when the bars would have too little room. */
export function barsLayout(picture: BarsPicture, theme: ChartTheme, width: number): BarsLayout {
  const gap = Math.round(theme.fontSizePx * 0.4);
  const domain = barsDomain(picture);
  const rooms = labelRooms(picture, theme, gap);
  const header = barsHeader(picture, theme, width);
  const rows = barsRows(picture, theme, width, rooms.left + rooms.right);
  const left = rows.namesWidth + rooms.left;
  const top = header.headerBottom;
  const plotWidth = Math.max(theme.fontSizePx, width - left - rooms.right);
  const plotHeight = rows.bandHeight * rows.bandCount;
  const [low, high] = domain;
  return {
    ...header,
    ...rows,
    plot: { left, top, width: plotWidth, height: plotHeight },
    domain,
    gap,
    zeroLine: !rows.narrow || low < 0,
    height: Math.ceil(top + plotHeight),
    xOf: (value) => left + ((value - low) / (high - low)) * plotWidth,
    barMiddle: (index) => top + rows.bandHeight * ((rows.bandOf[index] ?? 0) + 0.5),
  };
}

function barsHeader(picture: BarsPicture, theme: ChartTheme, width: number): BarsHeader {
  const { axisTitle, benchmark } = picture;
  const line = lineHeight(theme);
  const space = Math.round(theme.fontSizePx * 0.4);
  const titleLines = wrappedText(axisTitle, width, theme.fontSizePx);
  const benchmarkLines = benchmark
    ? wrappedText(`${benchmark.name} ${benchmark.label}`, width, theme.fontSizePx)
    : [];
  const titleHeight = titleLines.length * line;
  const benchmarkHeight = benchmarkLines.length * line;
  return {
    titleLines,
    benchmarkLines,
    titleY: titleHeight / 2,
    benchmarkY: titleHeight + space + benchmarkHeight / 2,
    headerBottom: titleHeight + space + (benchmark ? benchmarkHeight + space : 0),
  };
}

function barsRows(
  { bars }: BarsPicture,
  theme: ChartTheme,
  width: number,
  labels: number,
): BarsRows {
  const em = theme.fontSizePx;
  const line = lineHeight(theme);
  // Room for bold words everywhere, so that nothing moves when another bar is highlighted.
  const namesWithin = (most: number) => bars.map(({ name }) => wrappedText(name, most, em, true));
  const beside = namesWithin(Math.min(width * 0.34, em * 20));
  const widest = Math.max(0, ...beside.map((lines) => widestLine(lines, em, true)));
  const namesWidth = Math.ceil(widest + em * 0.8);
  const narrow =
    width < em * 30 ||
    width - namesWidth - labels < em * 8 ||
    beside.some((lines) => lines.length > 2);
  const barHeight = Math.round(em * (narrow ? 1 : 1.25));
  if (!narrow) {
    const mostLines = Math.max(1, ...beside.map((lines) => lines.length));
    return {
      narrow,
      nameLines: beside,
      nameX: widest,
      namesWidth,
      barHeight,
      bandHeight: Math.max(barHeight + Math.round(em * 0.5), mostLines * line + em * 0.5),
      bandCount: bars.length,
      bandOf: bars.map((_, index) => index),
    };
  }
  const nameLines = namesWithin(width);
  let bandCount = 0;
  const bandOf = nameLines.map(({ length }) => {
    bandCount += length + 1;
    return bandCount - 1;
  });
  const bandHeight = Math.round(em * 1.5);
  return { narrow, nameLines, nameX: 0, namesWidth: 0, barHeight, bandHeight, bandCount, bandOf };
}

/** Room for figures outside the longest bar of each side. */
function labelRooms({ bars }: BarsPicture, { fontSizePx }: ChartTheme, gap: number) {
  const room = (outside: (value: number) => boolean) => {
    const labels = bars.flatMap(({ value, label }) =>
      value !== null && outside(value) ? [gap + textWidth(label, fontSizePx, true)] : [],
    );
    return Math.ceil(Math.max(0, ...labels));
  };
  return {
    left: room((value) => value < 0),
    right: Math.max(
      1,
      room((value) => value >= 0),
    ),
  };
}
