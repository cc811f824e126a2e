import type { AreaGroup } from '../domain/area';
import type { Selection } from './selection';

/** The group that the page shows; undefined on pages that show none. */
export function groupInForce({ page, scope, profile, view }: Selection): AreaGroup | undefined {
  if (page === 'overview') return scope?.group;
  if (page === 'area') return profile?.group;
  return page === 'theme' ? view?.group : undefined;
}
