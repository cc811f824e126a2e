import { describe, expect, it } from 'vitest';
import { resolvedSelection } from '../../../src/selection/resolvedSelection';
import { indicatorFacts } from '../../../src/viewmodels/indicatorFacts';
import { defaultPackage, illustrativePackage } from '../../golden/package';
import { everyRequest, fixture, someOf } from './everyView';
import { modelsOf, rankSlips, slips, slipsIn, twinSlips } from './modelSlips';

const packages = [
  ['default', await defaultPackage()],
  ['illustrative', await illustrativePackage()],
  ['rivershire', await fixture('rivershire')],
  ['bare', await fixture('bare')],
] as const;

describe('the look-out for slips', () => {
  it.each([
    'NaN%',
    'a  b',
    'end .',
    '(undefined)',
    ' lead',
    'trail ',
    'null',
    'a, , b',
    'of []..',
    '5.0% % of',
    'and and',
  ])('finds %j', (text) => {
    expect(text).toMatch(slips);
  });

  it.each(['18.8% to 19.0%', 'St John\'s, Upper "Town"', '\u22121.2', 'A [x] b', '£1.50'])(
    'lets %j pass',
    (text) => {
      expect(text).not.toMatch(slips);
    },
  );
});

describe.each(packages)('the %s package', (_, dataset) => {
  it('says nothing amiss, and draws what its tables hold', { timeout: 60_000 }, () => {
    const found = new Set<string>();
    const walk = { comparisons: someOf, areas: (all: readonly string[]) => all.slice(0, 1) };
    for (const [place, request] of [...everyRequest(dataset, walk)].entries()) {
      // A part of the many: steps that share no factor with the number of areas, measures and comparisons meet them all.
      if (place % (/-/.test(request.period ?? '') ? 25 : 5) !== 0) continue;
      const models = modelsOf(dataset, { ...request, ...(place % 2 ? { intervals: 'on' } : {}) });
      for (const slip of [...slipsIn(models), ...twinSlips(models), ...rankSlips(models)])
        found.add(`${JSON.stringify(request)} ${slip}`);
    }
    expect([...found].slice(0, 20)).toEqual([]);
  });

  it('says nothing amiss of any area', { timeout: 60_000 }, () => {
    const found = new Set<string>();
    for (const { code: indicator, theme } of dataset.indicators.values()) {
      const start = resolvedSelection({ theme, indicator }, dataset).view;
      if (start?.indicator.code !== indicator) continue;
      for (const area of start.group.members) {
        const models = modelsOf(dataset, { theme, indicator, area });
        for (const slip of [...slipsIn(models), ...twinSlips(models)]) found.add(`${area} ${slip}`);
      }
    }
    expect([...found].slice(0, 20)).toEqual([]);
  });

  it('says nothing amiss of its indicators', () => {
    for (const indicator of dataset.indicators.values()) {
      for (const { term, text } of indicatorFacts(dataset, indicator)) {
        expect(`${term}: ${text}`).not.toMatch(slips);
      }
    }
  });
});

describe('the national group', () => {
  it('draws the ends of a long ranking, and its tables hold all', async () => {
    const national = await defaultPackage({ onDemand: true });
    for (const measure of ['rate', 'count']) {
      for (const area of ['', 'E07000117']) {
        const request = { indicator: 'csp-violence', group: 'EW', measure, area, intervals: 'on' };
        const models = modelsOf(national, request);
        expect([...slipsIn(models), ...twinSlips(models), ...rankSlips(models)]).toEqual([]);
        const { ranking, change } = models;
        if (ranking.kind === 'nothing' || change.kind === 'nothing') throw new Error('pictures');
        expect(ranking.picture.bars.length).toBeLessThanOrEqual(24);
        expect(change.picture.bars.length).toBeLessThanOrEqual(25);
        expect(ranking.words.table.rows.length).toBeGreaterThan(300);
        expect(change.words.table.rows).toHaveLength(ranking.words.table.rows.length);
        const selected = ranking.picture.bars.filter((bar) => bar.selected);
        expect(selected).toHaveLength(area ? 1 : 0);
      }
    }
  });
});
