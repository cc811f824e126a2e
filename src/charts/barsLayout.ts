import { lineHeight } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { textWidth } from './textWidth';
import { widestLine, wrappedText } from './wrappedText';

/** One bar of a bar picture, as the view models give it. */
export interface BarInPicture {
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
  readonly label: string;
  readonly selected: boolean;
}

/** A picture of horizontal bars: a ranking or a change. */
export interface BarsPicture {
  readonly bars: readonly BarInPicture[];
  readonly benchmark:
    | { readonly name: string; readonly value: number; readonly label: string }
    | undefined;
  readonly axisTitle: string;
}

/** Where everything in a bar picture goes, in pixels. */
export interface BarsLayout {
  readonly narrow: boolean;
  readonly nameLines: readonly (readonly string[])[];
  readonly titleLines: readonly string[];
  readonly benchmarkLines: readonly string[];
  readonly titleY: number;
  readonly benchmarkY: number;
  /** The rectangle of the bars: the domain wide, the rows high. */
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly domain: readonly [low: number, high: number];
  /** Where names start (narrow) or end (wide). */
  readonly nameX: number;
  /** Rows are made of bands of one height: one beside a bar, or the lines of a name and the bar under them. */
  readonly bandHeight: number;
  readonly bandCount: number;
  /** The band each bar is drawn in. */
  readonly bandOf: readonly number[];
  readonly barHeight: number;
  readonly gap: number;
  /** Bars that start at the edge of the picture, under their names, need no line to start from. */
  readonly zeroLine: boolean;
  readonly height: number;
  readonly xOf: (value: number) => number;
  /** Middle of a bar. */
  readonly barMiddle: (index: number) => number;
}

/** Lays a bar picture out: names left of the bars, or above them when the bars would have too little room. */
export function barsLayout(picture: BarsPicture, theme: ChartTheme, width: number): BarsLayout {
  const em = theme.fontSizePx;
  const line = lineHeight(theme);
  const gap = Math.round(em * 0.4);
  const domain = barsDomain(picture);
  const rooms = labelRooms(picture, theme, gap);
  const mostNames = Math.min(width * 0.34, em * 20);
  const bold = picture.bars.some((bar) => bar.selected);
  const beside = picture.bars.map((bar) => wrappedText(bar.name, mostNames, em, bold));
  const names = Math.max(0, ...beside.map((lines) => widestLine(lines, em, bold))) + gap * 2;
  const narrow = width < em * 30 || width - names - rooms.left - rooms.right < em * 8;
  const nameLines = narrow
    ? picture.bars.map((bar) => wrappedText(bar.name, width, em, bold))
    : beside;
  const barHeight = Math.round(em * (narrow ? 1 : 1.25));
  const mostLines = Math.max(1, ...nameLines.map((lines) => lines.length));
  const bandHeight = narrow
    ? Math.round(em * 1.5)
    : Math.max(barHeight + Math.round(em * 0.5), mostLines * line + Math.round(em * 0.35));
  let bandCount = 0;
  const bandOf = nameLines.map((lines) => {
    bandCount += narrow ? lines.length + 1 : 1;
    return bandCount - 1;
  });
  const left = (narrow ? 0 : names) + rooms.left;
  const plotWidth = Math.max(em, width - left - rooms.right);

  const titleLines = wrappedText(picture.axisTitle, width, em);
  const benchmarkLines = picture.benchmark
    ? wrappedText(`${picture.benchmark.name} ${picture.benchmark.label}`, width, em)
    : [];
  const headerGap = Math.round(em * 0.4);
  const titleHeight = titleLines.length * line;
  const benchmarkHeight = benchmarkLines.length * line;
  const top = titleHeight + benchmarkHeight + headerGap * (benchmarkHeight > 0 ? 2 : 1);
  const [low, high] = domain;
  return {
    narrow,
    nameLines,
    titleLines,
    benchmarkLines,
    titleY: titleHeight / 2,
    benchmarkY: titleHeight + headerGap + benchmarkHeight / 2,
    plot: { left, top, width: plotWidth, height: bandHeight * bandCount },
    domain,
    nameX: narrow ? 0 : names - gap * 2,
    bandHeight,
    bandCount,
    bandOf,
    barHeight,
    gap,
    zeroLine: !narrow || low < 0,
    height: Math.ceil(top + bandHeight * bandCount),
    xOf: (value) => left + ((value - low) / (high - low)) * plotWidth,
    barMiddle: (index) => top + bandHeight * ((bandOf[index] ?? 0) + 0.5),
  };
}

/** Smallest and largest value drawn; always holds zero and is never empty. */
function barsDomain({ bars, benchmark }: BarsPicture): readonly [number, number] {
  const values = bars.flatMap((bar) => (bar.value === null ? [] : [bar.value]));
  if (benchmark) values.push(benchmark.value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return low === high ? [0, 1] : [low, high];
}

/** Room for value labels outside the longest bar of each side. */
function labelRooms({ bars }: BarsPicture, theme: ChartTheme, gap: number) {
  const widest = (side: (value: number) => boolean) =>
    Math.max(
      0,
      ...bars.map((bar) =>
        bar.value !== null && side(bar.value)
          ? textWidth(bar.label, theme.fontSizePx, bar.selected) + gap
          : 0,
      ),
    );
  return {
    left: widest((value) => value < 0),
    right: Math.max(
      1,
      widest((value) => value >= 0),
    ),
  };
}
