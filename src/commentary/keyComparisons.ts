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
import { roundedHalfAway } from '../statistics/roundedHalfAway';
import { certaintySentences } from './certainty';
import { certaintyOfChanges } from './certaintyOfChanges';
import { changeIsOfRate } from './changeOf';
import { fewest } from './changeSentence';
import { changeCells } from './evidence';
import { capitalised, numberText } from './figureText';
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
      ...certaintySentences(context, area),
    ],
    areas: [area.code],
    cells: changeCells(context, [area]),
    certainty: certaintyOfChanges([area]),
    breaks: breaksOfView(context),
  });
}

/** "a fall of 12%", for few events "a rise of 3", with changed residents also the change of the rate. */
function sizeWords(context: ViewContext, area: ComparedArea, change: number): string {
  const { earlier, percent } = area;
  const way = change > 0 ? 'a rise' : 'a fall';
  const few =
    context.view.indicator.kind === 'count' && isKnown(earlier.count) && earlier.count < fewest;
  const ofCounts =
    isKnown(earlier.count) && earlier.count !== 0 ? (100 * change) / earlier.count : undefined;
  if (few || ofCounts === undefined) return `${way} of ${countText(context, Math.abs(change))}`;
  const rate =
    changeIsOfRate(area) && isKnown(percent)
      ? ` (${percentText(percent)} ${percent < 0 ? 'down' : 'up'} in the rate)`
      : '';
  return `${way} of ${percentText(ofCounts)}${rate}`;
}

function percentText(percent: number): string {
  const size = roundedHalfAway(Math.abs(percent), 0);
  return size === 0 ? 'less than 1%' : `${numberText(size)}%`;
}
