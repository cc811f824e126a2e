import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareChangeInterval } from '../../../src/statistics/shareChangeInterval';
import { counted } from './units';

describe('shareChangeInterval', () => {
  // Newcombe 1998, Statistics in Medicine 17: 873-890, table II, method 10; differences of proportions.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%i of %i less %i of %i', (part, whole, earlierPart, earlierWhole, lower, upper) => {
    const interval = shareChangeInterval(counted(earlierPart, earlierWhole), counted(part, whole));
    expect(Number(interval?.lower) / 100).toBeCloseTo(lower, 4);
    expect(Number(interval?.upper) / 100).toBeCloseTo(upper, 4);
  });

  it.each([
    ['a missing part', ['suppressed', 10], [5, 10]],
    ['a missing whole', [5, 10], [5, 'notHeld']],
    ['an empty whole', [0, 0], [5, 10]],
    ['a part above its whole', [5, 10], [11, 10]],
  ] as const)('does not exist with %s', (_, [part, whole], [laterPart, laterWhole]) => {
    const interval = shareChangeInterval(counted(part, whole), counted(laterPart, laterWhole));
    expect(interval).toBeUndefined();
  });

  it('holds the change and stays within 100 points', () => {
    const share = fc
      .integer({ min: 1, max: 5000 })
      .chain((whole) => fc.tuple(fc.nat({ max: whole }), fc.constant(whole)));
    fc.assert(
      fc.property(share, share, ([a, n1], [b, n2]) => {
        const interval = shareChangeInterval(counted(a, n1), counted(b, n2));
        const change = 100 * (b / n2 - a / n1);
        expect(Number(interval?.lower)).toBeLessThanOrEqual(change);
        expect(Number(interval?.upper)).toBeGreaterThanOrEqual(change);
        expect(Number(interval?.lower)).toBeGreaterThan(-100.001);
        expect(Number(interval?.upper)).toBeLessThan(100.001);
      }),
    );
  });
});
