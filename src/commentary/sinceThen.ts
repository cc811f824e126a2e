import { periodInSentence } from '../domain/periodName';
import type { ComparedArea, PeriodFigures } from '../statistics/comparison';
import { certainties } from './certainty';
import { fewest, percentSize } from './changeSentence';
import { changeSince, type Since } from './changeSince';
import { evidenceCell } from './evidence';
import { capitalised, numberText, signedText } from './figureText';
import type { Claim, Sentence } from './sentence';
import { sentenceOf } from './sentenceOf';
import { breaksBetween } from './seriesBreaks';
import { countText, rateText, rateUnit, type ViewContext } from './viewContext';
import { unsaidSentence } from './whyUnsaid';
import type { YearFigures } from './yearlyFigures';
import { yearSubject } from './yearSubject';
import { yearsSpan } from './yearsSpan';

interface Base {
  readonly claim: Claim;
  readonly latest: YearFigures;
  /** One year, or several added up. */
  readonly base: Pick<PeriodFigures, 'count' | 'population'>;
  readonly baseYears: readonly YearFigures[];
  /** What follows the years of the base: ", before the pandemic". */
  readonly remark: string;
}

/**
 * The latest year against an earlier one or the average of several: percent of the count, of the rate where residents
 * changed, or percentage points of a share, with the 95 % interval. Both numbers alone where the base has few events.
 * Undefined where a part is missing.
 */
export function sinceThen(
  context: ViewContext,
  area: ComparedArea,
  { claim, latest, base, baseYears, remark }: Base,
): Sentence | undefined {
  const { dataset, view } = context;
  const since = changeSince(view, base, baseYears.length, latest.figures);
  const [firstYear] = baseYears;
  if (!since || !firstYear) return undefined;
  return sentenceOf(context, {
    claim,
    said: [told(context, area, { since, latest, baseYears, remark }), chanceOf(context, since)],
    areas: [area.code],
    cells: [...baseYears, latest].map((year) =>
      evidenceCell(area.code, area.name, year.period, year.figures),
    ),
    certainty: { kind: 'changes', verdicts: new Map([[area.code, since.verdict]]) },
    breaks: breaksBetween(dataset, view.indicator, firstYear.period, latest.period),
  });
}

interface Told {
  readonly since: Since;
  readonly latest: YearFigures;
  readonly baseYears: readonly YearFigures[];
  readonly remark: string;
}

/** "The number of ... in ... was 10% lower in 2022 (865) than in 2017 (959)." */
function told(
  context: ViewContext,
  area: ComparedArea,
  { since, latest, baseYears, remark }: Told,
): string {
  const { kind } = context.view.indicator;
  const { change, before, after } = since;
  const average = baseYears.length > 1;
  const when = `in ${periodInSentence(latest.period)}`;
  const span = yearsSpan(baseYears.map(({ period }) => period));
  const decimals = average && kind === 'count' ? 1 : 0;
  const was =
    kind === 'pounds' ? countText(context, before.count) : numberText(before.count, decimals);
  const now = countText(context, after.count);
  if (change === undefined || (kind === 'count' && since.events < fewest)) {
    const { text, copula } = yearSubject(context, area, 'count');
    const then = average ? `a yearly average of ${was} in ${span}${remark}` : `${was} in ${span}`;
    return capitalised(`${text} ${copula} ${now} ${when}, against ${then}`);
  }
  const { text, copula } = yearSubject(context, area, since.of);
  const than = `${average ? averageOf(since.of) : 'in '}${span}${remark}`;
  const [shownNow, shownWas] =
    since.of === 'count'
      ? [now, was]
      : [rateText(context, after.rate), rateText(context, before.rate)];
  const unit = since.of === 'rate' ? ` ${rateUnit(context)}` : '';
  if (change === 0)
    return capitalised(`${text} ${copula} the same ${when} as ${than}: ${shownNow}${unit}`);
  const size =
    since.of === 'share' ? `${pointsSize(change)} percentage points` : percentSize(change);
  const way = change > 0 ? 'higher' : 'lower';
  return capitalised(
    `${text} ${copula} ${size} ${way} ${when} (${shownNow}${unit}) than ${than} (${shownWas})`,
  );
}

function averageOf(of: Since['of']): string {
  return of === 'count' ? 'the yearly average of ' : 'over ';
}

function pointsSize(points: number): string {
  const size = numberText(Math.abs(points), 1);
  return size === '0.0' ? 'less than 0.1' : size;
}

/** Why there is no interval: counts have one unless one of them is 0. */
const whyOf = { pounds: 'money', proportion: 'share', count: 'zero' } as const;

/** "The change is larger than chance alone would explain (95% interval −18% to −1%)", or why that cannot be said. */
function chanceOf(
  context: ViewContext,
  { change, interval, verdict, of }: Since,
): string | undefined {
  if (change === 0) return undefined;
  if (verdict === 'unsaid' || !interval) {
    return unsaidSentence(whyOf[context.view.indicator.kind]);
  }
  const limit = (value: number) =>
    of === 'share' ? signedText(value, 1) : `${signedText(value)}%`;
  const unit = of === 'share' ? ' points' : '';
  const what = of === 'rate' ? 'The change of the rate' : 'The change';
  return `${what} is ${certainties[verdict]} (95% interval ${limit(interval.lower)} to ${limit(interval.upper)}${unit})`;
}
