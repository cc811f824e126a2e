import type { Dataset } from '../dataset/dataset';
import { groupsHeld } from '../dataset/groupsHeld';
import { periodsHeld } from '../dataset/periodsHeld';
import { sameWindow } from '../domain/period';
import { periodCode, periodOfCode } from '../domain/periodCode';
import { indicatorsOfTheme } from './indicatorsOfTheme';
import { overviewGroups } from './overviewGroups';
import { requestOfBeside, withoutBeside } from './requestOfBeside';
import { requestOfProfile, requestOfProfileAfter } from './requestOfProfile';
import { hasRate, themeShownFirst } from './resolvedSelection';
import type { Request, Scope, Selection } from './selection';
import { hasIntervals } from './shownIntervals';

/** The request that names exactly what a selection shows, so that its URL restores it. */
export function requestOfSelection(
  selection: Selection,
  data: string | undefined,
  version: string,
): Request {
  const { page, theme, view, scope, profile, made } = selection;
  const of = { ...made, ...(data ? { data } : {}), ...(version ? { version } : {}) };
  if (page === 'overview') return { ...(scope ? requestOfScope(scope) : {}), ...of };
  if (profile) return { ...requestOfProfile(profile), ...of };
  return {
    // An address without a theme is that of the overview.
    ...(page === 'theme' && theme ? {} : { page }),
    ...(theme ? { theme: theme.code } : {}),
    ...(view
      ? {
          indicator: view.indicator.code,
          period: periodCode(view.period),
          compare: view.compareWith ? periodCode(view.compareWith) : 'none',
          group: view.group.code,
          ...(view.area ? { area: view.area } : {}),
          measure: view.measure,
          per: String(view.multiplier),
          // Not written out unless chosen: the default has to follow the counts from one view to the next.
          ...(view.intervalsChosen ? { intervals: view.intervals ? 'on' : 'off' } : {}),
          ...(view.beside ? requestOfBeside(view.beside) : {}),
        }
      : {}),
    ...of,
  };
}

function requestOfScope({ group, area, heatmap }: Scope): Request {
  const { code } = group;
  // The heat map of rates is the first one, whatever the data: not written out.
  return {
    ...(code ? { group: code } : {}),
    ...(area ? { area } : {}),
    ...(heatmap === 'rate' ? {} : { heatmap }),
  };
}

/**
 * The request after a reader's choice. Choosing a theme or an indicator keeps period, comparison, group and area only
 * where the new indicator has them, so that a choice never ends in a notice about something the reader did not ask; the
 * overview and the area profile keep group and area. Choosing another data package (a blank one is the site's own) asks nothing else of it.
 */
export function requestAfterChoice(before: Request, choice: Request, dataset: Dataset): Request {
  if (choice.data !== undefined) return asked(choice);
  const { version: _, ...kept } = before;
  const next: Record<string, string | undefined> = { ...kept, ...choice };
  // What groups are made of matters on their page and where there are any.
  const made = next.own || next.page === 'groups' || dataset.groups.get(next.group ?? '')?.made;
  if (!made) next.of = undefined;
  const ofOverview = next.page === 'overview' || !(next.page || next.theme || next.indicator);
  if (ofOverview) return requestOfOverview(next, dataset);
  if (next.page === 'area') return requestOfProfileAfter(next, dataset);
  next.heatmap = undefined;
  if (next.page !== 'compare') withoutBeside(next);
  next.second = undefined;
  // From the overview to a page that has no theme of its own, such as the methods.
  if (!next.theme && !next.indicator) next.theme = themeShownFirst(dataset)?.code;
  if (next.page === 'theme' && next.theme) next.page = undefined;
  const theme = next.theme && next.theme !== before.theme;
  if (theme && !choice.indicator)
    next.indicator = indicatorsOfTheme(dataset, next.theme ?? '')[0]?.code;
  if (theme || (choice.indicator && choice.indicator !== before.indicator)) {
    const indicator = next.indicator ?? '';
    const periods = new Set(periodsHeld(dataset, indicator).map(periodCode));
    if (!choice.period && !periods.has(next.period ?? '')) next.period = undefined;
    if (!choice.compare && (!next.period || !periods.has(next.compare ?? '')))
      next.compare = undefined;
    // A period whose comparison is lost would open on a level; the default shows the latest change.
    if (!choice.period && !next.compare && before.compare !== 'none') next.period = undefined;
    if (!choice.per) next.per = undefined;
    const measured = dataset.indicators.get(indicator);
    if (!choice.measure && !(measured && hasRate(measured))) next.measure = undefined;
    if (!(measured && hasIntervals(measured))) next.intervals = undefined;
    const groups = groupsHeld(dataset, indicator);
    if (!choice.group && !groups.some((group) => group.code === next.group)) next.group = undefined;
  }
  if (next.area && !choice.area && !mayShow(next.area, next, dataset)) next.area = undefined;
  if (choice.period && !choice.compare && before.period && next.compare)
    next.compare = shifted(before, choice.period, dataset, next.indicator);
  return asked(next);
}

/** The overview of the group and area shown before, or chosen, where it has them. */
function requestOfOverview(
  { group, area, heatmap, own, of, data }: Readonly<Record<string, string | undefined>>,
  dataset: Dataset,
): Request {
  const coming = dataset.onDemand.some((one) => one.code === group);
  const groups = overviewGroups(dataset);
  const known = groups.find((one) => one.code === group);
  const member = (known ?? groups[0])?.members.includes(area ?? '') ?? false;
  return asked({
    group: known || coming ? group : undefined,
    area: member || (coming && !known) ? area : undefined,
    heatmap: heatmap === 'rate' ? undefined : heatmap,
    own,
    of,
    data,
  });
}

/** Only what is asked for: blank asks for nothing. */
function asked(request: object): Request {
  return Object.fromEntries(Object.entries(request).filter(([, value]) => value));
}

/** True when the group that will be shown has the area; of a group whose files are still to be loaded it may. */
function mayShow(
  area: string,
  { indicator, group }: Readonly<Record<string, string | undefined>>,
  dataset: Dataset,
): boolean {
  if (dataset.onDemand.some((one) => one.code === group)) return true;
  const groups = groupsHeld(dataset, indicator ?? '');
  const shown = groups.find((one) => one.code === group) ?? groups[0];
  return shown?.members.includes(area) ?? false;
}

/** Keeps the distance between period and comparison when the period moves, where that is held; else the default. */
function shifted(
  before: Request,
  to: string,
  dataset: Dataset,
  indicator: string | undefined,
): string | undefined {
  if (before.compare === 'none') return 'none';
  const [from, compare, next] = [before.period, before.compare, to].map((code) =>
    periodOfCode(code ?? ''),
  );
  if (!from || !compare || !next) return undefined;
  const wanted = { ...next, start: next.start + compare.start - from.start };
  const held = periodsHeld(dataset, indicator ?? '').find((one) => sameWindow(one, wanted));
  return held && next.months === from.months ? periodCode(held) : undefined;
}
