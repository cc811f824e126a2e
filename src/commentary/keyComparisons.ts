import { isKnown } from '../domain/figure';
import {
  lastMonth,
  monthOfYear,
  type Period,
  yearEarlier,
  yearEnding,
  yearOf,
} from '../domain/period';
import { periodInSentence } from '../domain/periodName';
import { periodHolding } from '../domain/periodWindows';
import type { ComparedArea } from '../statistics/comparison';
import { percentChangeOfCounts } from '../statistics/percentChange';
import { isUnchangedRate } from './certainty';
import { certaintyOfChanges } from './certaintyOfChanges';
import { chanceSentence } from './chanceSentence';
import { changeIsOfRate } from './changeOf';
import { givesNumbers } from './changeRemark';
import { percentSize } from './changeSentence';
import { changeCells } from './evidence';
import { capitalised } from './figureText';
import { placeInSentence } from './placeWords';
import type { Claim, Sentence } from './sentence';
import { breaksOfView, sentenceOf } from './sentenceOf';
import { subjectOfView } from './subjectOfView';
import { countText, type ViewContext, viewContext } from './viewContext';

/**
 * The form of a key performance indicator, where months or quarters are held: the last month (or quarter) of the view
 * against the same one a year earlier, and the 12 months that end with it against the 12 months before. Two equal
 * numbers are "no change, 0 and 0", never a percentage. Empty where only whole years are held.
 */
export function keyComparisons(context: ViewContext): readonly Sentence[] {
  const { view, dataset } = context;
  const held = (dataset.cubes.get(view.indicator.code) ?? []).map(({ months }) => months);
  const kind = held.includes(1) ? 'month' : held.includes(3) ? 'quarter' : undefined;
  if (!kind || view.indicator.kind === 'proportion') return [];
  const last = lastMonth(view.period);
  const short = periodHolding(kind, last);
  const year =
    view.period.months === 12 ? view.period : yearEnding(yearOf(last), monthOfYear(last));
  const pairs: readonly [Claim, Period][] = [
    ['latestPeriod', short],
    ...(lastMonth(short) === last ? [['latestYear', year] as [Claim, Period]] : []),
  ];
  return pairs.flatMap(([claim, period]) => {
    const own = viewContext(dataset, { ...view, period, compareWith: yearEarlier(period) });
    return keyComparison(own, subjectOfView(own), claim) ?? [];
  });
}

function keyComparison(
  context: ViewContext,
  area: ComparedArea,
  claim: Claim,
): Sentence | undefined {
  const { period, compareWith, indicator } = context.view;
  const { later, earlier } = area;
  if (!compareWith || !isKnown(later.count) || !isKnown(earlier.count)) return undefined;
  const [now, was] = [countText(context, later.count), countText(context, earlier.count)];
  const what = capitalised(
    indicator.kind === 'pounds' ? indicator.shortTitle : indicator.unitPlural,
  );
  const place = placeInSentence(context, area);
  const head = `${what} ${indicator.kind === 'pounds' ? 'for' : 'in'} ${place}, ${periodInSentence(period)} against ${periodInSentence(compareWith)}`;
  return sentenceOf(context, {
    claim,
    said: [
      later.count === earlier.count
        ? `${head}: no change, ${now} and ${was}`
        : `${head}: ${now} against ${was}, ${sizeWords(context, area, later.count - earlier.count)}`,
      chanceSentence(context, area, changeIsOfRate(area) && !saysUnchangedRate(context, area)),
    ],
    areas: [area.code],
    cells: changeCells(context, [area]),
    certainty: certaintyOfChanges([area]),
    breaks: breaksOfView(context),
  });
}

/** "a fall of 12%", for few events "a rise of 3", with changed residents also the change of the rate. */
function sizeWords(context: ViewContext, area: ComparedArea, change: number): string {
  const { earlier, later } = area;
  const way = change > 0 ? 'a rise' : 'a fall';
  const ofCounts = percentChangeOfCounts(earlier.count, later.count);
  if (!isKnown(ofCounts) || givesNumbers(context, area, ofCounts))
    return `${way} of ${countText(context, Math.abs(change))}`;
  return `${way} of ${percentSize(ofCounts)}${rateWords(area)}`;
}

/** True where the sentence says that the rate did not change, so that there is nothing to judge. */
function saysUnchangedRate(context: ViewContext, area: ComparedArea): boolean {
  const ofCounts = percentChangeOfCounts(area.earlier.count, area.later.count);
  return isUnchangedRate(area) && !givesNumbers(context, area, ofCounts);
}

/** " (the rate fell by 2%)" where residents changed. */
function rateWords(area: ComparedArea): string {
  const { percent } = area;
  if (!changeIsOfRate(area) || !isKnown(percent)) return '';
  if (percent === 0) return ' (the rate did not change)';
  return ` (the rate ${percent < 0 ? 'fell' : 'rose'} by ${percentSize(percent)})`;
}
