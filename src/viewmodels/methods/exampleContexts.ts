import { highlighted, type ViewContext, viewContext } from '../../commentary/viewContext';
import type { Dataset } from '../../dataset/dataset';
import type { Indicator } from '../../domain/indicator';
import { resolvedSelection } from '../../selection/resolvedSelection';
import type { View } from '../../selection/selection';
import type { ComparedArea } from '../../statistics/comparison';

/** What worked examples are chosen from: what the reader looks at first, then all else that the data hold. */
export interface ExampleContexts {
  readonly dataset: Dataset;
  /**
   * The first example that can be made: of the reader's own view, else of the first indicator, in the package's order,
   * with its default period, for the reader's group and area where it has them. Indicators that do not suit are passed over without being compared.
   */
  readonly first: <T>(
    suits: (indicator: Indicator) => boolean,
    make: (context: ViewContext) => T | undefined,
  ) => T | undefined;
}

/** The choice of examples for a dataset and the reader's view of it; each indicator is compared once at most. */
export function exampleContexts(dataset: Dataset, view: View | undefined): ExampleContexts {
  const made = new Map<string, ViewContext | undefined>();
  // Where it can be had, the place that the reader looks at.
  const alike = view ? { group: view.group.code, ...(view.area ? { area: view.area } : {}) } : {};
  const contextOf = ({ code, theme }: Indicator) => {
    if (!made.has(code)) {
      const found =
        view?.indicator.code === code
          ? view
          : resolvedSelection({ theme, indicator: code, ...alike }, dataset).view;
      made.set(code, found?.indicator.code === code ? viewContext(dataset, found) : undefined);
    }
    return made.get(code);
  };
  const ordered = [...(view ? [view.indicator] : []), ...dataset.indicators.values()];
  const held = [...new Set(ordered)].filter(
    ({ code }) => (dataset.cubes.get(code)?.length ?? 0) > 0,
  );
  return {
    dataset,
    first: (suits, make) => {
      for (const indicator of held.filter(suits)) {
        const context = contextOf(indicator);
        const found = context && make(context);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

/** The areas an example may be about: the highlighted one, then the members in the group's order, last the group. */
export function exampleAreas(context: ViewContext): readonly ComparedArea[] {
  const { areas, total } = context.compared;
  const chosen = highlighted(context);
  return [...new Set([...(chosen ? [chosen] : []), ...areas, total])];
}

/** The first example that can be made of an area. */
export function firstOfAreas<T>(
  context: ViewContext,
  make: (area: ComparedArea) => T | undefined,
): T | undefined {
  for (const area of exampleAreas(context)) {
    const found = make(area);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The same view in the shorter periods its indicator is held at, months or quarters, the latest 12 from the last: where small
 * numbers are found that a year has not.
 */
function* contextsOfParts({ dataset, view }: ViewContext): Generator<ViewContext> {
  const cube = (dataset.cubes.get(view.indicator.code) ?? []).find(
    ({ months }) => months < view.period.months,
  );
  for (const period of cube?.periods.slice(-12).toReversed() ?? [])
    yield viewContext(dataset, { ...view, period, compareWith: undefined });
}

/** The first example that can be made of a view or of the shorter periods in it. */
export function firstOfParts<T>(
  context: ViewContext,
  make: (context: ViewContext) => T | undefined,
): T | undefined {
  const found = make(context);
  if (found !== undefined) return found;
  for (const part of contextsOfParts(context)) {
    const of = make(part);
    if (of !== undefined) return of;
  }
  return undefined;
}

/** Suits examples of events that are counted. */
export function isCount({ kind }: Indicator): boolean {
  return kind === 'count';
}

/** Suits examples of shares. */
export function isProportion({ kind }: Indicator): boolean {
  return kind === 'proportion';
}
