import { describe, expect, it } from 'vitest';
import { faultInWords } from '../../../src/domain/fault';
import { outlinesOf } from '../../../src/extracts/boundaries';
import { ExtractFault } from '../../../src/extracts/extractFault';

const polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [-2, 53],
      [-2, 54],
      [-3, 54],
      [-2, 53],
    ],
  ],
};
const multiPolygon = { type: 'MultiPolygon', coordinates: [polygon.coordinates] };
const feature = (code: unknown, geometry: unknown) => ({
  type: 'Feature',
  properties: { area_code: code, name: 'x' },
  geometry,
});
const geoJson = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

function refusal(text: string): string {
  try {
    outlinesOf(text, 'boundaries.geojson');
  } catch (cause) {
    if (cause instanceof ExtractFault) return faultInWords(cause.fault);
  }
  return 'not refused';
}

describe('outlinesOf', () => {
  it('gives polygons and multipolygons by area code', () => {
    const text = geoJson(feature('E1', polygon), feature('E2', multiPolygon));
    expect(outlinesOf(text, 'boundaries.geojson')).toEqual([
      { areaCode: 'E1', geometry: polygon },
      { areaCode: 'E2', geometry: multiPolygon },
    ]);
  });

  it('leaves out what has no area code or no outline', () => {
    const others = [
      feature(undefined, polygon),
      feature(7, polygon),
      feature('E3', { type: 'Point', coordinates: [0, 0] }),
      feature('E4', null),
      { type: 'Feature', geometry: polygon },
      { type: 'Feature', properties: null, geometry: polygon },
      null,
      'E5',
    ];
    const outlines = outlinesOf(geoJson(...others, feature('E1', polygon)), 'boundaries.geojson');
    expect(outlines.map(({ areaCode }) => areaCode)).toEqual(['E1']);
  });

  it.each(['', 'not json', 'null', '[]', '{"type":"Topology"}', '{"features":{}}'])(
    'refuses %j',
    (text) => {
      expect(refusal(text)).toBe(
        'boundaries.geojson: The file is not a GeoJSON feature collection. ' +
          'Export the boundaries as GeoJSON (WGS84) with a property area_code; maps are not drawn without it.',
      );
    },
  );

  it.each([
    ['no features', geoJson()],
    ['areas by another property', geoJson({ properties: { LAD23CD: 'E1' }, geometry: polygon })],
  ])('refuses a collection of %s', (_, text) => {
    expect(refusal(text)).toBe(
      'boundaries.geojson: No feature of the file has an outline and a property area_code. ' +
        'Name the code of each area in the property area_code; maps are not drawn without it.',
    );
  });
});
