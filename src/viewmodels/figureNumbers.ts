import { membersHeld, type ViewContext, valueOf } from '../commentary/viewContext';
import { isKnown } from '../domain/figure';

/** Numbers of a theme page's figures, counted over those that have something to show. */
export interface FigureNumbers {
  readonly ranking: number;
  readonly change: number;
  readonly table: number;
  readonly trend: number;
}

/** A figure with nothing to show carries the number of the next one, and shows none. */
export function figureNumbers(context: ViewContext): FigureNumbers {
  const { view } = context;
  const members = membersHeld(context);
  const several = (known: readonly boolean[]) => (known.filter(Boolean).length > 1 ? 1 : 0);
  const ranking = several(members.map(({ later }) => isKnown(valueOf(later, view.measure))));
  const change = several(
    members.map(({ percent, points }) =>
      isKnown(view.indicator.kind === 'proportion' ? points : percent),
    ),
  );
  return {
    ranking: 1,
    change: ranking + 1,
    table: ranking + change + 1,
    trend: ranking + change + 2,
  };
}
