import { describe, expect, it } from 'vitest';
import { isKnown } from '../../src/domain/figure';
import { periodCode } from '../../src/domain/periodCode';
import { datasetWithGroups } from '../../src/selection/datasetWithGroups';
import { groupContexts } from '../../src/viewmodels/groups/groupContexts';
import { groupsModel } from '../../src/viewmodels/groups/groupsModel';
import { groupsTable } from '../../src/viewmodels/groups/groupsTable';
import { defaultPackage } from './package';
import { byar, held, membersOf, numbersIn, people, rowsOf } from './secondOpinion';

/** Three councils of whole districts, made up for this test. */
const councils: Readonly<Record<string, readonly string[]>> = {
  North: ['Lancaster', 'Wyre', 'Fylde', 'Blackpool'],
  East: ['Burnley', 'Hyndburn', 'Pendle', 'Ribble Valley', 'Rossendale', 'Blackburn with Darwen'],
  South: ['Chorley', 'Preston', 'South Ribble', 'West Lancashire'],
};

const areas = rowsOf('areas.csv');
const codesOf = (names: readonly string[]) =>
  names.map((name) => areas.find((row) => row.area_name === name)?.area_code ?? name);
const own = Object.entries(councils)
  .map(([name, names]) => `${name}:${codesOf(names).join(',')}`)
  .join(';');

const { dataset, reader } = datasetWithGroups(await defaultPackage(), { own, of: 'L14' });
const contexts = groupContexts(dataset, reader);
const contextOf = (indicator: string) => {
  const found = contexts.find(({ view }) => view.indicator.code === indicator);
  if (!found) throw new Error(indicator);
  return found;
};

/** Text of a number rounded half away from zero, worked out on its decimal digits. */
const rounded = (value: number, decimals: number) => {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.floor(Math.abs(value) * scale + 0.5 + 1e-9)) / scale;
};

const cases = [
  ['csp-violence', 'csp-recorded-crime.csv'],
  ['csp-sexual-offences', 'csp-recorded-crime.csv'],
  ['csp-robbery', 'csp-recorded-crime.csv'],
  ['road-collisions', 'road-collisions.csv'],
] as const;

describe('three councils that cover Lancashire-14', () => {
  it('are a scenario', () => {
    expect(codesOf(Object.values(councils).flat()).toSorted()).toEqual(
      [...membersOf('L14')].toSorted(),
    );
    expect(reader.scenario?.members).toHaveLength(3);
    expect(reader.cover?.code).toBe('L14');
  });

  it.each(cases)('have the figures of %s that the files add up to', (code, file) => {
    const context = contextOf(code);
    const { period, compareWith, multiplier } = context.view;
    const { population_series: series = '', population_year: year = '' } =
      rowsOf('indicators.csv').find((row) => row.indicator === code) ?? {};
    expect(compareWith).toBeDefined();
    const [later, earlier] = [period, compareWith ?? period].map(periodCode);
    // A fixed year, so that none has to be worked out here.
    expect(year).toMatch(/^\d{4}$/);
    const sum = (name: string, when: string | undefined) =>
      codesOf(councils[name] ?? [])
        .map((area) => held(file, code, area, when ?? ''))
        .reduce((all, one) => all + one, 0);
    const residentsOf = (name: string) =>
      codesOf(councils[name] ?? []).reduce((all, area) => all + people(series, area, year), 0);
    const expected = Object.keys(councils).map((name) => {
      const count = sum(name, later);
      const residents = residentsOf(name);
      return {
        name,
        count,
        before: sum(name, earlier),
        residents,
        rate: (count / residents) * multiplier,
      };
    });
    expect(expected.every(({ rate }) => rate > 0)).toBe(true);
    for (const { name, count, before, residents, rate } of expected) {
      const area = context.compared.areas.find((one) => one.name === name);
      expect(area?.later.count).toBe(count);
      expect(area?.earlier.count).toBe(before);
      expect(area?.later.population).toBe(residents);
      expect(area?.later.rate).toBeCloseTo(rate, 9);
      expect(area?.numeric).toBe(count - before);
      expect(area?.rateRank).toBe(1 + expected.filter((one) => one.rate > rate).length);
    }
    // What the reader sees: the table, highest rate first, and the whole with no rank.
    const table = groupsTable(context);
    const ordered = expected.toSorted((a, b) => b.rate - a.rate);
    expect(table.rows.map(({ header }) => header)).toEqual([
      ...ordered.map(({ name }) => name),
      'Lancashire-14',
    ]);
    const at = (key: string) => table.columns.findIndex((column) => column.key === key);
    for (const [place, one] of ordered.entries()) {
      const shown = (key: string) =>
        numbersIn((table.rows[place]?.cells[at(key)]?.text ?? '').replace(/\[.\]/g, ''));
      const [low, high] = byar(one.count).map((limit) => (limit / one.residents) * multiplier);
      expect(shown('count')).toEqual([one.count]);
      expect(shown('rate')).toEqual([rounded(one.rate, 1)]);
      expect(shown('lower')).toEqual([rounded(low ?? 0, 1)]);
      expect(shown('upper')).toEqual([rounded(high ?? 0, 1)]);
      expect(shown('residents')).toEqual([one.residents]);
      expect(shown('numeric')).toEqual([one.count - one.before]);
      expect(table.rows[place]?.cells[at('rank')]?.text).toBe(['1st', '2nd', '3rd'][place]);
    }
    const all = expected.reduce((total, one) => total + one.count, 0);
    expect(context.compared.total.later.count).toBe(all);
    const model = groupsModel(context);
    if (model.kind !== 'figure') throw new Error('a figure');
    expect(model.picture.bars.map(({ value }) => value)).toEqual(
      ordered.map(({ rate }) => expect.closeTo(rate, 9)),
    );
  });

  it('have no figure where a member has none, and say which', () => {
    const context = contextOf('asb-incidents');
    const south = context.compared.areas.find(({ name }) => name === 'South');
    expect(isKnown(south?.later.count ?? 'notHeld')).toBe(true);
    for (const name of ['North', 'East']) {
      const area = context.compared.areas.find((one) => one.name === name);
      expect(area?.later.count).toBe('incompleteGroup');
    }
    const model = groupsModel(context);
    if (model.kind !== 'nothing') throw new Error('nothing to compare');
    expect(model.why).toContain('North has no figure for 2023, as none is shown for Blackpool.');
    expect(model.why).toContain(
      'East has no figure for 2023, as none is shown for Blackburn with Darwen.',
    );
    const asb = codesOf(councils.South ?? []).map((area) =>
      held('asb.csv', 'asb-incidents', area, '2023'),
    );
    const incidents = asb.reduce((all, one) => all + one, 0);
    expect(model.why).toContain(`South: ${incidents.toLocaleString('en-GB')} `);
  });
});
