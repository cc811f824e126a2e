import { capitalised } from '../../commentary/figureText';
import { periodName } from '../../domain/periodName';
import type { Beside, View } from '../../selection/selection';
import { measureChosen } from '../filterOptions';
import { besideInWords } from './besideInWords';

/** Everything chosen on the compare page, in one line of words. */
export function besideSummary(view: View, beside: Beside): string {
  const { indicator, period, compareWith, group } = view;
  const { by, scale, base } = beside;
  const ofAreas = by === 'areas';
  const when = compareWith
    ? `${periodName(period)} compared with ${periodName(compareWith)}`
    : periodName(period);
  return [
    capitalised(indicator.shortTitle),
    besideInWords(beside),
    ofAreas ? when : group.name,
    measureChosen(view),
    ...(ofAreas && scale === 'free' ? ['each on its own scale'] : []),
    ...(ofAreas && base ? [`index 100 in ${periodName(base)}`] : []),
    ...(view.intervals ? ['with intervals'] : []),
  ].join(', ');
}
