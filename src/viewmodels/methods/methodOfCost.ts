import { numberText } from '../../commentary/figureText';
import { missingWords } from '../../commentary/missingWords';
import type { ViewContext } from '../../commentary/viewContext';
import { isKnown, isMissing } from '../../domain/figure';
import type { UnitCost } from '../../domain/reference';
import { cost } from '../../statistics/cost';
import { costAtPricesOf } from '../../statistics/costAtPricesOf';
import { sumOfCosts } from '../../statistics/sumOfCosts';
import { type ExampleContexts, firstOfAreas } from './exampleContexts';
import { eventsInPlace, eventsInWords, exampleOr, workedExample } from './exampleWords';
import type { ExampleStep, MethodSection, WorkedExample } from './methodSection';

/** The cost of events, with its price year, and what is never added. */
export function methodOfCost({ first, dataset }: ExampleContexts): MethodSection {
  const priced = new Set(dataset.unitCosts.map(({ indicator }) => indicator));
  return {
    id: 'cost',
    title: 'Cost to society, price year and deflator',
    words:
      'A cost is the number of events times what one such event costs society on average, as government research puts it. It is an order of magnitude, not a bill: hardly any of it is money that a council or the police could save.',
    points: [
      'Unit costs are of different years and mean different things. Costs are brought to the prices of another year only with a price index, and costs of different years or meanings are never added.',
      'A cost that its source has published is shown as published.',
    ],
    formulas: [
      { gives: 'Cost', text: 'C = O c' },
      { gives: 'At the prices of year t', text: '(C I_t)/I_0' },
    ],
    symbols: [
      { symbol: 'O', meaning: 'the number of events' },
      { symbol: 'c', meaning: 'the unit cost, in pounds of its price year' },
      {
        symbol: 'I₀, Iₜ',
        meaning: 'the price index, such as the GDP deflator, of the price year and of year t',
      },
    ],
    sources: [
      {
        text: 'Home Office Research Report 99, The economic and social costs of crime, second edition, 2018; Department for Transport, Transport analysis guidance (values of prevention); HM Treasury, GDP deflators. Which of them a figure rests on stands with the figure',
      },
    ],
    examples: [
      exampleOr(
        first(
          ({ code, kind }) => kind === 'count' && priced.has(code),
          (context) => example(context),
        ),
        'The loaded data hold no unit cost for an indicator with figures. Needed: a row in the table of unit costs, with its price year, meaning and source.',
      ),
    ],
  };
}

function example(context: ViewContext): WorkedExample | undefined {
  const { dataset, view } = context;
  const unit = dataset.unitCosts.find(({ indicator }) => indicator === view.indicator.code);
  return firstOfAreas(context, (area) => {
    const { count } = area.later;
    const found = cost(count, unit);
    if (!unit || !isKnown(count) || isMissing(found) || count === 0) return undefined;
    const pounds = poundsText(found.pounds);
    return workedExample(
      context,
      area,
      [view.period],
      [area.later, sourceOf(context, unit, area.later)],
      {
        steps: [
          { term: 'Events (O)', text: eventsInPlace(context, area, count, view.period) },
          {
            term: 'Unit cost (c)',
            text: `${poundsText(unit.unitCost)} at ${unit.priceYear} prices. ${unit.concept}`,
          },
          ...(unit.confidence === '' ? [] : [{ term: 'Confidence', text: unit.confidence }]),
          {
            term: 'Cost (C)',
            text: `${numberText(count)} × ${poundsText(unit.unitCost)} = ${pounds}`,
          },
          ...restated(context, count, unit),
          ...notAdded(context, count, unit),
        ],
        result: `${pounds} at ${found.priceYear} prices for ${eventsInWords(context, count)}.`,
      },
    );
  });
}

function sourceOf({ dataset }: ViewContext, { source }: UnitCost, later: Sourced): Sourced {
  return { ...later, sources: source && dataset.sources.has(source) ? [source] : [] };
}

type Sourced = Parameters<typeof workedExample>[3][number];

/** Whether the cost can be brought to other prices: with the index that is held. */
function restated(
  { dataset }: ViewContext,
  count: Parameters<typeof cost>[0],
  unit: UnitCost,
): readonly ExampleStep[] {
  const years = dataset.unitCosts.map(({ priceYear }) => priceYear);
  const other = years.find((year) => year !== unit.priceYear);
  if (other === undefined) return [];
  const there = costAtPricesOf(other, cost(count, unit), new Map());
  return isMissing(there)
    ? [
        {
          term: `At ${other} prices`,
          text: `${missingWords[there].meaning}; a data package has no place for one yet`,
        },
      ]
    : [];
}

/** A sum that is refused, where the data hold unit costs that must not be added. */
function notAdded(
  { dataset }: ViewContext,
  count: Parameters<typeof cost>[0],
  unit: UnitCost,
): readonly ExampleStep[] {
  for (const other of dataset.unitCosts) {
    const sum = sumOfCosts([cost(count, unit), cost(count, other)]);
    const title = dataset.indicators.get(other.indicator)?.shortTitle;
    if (isMissing(sum) && title !== undefined)
      return [{ term: 'Never added to', text: `costs of ${title}: ${missingWords[sum].short}` }];
  }
  return [];
}

/** Pounds, with pence only where there are any. */
function poundsText(pounds: number): string {
  return `£${numberText(pounds, Number.isInteger(pounds) ? 0 : 2)}`;
}
