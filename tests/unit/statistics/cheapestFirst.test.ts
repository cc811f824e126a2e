import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CheapestFirst } from '../../../src/statistics/cheapestFirst';

describe('things that wait their turn', () => {
  it('come cheapest first, of equal ones the one that has waited longest', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 60 }), (prices) => {
        const waiting = new CheapestFirst<readonly [number, number]>();
        for (const [turn, price] of prices.entries()) waiting.add([price, turn], price);
        const order = prices.map(() => waiting.next());
        const sorted = prices
          .map((price, turn) => [price, turn] as const)
          .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
        expect(order).toEqual(sorted);
        expect(waiting.next()).toBeUndefined();
      }),
    );
  });

  it('may come while others are still added', () => {
    const waiting = new CheapestFirst<string>();
    waiting.add('dear', 9);
    waiting.add('cheap', 1);
    expect(waiting.next()).toBe('cheap');
    waiting.add('cheaper', 0);
    waiting.add('dearer', 10);
    expect([waiting.next(), waiting.next(), waiting.next()]).toEqual(['cheaper', 'dear', 'dearer']);
  });
});
