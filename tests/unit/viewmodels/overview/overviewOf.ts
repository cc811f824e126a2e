import type { Dataset } from '../../../../src/dataset/dataset';
import { resolvedSelection } from '../../../../src/selection/resolvedSelection';
import type { Request } from '../../../../src/selection/selection';
import {
  type HeadlineContext,
  type OverviewContexts,
  overviewContexts,
} from '../../../../src/viewmodels/overview/overviewContexts';
import { type Files, observations, packageOf } from '../../dataset/packageOf';

const places = [
  'Ashby',
  'Birch',
  'Calder',
  'Dene',
  'Elm',
  'Ford',
  'Gale',
  'Hurst',
  'Iver',
  'Jarrow',
];

/** Codes of ten districts with 10,000 residents each, which are the group G, Tenshire. */
const districts = places.map((_, place) => `E${place}`);

const tables: Files = {
  'themes.csv': [
    'theme,title,order,lead_board,strategy,data_status',
    'crime,Crime,1,Crime Board,,Held.',
    'none,Nothing yet,2,The Board,The Strategy,No extract is held. Would fill it: a list.',
    'roads,Roads,3,,,Held.',
  ],
  'areas.csv': [
    'area_code,area_name,area_type',
    ...places.map((name, place) => `E${place},${name},district`),
  ],
  'area-groups.csv': [
    'group_code,group_name,area_code',
    ...places.map((_, place) => `G,Tenshire,E${place}`),
    ...['E0', 'E1', 'E2'].map((code) => `S,Small group,${code}`),
  ],
  'indicators.csv': [
    'indicator,theme,title,short_title,unit_singular,unit_plural,kind,multiplier,denominator_indicator,population_series,population_year,polarity,headline,caveat',
    'thefts,crime,Thefts recorded,Thefts,theft,thefts,count,1000,,mye,2021,lower_is_better,1,Thefts only.',
    'reports,crime,Abuse reported,Abuse,report,reports,count,1000,,mye,2021,none,2,',
    'solved,crime,Thefts solved,Solved,theft solved,thefts solved,proportion,,thefts,,,higher_is_better,3,',
    'loss,crime,Loss by theft,Loss,,,pounds,,,,,lower_is_better,4,',
    'helped,roads,Drivers helped,Helped,driver helped,drivers helped,count,1000,,mye,2021,higher_is_better,1,',
    'minor,roads,Scratches,Scratches,scratch,scratches,count,1000,,mye,2021,lower_is_better,,',
  ],
  'population.csv': [
    'series,area_code,year,population',
    ...districts.map((code) => `mye,${code},2021,10000`),
  ],
};

/** A row for each of the ten districts in turn. */
export function rows(indicator: string, period: string, ...values: readonly (number | string)[]) {
  return values.map((value, place) => `${indicator},E${place},${period},${value},,`);
}

/** The overview of Tenshire for these observations and a request. */
export async function overviewOf(
  given: readonly string[],
  request: Request = {},
  more: Files = {},
): Promise<OverviewContexts> {
  return overviewIn(
    await packageOf({ ...tables, 'counts.csv': [observations, ...given], ...more }),
    request,
  );
}

/** The overview of a dataset for a request that it answers without a notice. */
export function overviewIn(dataset: Dataset, request: Request = {}): OverviewContexts {
  const { scope, notices } = resolvedSelection(request, dataset);
  if (!scope || notices.length > 0) throw new Error(`no such overview: ${notices.join()}`);
  return overviewContexts(dataset, { group: scope.group, area: scope.area });
}

/** The headline indicator of an overview with a code. */
export function headlineOf(contexts: OverviewContexts, code: string): HeadlineContext {
  const found = contexts.all().find(({ context }) => context.view.indicator.code === code);
  if (!found) throw new Error(`no headline indicator ${code}`);
  return found;
}

/** Ten times the same. */
export const ten = (value: number | string) => districts.map(() => value);
