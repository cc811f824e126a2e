import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetAt } from '../../../src/charts/chartTarget';
import { lightTheme } from '../../../src/charts/chartTheme';
import { hatchLines } from '../../../src/charts/hatchLines';
import { overlaps } from '../../../src/charts/labelBox';
import { mapLabels } from '../../../src/charts/mapLabels';
import { mapLayout } from '../../../src/charts/mapLayout';
import { mapOption } from '../../../src/charts/mapOption';
import { type DrawnRing, insideRings, mapProjection } from '../../../src/charts/mapProjection';
import { shadeFills } from '../../../src/charts/shadeFills';
import { widestLine } from '../../../src/charts/wrappedText';
import type { Polygon } from '../../../src/dataset/polygonsOf';
import type { MapArea, MapPicture } from '../../../src/viewmodels/mapModel';
import { contrast } from './contrast';
import { darkTheme } from './darkTheme';

const box = (west: number, south: number, east: number, north: number) =>
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ] as const;

const land: Polygon = { outer: box(-3, 53, -2, 54), holes: [box(-2.7, 53.3, -2.3, 53.7)] };
const town: Polygon = { outer: box(-2.7, 53.3, -2.3, 53.7), holes: [] };

const area = (name: string, polygon: Polygon): MapArea => ({
  code: name,
  name,
  label: '30.8',
  shade: 0,
  selected: false,
  polygons: [polygon],
});

const hidden = (name: string, polygon: Polygon): MapArea => ({
  ...area(name, polygon),
  label: 'suppressed',
  shade: undefined,
});

const picture = (...areas: readonly MapArea[]): MapPicture => ({
  areas,
  shades: [{ label: '30.8', areas: areas.length }],
  unshaded: areas.some(({ shade }) => shade === undefined) ? 'no figure: suppressed' : undefined,
  unit: 'per 1,000 residents',
});

const ring = (spots: DrawnRing['spots'], hole = false): DrawnRing => ({ spots, hole });
const square = ring([
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
]);
const inner = ring(
  [
    [40, 40],
    [60, 40],
    [60, 60],
    [40, 60],
  ],
  true,
);

describe('the projection', () => {
  it('keeps a kilometre as long from west to east as from south to north', () => {
    const middle = 54;
    const shorter = Math.cos((middle * Math.PI) / 180);
    const round = {
      outer: box(-2.5 - 0.1 / shorter, middle - 0.1, -2.5 + 0.1 / shorter, middle + 0.1),
      holes: [],
    };
    const { width, height } = mapProjection([round], { width: 500, height: 300 });
    expect(height).toBeCloseTo(300, 5);
    expect(width).toBeCloseTo(300, 5);
  });

  it('has north on top and west on the left', () => {
    const { ringsOf } = mapProjection([land], { width: 400, height: 400 });
    const [outer] = ringsOf(land);
    expect(outer?.spots[0]?.[0]).toBe(0);
    expect(outer?.spots[0]?.[1]).toBeCloseTo(400, 0);
    expect(outer?.spots[2]?.[1]).toBe(0);
  });

  it('leaves points out that lie closer together than can be seen', () => {
    const dense = Array.from({ length: 5000 }, (_, place) => [-3 + place / 5000, 53] as const);
    const { ringsOf } = mapProjection([{ outer: [...dense, [-2.5, 54]], holes: [] }], {
      width: 300,
      height: 300,
    });
    expect(ringsOf({ outer: [...dense, [-2.5, 54]], holes: [] })[0]?.spots.length).toBeLessThan(
      400,
    );
  });
});

describe('what lies inside', () => {
  it.each([
    [20, 20, true],
    [50, 50, false],
    [99, 99, true],
    [101, 50, false],
    [-1, 50, false],
  ])('%i, %i is inside the ring with a hole: %s', (x, y, inside) => {
    expect(insideRings([square, inner], x, y)).toBe(inside);
  });

  it('is what hatching covers, and nothing else', () => {
    const lines = hatchLines([square, inner], 8);
    expect(lines.length).toBeGreaterThan(15);
    for (const [[x1, y1], [x2, y2]] of lines) {
      expect(insideRings([square, inner], (x1 + x2) / 2, (y1 + y2) / 2)).toBe(true);
      expect(x1 + y1).toBeCloseTo(x2 + y2, 6);
    }
    expect(hatchLines([], 8)).toEqual([]);
  });
});

