import { isKnown } from '../domain/figure';
import { overlap } from '../domain/period';
import type { ComparedArea } from '../statistics/comparison';
import { changeIsOfRate } from './changeOf';
import { fewest } from './changeSentence';
import type { ViewContext } from './viewContext';

/** How large a change is beside chance, in words that follow "the change is". */
export const certainties = {
  beyond: 'larger than chance alone would explain',
  within: 'within the range chance alone could produce',
} as const;

/**
 * Whether chance alone could explain an area's change, or undefined where it cannot be said: no change, no interval (a
 * count of 0 or missing, overlapping periods), or an indicator that does not count events.
 */
export function certaintyOf(area: ComparedArea): keyof typeof certainties | undefined {
  const interval = area.pointsInterval ?? area.interval;
  if (!interval || !hasMoved(area)) return undefined;
  return interval.lower > 0 || interval.upper < 0 ? 'beyond' : 'within';
}

/** The same in words that follow "this is". */
export function certaintyWords(area: ComparedArea): string | undefined {
  const certainty = certaintyOf(area);
  if (!certainty) return undefined;
  return certainty === 'beyond' ? `a change ${certainties.beyond}` : certainties.within;
}

/** The sentence that follows a change: its certainty, or why that cannot be said. */
export function certaintySentences(context: ViewContext, area: ComparedArea): readonly string[] {
  const { compareWith, period, indicator, measure } = context.view;
  const words = compareWith ? certaintyWords(area) : undefined;
  // Of few events the sentence gives the numbers, while the interval is that of the rate.
  const ofRate = measure === 'rate' && changeIsOfRate(area) && Number(area.earlier.count) < fewest;
  if (!ofRate && isUnchangedRate(area)) return [];
  if (words) return [`${ofRate ? 'The change of the rate' : 'This'} is ${words}.`];
  const told = !compareWith || overlap(compareWith, period) || indicator.kind === 'pounds';
  if (told || !hasMoved(area)) return [];
  const zero = area.later.count === 0 || area.earlier.count === 0;
  return zero
    ? ['Whether chance alone could explain this cannot be said, because one of the numbers is 0.']
    : [];
}

/** True when the share, or else the count or its rate, differs between the two periods; missing ones say nothing. */
export function hasMoved({ numeric, percent, points }: ComparedArea): boolean {
  const told = isKnown(points) ? [points] : [numeric, percent];
  return told.some((change) => isKnown(change) && change !== 0);
}

/** True where the number changed but the rate did not, because the residents changed with it. */
export function isUnchangedRate(area: ComparedArea): boolean {
  return changeIsOfRate(area) && area.percent === 0;
}
