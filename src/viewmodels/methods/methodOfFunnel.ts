import { numberText } from '../../commentary/figureText';
import type { ViewContext } from '../../commentary/viewContext';
import { isKnown, isMissing } from '../../domain/figure';
import { expectedCount } from '../../statistics/expectedCount';
import { funnelLimits } from '../../statistics/funnelLimits';
import { type ExampleContexts, firstOfAreas, isCount } from './exampleContexts';
import {
  eventsInPlace,
  exampleOr,
  intervalText,
  rateInWords,
  workedExample,
  workingLimits,
  workingText,
} from './exampleWords';
import { outsideFunnel, positionWords } from './funnelWords';
import type { MethodSection, WorkedExample } from './methodSection';
import { funnelPlotR, pheIndicatorMethods } from './methodSources';

/** Funnel limits that allow for chance alone. */
export function methodOfFunnel({ first }: ExampleContexts): MethodSection {
  return {
    id: 'funnel',
    title: 'Funnel limits',
    words:
      'If every area had the rate of its group, chance would still spread the areas’ rates around it: small areas far, large areas little. The funnel limits say how far: 95 of 100 areas would lie inside the inner limits, and 998 of 1,000 inside the outer ones.',
    points: [
      'An area outside has a rate that chance alone would rarely produce. That is no verdict on anybody: the reason may be who lives, works and visits there.',
    ],
    formulas: [
      { gives: 'Expected number', text: 'E = (G n)/N' },
      { gives: 'Lower limit', text: 'R chi2(p; 2 E)/(2 E)' },
      { gives: 'Upper limit', text: 'R chi2(1 - p; 2 E + 2)/(2 E)' },
    ],
    symbols: [
      { symbol: 'G, N, R', meaning: 'events, residents and rate of the group' },
      { symbol: 'n', meaning: 'residents of the area' },
      { symbol: 'p', meaning: '0.025 for the 95% limits, 0.001 for the 99.8% limits' },
      {
        symbol: 'χ²(p; d)',
        meaning:
          'the value below which chi-square with d degrees of freedom lies with probability p',
      },
    ],
    sources: [{ ...funnelPlotR, part: 'poisson_limits' }, pheIndicatorMethods],
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
  const { later: group } = compared.total;
  const outside = outsideFunnel(context, (expected, level) =>
    funnelLimits(expected, group.rate, level),
  );
  if (!outside || !isKnown(group.count)) return undefined;
  const events = group.count;
  return firstOfAreas(context, (area) => {
    const expected = expectedCount(area.later.population, group);
    const inner = funnelLimits(expected, group.rate, 95);
    const outer = funnelLimits(expected, group.rate, 99.8);
    const position = outside.positions.get(area.code);
    if (!isKnown(expected) || isMissing(inner) || isMissing(outer)) return undefined;
    const { population, rate } = area.later;
    if (!position || !isKnown(rate) || !isKnown(population) || !isKnown(group.population))
      return undefined;
    return workedExample(context, area, [view.period], [area.later, group], {
      steps: [
        {
          term: 'The group (G, N)',
          text: `${eventsInPlace(context, compared.total, events, view.period)}, ${numberText(group.population)} residents`,
        },
        {
          term: 'Expected (E)',
          text: `${numberText(events)} × ${numberText(population)} ÷ ${numberText(group.population)} = ${workingText(expected)}`,
        },
        { term: '95% limits', text: workingLimits(inner) },
        { term: '99.8% limits', text: workingLimits(outer) },
        { term: 'All areas', text: outside.words },
      ],
      result: `${rateInWords(context, rate)} is ${positionWords[position]}: ${intervalText(context, inner)} (95%) and ${intervalText(context, outer)} (99.8%).`,
    });
  });
}
