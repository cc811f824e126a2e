import type { Dataset } from '../dataset/dataset';
import { freeCode } from '../dataset/freeCode';
import type { Area, AreaGroup } from '../domain/area';
import { shownBriefly } from './fallbackNotice';
import { type ReaderGroups, readerGroups } from './readerGroups';
import type { Request } from './selection';

/** A dataset with groups that are not the package's own. */
export interface DatasetWithGroups {
  readonly dataset: Dataset;
  readonly reader: ReaderGroups;
  /** What a link asked for and the data do not have. */
  readonly notices: readonly string[];
}

/** The type of the area that a reader's group is within a scenario. */
export const ownGroupType = 'own_group';

/**
 * The dataset with the groups of the reader, their scenario, and the areas similar to the one asked for, so that
 * everything that can be shown of a group can be shown of these. A group of the reader is also listed as an area, of
 * type {@link ownGroupType}, as it is one within the scenario. None has figures of its own: all are sums of figures that
 * are shown, so that nothing hidden can be worked out from them, and none where one is hidden.
 */
export function datasetWithGroups(dataset: Dataset, request: Request): DatasetWithGroups {
  const reader = readerGroups(dataset, request);
  const filled = reader.groups.filter(({ members }) => members.length > 0);
  const made = [
    ...similarGroups(dataset, request),
    ...filled,
    ...(reader.scenario ? [reader.scenario] : []),
  ];
  const notices = [...coverNotice(dataset, request, reader), ...withoutNotices(reader)];
  if (made.length === 0) return { dataset, reader, notices };
  const groups = new Map([...dataset.groups, ...made.map((one) => [one.code, one] as const)]);
  const areas = new Map([
    ...dataset.areas,
    ...filled.map((one) => [one.code, asArea(one)] as const),
  ]);
  return { dataset: { ...dataset, areas, groups }, reader, notices };
}

/** That the group whose areas were to be chosen from is not there; one whose files are on their way is not unknown. */
function coverNotice(
  dataset: Dataset,
  { of }: Request,
  { cover }: ReaderGroups,
): readonly string[] {
  const coming = dataset.onDemand.some(({ code }) => code === of);
  if (!of || !cover || cover.code === of || coming) return [];
  const name = dataset.groups.get(of)?.name ?? shownBriefly(of);
  return [
    `There is no group "${name}" with headline figures to make groups from, so the areas of ${cover.name} are offered.`,
  ];
}

function withoutNotices(reader: ReaderGroups): readonly string[] {
  return reader.groups.flatMap(({ name, made: { without } = { without: [] } }) =>
    without.length > 0
      ? `These data have no areas to add for ${without.slice(0, 20).map(shownBriefly).join(', ')}${without.length > 20 ? ` and ${without.length - 20} more` : ''}, so the group "${name}" is without them.`
      : [],
  );
}

function asArea({ code, name }: AreaGroup): Area {
  const parentCode = undefined;
  const successorCode = undefined;
  return { code, name, type: ownGroupType, parentCode, successorCode, otherNames: [] };
}

/** Code of the group of an area and those similar to it. */
export function similarCode(dataset: Dataset, area: string): string {
  return freeCode(dataset, `similar-${area}`);
}

/** The areas similar to the area asked for, or to the one whose similar areas are: with that area, first. */
function similarGroups(dataset: Dataset, { area, group }: Request): readonly AreaGroup[] {
  const { neighbours, areas } = dataset;
  return [...neighbours].flatMap(([code, similar]) => {
    const own = similarCode(dataset, code);
    if (code !== area && own !== group) return [];
    return {
      code: own,
      name: `Areas similar to ${areas.get(code)?.name ?? code}`,
      members: [code, ...similar],
      made: { by: 'neighbours' as const, without: [] },
    };
  });
}
