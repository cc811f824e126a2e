import { numberText, signedText } from '../../commentary/figureText';
import type { ViewContext } from '../../commentary/viewContext';
import { type Count, type Figure, isKnown, isMissing } from '../../domain/figure';
import type { Period } from '../../domain/period';
import { periodInSentence } from '../../domain/periodName';
import { heldParts } from '../../statistics/heldParts';
import {
  roundedChangeInterval,
  roundedPercentChangeInterval,
} from '../../statistics/roundedChangeInterval';
import { roundedCountInterval } from '../../statistics/roundedCountInterval';
import { type ExampleContexts, firstOfAreas } from './exampleContexts';
import { eventsInPlace, exampleOr, workedExample } from './exampleWords';
import type { ExampleStep, MethodSection, WorkedExample } from './methodSection';

/** Counts that their source has rounded, and what that leaves open. */
export function methodOfSourceRounding({ first }: ExampleContexts): MethodSection {
  return {
    id: 'source-rounding',
    title: 'Numbers rounded by their source',
    words:
      'Some sources, such as hospital statistics, publish numbers rounded to the nearest 5. The true number may then be a little higher or lower, and a change between two such numbers may be quite different from what the rounded numbers show.',
    points: [
      'Where several rounded numbers are added up, each of them may be off by as much.',
      'Unlike a confidence interval, the range that rounding allows is certain: the true number lies inside. It says nothing about chance.',
    ],
    formulas: [
      { gives: 'What rounding can hide', text: 'h = floor(b/2)' },
      { gives: 'The true number is within', text: 'O ± h' },
      { gives: 'The true change is within', text: 'O_2 - O_1 ± 2 h' },
    ],
    symbols: [
      { symbol: 'b', meaning: 'the base, such as 5' },
      {
        symbol: 'O',
        meaning:
          'the number shown; the true number is never below 0. Of an even base both ends count, as sources round a half either way',
      },
    ],
    sources: [{ text: 'Arithmetic of rounding; the base is a column of the data (rounding_base)' }],
    examples: [
      exampleOr(
        first(({ kind, roundingBase }) => kind === 'count' && (roundingBase ?? 1) > 1, example),
        'No indicator of the loaded data is rounded by its source. Needed: an indicator with a rounding base.',
      ),
    ],
  };
}

function example(context: ViewContext): WorkedExample | undefined {
  const { dataset, compared, view } = context;
  const { indicator, period, compareWith, group } = view;
  const base = indicator.roundingBase;
  return firstOfAreas(context, (area) => {
    const { count } = area.later;
    const partsIn = (when: Period) => heldParts(dataset, indicator, area.code, when, group);
    const parts = partsIn(period);
    const allowed = roundedCountInterval(count, base, parts);
    if (!isKnown(count) || isMissing(allowed) || area === compared.total) return undefined;
    const single = compareWith && parts === 1 && partsIn(compareWith) === 1;
    const change = single ? changeSteps(context, area.earlier.count, count) : [];
    const rounded = `rounded to the nearest ${numberText(base ?? 1)}`;
    return workedExample(
      context,
      area,
      compareWith && change.length > 0 ? [compareWith, period] : [period],
      [area.later, area.earlier],
      {
        steps: [
          {
            term: 'Number shown (O)',
            text: `${eventsInPlace(context, area, count, period)}, ${parts === 1 ? rounded : `the sum of ${numberText(parts)} numbers, each ${rounded}`}`,
          },
          ...change,
        ],
        result: `The true number is between ${numberText(allowed.lower)} and ${numberText(allowed.upper)}.`,
      },
    );
  });
}

function changeSteps(
  { view }: ViewContext,
  earlier: Figure<Count>,
  later: Figure<Count>,
): readonly ExampleStep[] {
  const { roundingBase: base } = view.indicator;
  const change = roundedChangeInterval(earlier, later, base);
  const percent = roundedPercentChangeInterval(earlier, later, base);
  if (!isKnown(earlier) || isMissing(change) || !view.compareWith) return [];
  const inPercent = isMissing(percent)
    ? ''
    : `, or ${signedText(percent.lower)}% to ${signedText(percent.upper)}%`;
  return [
    {
      term: 'Number before',
      text: `${numberText(earlier)} in ${periodInSentence(view.compareWith)}`,
    },
    {
      term: 'True change',
      text: `between ${signedText(change.lower)} and ${signedText(change.upper)}${inPercent}`,
    },
  ];
}
