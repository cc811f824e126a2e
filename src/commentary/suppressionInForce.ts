import { disclosureRules } from './disclosureRules';
import { numberText } from './figureText';
import type { EvidenceCell } from './sentence';
import type { ViewContext } from './viewContext';

/** The indicator's disclosure rules and, where areas of the group are hidden in the later period, how many. */
export function suppressionInForce(
  { view, compared }: ViewContext,
  cells: readonly EvidenceCell[] = [],
): readonly string[] {
  const hidden = compared.areas.filter(({ later }) => later.count === 'suppressed').length;
  const among = cells.filter(({ numerator }) => numerator === 'suppressed').length;
  const areas =
    hidden === 1 ? 'The figure of 1 area is' : `The figures of ${numberText(hidden)} areas are`;
  return [
    ...disclosureRules(view.indicator),
    ...(hidden > 0 ? [`${areas} suppressed.`] : []),
    ...(among > 0 && hidden === 0 ? ['A figure this sentence would need is suppressed.'] : []),
  ];
}
