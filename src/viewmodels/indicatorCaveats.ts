import { capitalised } from '../commentary/figureText';
import type { ViewContext } from '../commentary/viewContext';

/** The caveats of several indicators, each after its name; blank where none has one. */
export function indicatorCaveats(views: readonly Pick<ViewContext, 'view'>[]): string {
  const caveats = views.flatMap(({ view: { indicator } }) =>
    indicator.caveat ? [`${capitalised(indicator.shortTitle)}: ${indicator.caveat}`] : [],
  );
  return caveats.join(' ');
}
