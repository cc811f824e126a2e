import { ExtractFault } from './extractFault';

/** The outline of an area: GeoJSON polygon or multipolygon, WGS84 longitude and latitude. */
export interface Outline {
  readonly areaCode: string;
  readonly geometry: { readonly type: 'Polygon' | 'MultiPolygon'; readonly coordinates: unknown };
}

/**
 * Outlines of a GeoJSON file; features without `area_code` or polygon are left out. Throws when it is no GeoJSON, or
 * when no feature can be used.
 */
export function outlinesOf(text: string, file: string): readonly Outline[] {
  const features = featuresOf(text);
  if (!features) {
    throw new ExtractFault({
      file,
      what: 'The file is not a GeoJSON feature collection.',
      remedy:
        'Export the boundaries as GeoJSON (WGS84) with a property area_code; maps are not drawn without it.',
    });
  }
  const outlines = features.flatMap((feature): Outline[] => {
    const { properties, geometry } = feature as {
      properties?: { area_code?: unknown };
      geometry?: { type?: unknown; coordinates?: unknown };
    };
    const type = geometry?.type;
    const known = type === 'Polygon' || type === 'MultiPolygon';
    return typeof properties?.area_code === 'string' && known
      ? [{ areaCode: properties.area_code, geometry: { type, coordinates: geometry?.coordinates } }]
      : [];
  });
  if (outlines.length > 0) return outlines;
  throw new ExtractFault({
    file,
    what: 'No feature of the file has an outline and a property area_code.',
    remedy: 'Name the code of each area in the property area_code; maps are not drawn without it.',
  });
}

function featuresOf(text: string): readonly unknown[] | undefined {
  try {
    const json: unknown = JSON.parse(text);
    const features = (json as { features?: unknown } | null)?.features;
    return Array.isArray(features)
      ? features.filter((one) => typeof one === 'object' && one !== null)
      : undefined;
  } catch {
    return undefined;
  }
}
