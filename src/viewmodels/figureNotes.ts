import { populationYear } from '../dataset/populationOf';
import { isKnown } from '../domain/figure';
import { lastMonth } from '../domain/period';
import { monthName } from '../domain/periodName';
import { listed, numberText } from './figureText';
import { breakInWords, breaksBetween, windowCaution } from './seriesBreaks';
import { highlighted, type ViewContext } from './viewContext';

/** The small print every picture carries: where the figures come from, how far they go, and what to know. */
export interface FigureNotes {
  readonly notes: readonly string[];
  readonly source: string;
  readonly dataTo: string;
}

/** Notes, source and latest month of the view's figures. `changes`: the picture compares two periods. */
export function figureNotes(context: ViewContext, changes: boolean): FigureNotes {
  const { dataset, view } = context;
  const { indicator, period, compareWith } = view;
  const comparing = changes && compareWith;
  const caution = comparing ? windowCaution(compareWith, period) : undefined;
  const breaks = comparing ? breaksBetween(dataset, indicator.code, compareWith, period) : [];
  return {
    notes: [
      ...breaks.map(breakInWords),
      ...(caution ? [caution] : []),
      ...(view.measure === 'rate' ? [denominatorNote(context)] : []),
      ...missingMembers(context),
      ...(indicator.status
        ? [`Status of the figures: ${indicator.status.replace(/\.$/, '')}.`]
        : []),
      ...suppressionNote(context),
    ],
    source: sourceLine(context),
    dataTo: monthName(lastMonth(period)),
  };
}

function denominatorNote({ dataset, view }: ViewContext): string {
  const { indicator, period, multiplier } = view;
  if (indicator.kind === 'proportion') {
    const whole = dataset.indicators.get(indicator.denominatorIndicator ?? '');
    return `Shares are of ${whole?.title ?? 'an indicator that is not held'}.`;
  }
  const year = populationYear(indicator, period);
  const fixed = indicator.populationYear === 'same' ? '' : ' for every period';
  return `Rates are per ${numberText(multiplier)} residents: population series ${indicator.populationSeries ?? 'not given'}, ${year}${fixed}.`;
}

function missingMembers({ compared, view }: ViewContext): readonly string[] {
  const without = compared.areas.filter((area) => !isKnown(area.later.count));
  if (without.length === 0) return [];
  if (without.length === compared.areas.length) {
    return isKnown(compared.total.later.count)
      ? [`Figures are held for ${view.group.name} as a whole only, not for its areas.`]
      : [];
  }
  const names = without.slice(0, 6).map((area) => area.name);
  if (without.length > names.length) names.push(`${without.length - names.length} more`);
  return [`No figure in ${view.group.name} for ${listed(names)}.`];
}

function suppressionNote({ view }: ViewContext): readonly string[] {
  const { suppressionThreshold, roundingBase } = view.indicator;
  return [
    ...(suppressionThreshold ? [`Counts from 1 to ${suppressionThreshold} are suppressed.`] : []),
    ...(roundingBase ? [`Counts are rounded to the nearest ${roundingBase} by the source.`] : []),
  ];
}

/** Publisher and title of each source the shown figures rest on, with "Illustrative data" first where it applies. */
function sourceLine(context: ViewContext): string {
  const { dataset, view, compared } = context;
  const shown = highlighted(context);
  const codes = new Set(
    [compared.total, ...compared.areas, ...(shown ? [shown] : [])].flatMap(({ later, earlier }) => [
      ...later.sources,
      ...earlier.sources,
    ]),
  );
  if (codes.size === 0 && view.indicator.source) codes.add(view.indicator.source);
  const names = [...codes].map((code) => {
    const source = dataset.sources.get(code);
    if (!source) return code;
    return source.publisher && !source.title.startsWith(source.publisher)
      ? `${source.publisher}, ${source.title}`
      : source.title;
  });
  return names.length > 0 ? names.join('; ') : 'not stated in the data package';
}
