import { type Figure, isKnown } from '../domain/figure';
import type { ComparedArea } from '../statistics/comparison';
import { signedText } from './figureText';
import type { ViewContext } from './viewContext';

/** The change that a view shows of an area: percentage points for a share, else percent. */
export function changeOf({ view }: ViewContext, area: ComparedArea): Figure<number> {
  return view.indicator.kind === 'proportion' ? area.points : area.percent;
}

/** Text of such a change: "+12%", for a share "−1.2". */
export function changeText({ view }: ViewContext, value: number): string {
  return view.indicator.kind === 'proportion' ? signedText(value, 1) : `${signedText(value)}%`;
}

/** True when percent changes are those of rates, because the area's population differs between the periods. */
export function changeIsOfRate({ earlier, later }: ComparedArea): boolean {
  return isKnown(earlier.population) && isKnown(later.population)
    ? earlier.population !== later.population
    : false;
}

/** True when changes of the view are those of rates. */
export function changesAreOfRates({ compared, view }: ViewContext): boolean {
  return (
    view.indicator.kind === 'count' && [...compared.areas, compared.total].some(changeIsOfRate)
  );
}

/** Which way an area moved: 1 up, -1 down, 0 not; undefined where a figure is missing. Up from 0 counts. */
export function movement(context: ViewContext, area: ComparedArea): -1 | 0 | 1 | undefined {
  const change = changeOf(context, area);
  const size = change === 'zeroBase' ? area.numeric : change;
  return isKnown(size) ? (Math.sign(size) as -1 | 0 | 1) : undefined;
}

/** True when the period compared with is the later one. */
export function looksBack({ view }: ViewContext): boolean {
  return view.compareWith !== undefined && view.compareWith.start > view.period.start;
}
