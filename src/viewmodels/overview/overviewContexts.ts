import { type ViewContext, viewContext } from '../../commentary/viewContext';
import type { Dataset } from '../../dataset/dataset';
import type { AreaGroup } from '../../domain/area';
import type { Indicator } from '../../domain/indicator';
import { headlineIndicators } from '../../selection/headlineIndicators';
import { resolvedSelection } from '../../selection/resolvedSelection';
import type { Place } from '../../selection/selection';
import { adjustedFunnel } from './adjustedFunnel';
import { madeOnce } from './madeOnce';

/** One headline indicator in its default view for the overview's group and area, or for the nearest it has. */
export interface HeadlineContext {
  readonly context: ViewContext;
  /** True where the figures are those of the overview's own group. */
  readonly ofGroup: boolean;
  /** Where its areas lie in a funnel; undefined where there is none. Worked out when first asked for. */
  readonly funnel: () => ReturnType<typeof adjustedFunnel>;
}

/** The comparisons behind the overview, each made when it is first asked for and then kept. */
export interface OverviewContexts {
  readonly dataset: Dataset;
  readonly place: Place;
  /** The headline indicators of a theme, in their order; empty for a theme without figures. */
  readonly ofTheme: (theme: string) => readonly HeadlineContext[];
  /** Those of all themes, in the order of the themes. */
  readonly all: () => readonly HeadlineContext[];
}

/** The headline indicators of a dataset, each in the view its own theme page opens with. */
export function overviewContexts(dataset: Dataset, place: Place): OverviewContexts {
  const ofTheme = madeOnce((theme: string) =>
    headlineIndicators(dataset, theme).flatMap(
      (indicator) => headlineContext(dataset, indicator, place) ?? [],
    ),
  );
  return {
    dataset,
    place,
    ofTheme,
    all: () => dataset.themes.flatMap(({ code }) => ofTheme(code)),
  };
}

function headlineContext(
  dataset: Dataset,
  { code, theme }: Indicator,
  { group, area }: Place,
): HeadlineContext | undefined {
  const asked = { group: group.code, ...(area ? { area } : {}) };
  const { view } = resolvedSelection({ page: 'theme', theme, indicator: code, ...asked }, dataset);
  if (view?.indicator.code !== code) return undefined;
  const context = viewContext(dataset, view);
  const funnels = madeOnce(() => adjustedFunnel(context));
  return { context, ofGroup: sameMembers(view.group, group), funnel: () => funnels('') };
}

/** Levels such as all wards have the wards of each indicator, which may not be the same. */
function sameMembers(one: AreaGroup, other: AreaGroup): boolean {
  if (one.code !== other.code || one.members.length !== other.members.length) return false;
  const members = new Set(other.members);
  return one.members.every((code) => members.has(code));
}
