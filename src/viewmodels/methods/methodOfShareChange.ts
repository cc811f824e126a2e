import { certainties, certaintyWords } from '../../commentary/certainty';
import { numberText, signedText } from '../../commentary/figureText';
import type { ViewContext } from '../../commentary/viewContext';
import { type Figure, isKnown, isMissing, type Percent } from '../../domain/figure';
import { periodInSentence } from '../../domain/periodName';
import { shareChange } from '../../statistics/shareChange';
import { shareChangeInterval } from '../../statistics/shareChangeInterval';
import { wilsonInterval } from '../../statistics/wilsonInterval';
import { type ExampleContexts, firstOfAreas, isProportion } from './exampleContexts';
import { exampleOr, workedExample, workingLimits, workingText } from './exampleWords';
import type { MethodSection, WorkedExample } from './methodSection';

/** Change of a share in percentage points. */
export function methodOfShareChange({ first }: ExampleContexts): MethodSection {
  return {
    id: 'share-change',
    title: 'Change of a share, in percentage points',
    words: `A share that goes from 20% to 21% has risen by 1 percentage point, not by 1%: as a percentage it rose by 5%. To keep the two apart, changes of a share are given in percentage points only. Where the 95% interval around the change does not include 0, the change is ${certainties.beyond}; where it does, it is ${certainties.within}.`,
    formulas: [
      { gives: 'Change', text: 'd = p_2 - p_1' },
      { gives: 'Lower limit', text: 'd - sqrt((p_2 - L_2)^2 + (U_1 - p_1)^2)' },
      { gives: 'Upper limit', text: 'd + sqrt((U_2 - p_2)^2 + (p_1 - L_1)^2)' },
    ],
    symbols: [
      { symbol: 'p₁, p₂', meaning: 'the earlier and the later share, in percent' },
      { symbol: 'L, U', meaning: 'Wilson’s limits of each share' },
    ],
    sources: [
      {
        text: 'R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 1998, pages 873 to 890, method 10',
      },
    ],
    examples: [
      exampleOr(
        first(isProportion, example),
        'No share is held for two periods that can be compared. Needed: an indicator of the kind “proportion” with figures for two periods of equal length.',
      ),
    ],
  };
}

function example(context: ViewContext): WorkedExample | undefined {
  const { compareWith, period } = context.view;
  if (!compareWith) return undefined;
  return firstOfAreas(context, (area) => {
    const { earlier, later } = area;
    const [p1, p2] = [earlier.rate, later.rate] as readonly Figure<number>[] as [
      Figure<Percent>,
      Figure<Percent>,
    ];
    const points = shareChange(p1, p2);
    const before = wilsonInterval(earlier.count, earlier.population);
    const after = wilsonInterval(later.count, later.population);
    const interval = area.pointsInterval && shareChangeInterval(earlier, later);
    if (!isKnown(p1) || !isKnown(p2) || !isKnown(points)) return undefined;
    if (isMissing(before) || isMissing(after) || !interval) return undefined;
    const counted = ({ count, population }: typeof later) =>
      isKnown(count) && isKnown(population)
        ? `${numberText(count)} of ${numberText(population)}`
        : '';
    const { lower, upper } = interval;
    const verdict = lower > 0 || upper < 0 ? 'does not include 0' : 'includes 0';
    const words = certaintyWords(area);
    return workedExample(context, area, [compareWith, period], [earlier, later], {
      steps: [
        {
          term: 'Earlier share (p₁)',
          text: `${counted(earlier)} in ${periodInSentence(compareWith)}: ${workingText(p1)}%, limits ${workingLimits(before)}`,
        },
        {
          term: 'Later share (p₂)',
          text: `${counted(later)} in ${periodInSentence(period)}: ${workingText(p2)}%, limits ${workingLimits(after)}`,
        },
        { term: 'Change (d)', text: `${workingText(points)} percentage points` },
        { term: 'Limits of the change', text: workingLimits(interval) },
      ],
      result: `${signedText(points, 1)} percentage points, with a 95% interval of ${signedText(lower, 1)} to ${signedText(upper, 1)}. The interval ${verdict}${words ? `: this is ${words}` : ''}.`,
    });
  });
}
