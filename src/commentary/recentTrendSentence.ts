import { isKnown, isMissing } from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import type { RecentTrend } from '../statistics/recentTrend';
import { evidenceCell } from './evidence';
import { missingWords } from './missingWords';
import { placeInSentence } from './placeWords';
import { recentTrendOf } from './recentTrendOf';
import type { Sentence } from './sentence';
import { sentenceOf } from './sentenceOf';
import { breaksBetween } from './seriesBreaks';
import { subjectOfView } from './subjectOfView';
import { measureNoun, type ViewContext } from './viewContext';
import { yearlyFigures } from './yearlyFigures';
import { yearsFromTo } from './yearsSpan';

/**
 * The trend of the five most recent years by the rule of Fingertips, or why there is none. Undefined for pounds and
 * for an indicator without rates or without any earlier year.
 */
export function recentTrendSentence(context: ViewContext): Sentence | undefined {
  const { view, dataset } = context;
  const subject = subjectOfView(context);
  const years = yearlyFigures(context, subject.code);
  const [first] = years.slice(-5);
  if (view.indicator.kind === 'pounds' || years.length < 2 || !first) return undefined;
  if (!years.some(({ figures }) => isKnown(figures.rate))) return undefined;
  const breaks = breaksBetween(dataset, view.indicator, first.period, view.period);
  const trend = recentTrendOf(context, years);
  const noun = measureNoun({ view: { ...view, measure: 'rate' } });
  const place = placeInSentence(context, subject);
  const span = yearsFromTo(first.period, view.period);
  return sentenceOf(context, {
    claim: 'recentTrend',
    said: [
      isMissing(trend)
        ? `No recent trend of the ${noun} in ${place} can be given: ${whyNoTrend(trend, noun)}`
        : `Over the five ${span} the ${noun} in ${place} ${trendWords(trend)}, by the test of the public health profiles (Fingertips)`,
    ],
    areas: [subject.code],
    cells: years
      .slice(-5)
      .map(({ period, figures }) => evidenceCell(subject.code, subject.name, period, figures)),
    certainty: isMissing(trend)
      ? { kind: 'none' }
      : { kind: 'changes', verdicts: new Map([[subject.code, verdictOf(trend)]]) },
    breaks: trend === 'acrossBreak' || !isMissing(trend) ? breaks : [],
  });
}

function verdictOf({ direction }: RecentTrend) {
  return direction === 'noSignificantChange' ? 'within' : 'beyond';
}

const refusals: Partial<Record<MissingReason, string>> = {
  tooFewPoints: 'it takes five years',
  unevenPeriods: 'it takes five years in a row',
  acrossBreak: 'the five years lie across a break in the series',
};

/** Why there is no trend, a clause. */
function whyNoTrend(reason: MissingReason, noun: string): string {
  return refusals[reason] ?? `one of the five years has no ${noun} (${missingWords[reason].short})`;
}

const judged = {
  better: ', which for this indicator is an improvement',
  worse: ', which for this indicator is a worsening',
  notJudged: '',
  noChange: '',
} as const;

function trendWords({ direction, judgement }: RecentTrend): string {
  if (direction === 'noSignificantChange') return 'shows no change beyond chance';
  const way = direction === 'increasing' ? 'rose' : 'fell';
  return `${way} by more than chance alone would explain${judged[judgement]}`;
}
