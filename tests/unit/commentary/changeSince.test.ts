import { describe, expect, it } from 'vitest';
import { changeSince } from '../../../src/commentary/changeSince';
import type { Count, Figure, Population } from '../../../src/domain/figure';
import { contextOf, rows } from '../viewmodels/contextOf';

const views = new Map(
  await Promise.all(
    ['asb', 'night', 'cost'].map(async (code) => {
      const given = [...rows('asb', '2022', 9), ...(code === 'asb' ? [] : rows(code, '2022', 5))];
      const { view } = await contextOf(given, { indicator: code, area: 'E1' });
      return [code, view] as const;
    }),
  ),
);

type Given = readonly [number | 'suppressed', number | 'noPopulation'];

function since(code: string, base: Given, years: number, latest: Given, per = 1000) {
  const view = views.get(code);
  if (!view) throw new Error(code);
  const [from, to] = [base, latest].map(([count, population]) => ({
    count: count as Figure<Count>,
    population: population as Figure<Population>,
  }));
  return from && to && changeSince({ ...view, multiplier: per }, from, years, to);
}

describe('a year beside earlier ones', () => {
  it('is percent of the count where residents stay, three years taken as one', () => {
    const found = since('asb', [300, 3000], 3, [150, 1000]);
    expect(found).toMatchObject({ of: 'count', change: 50, verdict: 'beyond', events: 300 });
    expect([found?.before, found?.after]).toEqual([
      { count: 100, rate: 100 },
      { count: 150, rate: 150 },
    ]);
    const spread = 1.959964 * Math.sqrt(1 / 300 + 1 / 150);
    expect(found?.interval?.lower).toBeCloseTo(100 * (1.5 * Math.exp(-spread) - 1), 5);
    expect(found?.interval?.upper).toBeCloseTo(100 * (1.5 * Math.exp(spread) - 1), 5);
  });

  it('is percent of the rate where residents change', () => {
    expect(since('asb', [100, 1000], 1, [100, 2000])).toMatchObject({ of: 'rate', change: -50 });
    expect(since('asb', [100, 1000], 1, [100, 2000], 10)?.after.rate).toBe(0.5);
  });

  it('weighs years the same where residents are missing on either side', () => {
    for (const population of [1000, 'noPopulation'] as const)
      expect(since('asb', [200, population], 2, [150, 'noPopulation'])).toMatchObject({
        of: 'count',
        change: 50,
      });
    expect(since('asb', [200, 'noPopulation'], 2, [150, 1000])).toMatchObject({ change: 50 });
  });

  it('is points of a share; a part above its whole is none', () => {
    expect(since('night', [40, 100], 1, [30, 100])).toMatchObject({ of: 'share', change: -10 });
    expect(since('night', [40, 0], 1, [30, 100])).toMatchObject({
      change: undefined,
      verdict: 'unsaid',
    });
    expect(since('night', [40, 100], 1, [130, 100])?.change).toBeUndefined();
  });

  it.each<[string, Given, Given]>([
    ['asb', [0, 1000], [5, 1000]],
    ['asb', [5, 1000], [0, 1000]],
    ['asb', [5, 1000], [5, 1000]],
    ['cost', [5, 'noPopulation'], [50, 'noPopulation']],
  ])('has no verdict: %s from %j to %j', (code, base, latest) => {
    expect(since(code, base, 1, latest)?.verdict).toBe('unsaid');
  });

  it('is nothing where a count is missing', () => {
    expect(since('asb', ['suppressed', 1000], 1, [5, 1000])).toBeUndefined();
    expect(since('asb', [5, 1000], 1, ['suppressed', 1000])).toBeUndefined();
  });
});
