import { numberText, signedText } from '../../commentary/figureText';
import { rateText, type ViewContext } from '../../commentary/viewContext';
import { isKnown } from '../../domain/figure';
import { roundedHalfAway } from '../../statistics/roundedHalfAway';
import { type ExampleContexts, firstOfAreas, isCount } from './exampleContexts';
import { exampleOr, rateInWords, workedExample, workingText } from './exampleWords';
import type { MethodSection, WorkedExample } from './methodSection';

const halves = [2.5, -2.5, 3.5];

/** Rounding for display. */
export function methodOfRounding({ first }: ExampleContexts): MethodSection {
  const shown = halves.map(
    (value) => `${numberText(value, 1)} becomes ${numberText(roundedHalfAway(value, 0))}`,
  );
  return {
    id: 'rounding',
    title: 'Rounding for display',
    words: `Everything is worked out with unrounded numbers and rounded once, where it is shown. An exact half is rounded away from zero, as is usual in published tables: ${shown.join(', ')}.`,
    points: [
      'The difference between two shown rates can be 0.1 more or less than the difference that is shown.',
      'Ranks, ties and the question whether chance could explain a change rest on the unrounded numbers.',
    ],
    formulas: [{ gives: 'Number shown', text: 's floor(abs(x) 10^d + 1/2)/10^d' }],
    symbols: [
      { symbol: 'x', meaning: 'the unrounded number, in its exact decimal digits' },
      { symbol: 's', meaning: '−1 for a negative number, else 1' },
      {
        symbol: 'd',
        meaning:
          'decimals shown: 0 for numbers of events and percent changes, 1 for shares and most rates, more for rates below 1',
      },
      { symbol: '⌊ ⌋', meaning: 'the largest whole number that is not above what it encloses' },
    ],
    sources: [
      {
        text: 'The rule of this site, which gives back the changes printed in published two-period tables',
      },
    ],
    examples: [
      exampleOr(
        first(isCount, example),
        'No area has a rate to round. Needed: a population series for an indicator that counts events.',
      ),
    ],
  };
}

function example(context: ViewContext): WorkedExample | undefined {
  const { period, compareWith } = context.view;
  return firstOfAreas(context, (area) => {
    const { rate } = area.later;
    if (!isKnown(rate)) return undefined;
    const change = compareWith && isKnown(area.percent) ? area.percent : undefined;
    return workedExample(
      context,
      area,
      compareWith && change !== undefined ? [compareWith, period] : [period],
      [area.later, area.earlier],
      {
        steps: [
          {
            term: 'Rate',
            text: `${workingText(rate)} is shown as ${rateText(context, rate)}`,
          },
          ...(change === undefined
            ? []
            : [
                {
                  term: 'Change',
                  text: `${workingText(change)}% is shown as ${signedText(change)}%`,
                },
              ]),
        ],
        result: `${rateInWords(context, rate)}${change === undefined ? '' : `, a change of ${signedText(change)}%`}.`,
      },
    );
  });
}
