import { areaNoun } from '../../commentary/areaNoun';
import { capitalised } from '../../commentary/figureText';
import type { Dataset } from '../../dataset/dataset';
import type { Area } from '../../domain/area';
import type { ChoiceGroup } from '../choiceGroup';

/**
 * Every area of the package by name (a shared name carries its code), under a heading for each type, in the order in
 * which the package has the types; but for one, where a code is given. Empty without areas.
 */
export function areasOffered(dataset: Dataset, but?: string): readonly Required<ChoiceGroup>[] {
  const sections = new Map<string, Area[]>();
  for (const area of dataset.areas.values()) {
    if (area.code === but) continue;
    const heading = capitalised(
      areaNoun({ dataset, view: { group: { members: [area.code] } } }).many,
    );
    const areas = sections.get(heading);
    if (areas) areas.push(area);
    else sections.set(heading, [area]);
  }
  return [...sections].map(([label, areas]) => ({
    label,
    options: areas
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
      .map(({ code, name }) => ({ value: code, label: name })),
  }));
}