describe('what is pointed at', () => {
  it('is the area whose outline holds the point, not the one whose box does', () => {
    const drawing = mapOption(picture(area('Land', land), area('Town', town)), lightTheme, 700);
    const [outer, within] = drawing.targets;
    if (!outer || !within) throw new Error('no targets');
    const middle = [(outer.left + outer.right) / 2, (outer.top + outer.bottom) / 2] as const;
    expect(targetAt(drawing.targets, ...middle)?.code).toBe('Town');
    expect(targetAt(drawing.targets, outer.left + 5, outer.top + 5)?.code).toBe('Land');
    expect(targetAt(drawing.targets, outer.right + 5, outer.top + 5)).toBeUndefined();
    expect(within.lines).toEqual([{ code: 'Town', name: 'Town', label: '30.8' }]);
  });
});

describe('the words on a map', () => {
  it('never touch, and keep inside the picture, however many areas of whatever size', () => {
    const sizes = fc.array(fc.double({ min: 0.02, max: 0.4, noNaN: true }), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 280, max: 900 }), (given, width) => {
        let west = -3;
        const areas = given.map((size, place) => {
          const one = area(`Area ${place} of the county`, {
            outer: box(west, 53.5, west + size, 53.5 + size * 0.8),
            holes: [],
          });
          west += size;
          return { ...one, selected: place === 2 };
        });
        const { areas: drawn, height } = mapLayout(picture(...areas), lightTheme, width);
        const bounds = { left: 0, right: width, top: 0, bottom: height };
        const boxes = mapLabels(drawn, lightTheme, bounds).map(({ place }) => {
          const half = widestLine(place.lines, 16, place.bold) / 2;
          const up = place.lines.length * 10;
          return {
            left: place.x - half,
            right: place.x + half,
            top: place.y - up,
            bottom: place.y + up,
          };
        });
        for (const [index, one] of boxes.entries()) {
          expect(one.left >= 0 && one.right <= width && one.top >= 0 && one.bottom <= height).toBe(
            true,
          );
          for (const other of boxes.slice(index + 1)) expect(overlaps(one, other)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are name and figure on a large area, and the reason where there is no figure', () => {
    const { areas, height } = mapLayout(picture(hidden('Land', town)), lightTheme, 700);
    const labels = mapLabels(areas, lightTheme, { left: 0, right: 700, top: 0, bottom: height });
    expect(labels.map(({ place, inside }) => [place.lines, inside])).toEqual([
      [['Land', 'suppressed'], true],
    ]);
  });
});

describe('the key', () => {
  it('stands beside the map where there is room, else above it', () => {
    const one = picture(area('Land', land));
    const wide = mapLayout(one, lightTheme, 900);
    const narrow = mapLayout(one, lightTheme, 320);
    expect(wide.titleX).toBeGreaterThan(wide.areas[0]?.box.right ?? Number.NaN);
    expect(narrow.titleX).toBe(0);
    expect(narrow.areas[0]?.box.top).toBeGreaterThan(narrow.key[0]?.text.y ?? Number.NaN);
  });

  it('is dark for high, first, and tells what hatching means', () => {
    const many = {
      ...picture(area('Land', land), hidden('Town', town)),
      shades: [
        { label: 'low', areas: 1 },
        { label: 'high', areas: 1 },
      ],
    };
    const { key } = mapLayout(many, lightTheme, 900);
    expect(key.map(({ entry }) => [entry.words, entry.shade])).toEqual([
      ['high', 1],
      ['low', 0],
      ['no figure: suppressed', undefined],
    ]);
  });
});

describe('the shades', () => {
  const grounds = { light: lightTheme, dark: darkTheme } as const;
  it.each(
    [1, 2, 3, 4, 5].flatMap((count) => [[count, 'light'] as const, [count, 'dark'] as const]),
  )('of %i stand out from one another in order on a %s page, and carry words', (count, ground) => {
    const theme = grounds[ground];
    const fills = shadeFills(count, theme);
    expect(fills).toHaveLength(count);
    const against = fills.map(({ fill }) => contrast(fill, theme.background));
    expect(against).toEqual(against.toSorted((a, b) => a - b));
    for (const { fill, strong } of fills)
      expect(contrast(fill, strong ? theme.background : theme.text)).toBeGreaterThanOrEqual(4.5);
  });

  it('are mixed of the system\u2019s own two colours where these are forced', () => {
    const forced = { ...lightTheme, forcedColours: true, text: 'CanvasText', background: 'Canvas' };
    expect(shadeFills(2, forced).map(({ fill }) => fill)).toEqual([
      'color-mix(in srgb, CanvasText 0%, Canvas)',
      'color-mix(in srgb, CanvasText 12%, Canvas)',
    ]);
  });
});
