import { describe, expect, it } from 'vitest';
import { trendTicks } from '../../../src/charts/trendTicks';

const quarters = Array.from({ length: 40 }, (_, index) => ({
  month: 2014 * 12 + index * 3 + 2,
  label: `Q${(index % 4) + 1} ${2014 + Math.floor(index / 4)}`,
}));
const shown = quarters.at(-1)?.month ?? 0;
const across = (pixels: number) => (month: number) => ((month - quarters[0]!.month) * pixels) / 117;

describe('trendTicks', () => {
  it('labels every period that has room', () => {
    const kept = trendTicks(quarters.slice(-4), shown, (month) => (month - shown) * 40, 16);
    expect(kept.map(({ lines }) => lines.join(' '))).toEqual([
      'Q1 2023',
      'Q2 2023',
      'Q3 2023',
      'Q4 2023',
    ]);
  });

  it('keeps the same season when it thins, counted from the shown period', () => {
    const kept = trendTicks(quarters, shown, across(600), 16);
    expect(kept.length).toBeGreaterThan(3);
    expect(new Set(kept.map(({ lines }) => lines.join(' ').slice(0, 2)))).toEqual(new Set(['Q4']));
    expect(kept.at(-1)?.month).toBe(shown);
  });

  it('goes to two lines where that keeps more', () => {
    const kept = trendTicks(quarters, shown, across(500), 16);
    expect(kept[0]?.lines).toHaveLength(2);
  });

  it('keeps the shown period alone when nothing else fits', () => {
    const kept = trendTicks(quarters, shown, () => 10, 16);
    expect(kept.map(({ month }) => month)).toEqual([shown]);
  });

  it('has nothing to say of no periods', () => {
    expect(trendTicks([], 0, () => 0, 16)).toEqual([]);
  });
});
