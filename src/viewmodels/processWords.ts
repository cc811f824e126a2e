import { capitalised, numberText, signedText } from '../commentary/figureText';
import { periodInBrief } from '../commentary/periodSpan';
import { breakInWords } from '../commentary/seriesBreaks';
import { countText, rateText, type ViewContext } from '../commentary/viewContext';
import { isKnown, isMissing } from '../domain/figure';
import { lastMonth } from '../domain/period';
import { monthName, periodInSentence } from '../domain/periodName';
import type { ProcessLimits } from '../statistics/processLimits';
import type { ProcessRule, ProcessSignal } from '../statistics/processSignals';
import { type FigureNotes, sourceLine, standingNotes } from './figureNotes';
import { fewestForLimits, type ProcessRow, type ProcessSeries } from './processSeries';
import { statusWords } from './tableModel';

/** A signal in the words of the table. */
export function signalText({ rule, side }: ProcessSignal): string {
  const high = side === 'high';
  switch (rule) {
    case 'outsideLimits':
      return high ? 'above the limits' : 'below the limits';
    case 'sevenOneSide':
      return `7 or more in a row ${high ? 'above' : 'below'} the mean`;
    case 'sevenPointRun':
      return `7 or more in a row ${high ? 'rising' : 'falling'}`;
    case 'twoOfThreeNearLimit':
      return `2 of 3 near the ${high ? 'upper' : 'lower'} limit`;
  }
}

/** The rules in the order of their weight. */
const inOrder: readonly ProcessRule[] = [
  'outsideLimits',
  'twoOfThreeNearLimit',
  'sevenOneSide',
  'sevenPointRun',
];

/** The signals of a point, the weightiest first. */
export function signalsInOrder(signals: readonly ProcessSignal[]): readonly ProcessSignal[] {
  return signals.toSorted((a, b) => inOrder.indexOf(a.rule) - inOrder.indexOf(b.rule));
}

/** Text of a figure of the series: a whole number, or a share in percent. */
export function pointText(context: ViewContext, value: number): string {
  return isShare(context) ? rateText(context, value) : countText(context, value);
}

/** Text of a mean or limit: of small numbers with one decimal. Limits below 0, where no count can be, are given as 0. */
export function levelText(context: ViewContext, value: number, { mean }: ProcessLimits): string {
  const shown = Math.max(0, value);
  if (isShare(context)) return rateText(context, shown);
  return mean < 50 ? numberText(shown, 1) : countText(context, shown);
}

/** Text of a difference: a number, or of shares percentage points. */
export function differenceText(context: ViewContext, value: number): string {
  return isShare(context) ? signedText(value, 1) : signedText(value);
}

function isShare({ view }: ViewContext): boolean {
  return view.indicator.kind === 'proportion';
}

/** Rows of the latest stretch that have a figure. */
function latestRows({ rows, stretches }: ProcessSeries): readonly ProcessRow[] {
  const from = stretches.at(-1)?.from.start ?? 0;
  return rows.filter(({ period, value }) => period.start >= from && isKnown(value));
}

/** The finding: whether the latest month stands out, and if not, whether others do. */
export function processTitle(series: ProcessSeries): string {
  const { name, grain, stretches } = series;
  const rows = latestRows(series);
  const latest = rows.at(-1);
  const [first] = rows;
  if (!latest || !first) return `${name} by ${grain}`;
  const since = stretches.length > 1 ? ` since ${periodInBrief(first.period)}` : '';
  if (isMissing(latest.limits)) return `${name}: too few ${grain}s${since} to tell what is usual`;
  const when = periodInBrief(latest.period);
  const outside = latest.signals.find(({ rule }) => rule === 'outsideLimits');
  if (outside)
    return `${name}: ${when} was ${outside.side === 'high' ? 'above' : 'below'} its usual range`;
  const [other] = signalsInOrder(latest.signals);
  if (other) return `${name}: ${runWords(rows, other, grain)}`;
  const marked = rows.filter(({ signals }) => signals.length > 0).length;
  return marked === 0
    ? `${name}: no signal of a change in ${rows.length} ${grain}s${since}`
    : `${name}: ${when} was inside its usual range; ${marked} of ${rows.length} ${grain}s${since} were signals`;
}

/** What the latest rows have in common that makes a signal of the last one. */
function runWords(
  rows: readonly ProcessRow[],
  { rule, side }: ProcessSignal,
  grain: string,
): string {
  const high = side === 'high';
  const before = rows.findLastIndex(
    ({ signals }) => !signals.some((one) => one.rule === rule && one.side === side),
  );
  const run = rows.length - 1 - before;
  switch (rule) {
    case 'outsideLimits':
    case 'sevenOneSide':
      return `the latest ${run} ${grain}s were all ${high ? 'above' : 'below'} the mean`;
    case 'sevenPointRun':
      return `${high ? 'rising' : 'falling'} without a pause over the latest ${run} ${grain}s`;
    case 'twoOfThreeNearLimit':
      return `2 of the latest 3 ${grain}s were near the ${high ? 'upper' : 'lower'} limit`;
  }
}

