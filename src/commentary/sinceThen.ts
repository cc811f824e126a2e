import { isKnown } from '../domain/figure';
import { periodInSentence } from '../domain/periodName';
import type { ComparedArea, PeriodFigures } from '../statistics/comparison';
import { percentChange } from '../statistics/percentChange';
import { percentChangeInterval } from '../statistics/rateRatioInterval';
import { roundedHalfAway } from '../statistics/roundedHalfAway';
import { shareChangeInterval } from '../statistics/shareChangeInterval';
import { certainties } from './certainty';
import { fewest } from './changeSentence';
import { evidenceCell } from './evidence';
import { numberText, signedText } from './figureText';
import type { Claim, Sentence, Verdict } from './sentence';
import { sentenceOf } from './sentenceOf';
import { breaksBetween } from './seriesBreaks';
import { countText, rateText, type ViewContext } from './viewContext';
import type { YearFigures } from './yearlyFigures';

interface Base {
  readonly claim: Claim;
  readonly latest: YearFigures;
  /** One year, or several added up. */
  readonly base: Pick<PeriodFigures, 'count' | 'population'>;
  readonly baseYears: readonly YearFigures[];
  /** "that of 2017", "the yearly average of 2017 to 2019, before the pandemic". */
  readonly baseName: string;
}

/**
 * The latest year against an earlier one or the average of several: percent of the count, of the rate where residents
 * changed, or percentage points of a share, with the 95 % interval. Both numbers alone where the base has few events.
 * Undefined where a part is missing.
 */
export function sinceThen(
  context: ViewContext,
  { code, name }: ComparedArea,
  { claim, latest, base, baseYears, baseName }: Base,
): Sentence | undefined {
  const { dataset, view } = context;
  const { indicator } = view;
  const { figures, period } = latest;
  const years = baseYears.length;
  if (!isKnown(base.count) || !isKnown(figures.count)) return undefined;
  const share = indicator.kind === 'proportion';
  // Without residents a sum of several years still has to be set against one: each year weighs the same.
  const bare = !share && !isKnown(base.population);
  const [from, to] = bare
    ? [exposed(base.count, years), exposed(figures.count, 1)]
    : [base, figures];
  const change = share ? pointsBetween(from, to) : percentChange(from, to);
  const interval = share
    ? shareChangeInterval(from, to)
    : indicator.kind === 'count'
      ? percentChangeInterval(from, to)
      : undefined;
  const verdict: Verdict = !interval
    ? 'unsaid'
    : interval.lower > 0 || interval.upper < 0
      ? 'beyond'
      : 'within';
  const [mean, decimals] = [base.count / years, years > 1 && indicator.kind === 'count' ? 1 : 0];
  const was = indicator.kind === 'pounds' ? countText(context, mean) : numberText(mean, decimals);
  const now = countText(context, figures.count);
  const few = indicator.kind === 'count' && base.count < fewest;
  const [firstYear] = baseYears;
  return sentenceOf(context, {
    claim,
    said: [
      !isKnown(change) || few
        ? `The figure of ${periodInSentence(period)} is ${now}; ${baseName} is ${was}`
        : comparisonWords(context, { latest, now, was, change, baseName, base, years }),
      interval && !few && isKnown(change)
        ? `The 95% interval of this change is ${limit(interval.lower, share)} to ${limit(interval.upper, share)}: ${verdict === 'beyond' ? 'it is ' : 'it is '}${certainties[verdict === 'beyond' ? 'beyond' : 'within']}`
        : undefined,
    ],
    areas: [code],
    cells: [...baseYears, latest].map((year) =>
      evidenceCell(code, name, year.period, year.figures),
    ),
    certainty: { kind: 'changes', verdicts: new Map([[code, verdict]]) },
    breaks: firstYear ? breaksBetween(dataset, indicator, firstYear.period, period) : [],
  });
}

type CountAndPopulation = Pick<PeriodFigures, 'count' | 'population'>;

function exposed(count: CountAndPopulation['count'], years: number): CountAndPopulation {
  return {
    count,
    population: years as number as Extract<CountAndPopulation['population'], number>,
  };
}

function pointsBetween(from: CountAndPopulation, to: CountAndPopulation) {
  const [before, after] = [from, to].map(({ count, population }) =>
    isKnown(count) && isKnown(population) && population > 0
      ? (100 * count) / population
      : undefined,
  );
  return before === undefined || after === undefined ? 'notApplicable' : after - before;
}

function limit(value: number, share: boolean): string {
  return share ? `${signedText(value, 1)} points` : `${signedText(value)}%`;
}

interface Compared {
  readonly latest: YearFigures;
  readonly now: string;
  readonly was: string;
  readonly change: number;
  readonly baseName: string;
  readonly base: CountAndPopulation;
  readonly years: number;
}

function comparisonWords(
  context: ViewContext,
  { latest, now, was, change, baseName, base, years }: Compared,
): string {
  const { indicator } = context.view;
  const { figures, period } = latest;
  const when = periodInSentence(period);
  const way = change > 0 ? 'higher' : 'lower';
  if (indicator.kind === 'proportion') {
    const before =
      isKnown(base.count) && isKnown(base.population) ? (100 * base.count) / base.population : 0;
    const after = isKnown(figures.rate) ? rateText(context, figures.rate) : '';
    if (roundedHalfAway(change, 1) === 0)
      return `The share of ${when}, ${after}, is about the same as ${baseName}, ${rateText(context, before)}`;
    return `The share of ${when}, ${after}, is ${numberText(Math.abs(change), 1)} percentage points ${way} than ${baseName}, ${rateText(context, before)}`;
  }
  const ofRate =
    indicator.kind === 'count' &&
    isKnown(base.population) &&
    isKnown(figures.population) &&
    base.population !== years * figures.population;
  const size = roundedHalfAway(Math.abs(change), 0);
  const than =
    change === 0
      ? 'the same as'
      : `${size === 0 ? 'less than 1%' : `${numberText(size)}%`} ${way} than`;
  return ofRate
    ? `The rate of ${when} is ${than} ${baseName} (in numbers ${now} and ${was})`
    : `The figure of ${when}, ${now}, is ${than} ${baseName}, ${was}`;
}
