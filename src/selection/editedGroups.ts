import { mostGroups, nameOf, type OwnGroup } from './ownGroups';
import type { ReaderGroups } from './readerGroups';

/** So many groups without areas, to begin a scenario with. */
export function emptyGroups(count: number): readonly OwnGroup[] {
  return Array.from({ length: count }, (_, place) => ({ name: `Group ${place + 1}`, codes: [] }));
}

/** The groups and one more, without areas; the same where there are as many as there can be. */
export function withOneMore(groups: readonly OwnGroup[]): readonly OwnGroup[] {
  if (groups.length >= mostGroups) return groups;
  const names = new Set(groups.map(({ name }) => name));
  let number = groups.length + 1;
  while (names.has(`Group ${number}`)) number += 1;
  return [...groups, { name: `Group ${number}`, codes: [] }];
}

/** The groups with one of them renamed; a blank name, or that of another group, changes nothing. */
export function renamed(
  groups: readonly OwnGroup[],
  place: number,
  text: string,
): readonly OwnGroup[] {
  const name = nameOf(text);
  const isTaken = groups.some(
    (one, at) => at !== place && one.name.toLowerCase() === name.toLowerCase(),
  );
  if (name === '' || isTaken) return groups;
  return groups.map((one, at) => (at === place ? { ...one, name } : one));
}

/** The groups with an area put into one of them, or taken out of it; others keep the area. */
export function withArea(
  groups: readonly OwnGroup[],
  place: number,
  code: string,
  isIn: boolean,
): readonly OwnGroup[] {
  return groups.map((one, at) => {
    if (at !== place) return one;
    const others = one.codes.filter((other) => other !== code);
    return { ...one, codes: isIn ? [...others, code] : others };
  });
}

/** The groups with an area in the one at a place and in no other; in none where there is no such place. */
export function withAreaOnlyIn(
  groups: readonly OwnGroup[],
  place: number,
  code: string,
): readonly OwnGroup[] {
  return groups.map((one, at) => {
    const others = one.codes.filter((other) => other !== code);
    return { ...one, codes: at === place ? [...others, code] : others };
  });
}

/**
 * The code of a group once the reader's groups are edited: that of one of theirs goes by its place, which moves when one
 * before it is removed. Undefined for a group that is removed itself.
 */
export function codeAfterEdit(
  { asked, groups }: Pick<ReaderGroups, 'asked' | 'groups'>,
  edited: readonly OwnGroup[],
  code: string,
): string | undefined {
  const place = groups.findIndex((one) => one.code === code);
  if (place < 0 || edited.length >= asked.length) return code;
  const now = edited.findIndex(({ name }) => name === asked[place]?.name);
  return groups[now]?.code;
}
