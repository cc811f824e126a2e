import type { BarsPicture } from './barsPicture';
import { lineHeight } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { textWidth } from './textWidth';
import { widestLine, wrappedText } from './wrappedText';

/** Rows are made of bands of one height: one for a bar with its name beside it, or the lines of a name and its bar. */
export interface BarsRows {
  /** Names stand above the bars instead of beside them. */
  readonly narrow: boolean;
  /** Where figures stand: at the ends of the bars; before the bars; or at the right edge beside names above the bars. */
  readonly figures: 'atEnds' | 'before' | 'above';
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

/** Room left and right of the bars for their figures. */
export interface FigureRooms {
  readonly left: number;
  readonly right: number;
}

/** Arranges names and bars: side by side while the bars keep enough room and no name needs three lines. */
export function barsRows(
  { bars }: BarsPicture,
  theme: ChartTheme,
  width: number,
  rooms: FigureRooms,
): BarsRows {
  const em = theme.fontSizePx;
  // At the end of a line from limit to limit a figure would pass for the limit; a mark would cover it.
  const before = bars.some(({ interval, mark }) => interval || mark !== undefined);
  const figuresWidth = before ? figureWidth(bars, em) + em * 0.4 : 0;
  // Room for bold words everywhere, so that nothing moves when another bar is highlighted.
  const most = Math.min(width * 0.34, em * 20);
  const nameLines = bars.map(({ name }) => wrappedText(name, most, em, true));
  const nameX = Math.max(0, ...nameLines.map((lines) => widestLine(lines, em, true)));
  const namesWidth = Math.ceil(nameX + em * 0.8 + figuresWidth);
  const mostLines = Math.max(1, ...nameLines.map((lines) => lines.length));
  const barsWidth = width - namesWidth - (before ? 0 : rooms.left + rooms.right);
  if (width < em * 30 || barsWidth < em * 8 || mostLines > 2)
    return stackedRows(bars, theme, width, before || rooms.left + rooms.right > width / 2);
  const barHeight = Math.round(em * 1.25);
  return {
    narrow: false,
    figures: before ? 'before' : 'atEnds',
    nameLines,
    nameX,
    namesWidth,
    barHeight,
    bandHeight: Math.round(Math.max(barHeight, mostLines * lineHeight(theme)) + em * 0.5),
    bandCount: bars.length,
    bandOf: bars.map((_, index) => index),
  };
}

/** Width of the widest figure. */
function figureWidth(bars: BarsPicture['bars'], fontSizePx: number): number {
  const known = bars.flatMap(({ value, label }) => (value === null ? [] : [label]));
  return widestLine(known, fontSizePx, true);
}

function stackedRows(
  bars: BarsPicture['bars'],
  { fontSizePx }: ChartTheme,
  width: number,
  figuresAbove: boolean,
): BarsRows {
  const nameLines = bars.map(({ name, value, label }) => {
    const beside = figuresAbove && value !== null;
    const taken = beside ? textWidth(label, fontSizePx, true) + fontSizePx * 0.4 : 0;
    return wrappedText(name, width - taken, fontSizePx, true);
  });
  let bandCount = 0;
  const bandOf = nameLines.map(({ length }) => {
    bandCount += length + 1;
    return bandCount - 1;
  });
  return {
    narrow: true,
    figures: figuresAbove ? 'above' : 'atEnds',
    nameLines,
    nameX: 0,
    namesWidth: 0,
    barHeight: Math.round(fontSizePx),
    bandHeight: Math.round(fontSizePx * 1.5),
    bandCount,
    bandOf,
  };
}
