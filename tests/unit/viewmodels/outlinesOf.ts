import type { Outline } from '../../../src/extracts/boundaries';

/** A square for each area, one beside the other from west to east. */
export function outlinesOf(...codes: readonly string[]): readonly Outline[] {
  return codes.map((areaCode, place) => {
    const [west, east] = [place * 0.2 - 3, place * 0.2 - 2.8];
    const ring = [
      [west, 53.6],
      [east, 53.6],
      [east, 53.8],
      [west, 53.8],
      [west, 53.6],
    ];
    return { areaCode, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
}
