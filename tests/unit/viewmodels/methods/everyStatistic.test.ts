import { describe, expect, it } from 'vitest';
import { methodsPage } from '../../../../src/viewmodels/methods/methodsPage';
import { fixture } from '../everyView';

const statistics = named(
  import.meta.glob<string>('../../../../src/statistics/*.ts', {
    query: '?raw',
    eager: true,
    import: 'default',
  }),
);
const methods = named(
  import.meta.glob<string>('../../../../src/viewmodels/methods/*.ts', {
    query: '?raw',
    eager: true,
    import: 'default',
  }),
);

/** Which section explains which statistics; each is worked out by the section's own example. */
const explained: Readonly<Record<string, readonly string[]>> = {
  methodOfCrudeRate: ['crudeRate'],
  methodOfRateInterval: ['byarInterval', 'exactPoissonInterval', 'poissonInterval', 'rateInterval'],
  methodOfWilson: ['wilsonInterval'],
  methodOfStandardisedRate: ['europeanStandardPopulation2013'],
  methodOfKilledOrSeriouslyInjured: ['killedOrSeriouslyInjured'],
  methodOfRounding: ['roundedHalfAway'],
  methodOfChange: ['indexNumber', 'numericChange', 'percentChange', 'rateRatioInterval'],
  methodOfShareChange: ['shareChange', 'shareChangeInterval'],
  methodOfSourceRounding: ['heldParts', 'roundedCountInterval', 'roundedChangeInterval'],
  methodOfRanks: ['competitionRanks'],
  methodOfShares: ['contributionShares', 'leadingShare', 'leadingPlaces', 'shareOfTotal'],
  methodOfBenchmark: ['benchmarkComparison', 'judgement'],
  methodOfFunnel: ['expectedCount', 'funnelLimits', 'funnelPosition', 'chiSquareQuantile'],
  methodOfOverdispersion: [
    'logScore',
    'winsorised',
    'quantileType7',
    'dispersionRatio',
    'betweenAreaVariance',
    'overdispersion',
    'overdispersedLimits',
  ],
  methodOfPeriods: ['observed', 'sumOf'],
  methodOfRecentTrend: [
    'trendPoints',
    'recentTrend',
    'recentTrendOfRates',
    'recentTrendOfProportions',
  ],
  methodOfProcessChart: ['processChart', 'processLimits', 'processSignals'],
  methodOfCost: ['cost', 'costAtPricesOf', 'sumOfCosts'],
  methodOfTarget: ['targetDistance', 'targetTrajectory'],
  methodOfSuppression: [
    'protectedFigures',
    'recoverableCells',
    'roundedToBase',
    'secondarySuppression',
    'suppressedCount',
  ],
};

/** Statistics that a section explains though its example does not call them, and why. */
const explainedWithoutExample: Readonly<Record<string, readonly [section: string, why: string]>> = {
  areaFunnel: ['methodOfFunnel', 'puts the limits that are explained round every area'],
  pooledFigures: ['methodOfFunnel', 'areas added up as the rate of a group is'],
  directlyStandardisedRate: ['methodOfStandardisedRate', 'no package holds figures by age'],
  figureInterval: ['methodOfRateInterval', 'chooses among the intervals that are explained'],
  fewEventsInterval: ['methodOfRateInterval', 'the exact interval, written out'],
  protectedDataset: ['methodOfSuppression', 'hides and rounds when a package is loaded'],
};

/** Files that are no statistic of their own. */
const noStatistic: Readonly<Record<string, string>> = {
  'jstat.d': 'types of a library',
  comparedFigures: 'compares added figures with loaded ones, before they are shown',
  lowNewestMonth: 'warns of added figures that may not be complete; shown on no page',
  unusualFigures:
    'tests added figures against the limits that are explained, before they are shown',
};

function named(files: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(files).map(([path, text]) => [
      path.replace(/^.*\//, '').replace(/\.ts$/, ''),
      text,
    ]),
  );
}

/** The statistics that a text imports, and those that these import. */
function reached(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (source: string, pattern: RegExp) => {
    for (const [, name = ''] of source.matchAll(pattern)) {
      if (found.has(name) || !statistics.has(name)) continue;
      found.add(name);
      follow(statistics.get(name) ?? '', /from '\.\/(\w+)'/g);
    }
  };
  follow(text, /from '\.\.\/\.\.\/statistics\/(\w+)'/g);
  return found;
}

/** The text of a section's file with the files of its own that it is made of. */
function textOf(section: string): string {
  const own = methods.get(section) ?? '';
  return [
    own,
    ...[...own.matchAll(/from '\.\/(\w+)'/g)].map(([, name = '']) => methods.get(name)),
  ].join('\n');
}

describe('every statistic', () => {
  it('has a section, serves one that has, or is named here with the reason', () => {
    expect(statistics.size).toBeGreaterThan(60);
    const sections = [...methods.keys()].filter((name) => name.startsWith('methodOf'));
    const covered = new Set([
      ...Object.keys(noStatistic),
      ...sections.flatMap((section) => [...reached(textOf(section))]),
      ...Object.keys(explainedWithoutExample),
      ...Object.keys(explainedWithoutExample).flatMap((name) => [
        ...reached((statistics.get(name) ?? '').replaceAll("from './", "from '../../statistics/")),
      ]),
    ]);
    expect([...statistics.keys()].filter((name) => !covered.has(name))).toEqual([]);
  });

  it.each(Object.entries(explained))('is worked out by %s: %s', (section, names) => {
    expect(methods.has(section)).toBe(true);
    const own = reached(textOf(section));
    expect(names.filter((name) => !own.has(name))).toEqual([]);
  });

  it('that no example works out is explained by a section that exists', () => {
    for (const [section] of Object.values(explainedWithoutExample))
      expect(methods.has(section)).toBe(true);
  });

  it('stands on the page: no section is left out', async () => {
    const page = methodsPage(await fixture('bare'), undefined);
    const shown = page.groups.flatMap(({ sections }) => sections).length;
    const written = [...methods.keys()].filter((name) => name.startsWith('methodOf')).length;
    expect(shown).toBe(written);
    expect(page.groups.map(({ title }) => title)).toEqual([
      'Rates and intervals',
      'Change',
      'Ranks and shares',
      'Comparing with others',
      'Trends over time',
      'Money and targets',
      'Small numbers and missing figures',
      'Words',
    ]);
  });
});
