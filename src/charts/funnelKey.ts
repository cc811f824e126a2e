import type { FunnelPicture, FunnelPoint } from '../viewmodels/funnelModel';
import { lineMark } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import type { KeyPlace } from './pictureKey';
import { type PointShape, pointMark } from './pointMark';

type Side = 'inside' | 'low' | 'high' | 'unjudged';

/** An entry of the funnel's key: a line or a shape, and what it is. */
export type FunnelKeyEntry =
  | { readonly kind: 'line'; readonly line: FunnelLine; readonly words: string }
  | { readonly kind: 'point'; readonly side: Side; readonly words: string };

/** The lines of a funnel. */
export type FunnelLine = 'centre' | '95%' | '99.8%';

/** Dashes of the lines, in pixels. */
export const funnelDashes: Readonly<Record<FunnelLine, readonly number[]>> = {
  centre: [],
  '95%': [7, 4],
  '99.8%': [2, 3],
};

/** The side of a point: its shape depends on it. */
export function sideOf({ position }: Pick<FunnelPoint, 'position'>): Side {
  if (position === undefined) return 'unjudged';
  if (position === 'within') return 'inside';
  return position === 'below' || position === 'farBelow' ? 'low' : 'high';
}

/** Shape of a point; hollow inside the limits, filled outside. */
export const funnelShapes: Readonly<Record<Side, PointShape>> = {
  inside: 'circle',
  low: 'down',
  high: 'up',
  unjudged: 'diamond',
};

const sideWords: Readonly<Record<Side, string>> = {
  inside: 'inside the limits',
  low: 'low, outside',
  high: 'high, outside',
  unjudged: 'too few expected for limits',
};

/** The lines, and of the shapes those that are drawn. */
export function funnelKeyEntries({ centre, points }: FunnelPicture): readonly FunnelKeyEntry[] {
  const sides = new Set(points.map(sideOf));
  const shapes = (['high', 'inside', 'low', 'unjudged'] as const).filter((side) => sides.has(side));
  return [
    { kind: 'line', line: 'centre', words: `${centre.name} ${centre.label}` },
    { kind: 'line', line: '95%', words: '95% limits' },
    { kind: 'line', line: '99.8%', words: '99.8% limits' },
    ...shapes.map((side) => ({ kind: 'point', side, words: sideWords[side] }) as const),
  ];
}

/** Fill of a shape: none inside the limits; beside a highlighted area the others are pale. */
export function funnelFill(side: Side, own: boolean, theme: ChartTheme): string {
  if (side !== 'low' && side !== 'high') return theme.background;
  return own ? theme.accent : theme.soft;
}

/** The sample before the words of an entry. */
export function funnelKeyMark(
  { entry, sample }: KeyPlace<FunnelKeyEntry>,
  own: boolean,
  theme: ChartTheme,
) {
  const { left, y, width } = sample;
  if (entry.kind === 'point') {
    return pointMark({
      x: left + width / 2,
      y,
      reach: theme.fontSizePx * 0.34,
      shape: funnelShapes[entry.side],
      fill: funnelFill(entry.side, own, theme),
      stroke: theme.accent,
    });
  }
  const mark = lineMark({
    from: [left, y],
    to: [left + width, y],
    colour: entry.line === 'centre' ? theme.text : theme.secondary,
    widthPx: 1.5,
    z: 3,
  });
  return { ...mark, style: { ...mark.style, lineDash: [...funnelDashes[entry.line]] } };
}
