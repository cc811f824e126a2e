import { groupInSentence } from '../../commentary/placeWords';
import { rateText, type ViewContext } from '../../commentary/viewContext';
import { type Figure, isKnown, isMissing, type Rate } from '../../domain/figure';
import type { Polarity } from '../../domain/indicator';
import {
  type BenchmarkComparison,
  benchmarkComparison,
} from '../../statistics/benchmarkComparison';
import type { ComparedArea } from '../../statistics/comparison';
import { rateInterval } from '../../statistics/rateInterval';
import { type ExampleContexts, firstOfAreas, isCount } from './exampleContexts';
import {
  exampleOr,
  intervalText,
  rateInWords,
  workedExample,
  workingLimits,
  workingText,
} from './exampleWords';
import type { MethodSection, WorkedExample } from './methodSection';
import { fingertips } from './methodSources';

const directions: Readonly<Record<Polarity, string>> = {
  lower_is_better: 'For this indicator lower is better.',
  higher_is_better: 'For this indicator higher is better.',
  none: 'For this indicator neither higher nor lower is judged.',
};

const sides = { lower: 'lower than', similar: 'similar to', higher: 'higher than' } as const;

const judged: Readonly<Record<BenchmarkComparison['judgement'], string>> = {
  better: ', which is better',
  worse: ', which is worse',
  notJudged: ', which is judged neither better nor worse',
  similar: '',
};

/** Comparison with the rate of the group, with its caution. */
export function methodOfBenchmark({ first }: ExampleContexts): MethodSection {
  return {
    id: 'benchmark',
    title: 'Comparison with the rate of the group',
    words:
      'An area is called higher or lower than its group where its whole confidence interval lies above or below the group’s rate, and similar where the interval holds that rate. Higher becomes worse, and lower better, only where the indicator says so.',
    points: [
      'Some indicators are not judged: more recorded domestic abuse can mean that more victims come forward.',
      'Caution: where areas have thousands of events their intervals are narrow, and this rule then sets almost every area apart from its group. The funnel adjusted for overdispersion, below, asks the better question: which area is unusual even among areas as different as these?',
    ],
    formulas: [
      { gives: 'Lower than the group', text: 'U < R' },
      { gives: 'Higher than the group', text: 'L > R' },
      { gives: 'Similar', text: 'L ≤ R ≤ U' },
    ],
    symbols: [
      { symbol: 'L, U', meaning: 'lower and upper limit of the area’s rate, 95%' },
      { symbol: 'R', meaning: 'the rate of the group, taken as exact' },
    ],
    sources: [fingertips],
    examples: [
      exampleOr(
        first(isCount, example),
        'No group has a rate and areas with rates of their own. Needed: events and populations for the areas of a group.',
      ),
    ],
  };
}

function example(context: ViewContext): WorkedExample | undefined {
  const { compared, view } = context;
  const groupRate = compared.total.later.rate;
  if (!isKnown(groupRate)) return undefined;
  const verdicts = compared.areas.map((area) => verdictOf(context, area, groupRate));
  const known = verdicts.filter((one) => !isMissing(one));
  if (known.length < 2) return undefined;
  const apart = known.filter((one) => !isMissing(one) && one.side !== 'similar').length;
  return firstOfAreas(context, (area) => {
    const interval = rateInterval(area.later.count, area.later.population, view.multiplier);
    const verdict = verdictOf(context, area, groupRate);
    if (area === compared.total || !isKnown(area.later.rate)) return undefined;
    if (isMissing(interval) || isMissing(verdict)) return undefined;
    return workedExample(context, area, [view.period], [area.later, compared.total.later], {
      steps: [
        {
          term: 'Rate of the area',
          text: `${workingText(area.later.rate)}, limits (L, U) ${workingLimits(interval)}`,
        },
        {
          term: 'Rate of the group (R)',
          text: `${workingText(groupRate)} in ${groupInSentence(view.group)}`,
        },
        { term: 'Direction', text: directions[view.indicator.polarity] },
        {
          term: 'All areas',
          text: `${apart} of ${known.length} areas are higher or lower than the group by this rule`,
        },
      ],
      result: `${rateInWords(context, area.later.rate)} (${intervalText(context, interval)}) is ${sides[verdict.side]} the group’s ${rateText(context, groupRate)}${judged[verdict.judgement]}.`,
    });
  });
}

function verdictOf({ view }: ViewContext, { later }: ComparedArea, groupRate: Figure<Rate>) {
  const interval = rateInterval(later.count, later.population, view.multiplier);
  return benchmarkComparison(interval, groupRate, view.indicator.polarity);
}
