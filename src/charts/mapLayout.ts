import type { MapArea, MapPicture } from '../viewmodels/mapModel';
import { lineHeight } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import type { LabelBox } from './labelBox';
import { boxOf, type DrawnRing, mapProjection } from './mapProjection';
import { type KeyPlace, pictureKey } from './pictureKey';
import { widestLine, wrappedText } from './wrappedText';

/** An area as it is drawn. */
export interface DrawnArea {
  readonly area: MapArea;
  readonly rings: readonly DrawnRing[];
  readonly box: LabelBox;
}

/** An entry of the map's key. */
export interface MapKeyEntry {
  readonly shade: number | undefined;
  readonly words: string;
}

/** Where everything on a map goes, in pixels. */
export interface MapLayout {
  readonly titleLines: readonly string[];
  readonly titleX: number;
  readonly key: readonly KeyPlace<MapKeyEntry>[];
  readonly areas: readonly DrawnArea[];
  readonly height: number;
}

/** Edges are thick: room round the outermost ones. */
const edge = 4;

/** Lays a map out: its key beside it where there is room, else above it. */
export function mapLayout(picture: MapPicture, theme: ChartTheme, width: number): MapLayout {
  const em = theme.fontSizePx;
  const line = lineHeight(theme);
  const entries = keyEntries(picture);
  const sample = em * 2.25;
  const widest =
    sample +
    widestLine(
      entries.map(({ words }) => words),
      em,
    );
  const keyWidth = Math.min(em * 16, Math.max(widest, widestLine([picture.unit], em))) + em;
  const beside = width >= em * 24 + keyWidth;
  const polygons = picture.areas.flatMap((area) => area.polygons);
  const projection = mapProjection(polygons, {
    width: (beside ? width - keyWidth - em * 2 : width) - edge * 2,
    height: em * 38,
  });
  const keyLeft = beside ? Math.ceil(projection.width + edge * 2 + em * 2) : 0;
  const room = width - keyLeft;
  const titleLines = wrappedText(picture.unit, room, em);
  const keyTop = titleLines.length * line + em * 0.25;
  const key = beside
    ? columnKey(entries, keyLeft, keyTop, room, theme)
    : pictureKey(entries, { left: 0, top: keyTop, width }, theme);
  const top = beside ? edge : Math.ceil(key.bottom + em * 0.75) + edge;
  const left = beside ? edge : Math.max(edge, Math.round((width - projection.width) / 2));
  return {
    titleLines,
    titleX: keyLeft,
    key: key.places,
    areas: picture.areas.map((area) => {
      const rings = area.polygons.flatMap(projection.ringsOf).map((ring) => ({
        ...ring,
        spots: ring.spots.map(([x, y]) => [x + left, y + top] as const),
      }));
      return { area, rings, box: boxOf(rings.flatMap(({ spots }) => spots)) };
    }),
    height: Math.ceil(Math.max(key.bottom, top + projection.height + edge)),
  };
}

/** The highest shade first, as values stand in a table. */
function keyEntries({ shades, unshaded }: MapPicture): readonly MapKeyEntry[] {
  const shaded = shades.map(({ label }, shade) => ({ shade, words: label })).toReversed();
  return unshaded === undefined ? shaded : [...shaded, { shade: undefined, words: unshaded }];
}

/** Entries one under another. */
function columnKey(
  entries: readonly MapKeyEntry[],
  left: number,
  top: number,
  width: number,
  theme: ChartTheme,
) {
  const places: KeyPlace<MapKeyEntry>[] = [];
  let bottom = top;
  for (const entry of entries) {
    const placed = pictureKey([entry], { left, top: bottom, width }, theme);
    places.push(...placed.places);
    bottom = placed.bottom + theme.fontSizePx * 0.35;
  }
  return { places, bottom };
}
