import { certainties, certaintyOf, hasMoved } from '../commentary/certainty';
import { listed } from '../commentary/figureText';
import type { ViewContext } from '../commentary/viewContext';
import { unsaidReasons, whyUnsaid } from '../commentary/whyUnsaid';
import { isKnown } from '../domain/figure';
import { chanceColumn, chanceWord } from './chanceColumn';

/**
 * What the words of the column on chance mean, as far as the view's table has them, and why something cannot be said:
 * one sentence, or none where nothing changed.
 */
export function chanceNote(context: ViewContext): readonly string[] {
  const { view, compared } = context;
  if (!view.compareWith) return [];
  const changed = [...compared.areas, compared.total].filter(
    (area) => isKnown(area.numeric) && hasMoved(area),
  );
  const words = new Set(changed.map(chanceWord));
  const unsaid = changed.filter((area) => certaintyOf(area) === undefined);
  const reasons = [...new Set(unsaid.map((area) => unsaidReasons[whyUnsaid(context, area)]))];
  const meanings = [
    ...(words.has('yes') ? [`“yes”: the change is ${certainties.beyond}`] : []),
    ...(words.has('no') ? [`“no”: the change is ${certainties.within}`] : []),
    ...(words.has('cannot be said') ? [`“cannot be said”: ${listed(reasons)}`] : []),
  ];
  return meanings.length > 0 ? [`${chanceColumn.label} ${meanings.join('; ')}.`] : [];
}
