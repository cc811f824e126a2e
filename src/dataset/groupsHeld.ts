import type { AreaGroup } from '../domain/area';
import type { Dataset } from './dataset';
import { freeCode } from './freeCode';

/**
 * Levels at which areas lie side by side and may be added up, with the area types and the GSS code prefixes of each.
 * Areas of other kinds, and areas of which neither is known, stand together.
 */
const levels: readonly {
  readonly name: string;
  readonly types: readonly string[];
  readonly codes: RegExp;
}[] = [
  { name: 'All wards', types: ['ward'], codes: /^[EW]05|^S13|^N08/ },
  {
    name: 'All areas',
    types: ['district', 'unitary', 'metropolitan_district', 'london_borough'],
    codes: /^E0[6-9]|^W06|^S12|^N09/,
  },
  { name: 'All police force areas', types: ['police_force'], codes: /^[EW]15|^[EW]23/ },
  { name: 'All counties', types: ['county'], codes: /^E10|^E11/ },
  { name: 'All regions', types: ['region'], codes: /^E12/ },
  { name: 'All countries', types: ['country'], codes: /^[EWSN]92|^K0/ },
];

/**
 * The groups an indicator can be shown for, in the package's order: those with a figure of their own, or of two members
 * or more that are at least half of them, lest a few districts pass for a country. Areas that no such group covers form groups by level, the largest first, so that every figure held can be
 * reached; a level of one area is that area. Last come groups that are not the package's own, with a figure of one
 * member or more: what they lack is then said.
 */
export function groupsHeld(dataset: Dataset, indicator: string): readonly AreaGroup[] {
  const codes = new Set((dataset.cubes.get(indicator) ?? []).flatMap((cube) => cube.areas));
  const all = [...dataset.groups.values()];
  const held = all.filter(
    (group) =>
      !group.made &&
      (codes.has(group.code) ||
        mostlyHeld(group.members.filter((one) => codes.has(one)).length, group)),
  );
  const covered = new Set(held.flatMap((group) => [group.code, ...group.members]));
  const loose = [...codes].filter((code) => dataset.areas.has(code) && !covered.has(code));
  const isHeld = (code: string): boolean =>
    codes.has(code) || (dataset.groups.get(code)?.members.some((one) => codes.has(one)) ?? false);
  const made = all.filter((group) => group.made && group.members.some(isHeld));
  return [...held, ...byLevel(dataset, loose), ...made];
}

function mostlyHeld(held: number, { members }: AreaGroup): boolean {
  return held > 1 && held * 2 >= members.length;
}

function byLevel(dataset: Dataset, codes: readonly string[]): readonly AreaGroup[] {
  const members = new Map<string, string[]>();
  for (const code of codes) {
    const name = levelOf(dataset.areas.get(code)?.type ?? '', code);
    members.set(name, [...(members.get(name) ?? []), code]);
  }
  const largestFirst = [...members].toSorted(([, a], [, b]) => b.length - a.length);
  return largestFirst.map(([name, of]) => {
    const [only] = of;
    const single =
      of.length === 1 && only !== undefined ? dataset.areas.get(only)?.name : undefined;
    return { code: freeCode(dataset, name), name: single ?? name, members: of };
  });
}

function levelOf(type: string, code: string): string {
  const plain = type.toLowerCase().replace(/[\s-]+/g, '_');
  const level =
    levels.find(({ types }) => types.includes(plain)) ??
    (plain === '' ? levels.find(({ codes }) => codes.test(code)) : undefined);
  return level?.name ?? (plain === '' ? 'All areas' : `All areas of type ${type}`);
}
