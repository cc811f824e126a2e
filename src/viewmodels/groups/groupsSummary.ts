import { listed, numberText } from '../../commentary/figureText';
import type { Dataset } from '../../dataset/dataset';
import { type ReaderGroups } from '../../selection/readerGroups';

/** What the page of the reader's groups says of them. */
export interface GroupsSummary {
  /** The answer: whether they make a scenario. */
  readonly headline: string;
  readonly detail: string;
  /** What keeps them from being a scenario, each in a sentence that names the areas. Empty where they are one. */
  readonly problems: readonly string[];
}

/** So many areas are named in one sentence. */
const mostNamed = 24;

/** The reader's groups in words: whether each area of the group they are made of is in exactly one of them. */
export function groupsSummary(dataset: Dataset, reader: ReaderGroups): GroupsSummary {
  const { groups, cover, scenario } = reader;
  const count = groups.length;
  if (count === 0 || !cover) {
    return {
      headline: 'Make groups of areas and compare them',
      detail:
        'Give each group a name and choose its areas. Several groups that share out all areas among them, such as proposed new councils, make a scenario.',
      problems: [],
    };
  }
  const areas = `${numberText(cover.members.length)} areas`;
  if (scenario) {
    return {
      headline: `${numberText(count)} groups cover ${cover.name}: each of its ${areas} is in exactly one`,
      detail: sizes(reader),
      problems: [],
    };
  }
  const placed = cover.members.length - reader.leftOut.length;
  return {
    headline: `${count === 1 ? 'One group' : `${numberText(count)} groups`} with ${numberText(placed)} of the ${areas} of ${cover.name}`,
    detail: sizes(reader),
    problems: problemsOf(dataset, reader),
  };
}

function sizes({ groups }: ReaderGroups): string {
  const each = groups.map(
    ({ name, members }) =>
      `${name} has ${members.length === 1 ? 'one area' : `${numberText(members.length)} areas`}`,
  );
  return `${listed(each)}.`;
}

function problemsOf(
  dataset: Dataset,
  { groups, cover, shared, leftOut, outside }: ReaderGroups,
): readonly string[] {
  const name = (code: string) => dataset.areas.get(code)?.name ?? code;
  const names = (codes: readonly string[]) => {
    const shown = codes.slice(0, mostNamed).map(name);
    if (codes.length > shown.length) shown.push(`${numberText(codes.length - shown.length)} more`);
    return listed(shown);
  };
  const places = (at: readonly number[]) => listed(at.map((place) => groups[place]?.name ?? ''));
  const empty = groups.filter(({ members }) => members.length === 0);
  return [
    ...(groups.length === 1 ? ['There is one group only.'] : []),
    ...(empty.length > 0 ? [`Without any area: ${listed(empty.map((one) => one.name))}.`] : []),
    ...shared.map(
      ({ code, places: at }) => `In more than one group: ${name(code)} is in ${places(at)}.`,
    ),
    ...(leftOut.length > 0 ? [`In no group: ${names(leftOut)}.`] : []),
    ...(outside.length > 0 ? [`Not part of ${cover?.name ?? ''}: ${names(outside)}.`] : []),
  ];
}
