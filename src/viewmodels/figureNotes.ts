import { disclosureRules } from '../commentary/disclosureRules';
import { listed, numberText } from '../commentary/figureText';
import { madeGroupNotes } from '../commentary/madeGroupNote';
import { breakInWords, breaksBetween, windowCaution } from '../commentary/seriesBreaks';
import { rateUnit, type ViewContext } from '../commentary/viewContext';
import { namedSource } from '../dataset/addedSource';
import type { Dataset } from '../dataset/dataset';
import { populationYear } from '../dataset/populationOf';
import { isKnown } from '../domain/figure';
import { lastMonth, type Period } from '../domain/period';
import { monthName, periodInSentence } from '../domain/periodName';
import type { ComparedArea, PeriodFigures } from '../statistics/comparison';
import { statusWords } from './tableModel';

/** The small print every picture carries: where the figures come from, how far they go, and what to know. */
export interface FigureNotes {
  readonly notes: readonly string[];
  /** The indicator's caveat, as the package words it; blank where it has none. */
  readonly caveat: string;
  readonly source: string;
  readonly dataTo: string;
}

/** Notes, source and latest month of the view's figures. `changes`: the picture compares two periods. */
export function figureNotes(context: ViewContext, changes: boolean): FigureNotes {
  const { dataset, view, compared } = context;
  const { indicator, period, compareWith } = view;
  const other = changes ? compareWith : undefined;
  const caution = other ? windowCaution(other, period) : undefined;
  const breaks = other ? breaksBetween(dataset, indicator, other, period) : [];
  const all = [...compared.areas, compared.total];
  const later = all.map((area) => area.later);
  const earlier = other ? all.map((area) => area.earlier) : [];
  const notes = [
    ...breaks.map(breakInWords),
    ...(caution ? [caution] : []),
    ...(view.measure === 'rate'
      ? [denominatorNote(context, other ? [other, period] : [period])]
      : []),
    ...missingMembers(context),
    ...hiddenMembers(context, other),
    ...(other ? statusNotes(other, earlier) : []),
    ...statusNotes(period, later),
    ...standingNotes(context),
  ];
  const last = Math.max(lastMonth(period), other ? lastMonth(other) : 0);
  return {
    notes: [...new Set(notes)],
    caveat: indicator.caveat,
    source: sourceLine(context, [...later, ...earlier]),
    dataTo: monthName(last),
  };
}

/** What rates and shares are measured against in the periods. */
export function denominatorNote(context: ViewContext, periods: readonly Period[]): string {
  const { indicator } = context.view;
  if (indicator.kind === 'proportion') {
    const whole = context.dataset.indicators.get(indicator.denominatorIndicator ?? '');
    return `Shares are of ${whole ? `this indicator: ${whole.title}` : 'an indicator that is not held'}.`;
  }
  const years = [...new Set(periods.map((period) => populationYear(indicator, period)))];
  const fixed = indicator.populationYear === 'same' ? '' : ' for every period';
  const shown = years.length > 2 ? 'the year of each figure' : listed(years.map(String));
  const series = populationName(context.dataset, indicator.populationSeries ?? 'not given');
  return `Rates are ${rateUnit(context)}. Population of ${shown}${fixed}: ${series}.`;
}

/** A population series by the title of its source, or by its code where the package names none. */
export function populationName(dataset: Dataset, series: string): string {
  const source = dataset.sources.get(dataset.populationSources.get(series) ?? '');
  return source ? `${source.publisher}, ${source.title}` : `series ${series}`;
}

/** What holds for every figure of the indicator: its status, and what is hidden or rounded, by its source or here. */
export function standingNotes({ dataset, view }: ViewContext): readonly string[] {
  const { code, status } = view.indicator;
  const further = dataset.furtherHidden?.get(code) ?? 0;
  const beside = view.beside?.places.map((place) => place.code) ?? [];
  return [
    ...(status ? [`Status of the figures: ${status.replace(/\.$/, '')}.`] : []),
    ...disclosureRules(view.indicator),
    ...(further > 0
      ? [
          `To keep suppressed figures from being worked out, ${numberText(further)} more ${further === 1 ? 'figure' : 'figures'} of this indicator ${further === 1 ? 'is' : 'are'} hidden, in all places and periods together.`,
        ]
      : []),
    ...madeGroupNotes(dataset, [view.group.code, ...beside]),
  ];
}

