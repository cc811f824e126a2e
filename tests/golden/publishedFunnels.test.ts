import { describe, expect, it } from 'vitest';
import { type Interval, isMissing, type Rate } from '../../src/domain/figure';
import type { MissingReason } from '../../src/domain/missing';
import { calendarYear } from '../../src/domain/period';
import { benchmarkComparison } from '../../src/statistics/benchmarkComparison';
import { comparison } from '../../src/statistics/comparison';
import { expectedCount } from '../../src/statistics/expectedCount';
import { funnelLimits } from '../../src/statistics/funnelLimits';
import { funnelPosition } from '../../src/statistics/funnelPosition';
import { overdispersedLimits } from '../../src/statistics/overdispersedLimits';
import { overdispersion } from '../../src/statistics/overdispersion';
import { rateInterval } from '../../src/statistics/rateInterval';
import { defaultPackage } from './package';
import { publishedTables } from './publishedTables';

const dataset = await defaultPackage();

/** The published 2023 figures of the twelve districts, with the populations their rates rest on. */
function published(code: string) {
  const indicator = dataset.indicators.get(code);
  const group = dataset.groups.get('L12');
  if (!indicator || !group) throw new Error(code);
  const period = calendarYear(2023);
  const { areas, total } = comparison(dataset, {
    indicator,
    group,
    period,
    earlier: undefined,
    multiplier: 1000,
  });
  const measured = areas.map(({ name, later }) => ({
    name,
    ...later,
    expected: expectedCount(later.population, total.later),
  }));
  return { areas: measured, groupRate: total.later.rate };
}

type Themes = keyof typeof publishedTables;

/** Names of the districts outside limits, with the side. */
function outside(
  { areas, groupRate }: ReturnType<typeof published>,
  limitsOf: (area: (typeof areas)[number], confidence: 95 | 99.8) => Interval<Rate> | MissingReason,
) {
  expect(groupRate).toBeTypeOf('number');
  return areas.flatMap((area) => {
    const position = funnelPosition(area.rate, limitsOf(area, 95), limitsOf(area, 99.8));
    return position === 'within' ? [] : [`${area.name}: ${position}`];
  });
}

describe.each([
  // Without adjustment nearly all are outside; the numbers of the Fingertips rule follow from the published counts.
  ['asb-incidents', 10, 144.3356, 0.04964139, 'farBelow'],
  ['domestic-abuse-crimes', 11, 78.14629, 0.0621727, 'below'],
  ['violence-against-the-person', 11, 182.499, 0.0635728, 'below'],
] satisfies [Themes, number, number, number, string][])(
  '%s in 2023',
  (indicator, flagged, phi, tauSquared, position) => {
    const table = published(indicator);
    const spread = overdispersion(table.areas);

    it('has the overdispersion that an independent calculation gives', () => {
      if (isMissing(spread)) throw new Error(spread);
      // Calculated apart from this code with numpy 2 (quantile type 7) from the same counts and populations.
      expect(spread.phi / phi).toBeCloseTo(1, 5);
      expect(spread.tauSquared / tauSquared).toBeCloseTo(1, 5);
      expect(spread).toMatchObject({ areas: 12, leftOut: 0 });
    });

    it('has only Ribble Valley outside the adjusted limits, low', () => {
      const found = outside(table, (area, confidence) =>
        overdispersedLimits(area.expected, table.groupRate, spread, confidence),
      );
      expect(found).toEqual([`Ribble Valley: ${position}`]);
    });

    it('has almost every district outside the plain limits', () => {
      const found = outside(table, (area, confidence) =>
        funnelLimits(area.expected, table.groupRate, confidence),
      );
      expect(found.length).toBeGreaterThanOrEqual(flagged);
    });

    it(`has ${flagged} of 12 districts apart from the group's rate`, () => {
      const sides = table.areas.map(({ count, population }) => {
        const interval = rateInterval(count, population, 1000);
        const found = benchmarkComparison(interval, table.groupRate, 'none');
        return isMissing(found) ? found : found.side;
      });
      expect(sides).toHaveLength(12);
      expect(sides.filter((side) => side === 'lower' || side === 'higher')).toHaveLength(flagged);
    });
  },
);
