import { numberText } from '../../commentary/figureText';
import type { ViewContext } from '../../commentary/viewContext';
import { isKnown } from '../../domain/figure';
import { crudeRate } from '../../statistics/crudeRate';
import { type ExampleContexts, firstOfAreas, isCount } from './exampleContexts';
import {
  eventsInPlace,
  exampleOr,
  rateInWords,
  residentsInWords,
  workedExample,
  workingText,
} from './exampleWords';
import type { MethodSection, WorkedExample } from './methodSection';
import { pheIndicatorMethods } from './methodSources';

/** The crude rate: events per 1,000 residents or another multiplier. */
export function methodOfCrudeRate({ first }: ExampleContexts): MethodSection {
  return {
    id: 'crude-rate',
    title: 'Rate per 1,000 residents (crude rate)',
    words:
      'A rate says how many events there were for every 1,000 people who live in an area, so that a large district and a small one can be set side by side. Rare events are counted for every 100,000 residents. Crude means that nothing is allowed for: visitors, commuters or an unusually young population can make a rate high by themselves.',
    points: [
      'Which population a rate is measured against is said with every figure. The reader can choose another number than 1,000.',
    ],
    formulas: [{ gives: 'Rate', text: 'r = (m O)/n' }],
    symbols: [
      { symbol: 'r', meaning: 'the rate, not rounded' },
      { symbol: 'm', meaning: 'the multiplier: 1,000, or 100,000 for rare events' },
      { symbol: 'O', meaning: 'the number of events' },
      { symbol: 'n', meaning: 'the number of residents' },
    ],
    sources: [{ ...pheIndicatorMethods, part: 'phe_rate' }],
    examples: [
      exampleOr(
        first(isCount, example),
        'No area has both a number of events and a population. Needed: a population series for an indicator that counts events.',
      ),
    ],
  };
}

function example(context: ViewContext): WorkedExample | undefined {
  const { multiplier, period } = context.view;
  return firstOfAreas(context, (area) => {
    const { count, population } = area.later;
    const rate = crudeRate(count, population, multiplier);
    if (!isKnown(count) || !isKnown(population) || !isKnown(rate)) return undefined;
    return workedExample(context, area, [period], [area.later], {
      steps: [
        { term: 'Events (O)', text: eventsInPlace(context, area, count, period) },
        { term: 'Residents (n)', text: residentsInWords(context, population, period) },
        {
          term: 'Rate (r)',
          text: `${numberText(multiplier)} × ${numberText(count)} ÷ ${numberText(population)} = ${workingText(rate)}`,
        },
      ],
      result: `${rateInWords(context, rate)}.`,
    });
  });
}
