import type { TrendPicture, TrendSeries } from '../viewmodels/trendModel';
import { widestLine } from './wrappedText';

/** A line's name where it is written: `x` and `y` are the left edge and the middle of its words. */
export interface NamePlace {
  readonly series: TrendSeries;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

interface Room {
  readonly fontSizePx: number;
  readonly lineHeight: number;
}

/** A name at the end of each line, level with its last figure; names that would touch are pushed apart. */
export function endNames(
  { series }: TrendPicture,
  names: readonly (readonly string[])[],
  x: number,
  span: readonly [top: number, bottom: number],
  yOf: (value: number) => number,
  { lineHeight }: Room,
): readonly NamePlace[] {
  const places = series
    .map((one, index) => {
      const last = one.points.findLast((point) => point.value !== null)?.value ?? 0;
      const lines = names[index] ?? [];
      return { series: one, lines, x, y: yOf(last), half: (lines.length * lineHeight) / 2 };
    })
    .toSorted((a, b) => a.y - b.y);
  for (const [index, place] of places.entries()) {
    const above = places[index - 1];
    const overlap = above ? above.y + above.half - (place.y - place.half) : 0;
    if (!above || overlap <= 0) continue;
    above.y -= overlap / 2;
    place.y += overlap / 2;
  }
  let bottom = span[1];
  for (const place of places.toReversed()) {
    place.y = Math.min(place.y, bottom - place.half);
    bottom = place.y - place.half;
  }
  return places;
}

/** Names in a key from `top` down, side by side where they fit; each leaves room for a piece of its line before it. */
export function keyNames(
  { series }: TrendPicture,
  names: readonly (readonly string[])[],
  top: number,
  width: number,
  { fontSizePx, lineHeight }: Room,
): { readonly places: readonly NamePlace[]; readonly bottom: number } {
  const places: NamePlace[] = [];
  let right = 0;
  let rowTop = top;
  let bottom = top;
  for (const [index, one] of series.entries()) {
    const lines = names[index] ?? [];
    const needed = keySample(fontSizePx) + widestLine(lines, fontSizePx, true);
    if (right > 0 && right + needed > width) {
      right = 0;
      rowTop = bottom;
    }
    const height = lines.length * lineHeight;
    places.push({ series: one, lines, x: right + keySample(fontSizePx), y: rowTop + height / 2 });
    right += needed + fontSizePx * 1.5;
    bottom = Math.max(bottom, rowTop + height);
  }
  return { places, bottom };
}

/** Room for the piece of line before a name of the key, its space included. */
export function keySample(fontSizePx: number): number {
  return fontSizePx * 2.5;
}
