import { describe, expect, it } from 'vitest';
import { resolvedSelection } from '../../src/selection/resolvedSelection';
import { type HeatMapModel, heatMap } from '../../src/viewmodels/overview/heatMap';
import { overviewContexts } from '../../src/viewmodels/overview/overviewContexts';
import { scorecardRow } from '../../src/viewmodels/overview/scorecardRow';
import { worseList } from '../../src/viewmodels/overview/worseList';
import { defaultPackage } from './package';
import { byar, held, membersOf, people, pulledIn, rowsOf, sumOf } from './secondOpinion';

/** The overview of the default package against figures read and worked out another way. */

const dataset = await defaultPackage();
const { scope } = resolvedSelection({}, dataset);
if (!scope) throw new Error('a scope');
const contexts = overviewContexts(dataset, scope);
const areas = membersOf('L12');
const z = 1.959963984540054;

const map = (kind: 'rate' | 'change') => {
  const found = heatMap(contexts, kind);
  if ('why' in found) throw new Error('a map');
  return found;
};

/** Cells of a column by area. */
function columnOf(model: HeatMapModel, indicator: string) {
  const at = model.columns.findIndex((one) => one.indicator === indicator);
  return new Map(model.rows.map(({ area, cells }) => [area, cells[at]]));
}

interface Case {
  readonly indicator: string;
  readonly file: string;
  readonly period: string;
  readonly earlier: string;
  readonly series: string;
  readonly multiplier: number;
  /** True where the package publishes a total of the group. */
  readonly published: boolean;
}

const cases: readonly Case[] = [
  {
    indicator: 'asb-incidents',
    file: 'asb.csv',
    period: '2023',
    earlier: '2022',
    series: 'implied-2021',
    multiplier: 1000,
    published: true,
  },
  {
    indicator: 'csp-robbery',
    file: 'csp-recorded-crime.csv',
    period: 'YE2025-06',
    earlier: 'YE2023-12',
    series: 'census-2021',
    multiplier: 100_000,
    published: false,
  },
  {
    indicator: 'road-collisions',
    file: 'road-collisions.csv',
    period: '2024',
    earlier: '2022',
    series: 'census-2021',
    multiplier: 100_000,
    published: false,
  },
];

describe.each(cases)('$indicator', (of) => {
  const { indicator, file, period, earlier, series, multiplier, published } = of;
  const now = areas.map((area) => held(file, indicator, area, period));
  const then = areas.map((area) => held(file, indicator, area, earlier));
  const residents = areas.map((area) => people(series, area, '2021'));
  const total = published ? held(file, indicator, 'L12', period) : sumOf(now);
  const everyone = published ? people(series, 'L12', '2021') : sumOf(residents);
  const rate = (total / everyone) * multiplier;
  const rates = now.map((count, at) => (count / (residents[at] ?? 0)) * multiplier);

  it('has every rate and its rank, and a shade where Byar’s interval leaves out the group', () => {
    const cells = columnOf(map('rate'), indicator);
    for (const [at, area] of areas.entries()) {
      const cell = cells.get(area);
      const own = rates[at] ?? 0;
      expect(cell?.value).toBeCloseTo(own, 9);
      const higher = rates.filter((one) => one > own).length;
      expect(Number.parseInt(cell?.beside?.replace('joint ', '') ?? '', 10)).toBeLessThanOrEqual(
        higher + 1,
      );
      const [low = 0, high = 0] = byar(now[at] ?? 0).map(
        (limit) => (limit / (residents[at] ?? 0)) * multiplier,
      );
      const side = high < rate ? 'low' : low > rate ? 'high' : 'none';
      const strong = Math.abs(own / rate - 1) >= 0.25 ? 2 : 1;
      expect(cell?.level, area).toBe(side === 'none' ? side : `${side}${strong}`);
    }
  });

  it('marks who is outside the funnel adjusted for overdispersion', () => {
    const expected = residents.map((count) => (total * count) / everyone);
    const scores = now.map((count, at) => {
      const e = expected[at] ?? 0;
      return Math.sqrt(e) * Math.log(count / e);
    });
    const phi = sumOf(pulledIn(scores).map((score) => score ** 2)) / scores.length;
    const weight = sumOf(expected);
    const spread = weight - sumOf(expected.map((e) => e * e)) / weight;
    const tau = Math.max(0, (scores.length * phi - (scores.length - 1)) / spread);
    const cells = columnOf(map('rate'), indicator);
    for (const [at, area] of areas.entries()) {
      const e = expected[at] ?? 1;
      const outside = Math.abs(Math.log((now[at] ?? 0) / e)) > z * Math.sqrt(1 / e + tau);
      expect(cells.get(area)?.beside?.includes('*'), area).toBe(outside);
    }
  });

  it('shades changes that leave out no change, unless the series breaks', () => {
    const broken = rowsOf('series-breaks.csv').some((row) => row.indicator === indicator);
    const cells = columnOf(map('change'), indicator);
    for (const [at, area] of areas.entries()) {
      const [a = 0, b = 0] = [then[at], now[at]];
      const spread = z * Math.sqrt(1 / a + 1 / b);
      const ratio = Math.log(b / a);
      const side = ratio + spread < 0 ? 'low' : ratio - spread > 0 ? 'high' : 'none';
      const strong = Math.abs(b / a - 1) >= 0.1 ? 2 : 1;
      expect(cells.get(area)?.level, area).toBe(
        broken || side === 'none' ? 'none' : `${side}${strong}`,
      );
    }
  });

  it('lists as worsening who rose beyond chance, as worse who is above the funnel', () => {
    const changes = columnOf(map('change'), indicator);
    const positions = columnOf(map('rate'), indicator);
    const wanted = areas.flatMap((area) => {
      const rose = changes.get(area)?.level.startsWith('high') ?? false;
      const cell = positions.get(area);
      const above = (cell?.beside?.includes('*') ?? false) && (cell?.value ?? 0) > rate;
      if (!rose && !above) return [];
      return [`${rose && above ? 'both' : rose ? 'worsening' : 'worse'} ${area}`];
    });
    const found = worseList(contexts).sections.flatMap(({ key, items }) =>
      items
        .filter((one) => one.indicator === indicator)
        .flatMap(({ places }) => places.flatMap((one) => (one.area ? [`${key} ${one.area}`] : []))),
    );
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });
});

describe('the scorecard', () => {
  it('has the published figures', () => {
    const rows = new Map(
      contexts.all().map((one) => {
        const row = scorecardRow(one, contexts);
        return [row.indicator, row];
      }),
    );
    expect(rows.get('asb-incidents')).toMatchObject({
      figure: { value: '30.8', detail: '38,039 ASB incidents' },
      change: { value: '−7%', detail: '−2,769 in number' },
    });
    expect(rows.get('domestic-abuse-crimes')).toMatchObject({
      figure: { value: '13.2', detail: '16,355 domestic abuse crimes' },
      change: { value: '−9%' },
    });
    expect(rows.get('serious-violence-cost')).toMatchObject({
      figure: { value: '£40,433,850' },
      elsewhere: 'No figures are held for Lancashire-12.',
    });
  });

  it('never shows an indicator without a judgement as worse', () => {
    const judged = JSON.stringify(worseList(contexts));
    const unjudged = [...dataset.indicators.values()].filter(({ polarity }) => polarity === 'none');
    expect(unjudged.length).toBeGreaterThan(2);
    expect(unjudged.filter(({ shortTitle }) => judged.includes(`"${shortTitle}"`))).toEqual([]);
  });
});
