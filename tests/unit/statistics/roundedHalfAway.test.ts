import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedHalfAway } from '../../../src/statistics/roundedHalfAway';

describe('roundedHalfAway', () => {
  it.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [0.49999999999999994, 0, 0],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [0.285, 2, 0.29],
    [1.255, 2, 1.26],
    [8.345, 2, 8.35],
    [2.675, 2, 2.68],
    [10.235, 2, 10.24],
    [-0.05, 1, -0.1],
    [12.34, 1, 12.3],
    [12.35, 1, 12.4],
    [99.95, 1, 100],
    [38.4, 2, 38.4],
    [5, 2, 5],
    [0, 0, 0],
    [1e-9, 2, 0],
    [5e-7, 6, 0.000001],
    [4.9e-7, 6, 0],
    [5e-324, 4, 0],
    [1e15, 2, 1e15],
    [1234567890123456, 2, 1234567890123456],
    [2251799813685248.5, 0, 2251799813685249],
    [4503599627370494.5, 0, 4503599627370495],
    [-4503599627370494.5, 0, -4503599627370495],
    [1e20, 2, 1e20],
    [1e21, 0, 1e21],
    [1e21, 3, 1e21],
    [-1.7976931348623157e308, 4, -1.7976931348623157e308],
    [25, -1, 30],
    [24.9, -1, 20],
  ])('%d at %i decimals is %d', (value, decimals, rounded) => {
    expect(roundedHalfAway(value, decimals)).toBe(rounded);
  });

  it.each([
    [-0.04, 1],
    [-0.4, 0],
    [-1e-9, 2],
    [-0, 0],
    [-0, 2],
  ])('%d at %i decimals is 0, not -0', (value, decimals) => {
    // toBe tells 0 from -0.
    expect(roundedHalfAway(value, decimals)).toBe(0);
  });

  it.each([Number.NaN, Infinity, -Infinity])('refuses %d', (value) => {
    expect(() => roundedHalfAway(value, 1)).toThrow('only finite numbers');
  });

  const halves = fc
    .tuple(fc.maxSafeNat(), fc.integer({ min: 0, max: 4 }), fc.boolean())
    .map(([n, places, negative]) => Number(`${negative ? '-' : ''}${n}5e-${places + 1}`));
  const anyNumber = fc.oneof(
    halves,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  );
  const anyDecimals = fc.integer({ min: 0, max: 4 });

  it('agrees with exact fractions of big integers', () => {
    fc.assert(
      fc.property(anyNumber, anyDecimals, (value, decimals) => {
        expect(roundedHalfAway(value, decimals)).toBe(exactlyRounded(value, decimals));
      }),
      { numRuns: 5000 },
    );
  });

  it('mirrors positive and negative, and leaves a rounded number alone', () => {
    fc.assert(
      fc.property(anyNumber, anyDecimals, (value, decimals) => {
        const once = roundedHalfAway(value, decimals);
        expect(roundedHalfAway(-value, decimals) + 0).toBe(-once + 0);
        expect(roundedHalfAway(once, decimals)).toBe(once);
      }),
    );
  });
});

/** The same rule on the fraction numerator / denominator that the number's shortest decimal stands for. */
function exactlyRounded(value: number, decimals: number): number {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(`${value}`);
  if (!parts) throw new Error(`not a decimal: ${value}`);
  const [, sign, whole = '', fraction = '', power = '0'] = parts;
  const shift = Number(power) - fraction.length + decimals;
  const numerator = BigInt(whole + fraction) * 10n ** BigInt(Math.max(shift, 0));
  const denominator = 10n ** BigInt(Math.max(-shift, 0));
  const rounded = (2n * numerator + denominator) / (2n * denominator);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const size = Number(`${digits.slice(0, point)}.${digits.slice(point)}`);
  return sign && size !== 0 ? -size : size;
}
