import { type BarsPicture, barsDomain } from './barsPicture';
import { type BarsRows, barsRows, type FigureRooms } from './barsRows';
import { lineHeight } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { textWidth } from './textWidth';
import { wrappedText } from './wrappedText';

/** Half the width of a mark on a bar is about this many letters' height. */
export const markReach = 0.35;

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

/** Lays a bar picture out: names left of the bars, or above them when the bars would have too little room. */
export function barsLayout(picture: BarsPicture, theme: ChartTheme, width: number): BarsLayout {
  const gap = Math.round(theme.fontSizePx * 0.4);
  const domain = barsDomain(picture);
  const outside = labelRooms(picture, theme, gap);
  const header = barsHeader(picture, theme, width);
  const rows = barsRows(picture, theme, width, outside);
  // Half a stroke, where a line from limit to limit ends at the edge.
  const rooms = rows.figures === 'atEnds' ? outside : { left: 0, right: 1 + Math.round(gap / 4) };
  // A mark at either end of the scale stays whole; beside names it may reach into the space before the bars.
  const reach = picture.bars.some(({ mark }) => mark !== undefined)
    ? Math.ceil(theme.fontSizePx * markReach * 1.5)
    : 0;
  const left = rows.namesWidth + rooms.left + (rows.narrow ? reach : 0);
  const top = header.headerBottom;
  const plotWidth = Math.max(theme.fontSizePx, width - left - Math.max(rooms.right, reach));
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

/** Room for figures outside the longest bar of each side. */
function labelRooms({ bars }: BarsPicture, { fontSizePx }: ChartTheme, gap: number): FigureRooms {
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
