import type { AreaGroup } from '../domain/area';
import type { Dataset } from './dataset';

/** Levels at which areas of one kind lie side by side and may be added up. */
const levels: readonly { readonly name: string; readonly types: readonly string[] }[] = [
  { name: 'All wards', types: ['ward'] },
  { name: 'All police force areas', types: ['police_force'] },
  { name: 'All counties', types: ['county'] },
  { name: 'All countries', types: ['country'] },
];

/**
 * The groups an indicator can be shown for, in the package's order: those with a figure of their own or of two members
 * or more. Areas that no such group covers form groups by level, so that every figure held can be reached; a level of
 * one area is that area.
 */
export function groupsHeld(dataset: Dataset, indicator: string): readonly AreaGroup[] {
  const codes = new Set((dataset.cubes.get(indicator) ?? []).flatMap((cube) => cube.areas));
  const held = [...dataset.groups.values()].filter(
    (group) =>
      codes.has(group.code) || group.members.filter((member) => codes.has(member)).length > 1,
  );
  const covered = new Set(held.flatMap((group) => group.members));
  const loose = [...codes].filter((code) => dataset.areas.has(code) && !covered.has(code));
  return [...held, ...byLevel(dataset, loose)];
}

function byLevel(dataset: Dataset, codes: readonly string[]): readonly AreaGroup[] {
  const members = new Map<string, string[]>();
  for (const code of codes) {
    const type = dataset.areas.get(code)?.type ?? '';
    const name = levels.find((level) => level.types.includes(type))?.name ?? 'All areas';
    members.set(name, [...(members.get(name) ?? []), code]);
  }
  return [...members].map(([name, of]) => {
    const [only] = of;
    const single =
      of.length === 1 && only !== undefined ? dataset.areas.get(only)?.name : undefined;
    return { code: name.toLowerCase().replaceAll(' ', '-'), name: single ?? name, members: of };
  });
}
