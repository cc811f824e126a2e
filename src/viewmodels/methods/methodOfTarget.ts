import { signedText } from '../../commentary/figureText';
import { placeInSentence } from '../../commentary/placeWords';
import { countText, rateText, type ViewContext } from '../../commentary/viewContext';
import { type Figure, isKnown, isMissing } from '../../domain/figure';
import { periodInSentence } from '../../domain/periodName';
import type { Target } from '../../domain/reference';
import type { ComparedArea, PeriodFigures } from '../../statistics/comparison';
import { targetDistance } from '../../statistics/targetDistance';
import { targetTrajectory } from '../../statistics/targetTrajectory';
import { targetBase } from '../targetBase';
import { targetSide } from '../targetSide';
import { type ExampleContexts, exampleAreas } from './exampleContexts';
import { exampleOr, workedExample, workingText } from './exampleWords';
import type { ExampleStep, MethodSection, WorkedExample } from './methodSection';

/** Distance from a target, and the way there. */
export function methodOfTarget({ first, dataset }: ExampleContexts): MethodSection {
  const aimed = new Set(dataset.targets.map(({ indicator }) => indicator));
  return {
    id: 'target',
    title: 'Distance from a target, and the way there',
    words:
      'Where somebody has undertaken to reach a figure by a date, the distance says how far the latest figure is from it, and whether it is reached. On the way there, a straight line from where it began says what would be due by now.',
    points: [
      'A target is met when the figure is on the right side of it, or on it.',
      'Chance moves figures across a target too, so one year on either side proves little.',
    ],
    formulas: [
      { gives: 'Distance', text: 'd = x - T' },
      { gives: 'Distance in percent of the target', text: '(100 d)/T' },
      { gives: 'Due by now', text: 'B (1 - w) + T w' },
      { gives: 'Part of the way', text: 'w = (t - t_B)/(t_T - t_B)' },
    ],
    symbols: [
      { symbol: 'x, T', meaning: 'the latest figure and the target' },
      { symbol: 'B', meaning: 'the figure at which the way began' },
      {
        symbol: 't',
        meaning: 'the last month of the latest, the first (B) and the target period (T)',
      },
    ],
    sources: [{ text: 'Arithmetic; targets are data, each with its owner' }],
    examples: [
      exampleOr(
        first(({ code, kind }) => kind !== 'pounds' && aimed.has(code), example),
        'The loaded data hold no target. Needed: a row in the table of targets, with indicator, area, period, value, direction and owner.',
      ),
    ],
  };
}

function example(context: ViewContext): WorkedExample | undefined {
  for (const area of exampleAreas(context)) {
    const target = context.dataset.targets.find(
      (one) => one.indicator === context.view.indicator.code && one.areaCode === area.code,
    );
    const found = target && towards(context, area, target);
    if (found) return found;
  }
  return undefined;
}

function towards(
  context: ViewContext,
  area: ComparedArea,
  target: Target,
): WorkedExample | undefined {
  const { indicator, period } = context.view;
  const direction = targetSide(target, indicator.polarity);
  const share = indicator.kind === 'proportion';
  const valueOf = ({ rate, count }: PeriodFigures): Figure<number> => (share ? rate : count);
  const text = (value: number) => (share ? rateText(context, value) : countText(context, value));
  const actual = valueOf(area.later);
  const distance = direction && targetDistance(actual, target.value, direction);
  if (!distance || isMissing(distance) || !isKnown(actual) || period.start > target.period.start)
    return undefined;
  const { difference, percent, met } = distance;
  const base = targetBase(context, area.code, target);
  const due =
    base && targetTrajectory<number>(base, { period: target.period, value: target.value }, period);
  const way: readonly ExampleStep[] =
    base && due !== undefined && isKnown(due)
      ? [
          {
            term: 'Due by now',
            text: `${workingText(due)}, on the straight line from ${text(base.value)} in ${periodInSentence(base.period)}`,
          },
        ]
      : [];
  return workedExample(context, area, [period], [area.later], {
    steps: [
      {
        term: 'Target (T)',
        text: `${direction === 'atMost' ? 'at most' : 'at least'} ${text(target.value)} in ${periodInSentence(target.period)}${target.owner ? `, owner: ${target.owner}` : ''}`,
      },
      {
        term: 'Latest figure (x)',
        text: `${text(actual)} in ${placeInSentence(context, area)} in ${periodInSentence(period)}`,
      },
      {
        term: 'Distance (d)',
        text: `${workingText(difference)}${isKnown(percent) ? `, or ${workingText(percent)}% of the target` : ''}`,
      },
      ...way,
    ],
    result: `${signedText(difference, share ? 1 : 0)}${share ? ' percentage points' : ''}${isKnown(percent) ? ` (${signedText(percent)}%)` : ''}: the target is ${met ? 'met' : 'not met yet'}.`,
  });
}
