import type { Dataset } from '../../dataset/dataset';
import type { Area } from '../../domain/area';

/** The areas of which a list of neighbours says which are like them, by name; empty without such a list. */
export function areasWithNeighbours({ areas, neighbours }: Dataset): readonly Area[] {
  return [...neighbours.keys()]
    .flatMap((code) => areas.get(code) ?? [])
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
