import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingReasons } from '../../../src/domain/missing';
import { figureInterval, type IntervalQuery } from '../../../src/statistics/figureInterval';
import { poissonInterval } from '../../../src/statistics/poissonInterval';
import { rateInterval } from '../../../src/statistics/rateInterval';
import { wilsonInterval } from '../../../src/statistics/wilsonInterval';
import { count, counted, limits, population } from './units';

const query = (
  kind: IntervalQuery['indicator']['kind'],
  measure: IntervalQuery['measure'],
  roundingBase?: number,
  parts = 1,
): IntervalQuery => ({ indicator: { kind, roundingBase }, measure, multiplier: 1000, parts });

describe('the interval of a figure', () => {
  it('is that of its kind', () => {
    const figures = counted(7, 500);
    expect(figureInterval(figures, query('count', 'rate'))).toEqual(
      rateInterval(count(7), population(500), 1000),
    );
    expect(figureInterval(figures, query('count', 'count'))).toEqual(poissonInterval(count(7)));
    expect(figureInterval(figures, query('proportion', 'rate'))).toEqual(wilsonInterval(7, 500));
    expect(figureInterval(figures, query('proportion', 'count'))).toEqual(
      poissonInterval(count(7)),
    );
    expect(figureInterval(figures, query('pounds', 'count'))).toBe('notApplicable');
  });

  // 8 to 12 may stand behind a 10; of two of them added up, 16 to 24 behind a 20.
  it('of a rounded count takes in what rounding allows', () => {
    const [lowest] = limits(poissonInterval(count(8)));
    const [, highest] = limits(poissonInterval(count(12)));
    const rounded = figureInterval(counted(10, 500), query('count', 'count', 5));
    expect(limits(rounded)).toEqual([lowest, highest]);
    const [least] = limits(poissonInterval(count(16)));
    const [, most] = limits(poissonInterval(count(24)));
    const sum = figureInterval(counted(20, 500), query('count', 'count', 5, 2));
    expect(limits(sum)).toEqual([least, most]);
  });

  it('of a rounded share stays within 0 and 100 percent', () => {
    const all = figureInterval(counted(5, 5), query('proportion', 'rate', 5));
    expect(limits(all)[1]).toBe(100);
    expect(limits(all)[0]).toBeCloseTo(limits(wilsonInterval(3, 5))[0], 12);
    const none = figureInterval(counted(0, 5), query('proportion', 'rate', 5));
    expect(limits(none)[0]).toBe(0);
  });

  it.each(missingReasons)('passes %s through', (reason) => {
    for (const measure of ['rate', 'count'] as const) {
      expect(figureInterval(counted(reason, 500), query('count', measure))).toBe(reason);
    }
    expect(figureInterval(counted(7, reason), query('count', 'rate'))).toBe(reason);
    expect(figureInterval(counted(7, reason), query('proportion', 'rate'))).toBe(reason);
  });

  it('of nobody has the reason', () => {
    expect(figureInterval(counted(7, 0), query('count', 'rate'))).toBe('noPopulation');
    expect(figureInterval(counted(0, 0), query('proportion', 'rate'))).toBe('notApplicable');
  });

  it('contains the figure, and the one without rounding', () => {
    const base = fc.constantFrom(undefined, 3, 5, 10);
    const size = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(fc.nat({ max: 2000 }), size, base, (events, residents, rounded) => {
        const figures = counted(events, residents + events);
        for (const kind of ['count', 'proportion'] as const) {
          const [low, high] = limits(figureInterval(figures, query(kind, 'rate')));
          const [least, most] = limits(figureInterval(figures, query(kind, 'rate', rounded)));
          const per = kind === 'count' ? 1000 : 100;
          const value = (per * events) / (residents + events);
          expect(low).toBeLessThanOrEqual(value * (1 + 1e-12));
          expect(high).toBeGreaterThanOrEqual(value * (1 - 1e-12));
          expect(least).toBeLessThanOrEqual(low);
          expect(most).toBeGreaterThanOrEqual(high);
        }
      }),
    );
  });
});
