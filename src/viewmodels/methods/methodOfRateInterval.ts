import { numberText } from '../../commentary/figureText';
import type { ViewContext } from '../../commentary/viewContext';
import { type Count, isKnown, isMissing } from '../../domain/figure';
import { byarInterval } from '../../statistics/byarInterval';
import { exactPoissonInterval } from '../../statistics/exactPoissonInterval';
import { rateInterval } from '../../statistics/rateInterval';
import { type ExampleContexts, firstOfAreas, firstOfParts, isCount } from './exampleContexts';
import {
  eventsInPlace,
  exampleOr,
  intervalText,
  rateInWords,
  residentsInWords,
  workedExample,
  workingLimits,
} from './exampleWords';
import type { MethodSection, WorkedExample } from './methodSection';
import { pheIndicatorMethods } from './methodSources';

/** The confidence interval of a rate: exact below 10 events, Byar's from 10. */
export function methodOfRateInterval({ first }: ExampleContexts): MethodSection {
  const among = (suits: (count: number) => boolean) =>
    first(isCount, (context) => firstOfParts(context, (part) => example(part, suits)));
  return {
    id: 'rate-interval',
    title: 'Confidence interval of a rate',
    words:
      'Even where nothing changes, chance makes the number of events a little higher in one year and a little lower in the next. The 95% confidence interval is the range that the underlying rate is likely to lie in: of 100 ranges worked out in this way, about 95 hold it. Few events make a wide range and many a narrow one.',
    points: [
      'The range allows for chance only, not for events that were never reported or recorded.',
    ],
    formulas: [
      { gives: 'Fewer than 10 events: exact lower limit', text: 'L = chi2(0.025; 2 O)/2' },
      { gives: 'Fewer than 10 events: exact upper limit', text: 'U = chi2(0.975; 2 O + 2)/2' },
      {
        gives: '10 events or more: Byar’s lower limit',
        text: 'L = O (1 - 1/(9 O) - z/(3 sqrt(O)))^3',
      },
      {
        gives: '10 events or more: Byar’s upper limit',
        text: 'U = N (1 - 1/(9 N) + z/(3 sqrt(N)))^3',
      },
      { gives: 'Limits of the rate', text: '(m L)/n, (m U)/n' },
    ],
    symbols: [
      { symbol: 'O', meaning: 'the number of events; where it is 0 the lower limit is 0' },
      { symbol: 'N', meaning: 'O + 1' },
      { symbol: 'L, U', meaning: 'lower and upper limit of the number of events' },
      {
        symbol: 'χ²(p; d)',
        meaning:
          'the value below which chi-square with d degrees of freedom lies with probability p',
      },
      { symbol: 'z', meaning: '1.959964, for 95%' },
      { symbol: 'm, n', meaning: 'multiplier and residents; the population is taken as exact' },
    ],
    sources: [
      { ...pheIndicatorMethods, part: 'phe_rate' },
      {
        text: 'Byar’s approximation: N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II, 1987; exact limits: F. Garwood, Biometrika 28, 1936',
      },
    ],
    examples: [
      exampleOr(
        among((count) => count >= 10),
        'No area has 10 events or more and a population. Needed: a population series for an indicator that counts events.',
      ),
      exampleOr(
        among((count) => count >= 1 && count < 10) ?? among((count) => count === 0),
        'No area with a population has fewer than 10 events that may be shown, so the exact limits are not used in these data.',
      ),
    ],
  };
}

function example(
  context: ViewContext,
  suits: (count: number) => boolean,
): WorkedExample | undefined {
  const { multiplier, period } = context.view;
  return firstOfAreas(context, (area) => {
    const { count, population, rate } = area.later;
    if (!isKnown(count) || !isKnown(population) || !isKnown(rate) || !suits(count))
      return undefined;
    const events = count < 10 ? exactPoissonInterval(count) : byarInterval(count);
    const limits = rateInterval(count, population, multiplier);
    if (isMissing(events) || isMissing(limits)) return undefined;
    return workedExample(context, area, [period], [area.later], {
      steps: [
        { term: 'Events (O)', text: eventsInPlace(context, area, count, period) },
        { term: 'Residents (n)', text: residentsInWords(context, population, period) },
        { term: 'Limits of the number (L, U)', text: `${ruleOf(count)}: ${workingLimits(events)}` },
        {
          term: 'Limits of the rate',
          text: `times ${numberText(multiplier)} ÷ ${numberText(population)}: ${workingLimits(limits)}`,
        },
      ],
      result: `${rateInWords(context, rate)}, with a 95% confidence interval of ${intervalText(context, limits)}.`,
    });
  });
}

function ruleOf(count: Count): string {
  return count < 10 ? 'exact, as there are fewer than 10' : 'Byar’s, as there are 10 or more';
}
