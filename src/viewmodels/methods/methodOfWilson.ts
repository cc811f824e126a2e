import { numberText } from '../../commentary/figureText';
import type { ViewContext } from '../../commentary/viewContext';
import { isKnown, isMissing } from '../../domain/figure';
import { wilsonInterval } from '../../statistics/wilsonInterval';
import { type ExampleContexts, firstOfAreas, isProportion } from './exampleContexts';
import {
  eventsInPlace,
  exampleOr,
  intervalText,
  rateInWords,
  workedExample,
  workingLimits,
  workingText,
} from './exampleWords';
import type { MethodSection, WorkedExample } from './methodSection';
import { pheIndicatorMethods } from './methodSources';

/** The confidence interval of a share: Wilson's. */
export function methodOfWilson({ first }: ExampleContexts): MethodSection {
  return {
    id: 'share-interval',
    title: 'Confidence interval of a share',
    words:
      'A share says how many of the whole have a feature, such as the part of incidents that involve young people. Its 95% confidence interval allows for chance as that of a rate does.',
    points: [
      'Wilson’s interval never goes below 0% or above 100%, and holds up for small numbers, where the simpler textbook formula fails.',
    ],
    formulas: [
      { gives: 'Share', text: 'p = x/n' },
      {
        gives: 'Limits',
        text: 'L, U = (2 x + z^2 ∓ z sqrt(z^2 + 4 x (1 - p)))/(2 (n + z^2))',
      },
    ],
    symbols: [
      { symbol: 'x', meaning: 'the number that have the feature' },
      { symbol: 'n', meaning: 'the number of the whole' },
      { symbol: 'L, U', meaning: 'lower limit (with −) and upper limit (with +)' },
      { symbol: 'z', meaning: '1.959964, for 95%' },
    ],
    sources: [
      { ...pheIndicatorMethods, part: 'phe_proportion' },
      { text: 'E. B. Wilson, Journal of the American Statistical Association 22, 1927' },
    ],
    examples: [
      exampleOr(
        first(isProportion, example),
        'The loaded data hold no share. Needed: an indicator of the kind “proportion”, with the indicator that counts its whole.',
      ),
    ],
  };
}

function example(context: ViewContext): WorkedExample | undefined {
  const { period, indicator } = context.view;
  const whole = context.dataset.indicators.get(indicator.denominatorIndicator ?? '');
  return firstOfAreas(context, (area) => {
    const { count, population, rate } = area.later;
    const limits = wilsonInterval(count, population);
    if (!isKnown(count) || !isKnown(population) || !isKnown(rate) || isMissing(limits))
      return undefined;
    return workedExample(context, area, [period], [area.later], {
      steps: [
        { term: 'With the feature (x)', text: eventsInPlace(context, area, count, period) },
        {
          term: 'The whole (n)',
          text: `${numberText(population)} ${whole?.unitPlural ?? ''}`.trimEnd(),
        },
        {
          term: 'Share (p)',
          text: `${numberText(count)} ÷ ${numberText(population)} = ${workingText(rate / 100)}, or ${workingText(rate)}%`,
        },
        { term: 'Limits (L, U), in percent', text: workingLimits(limits) },
      ],
      result: `${rateInWords(context, rate)}, with a 95% confidence interval of ${intervalText(context, limits)}.`,
    });
  });
}
