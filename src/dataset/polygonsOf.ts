import type { Outline } from '../extracts/boundaries';

/** A closed line of longitudes and latitudes in degrees; the last point may or may not repeat the first. */
export type Ring = readonly (readonly [longitude: number, latitude: number])[];

/** An outline with the holes in it. */
export interface Polygon {
  readonly outer: Ring;
  readonly holes: readonly Ring[];
}

/**
 * The polygons of an outline that can be drawn. A ring with fewer than three points, or with anything but degrees in it
 * (as metres of a national grid), is left out, and with an outer ring its whole polygon.
 */
export function polygonsOf({ geometry: { type, coordinates } }: Outline): readonly Polygon[] {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(polygons)) return [];
  return polygons.flatMap((rings: unknown): readonly Polygon[] => {
    if (!Array.isArray(rings)) return [];
    const [outer, ...holes] = rings.map(ringOf);
    return outer ? [{ outer, holes: holes.flatMap((hole) => (hole ? [hole] : [])) }] : [];
  });
}

function ringOf(given: unknown): Ring | undefined {
  if (!Array.isArray(given)) return undefined;
  const points = given.flatMap((point: unknown): Ring => {
    const [longitude, latitude]: readonly unknown[] = Array.isArray(point) ? point : [];
    return isDegrees(longitude, 180) && isDegrees(latitude, 90) ? [[longitude, latitude]] : [];
  });
  return points.length === given.length && points.length > 2 ? points : undefined;
}

function isDegrees(value: unknown, most: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= most;
}
