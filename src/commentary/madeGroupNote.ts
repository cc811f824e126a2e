import type { Dataset } from '../dataset/dataset';
import type { AreaGroup } from '../domain/area';
import { listed, numberText } from './figureText';

/** So many members are named; a longer list helps nobody. */
const mostNamed = 24;

/**
 * What a group is that is not the package's own, in sentences: who made it, of what, and what its figures are.
 * Undefined for a group of the package.
 */
export function madeGroupNote(dataset: Dataset, group: AreaGroup): string | undefined {
  const { name, members, made } = group;
  if (!made) return undefined;
  const one = made.without.length === 1;
  const without =
    made.without.length > 0
      ? ` ${numberText(made.without.length)} ${one ? 'code that was' : 'codes that were'} asked for ${one ? 'is' : 'are'} not in it: these data have no area to add for ${one ? 'it' : 'them'}.`
      : '';
  switch (made.by) {
    case 'reader':
      return `\u201c${name}\u201d is a group made by the reader of this page, not an official one. Its members: ${namesOf(dataset, members)}. ${sums}${without}`;
    case 'scenario':
      return `\u201c${name}\u201d: ${ownGroupsNote(
        dataset,
        members.flatMap((code) => dataset.groups.get(code) ?? []),
      )}${without}`;
    case 'neighbours':
      return `\u201c${name}\u201d: ${namesOf(dataset, members)}. They are the areas that this data package lists as similar, with the area itself. ${sums}`;
  }
}

/** The notes on those of some places that are no groups of the package, each once; empty where all are. */
export function madeGroupNotes(
  dataset: Dataset,
  codes: readonly (string | undefined)[],
): readonly string[] {
  return [...new Set(codes)].flatMap((code) => {
    const group = dataset.groups.get(code ?? '');
    return (group && madeGroupNote(dataset, group)) ?? [];
  });
}

/** What several groups are that a reader made: of what each, and what their figures are. */
export function ownGroupsNote(dataset: Dataset, groups: readonly AreaGroup[]): string {
  const each = groups.map(({ name, members }) => `${name} is ${namesOf(dataset, members)}`);
  return `groups made by the reader of this page, not official ones. ${each.join('; ')}. ${sums}`;
}

/** What to call such a group in a heading. */
export function madeGroupTitle({ made }: AreaGroup): string {
  if (made?.by === 'neighbours') return 'Areas listed as similar';
  return made?.by === 'scenario'
    ? 'A scenario made by a reader, not an official proposal'
    : 'A group made by a reader, not an official one';
}

const sums =
  'Figures are sums of those of the members, rates sums of events over sums of residents; where a member has no figure, the group has none either.';

function namesOf({ areas }: Dataset, codes: readonly string[]): string {
  const names = codes.map((code) => areas.get(code)?.name ?? code);
  const shown = names.slice(0, mostNamed);
  if (names.length > shown.length) shown.push(`${numberText(names.length - shown.length)} more`);
  return listed(shown);
}
