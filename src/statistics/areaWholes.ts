import type { Dataset } from '../dataset/dataset';

/** A place or group that others make up. */
export interface AreaWhole {
  readonly code: string;
  readonly members: readonly string[];
  /** False where only the list of areas says that the members lie in it: others may lie there too. */
  readonly isGroup: boolean;
}

/**
 * The wholes of a package by code: its groups, and the areas that others are listed to lie in. Where a code is both, the
 * group says what it is made of.
 */
export function areaWholes({ groups, areas }: Dataset): ReadonlyMap<string, AreaWhole> {
  const wholes = new Map<string, AreaWhole>();
  const within = new Map<string, string[]>();
  for (const { code, parentCode } of areas.values()) {
    if (parentCode === undefined || parentCode === code) continue;
    const members = within.get(parentCode) ?? [];
    within.set(parentCode, members);
    members.push(code);
  }
  for (const [code, members] of within) wholes.set(code, { code, members, isGroup: false });
  for (const { code, members } of groups.values())
    wholes.set(code, { code, members, isGroup: true });
  return wholes;
}

/** By code, the wholes that an area or group goes into directly. */
export function wholesWith(
  wholes: ReadonlyMap<string, AreaWhole>,
): (code: string) => readonly string[] {
  const direct = new Map<string, string[]>();
  for (const { code, members } of wholes.values()) {
    for (const member of members) {
      const above = direct.get(member) ?? [];
      direct.set(member, above);
      above.push(code);
    }
  }
  return (code) => direct.get(code) ?? [];
}
