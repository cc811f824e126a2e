import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberText } from '../../../src/commentary/figureText';
import { mapShades } from '../../../src/viewmodels/mapShades';

const text = (value: number) => numberText(value, 1);
const upTo = (count: number) => Array.from({ length: count }, (_, place) => place + 1);

describe('the shades of a map', () => {
  it.each([
    [1, [1]],
    [2, [1, 1]],
    [3, [1, 2]],
    [5, [2, 3]],
    [6, [3, 3]],
    [9, [3, 3, 3]],
    [12, [3, 3, 3, 3]],
    [14, [3, 4, 3, 4]],
    [15, [3, 3, 3, 3, 3]],
    [318, [63, 64, 63, 64, 64]],
  ])('of %i different values hold %j', (count, areas) => {
    const { shades } = mapShades(upTo(count), text);
    const held = shades.map((shade) => shade.areas);
    expect(held.reduce((sum, one) => sum + one, 0)).toBe(count);
    expect(held).toHaveLength(areas.length);
    expect(Math.max(...held) - Math.min(...held)).toBeLessThanOrEqual(1);
  });

  it('are named by their lowest and highest value', () => {
    const { shades } = mapShades([1, 2, 3, 7.25, 8, 9], text);
    expect(shades.map(({ label }) => label)).toEqual(['1.0 to 3.0', '7.3 to 9.0']);
  });

  it('keep values that look alike together', () => {
    const { shades, shadeOf } = mapShades([1, 2.01, 2.02, 2.03, 2.04, 3], text);
    const alike = [2.01, 2.02, 2.03, 2.04].map(shadeOf);
    expect(new Set(alike).size).toBe(1);
    expect(shades.map(({ label }) => label)).toEqual(['1.0', '2.0 to 3.0']);
  });

  it('are one where all values look alike, and none of none', () => {
    expect(mapShades([2, 2.01, 2], text).shades).toEqual([{ label: '2.0', areas: 3 }]);
    expect(mapShades([], text).shades).toEqual([]);
  });

  it('put every value into one shade, in order, whatever the values', () => {
    const values = fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(values, (given) => {
        const { shades, shadeOf } = mapShades(given, text);
        const counts = shades.map((_, shade) => given.filter((one) => shadeOf(one) === shade));
        expect(shades.length).toBeLessThanOrEqual(5);
        expect(counts.map(({ length }) => length)).toEqual(shades.map(({ areas }) => areas));
        const inOrder = given.toSorted((a, b) => a - b).map(shadeOf);
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
        const seen = new Map(given.map((value) => [text(value), shadeOf(value)]));
        expect(given.map(shadeOf)).toEqual(given.map((value) => seen.get(text(value))));
      }),
    );
  });
});
