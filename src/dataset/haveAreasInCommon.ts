import type { AreaGroup } from '../domain/area';
import { containers } from './containers';
import type { Dataset } from './dataset';

/** A place: an area, or a group with its members. */
interface Place {
  readonly code: string;
  readonly group: AreaGroup | undefined;
}

/** True where two places share an area, or one lies in the other: by groups, groups of groups and the areas' parents. */
export function haveAreasInCommon(dataset: Dataset, one: Place, other: Place): boolean {
  const [a, b] = [areasOf(dataset, one), areasOf(dataset, other)];
  return liesIn(dataset, a, b) || liesIn(dataset, b, a);
}

/** A member may be a group, and an area may be one too. */
function areasOf({ groups }: Dataset, { code, group }: Place): readonly string[] {
  const members = (group ?? groups.get(code))?.members ?? [];
  return [code, ...members, ...members.flatMap((one) => groups.get(one)?.members ?? [])];
}

function liesIn({ areas }: Dataset, parts: readonly string[], wholes: readonly string[]): boolean {
  const held = new Set(wholes);
  return parts.some(
    (code) => held.has(code) || [...containers(code, areas)].some((whole) => held.has(whole)),
  );
}
