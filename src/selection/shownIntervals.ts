import type { Dataset } from '../dataset/dataset';
import { isKnown } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { periodFigures } from '../statistics/comparison';
import { type Note, shownBriefly } from './fallbackNotice';
import { type FiguresOfView, intervalChoices, type Request, type View } from './selection';

/**
 * Below this many events a 95 % interval reaches a fifth of the figure and more to either side (for 100 events it is
 * 81.4 to 121.6), too much to go unsaid.
 */
const smallCount = 100;

/** Whether intervals are shown: as asked for where the indicator has them; unasked where a count is small. */
export function shownIntervals(
  { intervals: asked }: Request,
  dataset: Dataset,
  chosen: FiguresOfView,
  note: Note,
): Pick<View, 'intervals' | 'intervalsChosen'> {
  const known = intervalChoices.find((one) => one === asked);
  if (!hasIntervals(chosen.indicator)) {
    if (asked === 'on') note('These figures have no confidence intervals', 'the view without them');
    return { intervals: false, intervalsChosen: false };
  }
  if (known) return { intervals: known === 'on', intervalsChosen: true };
  const intervals = anySmallCount(dataset, chosen);
  if (asked)
    note(
      `Confidence intervals are "on" or "off", not "${shownBriefly(asked)}"`,
      `the view ${intervals ? 'with' : 'without'} them`,
    );
  return { intervals, intervalsChosen: false };
}

/** True where figures vary by chance in a way that can be calculated: numbers of events and shares of them, not pounds. */
export function hasIntervals({ kind }: Indicator): boolean {
  return kind !== 'pounds';
}

/** True where a known count of the group's members in the period is small; without any, the group's own. */
function anySmallCount(dataset: Dataset, chosen: FiguresOfView): boolean {
  const { group, period } = chosen;
  const countsOf = (codes: readonly string[]) =>
    codes.map((code) => periodFigures(dataset, chosen, code, period).count).filter(isKnown);
  const members = countsOf(group.members);
  return (members.length > 0 ? members : countsOf([group.code])).some(
    (count) => count < smallCount,
  );
}
