import { describe, expect, it } from 'vitest';
import { viewContext } from '../../src/commentary/viewContext';
import { resolvedSelection } from '../../src/selection/resolvedSelection';
import type { Request } from '../../src/selection/selection';
import { besideFigure } from '../../src/viewmodels/compare/besideFigure';
import { indexedModel } from '../../src/viewmodels/compare/indexedModel';
import { multiplesModel } from '../../src/viewmodels/compare/multiplesModel';
import { periodBarsModel } from '../../src/viewmodels/compare/periodBarsModel';
import type { FigureModel } from '../../src/viewmodels/figureModel';
import { defaultPackage } from './package';
import { held, membersOf, people } from './secondOpinion';

/** Rates and index numbers worked out here from the text of the CSV files. */
const dataset = await defaultPackage();
const years = ['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2024'];
const codes = ['E07000117', 'E07000123', 'E06000009', 'L14'];

function contextOf(request: Request) {
  const asked = { page: 'compare', theme: 'road-safety', indicator: 'road-collisions', ...request };
  const { view, notices } = resolvedSelection(asked, dataset);
  expect(notices).toEqual([]);
  if (!view) throw new Error('no view');
  return viewContext(dataset, view);
}

/** The numbers of the table: the events that close a row are words. */
function tableOf<P>(model: FigureModel<P>, columns: number) {
  if (model.kind === 'nothing') throw new Error(model.why);
  return model.words.table.rows.map(({ cells }) =>
    cells.slice(0, columns).map(({ value }) => value),
  );
}

const areasOf = (code: string) => (code === 'L14' ? membersOf('L14') : [code]);
const collisions = (code: string, year: string) =>
  areasOf(code).reduce(
    (sum, area) => sum + held('road-collisions.csv', 'road-collisions', area, year),
    0,
  );
const residents = (code: string) =>
  areasOf(code).reduce((sum, area) => sum + people('census-2021', area, '2021'), 0);
const rate = (code: string, year: string) => (100000 * collisions(code, year)) / residents(code);

function expectClose(table: readonly (readonly (number | null)[])[], numbers: number[][]) {
  expect(table.map((row) => row.length)).toEqual(numbers.map((row) => row.length));
  for (const [place, row] of numbers.entries())
    for (const [at, number] of row.entries()) expect(table[place]?.[at]).toBeCloseTo(number, 9);
}

describe('collisions of four places side by side', () => {
  const request = { group: 'L14', areas: codes.join(','), intervals: 'off' };

  it('have the rates of the files', () => {
    const table = tableOf(multiplesModel(contextOf(request)), codes.length);
    expectClose(
      table,
      years.map((year) => codes.map((code) => rate(code, year))),
    );
  });

  it.each([undefined, '2019', '2024'])('are 100 in the base period %s', (base) => {
    const context = contextOf({ ...request, ...(base ? { base } : {}) });
    const expected = years.map((year) =>
      codes.map((code) => (100 * collisions(code, year)) / collisions(code, base ?? '2015')),
    );
    expectClose(tableOf(indexedModel(context), codes.length), expected);
  });

  it('have numbers and changes of the files', () => {
    const words = besideFigure(contextOf({ ...request, period: '2024', compare: '2019' }));
    const rows = words?.table.rows.map(({ cells }) => cells.slice(0, 6).map(({ value }) => value));
    const expected = codes.map((code) => {
      const [from, to] = [collisions(code, '2019'), collisions(code, '2024')];
      const rates = [rate(code, '2019'), rate(code, '2024')];
      return [from, rates[0] ?? 0, to, rates[1] ?? 0, to - from, (100 * (to - from)) / from];
    });
    expectClose(rows ?? [], expected);
  });
});

it('four years of collisions have every area of the group, in the order of the last', () => {
  const context = contextOf({ group: 'L14', by: 'periods', periods: '2015,2019,2020,2024' });
  const shown = ['2015', '2019', '2020', '2024'];
  const order = [...membersOf('L14')].toSorted((a, b) => rate(b, '2024') - rate(a, '2024'));
  expectClose(
    tableOf(periodBarsModel(context), shown.length),
    [...order, 'L14'].map((code) => shown.map((year) => rate(code, year))),
  );
});
