import type { ViewContext } from '../commentary/viewContext';
import { isKnown } from '../domain/figure';
import type { ComparedArea } from '../statistics/comparison';
import { restName, type WholeWithParts } from './partsOfWhole';
import { shownLimits } from './shownLimits';

/** A row of the picture and its table: a part, or what is in none of them. */
export interface PartRow {
  readonly code: string;
  readonly name: string;
  /** The share of the whole, for words and limits. */
  readonly context: ViewContext;
  readonly ofPlace: ComparedArea;
  /** The same of the group, where an area is highlighted; the rest has none. */
  readonly ofGroup: ComparedArea | undefined;
  readonly limits: ReturnType<typeof shownLimits>;
}

/** Largest share first, in the package's order where two are alike, missing ones last, and then the rest. */
export function partRows({ parts, rest }: WholeWithParts): readonly PartRow[] {
  const key = ({ ofPlace }: PartRow) =>
    isKnown(ofPlace.later.rate) ? ofPlace.later.rate : Number.NEGATIVE_INFINITY;
  const { period, group } = parts[0]?.context.view ?? {};
  const alone = group?.members.length === 1;
  const named = parts.map(({ indicator, context, ofPlace, ofGroup }): PartRow => {
    const { code, shortTitle: name } = indicator;
    const limits = shownLimits(context, ofPlace.code, context.view.period, ofPlace.later);
    return {
      code,
      name,
      context,
      ofPlace,
      limits,
      ofGroup: alone || ofGroup === ofPlace ? undefined : ofGroup,
    };
  });
  const [first] = parts;
  const left: readonly PartRow[] =
    rest.kind === 'rest' && first && period
      ? [
          {
            code: 'rest',
            name: restName,
            context: first.context,
            ofPlace: rest.figures,
            ofGroup: undefined,
            limits: shownLimits(first.context, rest.figures.code, period, rest.figures.later),
          },
        ]
      : [];
  return [...named.toSorted((a, b) => (key(a) === key(b) ? 0 : key(b) - key(a))), ...left];
}
