import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectEqual, expectTrue } from './expectation';
import { districtsOf14 } from './lancashireAreas';

type Position = readonly [number, number];
type Ring = readonly Position[];

interface District {
  readonly properties: { readonly lad_code: string; readonly lad_name: string };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
}

/** GeoJSON of the 14 authorities, one feature per line, coordinates rounded to four decimals (about 10 metres). */
export function districtBoundaries(sharedFolder: string): string {
  const path = join(sharedFolder, 'data/boundaries/boundaries_lancashire_14_districts_bsc.geojson');
  const collection = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly features: readonly District[];
  };
  const byCode = new Map(
    collection.features.map((feature) => [feature.properties.lad_code, feature]),
  );
  expectEqual(
    [...byCode.keys()].toSorted().join(),
    [...districtsOf14].toSorted().join(),
    'districts with a boundary',
  );
  const features = [...byCode.values()]
    .toSorted((a, b) => (a.properties.lad_code < b.properties.lad_code ? -1 : 1))
    .map(({ properties, geometry }) => {
      const rounded =
        geometry.type === 'Polygon'
          ? { type: geometry.type, coordinates: geometry.coordinates.map(roundedRing) }
          : {
              type: geometry.type,
              coordinates: geometry.coordinates.map((rings) => rings.map(roundedRing)),
            };
      return JSON.stringify({
        type: 'Feature',
        properties: { area_code: properties.lad_code, area_name: properties.lad_name },
        geometry: rounded,
      });
    });
  const text = `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
  expectTrue(text.length <= 60 * 1024, 'boundaries are at most 60 KB');
  return text;
}

/** A ring at four decimals without the points that fall together; it stays closed. */
function roundedRing(ring: Ring): Position[] {
  const points: Position[] = [];
  for (const [longitude, latitude] of ring) {
    const point: Position = [fourDecimals(longitude), fourDecimals(latitude)];
    const last = points.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  const [first, last] = [points[0], points.at(-1)];
  expectTrue(
    points.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1],
    'a boundary ring is closed',
  );
  return points;
}

function fourDecimals(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
