import type { Area } from '../domain/area';

/** Every area that a listed area lies in, by the list's parent codes. */
export function containers(code: string, areas: ReadonlyMap<string, Area>): ReadonlySet<string> {
  const found = new Set<string>();
  let at = areas.get(code)?.parentCode;
  while (at !== undefined && at !== code && !found.has(at)) {
    found.add(at);
    at = areas.get(at)?.parentCode;
  }
  return found;
}
