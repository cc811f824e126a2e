import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Polarity } from '../../../src/domain/indicator';
import { benchmarkComparison } from '../../../src/statistics/benchmarkComparison';
import { judgement } from '../../../src/statistics/judgement';
import { interval, rate } from './units';

describe('benchmarkComparison', () => {
  it.each<[string, number, number, Polarity, string, string]>([
    ['entirely below', 10, 12, 'lower_is_better', 'lower', 'better'],
    ['entirely below', 10, 12, 'higher_is_better', 'lower', 'worse'],
    ['entirely below', 10, 12, 'none', 'lower', 'notJudged'],
    ['entirely above', 16, 18, 'lower_is_better', 'higher', 'worse'],
    ['entirely above', 16, 18, 'higher_is_better', 'higher', 'better'],
    ['entirely above', 16, 18, 'none', 'higher', 'notJudged'],
    ['around', 14, 16, 'lower_is_better', 'similar', 'similar'],
    ['touching from below', 13, 15, 'lower_is_better', 'similar', 'similar'],
    ['touching from above', 15, 17, 'none', 'similar', 'similar'],
  ])('%s: %d to %d against 15, %s', (_, lower, upper, polarity, side, judged) => {
    const found = benchmarkComparison(interval(lower, upper), rate(15), polarity);
    expect(found).toEqual({ side, judgement: judged });
  });

  it('passes reasons through, that of the area first', () => {
    expect(benchmarkComparison('suppressed', rate('notHeld'), 'none')).toBe('suppressed');
    expect(benchmarkComparison(interval(1, 2), rate('notHeld'), 'none')).toBe('notHeld');
  });

  it('turns round when area and benchmark do', () => {
    const value = fc.double({ min: -100, max: 100, noNaN: true });
    const mirrored = { lower: 'higher', higher: 'lower', similar: 'similar' } as const;
    fc.assert(
      fc.property(value, value, value, (a, b, benchmark) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const found = benchmarkComparison(interval(low, high), rate(benchmark), 'none');
        const turned = benchmarkComparison(interval(-high, -low), rate(-benchmark), 'none');
        if (typeof found === 'string' || typeof turned === 'string') throw new Error('missing');
        expect(turned.side).toBe(mirrored[found.side]);
      }),
    );
  });
});

it('judges only where the indicator does', () => {
  expect(judgement('lower', 'none')).toBe('notJudged');
  expect(judgement('lower', 'lower_is_better')).toBe('better');
  expect(judgement('higher', 'lower_is_better')).toBe('worse');
});
