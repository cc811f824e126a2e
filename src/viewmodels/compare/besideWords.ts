import type { ViewContext } from '../../commentary/viewContext';
import { mostBeside } from '../../selection/selection';

/** Why nothing can stand side by side yet, and what to do; undefined where two or more are chosen. */
export function tooFewBeside({ view }: ViewContext): string | undefined {
  const { by = 'areas', places = [], periods = [] } = view.beside ?? {};
  const chosen = by === 'areas' ? places.length : periods.length;
  if (chosen > 1) return undefined;
  const what = by === 'areas' ? 'areas or groups' : 'periods';
  if (chosen === 0) return `Nothing is chosen: choose 2 to ${mostBeside} ${what} to compare.`;
  const name = by === 'areas' ? places[0]?.name : 'one period';
  return `Only ${name} is chosen: choose at least one more to compare it with.`;
}
