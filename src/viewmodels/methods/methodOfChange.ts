import { certainties, certaintyWords } from '../../commentary/certainty';
import { fewest } from '../../commentary/changeSentence';
import { figureText, numberText, signedText } from '../../commentary/figureText';
import { placeInSentence } from '../../commentary/placeWords';
import type { ViewContext } from '../../commentary/viewContext';
import { isKnown } from '../../domain/figure';
import { periodInSentence } from '../../domain/periodName';
import type { ComparedArea } from '../../statistics/comparison';
import { indexNumber } from '../../statistics/indexNumber';
import { numericChange } from '../../statistics/numericChange';
import { percentChange } from '../../statistics/percentChange';
import { percentChangeInterval } from '../../statistics/rateRatioInterval';
import { type ExampleContexts, firstOfAreas, isCount } from './exampleContexts';
import { eventsInWords, exampleOr, workedExample, workingText } from './exampleWords';
import type { ExampleStep, MethodSection, WorkedExample } from './methodSection';

/** Change in number and in percent, its interval, and whether chance could explain it. */
export function methodOfChange({ first }: ExampleContexts): MethodSection {
  return {
    id: 'change',
    title: 'Change in number and in percent, and whether chance could explain it',
    words: `The change in number is the later number less the earlier one; the change in percent is that difference as a part of the earlier number. Around the percentage stands a 95% interval, which allows for chance in both numbers. Where it does not include 0, the change is ${certainties.beyond}; where it does, it is ${certainties.within}.`,
    points: [
      'The first does not say what caused a change, and the second does not prove that nothing changed.',
      'Where the population changed too, the percentage is that of the rate.',
      'From 0 there is no percentage: both numbers are given instead, and there is no index.',
      'An index gives the figure of a base period as 100 and every other as a part of it: 100 more than the change in percent since the base.',
      `With fewer than ${fewest} events in the earlier period, sentences give both numbers and no percentage.`,
      'Between two periods that share months no interval is given, because the two numbers then hold the same events.',
    ],
    formulas: [
      { gives: 'Change in number', text: 'O_2 - O_1' },
      { gives: 'Change in percent', text: '100 (r_2/r_1 - 1)' },
      { gives: 'Index, base 100', text: '100 r_2/r_1' },
      { gives: 'Spread', text: 's = z sqrt(1/O_1 + 1/O_2)' },
      { gives: 'Limits of the change in percent', text: '100 (r_2/r_1 exp(± s) - 1)' },
    ],
    symbols: [
      { symbol: 'O₁, O₂', meaning: 'number of events in the earlier and in the later period' },
      {
        symbol: 'r₁, r₂',
        meaning: 'the rates; with equal populations, or none, these cancel and numbers are used',
      },
      { symbol: 'z', meaning: '1.959964, for 95%' },
      { symbol: 'exp', meaning: 'the exponential function' },
    ],
    sources: [
      {
        text: 'K. J. Rothman, Epidemiology: An Introduction, and Episheet: interval of a rate ratio',
      },
    ],
    examples: [
      exampleOr(
        first(isCount, example),
        'No area has events in two periods that can be compared. Needed: two periods of equal length that do not overlap.',
      ),
    ],
  };
}

function example(context: ViewContext): WorkedExample | undefined {
  const { compareWith, period } = context.view;
  if (!compareWith) return undefined;
  return firstOfAreas(context, (area) => {
    const { earlier, later } = area;
    const number = numericChange(earlier.count, later.count);
    const percent = percentChange(earlier, later);
    const interval = area.interval && percentChangeInterval(earlier, later);
    const words = certaintyWords(area);
    const rated = isKnown(earlier.rate) && isKnown(later.rate);
    if (!isKnown(earlier.count) || !isKnown(later.count)) return undefined;
    if (!isKnown(number) || !isKnown(percent) || !interval || !words) return undefined;
    const { lower, upper } = interval;
    const spread = (Math.log(1 + upper / 100) - Math.log(1 + lower / 100)) / 2;
    const verdict = lower > 0 || upper < 0 ? 'does not include 0' : 'includes 0';
    return workedExample(context, area, [compareWith, period], [earlier, later], {
      steps: [
        {
          term: 'Events (O₁, O₂)',
          text: `${eventsInWords(context, earlier.count)} in ${placeInSentence(context, area)} in ${periodInSentence(compareWith)}, ${numberText(later.count)} in ${periodInSentence(period)}`,
        },
        ...residents(context, area),
        {
          term: 'Change in number',
          text: `${numberText(later.count)} − ${numberText(earlier.count)} = ${signedText(number)}`,
        },
        { term: 'Change in percent', text: `${workingText(percent)}%` },
        {
          term: 'Index, base 100',
          text: figureText(indexNumber(earlier, later, rated ? 'rate' : 'count'), workingText),
        },
        {
          term: 'Spread (s)',
          text: `1.959964 × √(1 ÷ ${numberText(earlier.count)} + 1 ÷ ${numberText(later.count)}) = ${workingText(spread)}`,
        },
        {
          term: 'Limits in percent',
          text: `${workingText(lower)}% and ${workingText(upper)}%`,
        },
      ],
      result: `${signedText(percent)}%, with a 95% interval of ${signedText(lower)}% to ${signedText(upper)}%. The interval ${verdict}: this is ${words}.`,
    });
  });
}

function residents(
  { view }: ViewContext,
  { earlier, later }: ComparedArea,
): readonly ExampleStep[] {
  const [n1, n2] = [earlier.population, later.population];
  if (!isKnown(n1) || !isKnown(n2)) return [];
  const same = `${numberText(n2)} in both periods, so the rate changes as the number does`;
  const both = `${numberText(n1)} and ${numberText(n2)}: rates of ${rateOf(earlier.rate)} and ${rateOf(later.rate)} per ${numberText(view.multiplier)}`;
  return [{ term: 'Residents', text: n1 === n2 ? same : both }];
}

function rateOf(rate: ComparedArea['later']['rate']): string {
  return isKnown(rate) ? workingText(rate) : 'none';
}
