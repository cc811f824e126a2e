import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOfTotal } from '../../../src/statistics/shareOfTotal';
import { sumOf } from '../../../src/statistics/sumOf';
import { count } from './units';

describe('shareOfTotal', () => {
  it.each([
    [1, 8, 12.5],
    [0, 8, 0],
    [8, 8, 100],
    [0, 0, 'zeroBase'],
    ['suppressed', 8, 'suppressed'],
    [1, 'incompleteGroup', 'incompleteGroup'],
    ['suppressed', 'incompleteGroup', 'suppressed'],
  ] as const)('%s of %s is %s', (part, whole, share) => {
    expect(shareOfTotal(count(part), count(whole))).toBe(share);
  });

  it('of all parts together is 100', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(parts, (values) => {
        const counts = values.map(count);
        const whole = sumOf(counts, 'incompleteGroup');
        const shares = counts.map((part) => Number(shareOfTotal(part, whole)));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
      }),
    );
  });
});
