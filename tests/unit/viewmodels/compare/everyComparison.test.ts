import { describe, expect, it } from 'vitest';
import { viewContext } from '../../../../src/commentary/viewContext';
import type { Dataset } from '../../../../src/dataset/dataset';
import { placesHeld } from '../../../../src/selection/placesHeld';
import { resolvedSelection } from '../../../../src/selection/resolvedSelection';
import type { Request } from '../../../../src/selection/selection';
import { besideFigure } from '../../../../src/viewmodels/compare/besideFigure';
import { compareHeadline } from '../../../../src/viewmodels/compare/compareHeadline';
import { compareOptions } from '../../../../src/viewmodels/compare/compareOptions';
import { indexedModel } from '../../../../src/viewmodels/compare/indexedModel';
import { multiplesModel } from '../../../../src/viewmodels/compare/multiplesModel';
import { periodBarsModel } from '../../../../src/viewmodels/compare/periodBarsModel';
import type { TableModel } from '../../../../src/viewmodels/tableModel';
import { defaultPackage, illustrativePackage } from '../../../golden/package';
import { fixture } from '../everyView';
import { slips } from '../modelSlips';

/** Comparisons of every indicator: the first places and the last, the latest period of each kind, both measures. */
function* comparisonsOf(dataset: Dataset): Generator<Request> {
  for (const { code: indicator, theme } of dataset.indicators.values()) {
    const request = { page: 'compare', theme, indicator };
    const { view } = resolvedSelection(request, dataset);
    if (view?.indicator.code !== indicator || !view.beside) continue;
    const held = [...placesHeld(dataset, indicator, view.group).keys()];
    const places = [held.slice(0, 4), held.slice(-3), held.slice(0, 1), []];
    const options = compareOptions(dataset, view, view.beside);
    const measures = options.measures.map(({ value }) => value);
    for (const { value: period } of options.kinds)
      for (const measure of measures.length > 0 ? measures : ['count']) {
        const of = { ...request, period, measure };
        for (const areas of places) yield { ...of, areas: areas.join(',') || 'none' };
        yield { ...of, by: 'periods' };
        const { view: shown } = resolvedSelection(of, dataset);
        const all = shown?.beside && compareOptions(dataset, shown, shown.beside).besidePeriods;
        const six = all?.flatMap(({ options: list }) => list.map(({ value }) => value)).slice(0, 6);
        yield { ...of, periods: six?.join(',') ?? 'none' };
      }
  }
}

function modelsOf(dataset: Dataset, request: Request) {
  const { view, notices } = resolvedSelection(request, dataset);
  if (!view || notices.length > 0) throw new Error(`${JSON.stringify(request)}: ${notices.join()}`);
  const context = viewContext(dataset, view);
  return {
    headline: compareHeadline(context),
    multiples: multiplesModel(context),
    indexed: indexedModel(context),
    periodBars: periodBarsModel(context),
    table: besideFigure(context),
  };
}

/** All texts but those of the package itself. */
function* texts(value: unknown, key = ''): Generator<string> {
  if (['source', 'caveat'].includes(key)) return;
  if (typeof value === 'string') yield value;
  else if (typeof value === 'number') yield String(value);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) yield* texts(one, name);
}

const known = (table: TableModel, column: number) =>
  table.rows.map(({ cells }) => cells[column]?.value ?? null);

/** What pictures show otherwise than their tables. */
function differences({ multiples, indexed, periodBars }: ReturnType<typeof modelsOf>) {
  const found: string[] = [];
  const expectLine = (table: TableModel, code: string, drawn: readonly (number | null)[]) => {
    const column = table.columns.findIndex(({ key }) => key === code);
    // With intervals the figure of a place is the first of its three columns.
    if (JSON.stringify(known(table, column)) !== JSON.stringify(drawn)) found.push(code);
  };
  for (const model of [multiples, indexed]) {
    if (model.kind === 'nothing') continue;
    const panels = 'panels' in model.picture ? model.picture.panels : [model.picture];
    for (const { series } of panels)
      for (const { code, points } of series)
        expectLine(
          model.words.table,
          code,
          points.map(({ value }) => value),
        );
  }
  if (periodBars.kind === 'figure')
    for (const { code, bars } of periodBars.picture.rows) {
      const row = periodBars.words.table.rows.find(({ key }) => key === code);
      const drawn = JSON.stringify(bars.map(({ value }) => value));
      if (JSON.stringify(row?.cells.map(({ value }) => value)) !== drawn) found.push(code);
    }
  return found;
}

describe.each([
  ['the default package', () => defaultPackage()],
  ['the illustrative package', () => illustrativePackage()],
  ['rivershire', () => fixture('rivershire')],
  ['small counts', () => fixture('small-counts')],
] as const)('every comparison of %s', (_, load) => {
  it('is said without a slip, and drawn as its table has it', async () => {
    const dataset = await load();
    const found: string[] = [];
    let tried = 0;
    for (const request of comparisonsOf(dataset)) {
      const models = modelsOf(dataset, request);
      const at = JSON.stringify(request);
      for (const text of texts(models)) if (slips.test(text)) found.push(`${at}: ${text}`);
      for (const sentence of [models.headline.sentence, ...models.headline.detail])
        if (!/^[^a-z\s].*\.$/s.test(sentence)) found.push(`${at}: ${sentence}`);
      for (const code of differences(models)) found.push(`${at}: ${code} differs`);
      tried += 1;
    }
    expect([...new Set(found)].slice(0, 20)).toEqual([]);
    expect(tried).toBeGreaterThan(10);
  });
});
