import { type ViewContext, viewContext } from '../../commentary/viewContext';
import type { Dataset } from '../../dataset/dataset';
import { groupsHeld } from '../../dataset/groupsHeld';
import type { Indicator } from '../../domain/indicator';
import { headlineIndicators } from '../../selection/headlineIndicators';
import type { ReaderGroups } from '../../selection/readerGroups';
import { resolvedSelection } from '../../selection/resolvedSelection';
import { hasIntervals } from '../../selection/shownIntervals';
import { comparison } from '../../statistics/comparison';

/**
 * Each headline indicator with the reader's groups as its areas, in the view its theme page opens with, against the
 * group they are made of as a whole. Groups that are no scenario stand among those of the package. Indicators without
 * any figure of a reader's group are left out.
 */
export function groupContexts(dataset: Dataset, reader: ReaderGroups): readonly ViewContext[] {
  return dataset.themes
    .flatMap(({ code }) => headlineIndicators(dataset, code))
    .flatMap((indicator) => groupContext(dataset, reader, indicator) ?? []);
}

/** The headline indicators that are left out, by name. */
export function withoutFigures(
  dataset: Dataset,
  contexts: readonly ViewContext[],
): readonly string[] {
  const shown = new Set(contexts.map(({ view }) => view.indicator.code));
  return dataset.themes
    .flatMap(({ code }) => headlineIndicators(dataset, code))
    .flatMap(({ code, shortTitle }) => (shown.has(code) ? [] : [shortTitle]));
}

function groupContext(
  dataset: Dataset,
  { groups, cover, scenario }: ReaderGroups,
  { code, theme }: Indicator,
): ViewContext | undefined {
  const held = groupsHeld(dataset, code);
  const own = groups.filter(({ members }) => members.length > 0);
  if (!cover || !own.some((group) => held.some((one) => one.code === group.code))) return undefined;
  const asked = { page: 'theme', theme, indicator: code, group: cover.code };
  const { view } = resolvedSelection(asked, dataset);
  if (view?.indicator.code !== code) return undefined;
  const others = scenario ? [] : held.filter((one) => !one.made && dataset.groups.has(one.code));
  const intervals = hasIntervals(view.indicator);
  const shown = {
    ...view,
    group: { ...view.group, members: [...own, ...others].map((one) => one.code) },
    area: undefined,
    intervals,
    intervalsChosen: intervals,
  };
  const { compared, ...context } = viewContext(dataset, shown);
  // The members may overlap: the whole is not their sum.
  const { total } = comparison(dataset, { ...view, earlier: view.compareWith });
  return { ...context, compared: { areas: compared.areas, total } };
}
