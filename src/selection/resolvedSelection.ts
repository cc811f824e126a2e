import type { Dataset } from '../dataset/dataset';
import { groupsHeld } from '../dataset/groupsHeld';
import { periodsHeld } from '../dataset/periodsHeld';
import type { AreaGroup } from '../domain/area';
import { isKnown } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import type { Theme } from '../domain/reference';
import { periodFigures } from '../statistics/comparison';
import { type Note, shownBriefly } from './fallbackNotice';
import { indicatorsOfTheme } from './indicatorsOfTheme';
import { resolvedBeside } from './resolvedBeside';
import { resolvedCompareWith, resolvedPeriod } from './resolvedPeriods';
import { resolvedProfile } from './resolvedProfile';
import { resolvedArea, resolvedScope } from './resolvedScope';
import {
  type FiguresOfView,
  type Measure,
  measures,
  multipliers,
  type Page,
  pages,
  type Request,
  type Selection,
  type View,
} from './selection';
import { shownIntervals } from './shownIntervals';

/**
 * Decides what to show: what was asked for where the data have it, else the default, with a notice that says so.
 */
export function resolvedSelection(request: Request, dataset: Dataset): Selection {
  const notices: string[] = [];
  const note = (what: string, instead: string) => notices.push(`${what}, so ${instead} is shown.`);
  if (request.version && dataset.version && request.version !== dataset.version) {
    notices.push(
      `This link was made with data version ${request.version.slice(0, 40)}; this is version ${dataset.version}. Figures may differ.`,
    );
  }
  const page = resolvedPage(request, note);
  const scope = page === 'overview' ? resolvedScope(request, dataset, note) : undefined;
  const profile = page === 'area' ? resolvedProfile(request, dataset, note) : undefined;
  // Of the view that waits behind the overview or a profile nothing was asked.
  const ofView = scope || profile ? () => {} : note;
  const theme = resolvedTheme(request, dataset, ofView);
  const indicator = theme && resolvedIndicator(request, dataset, theme, ofView);
  const shown = indicator && resolvedView(request, dataset, indicator, ofView);
  const view =
    shown && page === 'compare'
      ? { ...shown, beside: resolvedBeside(request, dataset, shown, ofView) }
      : shown;
  return { page, theme, view, scope, profile, ...madeIn(request), notices };
}

function madeIn({ own, of }: Request): Pick<Selection, 'made'> {
  return own || of ? { made: { ...(own ? { own } : {}), ...(of ? { of } : {}) } } : {};
}

/** The page asked for; without one, that of the theme or indicator that is named, else the overview. */
function resolvedPage({ page, theme, indicator }: Request, note: Note): Page {
  const known = pages.find((one) => one === page);
  const named = theme || indicator;
  if (page && !known)
    note(`There is no page "${shownBriefly(page)}"`, named ? 'the theme' : 'the overview');
  return known ?? (named ? 'theme' : 'overview');
}

function resolvedTheme(
  { theme, indicator }: Request,
  dataset: Dataset,
  note: Note,
): Theme | undefined {
  const known = dataset.themes.find((one) => one.code === theme);
  if (known) return known;
  const ofIndicator = dataset.indicators.get(indicator ?? '')?.theme;
  const instead =
    dataset.themes.find((one) => one.code === ofIndicator) ?? themeShownFirst(dataset);
  if (theme && instead) note(`There is no theme "${shownBriefly(theme)}"`, instead.title);
  return instead;
}

/** The first theme with figures; where none has any, the first; undefined without themes. */
export function themeShownFirst(dataset: Dataset): Theme | undefined {
  return (
    dataset.themes.find(({ code }) => indicatorsOfTheme(dataset, code).length > 0) ??
    dataset.themes[0]
  );
}

function resolvedIndicator(
  { indicator }: Request,
  dataset: Dataset,
  theme: Theme,
  note: Note,
): Indicator | undefined {
  const held = indicatorsOfTheme(dataset, theme.code);
  const known = held.find((one) => one.code === indicator);
  const [first] = held;
  if (indicator && !known) {
    note(
      `There is no indicator "${shownBriefly(indicator)}" with figures in this theme`,
      first?.title ?? 'what is known of the theme',
    );
  }
  return known ?? first;
}

