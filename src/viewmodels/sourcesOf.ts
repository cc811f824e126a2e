import type { ViewContext } from '../commentary/viewContext';
import type { PeriodFigures } from '../statistics/comparison';
import { sourceLine } from './figureNotes';

/** Publisher and title of each source of a view's figures, one by one; of its areas and group in the later period unless told otherwise. */
export function sourcesOf(
  context: ViewContext,
  figures: readonly Pick<PeriodFigures, 'sources'>[] = [
    ...context.compared.areas,
    context.compared.total,
  ].map(({ later }) => later),
): readonly string[] {
  return sourceLine(context, figures).split('; ');
}
