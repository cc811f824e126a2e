import { numberText } from '../../commentary/figureText';
import { periodSpan } from '../../commentary/periodSpan';
import { countText, type ViewContext } from '../../commentary/viewContext';
import type { Cube } from '../../dataset/cube';
import { type Figure, isKnown, isMissing } from '../../domain/figure';
import type { Period } from '../../domain/period';
import { periodName } from '../../domain/periodName';
import type { ComparedArea } from '../../statistics/comparison';
import { observed } from '../../statistics/observed';
import { type ProcessChart, processChart } from '../../statistics/processChart';
import { figureAsCell } from '../tableModel';
import { type ExampleContexts, firstOfAreas } from './exampleContexts';
import { workingCell } from './exampleRows';
import { exampleOr, exampleTable, workedExample, workingText } from './exampleWords';
import type { MethodSection, WorkedExample } from './methodSection';
import { processChartText, signalWords } from './processChartText';

/** As many of the latest points stand in the table. */
const shownPoints = 12;

/** The process chart: usual range, signals, trial limits and rebasing. */
export function methodOfProcessChart({ first }: ExampleContexts): MethodSection {
  return {
    ...processChartText,
    examples: [
      exampleOr(
        first(
          () => true,
          (context) => example(context, 12),
        ) ??
          first(
            () => true,
            (context) => example(context, 2),
          ),
        'No series is held by month or quarter. Needed: monthly or quarterly figures of an area, at least 12 for limits that are more than a trial.',
      ),
    ],
  };
}

function example(context: ViewContext, fewest: number): WorkedExample | undefined {
  const { dataset, view } = context;
  const cube = (dataset.cubes.get(view.indicator.code) ?? []).find(({ months }) => months < 12);
  if (!cube) return undefined;
  return firstOfAreas(context, (area) => chartExample(context, area, cube, fewest));
}

function chartExample(
  context: ViewContext,
  area: ComparedArea,
  { periods, months }: Cube,
  fewest: number,
): WorkedExample | undefined {
  const { dataset, view } = context;
  const { code } = view.indicator;
  const scope = area.code === view.group.code ? view.group : undefined;
  const held = periods.map((period) => ({
    period,
    ...observed(dataset, code, area.code, period, scope),
  }));
  const rebaseAt = dataset.breaks.filter(({ indicator }) => indicator === code);
  const chart = processChart(
    held.map(({ period, figure }) => ({ period, value: figure })),
    { rebaseAt: rebaseAt.map(({ from }) => from) },
  );
  if (isMissing(chart)) return undefined;
  const stretch = chart.stretches.findLastIndex(({ limits }) => !isMissing(limits));
  const found = chart.stretches[stretch];
  const points = chart.points.filter((point) => point.stretch === stretch);
  if (!found || isMissing(found.limits)) return undefined;
  if (points.filter(({ value }) => isKnown(value)).length < fewest) return undefined;
  const { mean, meanMovingRange, lower, upper, nearLower, nearUpper, trial } = found.limits;
  const whole = (value: number) => countText(context, value);
  const unit = months === 1 ? 'month' : 'quarter';
  const sources = [...new Set(held.flatMap((one) => one.sources))];
  const latest = points.slice(-shownPoints);
  return {
    ...workedExample(context, area, [], [{ ...area.later, sources }], {
      steps: [
        {
          term: 'Points',
          text: `${points.length}, ${periodName(found.from)} to ${periodName(found.to)}${rebasedWords(chart, rebaseAt.length)}`,
        },
        { term: 'Mean (m)', text: workingText(mean) },
        { term: 'Mean moving range (R)', text: workingText(meanMovingRange) },
        {
          term: 'Limits',
          text: `${workingText(mean)} ± 2.66 × ${workingText(meanMovingRange)}: ${workingText(lower)} and ${workingText(upper)}`,
        },
        { term: 'Near limits', text: `${workingText(nearLower)} and ${workingText(nearUpper)}` },
        {
          term: 'Kind of limits',
          text: trial
            ? 'trial limits, as there are fewer than 12 points'
            : 'settled, from 12 points or more',
        },
      ],
      table: exampleTable(
        `The latest ${latest.length} points`,
        unit === 'month' ? 'Month' : 'Quarter',
        ['Number', 'Moving range', 'Distance from the mean'],
        latest.map(({ period, value }) => ({
          key: String(period.start),
          header: periodName(period),
          cells: [
            figureAsCell(value, whole),
            workingCell(movingRange(points, period)),
            workingCell(isKnown(value) ? value - mean : value),
          ],
        })),
      ),
      result: `On average ${whole(mean)} a ${unit}; usual range ${lower < 0 ? 'up' : whole(lower)} to ${whole(upper)}. ${signalsInWords(points)}`,
    }),
    title: `${view.indicator.shortTitle}, ${area === context.compared.total ? view.group.name : area.name}, ${periodSpan(found.from, 'to', found.to)}`,
  };
}

function movingRange(points: ProcessChart['points'], period: Period): Figure<number> {
  const place = points.findIndex((point) => point.period.start === period.start);
  const [before, own] = [
    points[place - 1]?.value ?? 'noEarlierFigure',
    points[place]?.value ?? 'notHeld',
  ];
  if (!isKnown(own)) return own;
  if (!isKnown(before)) return 'noEarlierFigure';
  return Math.abs(own - before);
}

function rebasedWords({ stretches }: ProcessChart, breaks: number): string {
  if (stretches.length < 2) return '';
  const each = breaks === 1 ? 'the break' : `each of the ${numberText(breaks)} breaks`;
  return `: limits begin anew at ${each} held, and these are the latest`;
}

function signalsInWords(points: ProcessChart['points']): string {
  const signalling = points.filter(({ signals }) => signals.length > 0);
  const known = points.filter(({ value }) => isKnown(value)).length;
  if (signalling.length === 0) return `None of ${known} points signals a change.`;
  const rules = new Set(signalling.flatMap(({ signals }) => signals.map(({ rule }) => rule)));
  const words = [...rules].map((rule) => signalWords[rule]).join('; ');
  return `${signalling.length} of ${known} points ${signalling.length === 1 ? 'signals' : 'signal'} a change: ${words}.`;
}