function resolvedView(
  request: Request,
  dataset: Dataset,
  indicator: Indicator,
  note: Note,
): View | undefined {
  const group = resolvedGroup(request, dataset, indicator, note);
  const periods = periodsHeld(dataset, indicator.code);
  const period = group && resolvedPeriod(request, dataset, indicator, group, periods, note);
  if (!group || !period) return undefined;
  const compareWith = resolvedCompareWith(
    request,
    dataset,
    indicator,
    group,
    period,
    periods,
    note,
  );
  const area = areaOfView(request, dataset, indicator, group, note);
  const multiplier = resolvedMultiplier(request, indicator, note);
  const chosen = { indicator, period, compareWith, group, area, multiplier };
  return {
    ...chosen,
    measure: resolvedMeasure(request, dataset, chosen, note),
    ...shownIntervals(request, dataset, chosen, note),
  };
}

function resolvedGroup(
  { group }: Request,
  dataset: Dataset,
  indicator: Indicator,
  note: Note,
): AreaGroup | undefined {
  const held = groupsHeld(dataset, indicator.code);
  const known = held.find((one) => one.code === group);
  const [first] = held;
  // A group whose files are still on their way is not unknown.
  const coming = dataset.onDemand.some((one) => one.code === group);
  if (group && !known && first && !coming) {
    const name = dataset.groups.get(group)?.name ?? shownBriefly(group);
    note(`There are no figures of this indicator for the group "${name}"`, first.name);
  }
  return known ?? first;
}

function areaOfView(
  { area, group: asked }: Request,
  dataset: Dataset,
  indicator: Indicator,
  group: AreaGroup,
  note: Note,
): string | undefined {
  if (!area) return onlyMember(dataset, indicator, group);
  const coming =
    !group.members.includes(area) && dataset.onDemand.some((one) => one.code === asked);
  return coming ? undefined : resolvedArea({ area }, dataset, group, note);
}

/** A group of one area shows that area, unless only the group has figures of its own. */
function onlyMember(
  dataset: Dataset,
  indicator: Indicator,
  { members, code }: AreaGroup,
): string | undefined {
  const [only] = members;
  if (only === undefined || members.length > 1) return undefined;
  const cubes = dataset.cubes.get(indicator.code) ?? [];
  const has = (one: string) => cubes.some((cube) => cube.areaSlot.has(one));
  return has(only) || !has(code) ? only : undefined;
}

function resolvedMultiplier({ per }: Request, indicator: Indicator, note: Note): number {
  if (!hasRate(indicator) || indicator.kind === 'proportion') return indicator.multiplier;
  const asked = Number(per);
  const known = per && [indicator.multiplier, ...multipliers].find((one) => one === asked);
  if (per && !known)
    note(
      `Rates cannot be given per "${shownBriefly(per)}"`,
      `the rate per ${indicator.multiplier.toLocaleString('en-GB')}`,
    );
  return known || indicator.multiplier;
}

function resolvedMeasure(
  { measure }: Request,
  dataset: Dataset,
  chosen: FiguresOfView,
  note: Note,
): Measure {
  const known = measures.find((one) => one === measure);
  const possible = hasRate(chosen.indicator);
  if (known && (known === 'count' || possible)) return known;
  const instead: Measure = possible && anyRate(dataset, chosen) ? 'rate' : 'count';
  const name = instead === 'rate' ? 'rate' : 'number';
  if (measure && !known) note(`There is no measure "${shownBriefly(measure)}"`, `the ${name}`);
  if (known) note('These figures are not given as a rate', `the ${name}`);
  return instead;
}

/** True when the period shown has a rate for the group or one of its areas: not without populations or wholes. */
function anyRate(dataset: Dataset, chosen: FiguresOfView): boolean {
  return [chosen.group.code, ...chosen.group.members].some((code) =>
    isKnown(periodFigures(dataset, chosen, code, chosen.period).rate),
  );
}

/** True when the indicator can be given as a rate or share: not for pounds, nor without a population series. */
export function hasRate(indicator: Indicator): boolean {
  if (indicator.kind === 'pounds') return false;
  return indicator.kind === 'proportion' || indicator.populationSeries !== undefined;
}
