import { areaNoun } from '../../commentary/areaNoun';
import { capitalised } from '../../commentary/figureText';
import type { Dataset } from '../../dataset/dataset';
import type { Area } from '../../domain/area';
import type { ChoiceGroup } from '../choiceGroup';

/**
 * Every area of the package by name, under a heading for each type, in the order in which the package has the types. An
 * area whose name is not its own alone carries the name of its parent, or its code. Without `but`, all of them.
 */
export function areasOffered(dataset: Dataset, but?: string): readonly Required<ChoiceGroup>[] {
  const types = new Map<string, Area[]>();
  const named = new Map<string, number>();
  for (const area of dataset.areas.values()) {
    named.set(area.name, (named.get(area.name) ?? 0) + 1);
    if (area.code === but) continue;
    types.set(area.type, [...(types.get(area.type) ?? []), area]);
  }
  const label = ({ name, parentCode, code }: Area) =>
    named.get(name) === 1 ? name : `${name} (${dataset.areas.get(parentCode ?? '')?.name ?? code})`;
  const sections = new Map<string, Area[]>();
  for (const areas of types.values()) {
    const heading = capitalised(typeNoun(dataset, areas));
    sections.set(heading, [...(sections.get(heading) ?? []), ...areas]);
  }
  return [...sections].map(([heading, areas]) => ({
    label: heading,
    options: areas
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
      .map((area) => ({ value: area.code, label: label(area) })),
  }));
}

function typeNoun(dataset: Dataset, areas: readonly Area[]): string {
  const members = areas.map(({ code }) => code);
  return areaNoun({ dataset, view: { group: { members } } }).many;
}
