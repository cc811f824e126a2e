import type { AreaGroup } from '../domain/area';
import type { Selection } from './selection';

/** The group that the page shows; undefined on pages that show none. */
export function groupInForce({ page, scope, view }: Selection): AreaGroup | undefined {
  if (page === 'overview') return scope?.group;
  return page === 'theme' ? view?.group : undefined;
}
