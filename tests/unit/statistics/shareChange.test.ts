import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareChange } from '../../../src/statistics/shareChange';
import { percent } from './units';

describe('shareChange', () => {
  it.each([
    [19.5, 18.25, -1.25],
    [0, 3, 3],
    ['notHeld', 5, 'noEarlierFigure'],
    ['suppressed', 5, 'suppressed'],
    [5, 'suppressed', 'suppressed'],
    ['notHeld', 'notCollected', 'notCollected'],
  ] as const)('from %s to %s percent is %s points', (earlier, later, points) => {
    expect(shareChange(percent(earlier), percent(later))).toBe(points);
  });

  it('from x to x is 0', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (x) => {
        expect(shareChange(percent(x), percent(x))).toBe(0);
      }),
    );
  });
});
