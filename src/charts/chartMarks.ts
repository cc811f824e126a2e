import type { ChartTheme } from './chartTheme';

/** Lines of text at a point, placed by us: ECharts would hide or cut what it finds too close. */
export interface TextPlace {
  readonly x: number;
  /** The middle of the block of lines. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly align: 'left' | 'center' | 'right';
  readonly bold?: boolean;
  readonly muted?: boolean;
}

/** Height of one line of chart text. */
export function lineHeight({ fontSizePx }: ChartTheme): number {
  return Math.round(fontSizePx * 1.25);
}

/** A block of text on a patch of background, so that lines that run behind it do not cross it out. */
export function textMark(theme: ChartTheme, place: TextPlace) {
  return {
    type: 'text' as const,
    x: place.x,
    y: place.y,
    z: 5,
    silent: true,
    style: {
      text: place.lines.join('\n'),
      fill: place.muted ? theme.mutedText : theme.text,
      fontSize: theme.fontSizePx,
      fontFamily: theme.fontFamily,
      fontWeight: place.bold ? ('bold' as const) : ('normal' as const),
      lineHeight: lineHeight(theme),
      align: place.align,
      verticalAlign: 'middle' as const,
      backgroundColor: theme.background,
    },
  };
}

/** A straight line across the plot. */
export interface LinePlace {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly colour: string;
  readonly widthPx: number;
  readonly dash?: 'dashed' | 'dotted';
  /** Bars are drawn at 2. */
  readonly z: number;
}

/** A straight line, on the pixel grid where it is upright or level. */
export function lineMark({ from, to, colour, widthPx, dash, z }: LinePlace) {
  return {
    type: 'line' as const,
    z,
    silent: true,
    shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
    style: {
      stroke: colour,
      lineWidth: widthPx,
      ...(dash ? { lineDash: dash === 'dashed' ? [6, 4] : [2, 3] } : {}),
    },
  };
}
