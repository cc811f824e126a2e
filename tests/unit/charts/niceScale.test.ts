import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceScale } from '../../../src/charts/niceScale';

describe('niceScale', () => {
  it.each([
    [[0], '0 1'],
    [[1], '0 1'],
    [[3], '0 1 2 3'],
    [[7], '0 2 4 6 8'],
    [[41.3], '0 10 20 30 40 50'],
    [[972, 645], '0 200 400 600 800 1,000'],
    [[17_328], '0 5,000 10,000 15,000 20,000'],
    [[0.8], '0.0 0.2 0.4 0.6 0.8'],
    [[100], '0 25 50 75 100'],
    [[-5, 20], '\u22125 0 5 10 15 20'],
    [[], '0 1'],
  ])('%j is read off %s', (values, labels) => {
    expect(niceScale(values).labels.join(' ')).toBe(labels);
  });

  it('holds zero and every value in at most seven ticks', () => {
    const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 5 });
    fc.assert(
      fc.property(values, (some) => {
        const { min, max, ticks, step } = niceScale(some);
        const slack = step * 1e-6;
        expect(min).toBeLessThanOrEqual(0);
        for (const value of some) {
          expect(value).toBeGreaterThanOrEqual(min - slack);
          expect(value).toBeLessThanOrEqual(max + slack);
        }
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(max).toBeGreaterThan(min);
      }),
    );
  });
});
