import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sparklineDrawing } from '../../../src/charts/sparklineDrawing';

const points = (...values: readonly (number | null)[]) =>
  values.map((value, place) => ({ month: 24_000 + 12 * place, value, apart: false }));

/** The corners of a path, as pairs of numbers. */
const corners = (path: string | undefined) =>
  (path ?? '')
    .slice(1)
    .split('L')
    .map((corner) => corner.split(' ').map(Number));

describe('a sparkline', () => {
  it('places months evenly and heights from zero', () => {
    const { lines, zero, dots } = sparklineDrawing(points(50, 100, 0), []);
    expect(zero).toBe(43);
    expect(corners(lines[0])).toEqual([
      [5, 24],
      [84, 5],
      [163, 43],
    ]);
    expect(dots).toEqual([{ x: 163, y: 43, last: true }]);
  });

  it('keeps a level line at the top, and zeros on the ground', () => {
    expect(corners(sparklineDrawing(points(7, 7), []).lines[0]).map(([, y]) => y)).toEqual([5, 5]);
    expect(corners(sparklineDrawing(points(0, 0), []).lines[0]).map(([, y]) => y)).toEqual([
      43, 43,
    ]);
  });

  it('parts the line at what is missing and at what must not be joined', () => {
    const parted = points(1, 2, null, 3, 4, 5).map((one, place) => ({
      ...one,
      apart: place === 5,
    }));
    const { lines, dots } = sparklineDrawing(parted, [24_054]);
    expect(lines.map((path) => corners(path).length)).toEqual([2, 2]);
    expect(dots).toHaveLength(1);
    expect(sparklineDrawing(parted, [24_054]).breaks).toEqual([147.2]);
  });

  it('draws a point of its own as a dot', () => {
    const { lines, dots } = sparklineDrawing(points(1, null, 2, null, 3), []);
    expect(lines).toEqual([]);
    expect(dots.map(({ last }) => last)).toEqual([false, false, true]);
  });

  it('stays in its box, whatever the values', () => {
    const value = fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constant(null));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 90 }), (values) => {
        const { lines, dots, zero, width, height } = sparklineDrawing(points(...values), []);
        const spots = [
          ...lines.flatMap((path) => corners(path)),
          ...dots.map(({ x, y }) => [x, y]),
          [0, zero],
        ];
        for (const [x = Number.NaN, y = Number.NaN] of spots) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        }
        const drawn =
          lines.flatMap((path) => corners(path)).length + dots.filter(({ last }) => !last).length;
        const known = values.filter((one) => one !== null).length;
        // The last point is a dot, and an end of a line unless it stands alone.
        expect([known, known - 1]).toContain(drawn);
      }),
    );
  });
});
