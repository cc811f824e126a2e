import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingWords } from '../../../src/commentary/missingWords';
import { missingReasons } from '../../../src/domain/missing';
import { calendarYear } from '../../../src/domain/period';
import { observed } from '../../../src/statistics/observed';
import { protectedDataset } from '../../../src/statistics/protectedDataset';
import { figurePositions, numbersIn, with1 } from './figurePositions';
import { smallDataset } from './smallDataset';

const modules = import.meta.glob<Record<string, unknown>>('../../../src/statistics/*.ts', {
  eager: true,
});
const sources = import.meta.glob<string>('../../../src/statistics/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Statistics that take no figures: numbers that are known, or no numbers at all. */
const takeNoFigures = [
  'betweenAreaVariance',
  'bridges',
  'chiSquareQuantile',
  'dispersionRatio',
  'fewEventsInterval',
  'fixedFlows',
  'fixedUnknowns',
  'hierarchyRelations',
  'judgement',
  'pivot',
  'processLimits',
  'processSignals',
  'quantileType7',
  'recentTrend',
  'roundedHalfAway',
  'soleTerms',
  'sumNetwork',
  'tableRelations',
  'trendPoints',
  'winsorised',
];

/** Says what figures of a dataset are hidden, or where they are held: gives none back. Tested by protectedDataset. */
const judgeCubes = [
  'CheapestFirst',
  'CountRanges',
  'CubeSums',
  'Gaps',
  'HeldPlaces',
  'HiddenCells',
  'areaWholes',
  'balancingChanges',
  'datasetAsShown',
  'exchangeThrough',
  'furtherHidden',
  'furtherHiddenCells',
  'heldParts',
  'indicatorSplits',
  'missingCount',
  'needsProtection',
  'neverAddsUp',
  'possibleCounts',
  'protectedDataset',
  'protectionNotices',
  'restOf',
  'signIn',
  'smallBesideHidden',
  'wholesFirst',
  'wholesWith',
  'widened',
  'windowParts',
];

/** Look for what is remarkable about added figures, and pass over those that are missing: each has tests of its own. */
const searchDatasets = ['comparedFigures', 'lowNewestMonths', 'unusualFigures'];

const statistics = Object.entries(figurePositions).flatMap(([name, positions]) =>
  positions.map((one) => ({ ...one, name: `${name}, ${one.at}` })),
);

describe('the table of statistics', () => {
  const exported = Object.values(modules).flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
  );

  it('has every function of the folder, each in one place', () => {
    const listed = [
      ...Object.keys(figurePositions),
      ...takeNoFigures,
      ...judgeCubes,
      ...searchDatasets,
    ];
    expect(listed.toSorted()).toEqual(exported.toSorted());
    expect(exported.length).toBeGreaterThan(60);
  });

  it('says truly which take no figures', () => {
    const text = Object.values(sources).join('\n');
    for (const name of takeNoFigures) {
      const [, rest = ''] = text.split(`export function ${name}`);
      // Up to the brace that opens the body: the parameters and what is returned.
      const parameters = rest.slice(0, rest.search(/\)(: [^{]*)? \{\n/));
      expect(parameters, name).toMatch(/^[<(]/);
      expect(parameters, name).not.toMatch(/Figure<|MissingReason|Dataset/);
    }
  });
});

describe('every reason passes through every statistic', () => {
  it.each(statistics)('$name', ({ result, expected }) => {
    for (const reason of missingReasons) {
      const given = result(reason);
      expect(given, reason).toEqual(expected(reason));
      for (const number of numbersIn(given)) expect(number, reason).toSatisfy(Number.isFinite);
    }
  });

  it('stays what it is where figures are hidden along and rounded', async () => {
    const rows = ['E1,40', 'E2,[c]', 'E3,30', 'G,90'].map(
      (row) => `asb,${row.replace(',', ',2023,')},,`,
    );
    const held = await smallDataset(...rows);
    const base = new Map(
      [...held.indicators].map(([code, one]) => [code, { ...one, roundingBase: 5 }]),
    );
    for (const reason of missingReasons) {
      const given = { ...with1(reason, 2023, 'asb', held), indicators: base };
      const shown = await protectedDataset(given);
      expect(observed(shown, 'asb', 'E1', calendarYear(2023)).figure).toBe(reason);
      const others = ['E2', 'E3', 'G'].map(
        (code) => observed(shown, 'asb', code, calendarYear(2023)).figure,
      );
      // Two hidden figures protect one another. A figure missing otherwise may be guessed, and protects none.
      expect(others).toEqual(['suppressed', reason === 'suppressed' ? 30 : 'suppressed', 90]);
    }
  });

  it('has words', () => {
    expect(Object.keys(missingWords)).toEqual(expect.arrayContaining([...missingReasons]));
    for (const { shorthand, short, meaning } of Object.values(missingWords)) {
      expect(shorthand).toMatch(/^\[[cxzu]\]$/);
      expect(Math.min(short.length, meaning.length)).toBeGreaterThan(3);
    }
  });
});

describe('no statistic gives a number that is none', () => {
  const awkward = fc.oneof(
    fc.constantFrom(0, 1, 2, 5, 9, 10, 1_000_000, 1e9),
    fc.nat({ max: 2_000_000 }),
  );
  it.each(statistics)('$name', ({ result }) => {
    fc.assert(
      fc.property(awkward, (given) => {
        for (const number of numbersIn(result(given)))
          expect(number, `${given}`).toSatisfy(Number.isFinite);
      }),
      { numRuns: 60 },
    );
  });
});
