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
  /** What keeps lines behind the text from crossing it out: a patch of background, or just an edge round the letters. */
  readonly ground?: 'patch' | 'edge';
}

/** Height of one line of chart text. */
export function lineHeight({ fontSizePx }: ChartTheme): number {
  return Math.round(fontSizePx * 1.25);
}

/** A block of text, readable over the lines that run behind it. */
export function textMark(theme: ChartTheme, place: TextPlace) {
  const padding = place.ground === 'patch' ? Math.round(theme.fontSizePx / 5) : 0;
  const shift = { left: -padding, center: 0, right: padding }[place.align];
  return {
    type: 'text' as const,
    x: place.x + shift,
    y: place.y,
    z: 5,
    silent: true,
    style: {
      text: place.lines.join('\n'),
      fill: place.muted ? theme.mutedText : theme.text,
      fontSize: theme.fontSizePx,
      fontFamily: theme.fontFamily,
      fontWeight: place.bold ? ('bold' as const) : ('normal' as const),
      align: place.align,
      verticalAlign: 'middle' as const,
      ...(place.lines.length > 1 ? { lineHeight: lineHeight(theme) } : {}),
      ...(place.ground === 'patch'
        ? { backgroundColor: theme.background, padding: [0, padding] }
        : {}),
      ...(place.ground === 'edge' ? { stroke: theme.background, lineWidth: 4 } : {}),
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
  /** ECharts draws series at 2 unless told otherwise. */
  readonly z: number;
}

/** A straight line that takes no clicks. */
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
