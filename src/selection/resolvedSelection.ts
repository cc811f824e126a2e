import type { Dataset } from '../dataset/dataset';
import { groupsHeld } from '../dataset/groupsHeld';
import { periodsHeld } from '../dataset/periodsHeld';
import type { AreaGroup } from '../domain/area';
import type { Indicator } from '../domain/indicator';
import type { Period } from '../domain/period';
import { periodOfCode } from '../domain/periodCode';
import { periodName } from '../domain/periodName';
import type { Theme } from '../domain/reference';
import { defaultCompareWith, defaultPeriod, samePeriod } from './defaultPeriods';
import { indicatorsOfTheme } from './indicatorsOfTheme';
import {
  type Measure,
  measures,
  multipliers,
  type Page,
  pages,
  type Request,
  type Selection,
  type View,
} from './selection';

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
  const theme = resolvedTheme(request, dataset, note);
  const indicator = theme && resolvedIndicator(request, dataset, theme, note);
  const view = indicator && resolvedView(request, dataset, indicator, note);
  return { page, theme, view, notices };
}

type Note = (what: string, instead: string) => void;

function resolvedPage({ page }: Request, note: Note): Page {
  const known = pages.find((one) => one === page);
  if (page && !known) note(`There is no page "${shown(page)}"`, 'the first page');
  return known ?? 'theme';
}

function resolvedTheme(
  { theme, indicator }: Request,
  dataset: Dataset,
  note: Note,
): Theme | undefined {
  const ofIndicator = dataset.indicators.get(indicator ?? '')?.theme;
  const known = dataset.themes.find((one) => one.code === (theme ?? ofIndicator));
  if (known) return known;
  const first =
    dataset.themes.find((one) => indicatorsOfTheme(dataset, one.code).length > 0) ??
    dataset.themes[0];
  if (theme && first) note(`There is no theme "${shown(theme)}"`, first.title);
  return first;
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
  if (indicator && !known && first) {
    note(`There is no indicator "${shown(indicator)}" with figures in this theme`, first.title);
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
  const area = resolvedArea(request, dataset, group, note);
  const multiplier = resolvedMultiplier(request, indicator, note);
  return {
    indicator,
    period,
    compareWith,
    group,
    area,
    multiplier,
    measure: resolvedMeasure(request, indicator, note),
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
    const name = dataset.groups.get(group)?.name ?? shown(group);
    note(`There are no figures of this indicator for the group "${name}"`, first.name);
  }
  return known ?? first;
}

function resolvedPeriod(
  request: Request,
  dataset: Dataset,
  indicator: Indicator,
  group: AreaGroup,
  periods: readonly Period[],
  note: Note,
): Period | undefined {
  const asked = periodOfCode(request.period ?? '');
  const known = asked && periods.find((one) => samePeriod(one, asked));
  const instead = known ?? defaultPeriod(dataset, indicator, group, periods);
  if (request.period && !known && instead) {
    const name = asked ? periodName(asked) : `"${shown(request.period)}"`;
    note(`No figures are held for the period ${name}`, periodName(instead));
  }
  return instead;
}

function resolvedCompareWith(
  request: Request,
  dataset: Dataset,
  indicator: Indicator,
  group: AreaGroup,
  period: Period,
  periods: readonly Period[],
  note: Note,
): Period | undefined {
  if (request.compare === 'none') return undefined;
  const asked = periodOfCode(request.compare ?? '');
  const known =
    asked &&
    periods.find(
      (one) => samePeriod(one, asked) && one.months === period.months && one.start !== period.start,
    );
  const instead = known ?? defaultCompareWith(dataset, indicator, group, period, periods);
  if (request.compare && !known) {
    const name = asked ? periodName(asked) : `"${shown(request.compare)}"`;
    note(
      `${periodName(period)} cannot be compared with ${name}`,
      instead ? `the comparison with ${periodName(instead)}` : 'no comparison',
    );
  }
  return instead;
}

function resolvedArea(
  { area }: Request,
  dataset: Dataset,
  group: AreaGroup,
  note: Note,
): string | undefined {
  if (!area) return group.members.length === 1 ? group.members[0] : undefined;
  if (group.members.includes(area)) return area;
  const name = dataset.areas.get(area)?.name ?? `"${shown(area)}"`;
  note(`The area ${name} is not part of ${group.name}`, 'the group without a highlighted area');
  return undefined;
}

function resolvedMultiplier({ per }: Request, indicator: Indicator, note: Note): number {
  const asked = Number(per);
  const known = per && [indicator.multiplier, ...multipliers].find((one) => one === asked);
  if (per && !known)
    note(
      `Rates cannot be given per "${shown(per)}"`,
      `the rate per ${indicator.multiplier.toLocaleString('en-GB')}`,
    );
  return known || indicator.multiplier;
}

function resolvedMeasure({ measure }: Request, indicator: Indicator, note: Note): Measure {
  const known = measures.find((one) => one === measure);
  const possible: Measure = hasRate(indicator) ? 'rate' : 'count';
  if (measure && !known) note(`There is no measure "${shown(measure)}"`, `the ${possible}`);
  return possible === 'count' ? 'count' : (known ?? possible);
}

/** True when the indicator can be given as a rate or share: not for pounds, nor without a population series. */
export function hasRate(indicator: Indicator): boolean {
  if (indicator.kind === 'pounds') return false;
  return indicator.kind === 'proportion' || indicator.populationSeries !== undefined;
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}
