import type { Area } from '../domain/area';
import { type LoggedFile, loggedRows } from './loggedRows';
import { unlisted } from './unlisted';

/**
 * By area the areas that are like it, in the order of the package's lists of neighbours. An area that no list of areas
 * has is noted and left out, as is an area's own row: it is among those it is compared with anyway.
 */
export function neighboursListed(
  files: readonly LoggedFile[],
  areas: ReadonlyMap<string, Area>,
): ReadonlyMap<string, readonly string[]> {
  const listed = new Map<string, string[]>();
  for (const { row, line, log } of loggedRows(files, 'neighbours')) {
    const { area_code: area, neighbour_code: neighbour } = row;
    const column = areas.has(area) ? 'neighbour_code' : 'area_code';
    const unknown = [area, neighbour].find((code) => !areas.has(code));
    if (unknown !== undefined) log.add('area', unlisted('area', column, unknown, line));
    else if (area !== neighbour) listed.set(area, [...(listed.get(area) ?? []), neighbour]);
  }
  return listed;
}
