import { type BarsLayout, markReach } from './barsLayout';
import type { BarInPicture, BarsPicture } from './barsPicture';
import { lineHeight, lineMark, type TextPlace, textMark } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { pointMark } from './pointMark';
import { textWidth } from './textWidth';
import { widestLine } from './wrappedText';

/** Everything in a bar picture but the bars: the zero line, the benchmark's line, and all words and figures. */
export function barsMarks(
  picture: BarsPicture,
  layout: BarsLayout,
  theme: ChartTheme,
  width: number,
) {
  const places: readonly TextPlace[] = [
    { x: 0, y: layout.titleY, lines: layout.titleLines, align: 'left', muted: true },
    ...(picture.benchmark ? [benchmarkPlace(picture.benchmark.value, layout, theme, width)] : []),
    ...picture.bars.map((bar, index) => namePlace(bar, index, layout, theme)),
    ...picture.bars.map((bar, index) => valuePlace(bar, index, layout, theme, width)),
  ];
  return [
    ...picture.bars.flatMap((bar, index) => whiskerMarks(bar, index, layout, theme)),
    ...lineMarks(picture, layout, theme),
    ...picture.bars.flatMap(({ mark }, index) =>
      mark === undefined ? [] : [besideMark(mark, index, layout, theme)],
    ),
    ...places.map((place) => textMark(theme, { ...place, ground: 'patch' })),
  ];
}

function lineMarks({ bars, benchmark }: BarsPicture, layout: BarsLayout, theme: ChartTheme) {
  if (bars.length === 0) return [];
  const { top, height } = layout.plot;
  const bottom = top + height;
  // Half a pixel in, a line one pixel wide covers one row of pixels instead of half of two.
  const zero = Math.floor(layout.xOf(0)) + 0.5;
  const base = layout.zeroLine
    ? [lineMark({ from: [zero, top], to: [zero, bottom], colour: theme.text, widthPx: 1, z: 3 })]
    : [];
  const x = benchmark ? layout.xOf(benchmark.value) : 0;
  // At the very edge the line would only cross out the first letters of the names.
  if (x === 0) return base;
  const start = layout.benchmarkY + (layout.benchmarkLines.length * lineHeight(theme)) / 2;
  const span = { from: [x, start] as const, to: [x, bottom] as const, z: 4 };
  return [
    ...base,
    // A light edge keeps the dashes visible on dark bars.
    lineMark({ ...span, colour: theme.background, widthPx: 4 }),
    lineMark({ ...span, colour: theme.text, widthPx: 1.5, dash: 'dashed' }),
  ];
}

/** A line from limit to limit with a tick at either end; its light edge keeps it visible on a dark bar. */
function whiskerMarks(
  { interval, value }: BarInPicture,
  index: number,
  layout: BarsLayout,
  theme: ChartTheme,
) {
  if (!interval || value === null) return [];
  const y = layout.barMiddle(index);
  const half = layout.barHeight * 0.3;
  const [from, to] = [interval.lower, interval.upper].map(layout.xOf) as [number, number];
  const strokes = [
    { from: [from, y], to: [to, y] },
    { from: [from, y - half], to: [from, y + half] },
    { from: [to, y - half], to: [to, y + half] },
  ] as const;
  return [
    ...strokes.map((one) => lineMark({ ...one, colour: theme.background, widthPx: 4.5, z: 3 })),
    ...strokes.map((one) => lineMark({ ...one, colour: theme.text, widthPx: 1.5, z: 3 })),
  ];
}

/** The value a bar is held against. */
function besideMark(value: number, index: number, layout: BarsLayout, theme: ChartTheme) {
  return pointMark({
    x: layout.xOf(value),
    y: layout.barMiddle(index),
    reach: theme.fontSizePx * markReach,
    shape: 'diamond',
    fill: theme.background,
    stroke: theme.text,
    z: 6,
  });
}

/** Over the top of its line, moved inwards at the edges. */
function benchmarkPlace(
  value: number,
  layout: BarsLayout,
  theme: ChartTheme,
  width: number,
): TextPlace {
  const half = widestLine(layout.benchmarkLines, theme.fontSizePx) / 2;
  const x = Math.max(half, Math.min(width - half, layout.xOf(value)));
  return { x, y: layout.benchmarkY, lines: layout.benchmarkLines, align: 'center' };
}

/** Beside the bar, ending near it; in a narrow picture on top of it. */
function namePlace(
  bar: BarInPicture,
  index: number,
  layout: BarsLayout,
  theme: ChartTheme,
): TextPlace {
  const lines = layout.nameLines[index] ?? [];
  const middle = layout.barMiddle(index);
  const x = layout.nameX;
  if (!layout.narrow) return { x, y: middle, lines, align: 'right', bold: bar.selected };
  const y = nameTop(index, layout, theme) + (lines.length * lineHeight(theme)) / 2;
  return { x, y, lines, align: 'left', bold: bar.selected };
}

/** Upper edge of a name that stands on its bar. */
function nameTop(index: number, layout: BarsLayout, theme: ChartTheme): number {
  const bottom = layout.barMiddle(index) - layout.barHeight / 2 - layout.gap / 3;
  return bottom - (layout.nameLines[index]?.length ?? 0) * lineHeight(theme);
}

/** At the outer end of the bar; the reason for a missing one where its bar would begin. */
function valuePlace(
  bar: BarInPicture,
  index: number,
  layout: BarsLayout,
  theme: ChartTheme,
  width: number,
): TextPlace {
  const words = { lines: [bar.label], bold: bar.selected, muted: bar.value === null };
  if (layout.figures === 'before' && bar.value !== null)
    return {
      ...words,
      x: layout.plot.left - layout.gap,
      y: layout.barMiddle(index),
      align: 'right',
    };
  if (layout.figures === 'above' && bar.value !== null) {
    const y = nameTop(index, layout, theme) + lineHeight(theme) / 2;
    return { ...words, x: width, y, align: 'right' };
  }
  const gap = bar.value || layout.zeroLine ? layout.gap : 0;
  const end = layout.xOf(bar.value ?? 0);
  const wide = textWidth(bar.label, theme.fontSizePx, bar.selected);
  const roomRight = end + gap + wide <= width;
  const leftward = bar.value === null ? !roomRight && end - gap - wide >= 0 : bar.value < 0;
  const x = leftward ? Math.max(wide, end - gap) : Math.max(0, Math.min(width - wide, end + gap));
  return { ...words, x, y: layout.barMiddle(index), align: leftward ? 'right' : 'left' };
}
