import type { Dataset } from '../dataset/dataset';
import type { Indicator } from '../domain/indicator';

/** The theme's indicators that have figures: headline indicators in their order, then the others as listed. */
export function indicatorsOfTheme(dataset: Dataset, theme: string): readonly Indicator[] {
  const held = [...dataset.indicators.values()].filter(
    (indicator) =>
      indicator.theme === theme && (dataset.cubes.get(indicator.code)?.length ?? 0) > 0,
  );
  const order = (indicator: Indicator) => indicator.headline ?? Number.POSITIVE_INFINITY;
  return held.toSorted((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)));
}
