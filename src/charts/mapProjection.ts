import type { Polygon, Ring } from '../dataset/polygonsOf';
import type { LabelBox } from './labelBox';

/** A point of the picture, in pixels. */
export type Spot = readonly [x: number, y: number];

/** A closed line in pixels with the box round it. */
export interface DrawnRing {
  readonly spots: readonly Spot[];
  readonly hole: boolean;
}

/** Places degrees in pixels. */
export interface MapProjection {
  readonly width: number;
  readonly height: number;
  readonly ringsOf: (polygon: Polygon) => readonly DrawnRing[];
}

/** Nearer than this to the point before, a point makes no difference. */
const leastStep = 0.6;

/**
 * Degrees on a plane: longitudes are shortened by the cosine of the middle latitude (equirectangular), which keeps the
 * shapes of a county true to well under a pixel. The map is as large as the room allows.
 */
export function mapProjection(
  polygons: readonly Polygon[],
  room: { readonly width: number; readonly height: number },
): MapProjection {
  const points = polygons.flatMap(({ outer }) => outer);
  const [west, east] = extent(points.map(([longitude]) => longitude));
  const [south, north] = extent(points.map(([, latitude]) => latitude));
  const shorter = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [across, down] = [(east - west) * shorter, north - south];
  const scale = Math.min(room.width / (across || 1e-6), room.height / (down || 1e-6));
  const place = ([longitude, latitude]: Ring[number]): Spot => [
    rounded((longitude - west) * shorter * scale),
    rounded((north - latitude) * scale),
  ];
  return {
    width: across * scale,
    height: down * scale,
    ringsOf: ({ outer, holes }) => [
      { spots: thinned(outer.map(place)), hole: false },
      ...holes.map((hole) => ({ spots: thinned(hole.map(place)), hole: true })),
    ],
  };
}

function extent(values: readonly number[]): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function thinned(spots: readonly Spot[]): readonly Spot[] {
  const kept: Spot[] = [];
  for (const spot of spots) {
    const before = kept.at(-1);
    if (!before || Math.hypot(spot[0] - before[0], spot[1] - before[1]) >= leastStep)
      kept.push(spot);
  }
  return kept;
}

/** The box round some spots. */
export function boxOf(spots: readonly Spot[]): LabelBox {
  const [left, right] = extent(spots.map(([x]) => x));
  const [top, bottom] = extent(spots.map(([, y]) => y));
  return { left, right, top, bottom };
}

/** True inside the rings: inside an outer one and in no hole (even-odd rule). */
export function insideRings(rings: readonly DrawnRing[], x: number, y: number): boolean {
  return insideAt(edgesAt(rings, y), x);
}

/** Where the edges of the rings cross a height, in no order. */
export function edgesAt(rings: readonly DrawnRing[], y: number): readonly number[] {
  const found: number[] = [];
  for (const { spots } of rings) {
    let [x1, y1] = spots.at(-1) ?? [0, 0];
    for (const [x2, y2] of spots) {
      if (y1 > y !== y2 > y) found.push(((x2 - x1) * (y - y1)) / (y2 - y1) + x1);
      [x1, y1] = [x2, y2];
    }
  }
  return found;
}

/** True between an odd and an even edge of those at its height. */
export function insideAt(edges: readonly number[], x: number): boolean {
  let inside = false;
  for (const edge of edges) if (x < edge) inside = !inside;
  return inside;
}
