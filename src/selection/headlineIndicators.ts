import type { Dataset } from '../dataset/dataset';
import type { Indicator } from '../domain/indicator';
import { indicatorsOfTheme } from './indicatorsOfTheme';

/**
 * What the overview shows of a theme: its headline indicators that have figures, in their order; where the package
 * marks none of them as a headline, the first one listed. Empty for a theme without figures.
 */
export function headlineIndicators(dataset: Dataset, theme: string): readonly Indicator[] {
  const held = indicatorsOfTheme(dataset, theme);
  const marked = held.filter(({ headline }) => headline !== undefined);
  return marked.length > 0 ? marked : held.slice(0, 1);
}