/** Says which figures of a period are provisional, revised or estimated. */
function statusNotes(period: Period, figures: readonly PeriodFigures[]): readonly string[] {
  const known = figures.filter(({ count }) => isKnown(count));
  return Object.entries(statusWords).flatMap(([status, word]) => {
    const marked = known.filter((one) => one.status === status);
    if (marked.length === 0) return [];
    const which = marked.length === known.length ? 'Figures' : 'Some figures';
    return [`${which} for ${periodInSentence(period)} are ${word}.`];
  });
}

/** Names the areas whose figures are suppressed in one of the periods. */
function hiddenMembers(context: ViewContext, other: Period | undefined): readonly string[] {
  const { compared, view } = context;
  const hidden = (when: 'later' | 'earlier', period: Period) => {
    const areas = compared.areas.filter((area) => area[when].count === 'suppressed');
    if (areas.length === 0) return [];
    const [figures, are] = areas.length === 1 ? ['The figure', 'is'] : ['Figures', 'are'];
    const whole = includedInTotal(context, when, areas);
    return [
      `${figures} for ${briefly(areas)} in ${periodInSentence(period)} ${are} suppressed${whole}.`,
    ];
  };
  return [...(other ? hidden('earlier', other) : []), ...hidden('later', view.period)];
}

/** Names the areas without a figure for a reason other than suppression. */
function missingMembers(context: ViewContext): readonly string[] {
  const { compared, view } = context;
  const without = compared.areas.filter(
    ({ later }) => !isKnown(later.count) && later.count !== 'suppressed',
  );
  if (without.length === 0) return [];
  if (without.length === compared.areas.length) {
    return isKnown(compared.total.later.count)
      ? [`Figures are held for ${view.group.name} as a whole only, not for its areas.`]
      : [];
  }
  const whole = includedInTotal(context, 'later', without);
  return [`No figure for ${briefly(without)} in ${periodInSentence(view.period)}${whole}.`];
}

function includedInTotal(
  { compared, view }: ViewContext,
  when: 'later' | 'earlier',
  areas: readonly ComparedArea[],
): string {
  return isKnown(compared.total[when].count)
    ? `; the published total of ${view.group.name} includes ${areas.length === 1 ? 'it' : 'them'}`
    : '';
}

/** Up to six names, and how many more there are. */
function briefly(areas: readonly ComparedArea[]): string {
  const names = areas.slice(0, 6).map((area) => area.name);
  if (areas.length > names.length) names.push(`${areas.length - names.length} more`);
  return listed(names);
}

/**
 * Publisher and title of each source the figures rest on, of the indicator's own where they name none, and of those that
 * a reader added from a file that and when they did.
 */
export function sourceLine(
  { dataset, view }: ViewContext,
  shown: readonly Pick<PeriodFigures, 'sources'>[],
): string {
  const lists = new Set(shown.map(({ sources }) => sources));
  const codes = new Set([...lists].flat());
  if (codes.size === 0 && view.indicator.source) codes.add(view.indicator.source);
  const names = [...codes].map((text) => {
    const { code, added } = namedSource(text);
    const name = sourceName(dataset, code || (view.indicator.source ?? ''));
    if (!added) return name;
    const day = new Date(added).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    // Sources of extracts that are known say so in their title.
    return name.endsWith('added by the reader')
      ? `${name} on ${day}`
      : `${name || 'figures'} (added by the reader on ${day})`;
  });
  return names.length > 0 ? [...new Set(names)].join('; ') : 'not stated in the data package';
}

function sourceName({ sources }: Dataset, code: string): string {
  const source = sources.get(code);
  if (!source) return code;
  return source.publisher && !source.title.startsWith(source.publisher)
    ? `${source.publisher}, ${source.title}`
    : source.title;
}
