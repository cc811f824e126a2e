import { join } from 'node:path';
import type { Dataset } from '../../../src/dataset/dataset';
import { resolvedSelection } from '../../../src/selection/resolvedSelection';
import type { Request, View } from '../../../src/selection/selection';
import { filterOptions } from '../../../src/viewmodels/filterOptions';
import { packageIn } from '../../golden/package';

/** A package of tests/fixtures/packages. */
export async function fixture(name: string): Promise<Dataset> {
  return packageIn(join(import.meta.dirname, '../../fixtures/packages', name));
}

/** The view of a request that the dataset answers without a notice. */
export function viewOf(dataset: Dataset, request: Request): View {
  const { view, notices } = resolvedSelection(request, dataset);
  if (!view || notices.length > 0) throw new Error(`${JSON.stringify(request)}: ${notices.join()}`);
  return view;
}

/** How much of the choices is walked through. */
interface Walk {
  /** Which of the periods to compare with; all of them by default. */
  readonly comparisons?: (all: readonly string[]) => readonly string[];
  /** Areas besides none; none by default. */
  readonly areas?: (all: readonly string[]) => readonly string[];
}

/**
 * Every request that the filters of a package offer: each indicator, group and period with the comparisons, measures
 * and areas that are walked through.
 */
export function* everyRequest(dataset: Dataset, walk: Walk = {}): Generator<Request> {
  const { comparisons = (all) => all, areas = () => [] } = walk;
  for (const { code: indicator, theme } of dataset.indicators.values()) {
    const start = resolvedSelection({ theme, indicator }, dataset).view;
    if (start?.indicator.code !== indicator) continue;
    for (const group of values(filterOptions(dataset, start).groups)) {
      if (dataset.onDemand.some(({ code }) => code === group)) continue;
      const ofGroup = viewOf(dataset, { theme, indicator, group });
      for (const period of values(filterOptions(dataset, ofGroup).periods)) {
        const request = { theme, indicator, group, period };
        const options = filterOptions(dataset, viewOf(dataset, request));
        const measures = options.measures.map(({ value }) => value);
        const shown = ['', ...areas(values(options.areas).filter((area) => area !== ''))];
        for (const compare of comparisons(values(options.comparisons))) {
          for (const measure of measures.length > 0 ? measures : ['count']) {
            for (const area of shown) yield { ...request, compare, measure, area };
          }
        }
      }
    }
  }
}

/** The first, the second and the last of a list: no comparison, the nearest and the farthest. */
export function someOf(all: readonly string[]): readonly string[] {
  return [...new Set([...all.slice(0, 2), ...all.slice(-1)])];
}

function values(groups: readonly { readonly options: readonly { readonly value: string }[] }[]) {
  return groups.flatMap(({ options }) => options.map(({ value }) => value));
}