/** The usual range in numbers, what it is, and what the season does to it. */
export function processSummary(context: ViewContext, series: ProcessSeries): string {
  const { grain } = series;
  const rows = latestRows(series);
  const limits = rows.at(-1)?.limits ?? 'tooFewPoints';
  const [first] = rows;
  const words = (value: number) => (isMissing(limits) ? '' : levelText(context, value, limits));
  const range =
    isMissing(limits) || !first
      ? []
      : [
          `Since ${periodInSentence(first.period)}: ${words(limits.mean)} a ${grain} on average, usual range ${words(limits.lower)} to ${words(limits.upper)}${limits.trial ? ' (trial limits, from fewer than 12 figures)' : ''}.`,
        ];
  return [
    ...range,
    'Ups and downs inside the usual range need no explanation; a signal is worth asking about.',
    seasonCaution(grain),
  ].join(' ');
}

function seasonCaution(grain: ProcessSeries['grain']): string {
  return `${capitalised(grain)}ly figures vary with the season: compare with the same ${grain} a year earlier.`;
}

/** The finding beside the year before: the latest month that can be compared. */
export function yearBeforeTitle(
  context: ViewContext,
  { name, grain, rows }: ProcessSeries,
): string {
  const found = rows.findLast(({ change }) => isKnown(change));
  if (!found || !isKnown(found.change)) return `${name}: each ${grain} and the same a year earlier`;
  const [now, then] = [periodInBrief(found.period), periodInBrief(yearBack(found))];
  const { change } = found;
  const size = differenceText(context, Math.abs(change)).replace('+', '');
  if (/^[0.]+$/.test(size)) return `${name}: the same in ${now} as in ${then}`;
  if (isShare(context)) {
    const points = size === '1.0' ? 'percentage point' : 'percentage points';
    return `${name}: ${size} ${points} ${change > 0 ? 'higher' : 'lower'} in ${now} than in ${then}`;
  }
  const pounds = context.view.indicator.kind === 'pounds';
  const amount = pounds ? `£${size}` : size;
  return `${name}: ${amount} ${change > 0 ? 'more' : pounds ? 'less' : 'fewer'} in ${now} than in ${then}`;
}

/** What is compared, and where it is not. */
export function yearBeforeSummary({ grain, rows }: ProcessSeries): string {
  const broken = rows.some(({ change }) => change === 'acrossBreak');
  return [
    `Each ${grain} beside the same ${grain} a year earlier: so the season plays no part.`,
    ...(broken
      ? [
          'Where the series breaks between the two, they are not comparable and only the later is drawn.',
        ]
      : []),
  ].join(' ');
}

function yearBack({ period }: ProcessRow) {
  return { ...period, start: period.start - 12 };
}

/** Notes, sources and latest month of the series. */
export function processNotes(context: ViewContext, series: ProcessSeries): FigureNotes {
  const { view } = context;
  const { rows, breaks, stretches, grain } = series;
  const held = rows.filter(({ value }) => isKnown(value));
  const last = held.at(-1)?.period ?? view.period;
  const short = stretches.filter(({ limits }) => isMissing(limits)).length;
  const trial = stretches.filter(({ limits }) => !isMissing(limits) && limits.trial).length;
  const belowZero = stretches.some(({ limits }) => !isMissing(limits) && limits.lower < 0);
  const some = (count: number, what: string) =>
    stretches.length === 1 ? '' : ` ${count} of ${stretches.length} stretches ${what}`;
  return {
    notes: [
      ...breaks.map(breakInWords),
      ...(stretches.length > 1
        ? ['Mean and limits begin anew at each break: the stretches are not compared.']
        : []),
      ...(trial > 0
        ? [
            `Limits from fewer than 12 figures are trial limits, which may still move${stretches.length > 1 ? `:${some(trial, trial === 1 ? 'has such' : 'have such')}` : ''}.`,
          ]
        : []),
      ...(short > 0 ? [`A stretch with fewer than ${fewestForLimits} figures has no limits.`] : []),
      ...(belowZero ? ['Lower limits below 0 are given as 0.'] : []),
      ...gaps(rows, grain),
      ...statuses(rows, grain),
      ...standingNotes(context),
      'The limits are the mean plus and minus 2.66 times the mean difference between neighbouring figures, the near limits two thirds of the way.',
    ],
    caveat: view.indicator.caveat,
    source: sourceLine(
      context,
      held.map(({ figures }) => figures),
    ),
    dataTo: monthName(lastMonth(last)),
  };
}

function gaps(rows: readonly ProcessRow[], grain: string): readonly string[] {
  const missing = rows.filter(({ value }) => !isKnown(value)).length;
  if (missing === 0) return [];
  const has = missing === 1 ? 'has' : 'have';
  return [
    `${missing} of ${rows.length} ${grain}s ${has} no figure: the line is broken there, and so are runs.`,
  ];
}

function statuses(rows: readonly ProcessRow[], grain: string): readonly string[] {
  return Object.entries(statusWords).flatMap(([status, word]) => {
    const marked = rows.filter(({ figures, value }) => isKnown(value) && figures.status === status);
    const which = marked.length === 1 ? `${grain} is` : `${grain}s are`;
    return marked.length > 0 ? [`Figures of ${marked.length} ${which} ${word}.`] : [];
  });
}

/** Why months or quarters that are held make no chart. */
export function whyNoProcess({ view, dataset }: ViewContext): string {
  const area = view.area === undefined ? undefined : dataset.areas.get(view.area)?.name;
  const needed = `A process chart needs at least ${fewestForLimits} figures in a row without a break of the series`;
  if (area !== undefined || view.group.members.length === 1)
    return `${needed}; ${area ?? view.group.name} has too few.`;
  return `${needed}; ${view.group.name} has too few, because figures of some of its areas are missing. Highlight an area to see its own.`;
}
