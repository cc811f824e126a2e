import { describe, expect, it } from 'vitest';
import { polygonsOf } from '../../../src/dataset/polygonsOf';

const square = [
  [-2, 53],
  [-1, 53],
  [-1, 54],
  [-2, 54],
  [-2, 53],
];
const hole = square.map(([x = 0, y = 0]) => [-1.5 + (x + 1.5) / 4, 53.5 + (y - 53.5) / 4]);

const outline = (type: 'Polygon' | 'MultiPolygon', coordinates: unknown) =>
  polygonsOf({ areaCode: 'E1', geometry: { type, coordinates } });

describe('the polygons of an outline', () => {
  it('are one with its holes, or several', () => {
    expect(outline('Polygon', [square])).toEqual([{ outer: square, holes: [] }]);
    expect(outline('Polygon', [square, hole])).toEqual([{ outer: square, holes: [hole] }]);
    expect(outline('MultiPolygon', [[square], [square, hole]])).toHaveLength(2);
  });

  it('leave heights out', () => {
    const high = square.map((point) => [...point, 120]);
    expect(outline('Polygon', [high])).toEqual([{ outer: square, holes: [] }]);
  });

  it.each<[string, unknown]>([
    ['metres of a national grid', [square.map(([x = 0, y = 0]) => [x + 400_000, y + 420_000])]],
    ['texts', [square.map((point) => point.map(String))]],
    ['a point missing', [[...square.slice(0, 2), null, ...square.slice(2)]]],
    ['two points', [square.slice(0, 2)]],
    ['no rings', []],
    ['no list', 'polygon'],
    ['nothing', undefined],
    ['not numbers', [square.map(() => [Number.NaN, 53])]],
  ])('are none of %s', (_, coordinates) => {
    expect(outline('Polygon', coordinates)).toEqual([]);
    expect(outline('MultiPolygon', [coordinates])).toEqual([]);
  });

  it('lose a hole that cannot be drawn, not the rest', () => {
    expect(outline('Polygon', [square, [[1, 2]]])).toEqual([{ outer: square, holes: [] }]);
  });
});
