import type { BarsPicture } from './barsPicture';
import { lineHeight } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { textWidth } from './textWidth';
import { widestLine, wrappedText } from './wrappedText';

/** Rows are made of bands of one height: one for a bar with its name beside it, or the lines of a name and its bar. */
export interface BarsRows {
  /** Names stand above the bars instead of beside them. */
  readonly narrow: boolean;
  /** Figures stand at the right edge beside the names, as they would leave the bars too little room. */
  readonly figuresAbove: boolean;
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
  // Room for bold words everywhere, so that nothing moves when another bar is highlighted.
  const most = Math.min(width * 0.34, em * 20);
  const nameLines = bars.map(({ name }) => wrappedText(name, most, em, true));
  const nameX = Math.max(0, ...nameLines.map((lines) => widestLine(lines, em, true)));
  const namesWidth = Math.ceil(nameX + em * 0.8);
  const mostLines = Math.max(1, ...nameLines.map((lines) => lines.length));
  const barsWidth = width - namesWidth - rooms.left - rooms.right;
  if (width < em * 30 || barsWidth < em * 8 || mostLines > 2)
    return stackedRows(bars, theme, width, rooms);
  const barHeight = Math.round(em * 1.25);
  return {
    narrow: false,
    figuresAbove: false,
    nameLines,
    nameX,
    namesWidth,
    barHeight,
    bandHeight: Math.round(Math.max(barHeight, mostLines * lineHeight(theme)) + em * 0.5),
    bandCount: bars.length,
    bandOf: bars.map((_, index) => index),
  };
}

function stackedRows(
  bars: BarsPicture['bars'],
  { fontSizePx }: ChartTheme,
  width: number,
  rooms: FigureRooms,
): BarsRows {
  const figuresAbove = rooms.left + rooms.right > width / 2;
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
    figuresAbove,
    nameLines,
    nameX: 0,
    namesWidth: 0,
    barHeight: Math.round(fontSizePx),
    bandHeight: Math.round(fontSizePx * 1.5),
    bandCount,
    bandOf,
  };
}
