import { describe, expect, it } from 'vitest';
import { isMissing } from '../../../src/domain/figure';
import type { MissingReason } from '../../../src/domain/missing';
import { areaFunnel } from '../../../src/statistics/areaFunnel';
import { crudeRate } from '../../../src/statistics/crudeRate';
import { pooledFigures } from '../../../src/statistics/pooledFigures';
import { counted, expected, limits } from './units';

function figures(events: number | MissingReason, residents: number | MissingReason) {
  const { count, population } = counted(events, residents);
  return { count, population, rate: crudeRate(count, population, 1000) };
}

const areas = [
  figures(100, 10_000),
  figures(220, 20_000),
  figures(380, 40_000),
  figures(2, 8000),
  figures('suppressed', 5000),
  figures(50, 'noPopulation'),
];
const group = figures(702, 78_000);

function funnel(kind: 'adjusted' | 'plain', of = areas, whole = group) {
  const found = areaFunnel(of, whole, kind);
  if (isMissing(found)) throw new Error(found);
  return found;
}

describe('pooledFigures', () => {
  it('adds up the areas that have a rate', () => {
    const { count, population, rate } = pooledFigures(areas, 1000);
    expect([count, population, rate]).toEqual([702, 78_000, 9]);
  });

  it.each([[[]], [[figures('suppressed', 10)]], [[figures(1, 'notHeld')]]])(
    'has nothing to add up in %j',
    (none) => {
      expect(pooledFigures(none, 1000)).toEqual({
        count: 'tooFewAreas',
        population: 'tooFewAreas',
        rate: 'tooFewAreas',
      });
    },
  );
});

describe('areaFunnel', () => {
  it('expects of each area what it would have at the rate of its group', () => {
    expect(funnel('plain').areas.map((area) => area.expected)).toEqual([
      90,
      180,
      360,
      72,
      45,
      'noPopulation',
    ]);
  });

  it.each(['plain', 'adjusted'] as const)('places areas among %s limits', (kind) => {
    const placed = funnel(kind).areas;
    expect(placed.map(({ position }) => position).slice(3)).toEqual([
      kind === 'plain' ? 'farBelow' : placed[3]?.position,
      'suppressed',
      'noPopulation',
    ]);
    for (const { inner, outer } of placed.slice(0, 4)) {
      const [low, high] = limits(inner);
      const [farLow, farHigh] = limits(outer);
      expect(farLow).toBeLessThan(low);
      expect(low).toBeLessThan(9);
      expect(high).toBeGreaterThan(9);
      expect(farHigh).toBeGreaterThan(high);
    }
  });

  it('allows for more with the adjustment than without', () => {
    const [plain] = limits(funnel('plain').areas[2]?.inner);
    const [adjusted] = limits(funnel('adjusted').areas[2]?.inner);
    expect(adjusted).toBeLessThan(plain);
  });

  it('gives limits at any expected count, none where fewer than five events are expected', () => {
    const { limitsAt } = funnel('plain');
    const [near] = limits(limitsAt(expected(50), 95));
    const [far] = limits(limitsAt(expected(5000), 95));
    expect(near).toBeLessThan(far);
    expect(limitsAt(expected(4.99), 95)).toBe('tooFewEvents');
    expect(limits(limitsAt(expected(5), 95))[0]).toBeGreaterThan(0);
  });

  it('does not judge an area of which few events are expected, even one without any', () => {
    // With 0.9 events expected, none at all happens in two years of five.
    const placed = funnel('plain', [...areas, figures(0, 100)]).areas.at(-1);
    expect(placed).toMatchObject({ rate: 0, position: 'tooFewEvents', inner: 'tooFewEvents' });
  });

  it.each<[string, ReturnType<typeof figures>[], ReturnType<typeof figures>]>([
    ['tooFewAreas', areas.slice(0, 2), group],
    ['tooFewAreas', [...areas.slice(0, 2), ...areas.slice(4)], group],
    ['tooFewEvents', [1, 2, 3, 4].map((events) => figures(events, 1000)), figures(10, 4000)],
    ['tooFewEvents', areas.map(() => figures(0, 1000)), figures(0, 6000)],
    ['suppressed', areas, figures('suppressed', 78_000)],
    ['noPopulation', areas, figures(702, 'noPopulation')],
  ])('is refused as %s', (reason, of, whole) => {
    for (const kind of ['plain', 'adjusted'] as const)
      expect(areaFunnel(of, whole, kind)).toBe(reason);
  });
});
