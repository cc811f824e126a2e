import { type ViewContext, viewContext } from '../../../src/commentary/viewContext';
import { resolvedSelection } from '../../../src/selection/resolvedSelection';
import type { Request } from '../../../src/selection/selection';
import { type Files, observations, packageOf } from '../dataset/packageOf';

const tables: Files = {
  'themes.csv': ['theme,title', 't,Theme'],
  'areas.csv': [
    'area_code,area_name,area_type',
    'E1,Ashby,district',
    'E2,Birch,district',
    'E3,Calder,district',
    'E4,Dene,district',
  ],
  'area-groups.csv': [
    'group_code,group_name,area_code',
    'G,Fourshire,E1',
    'G,Fourshire,E2',
    'G,Fourshire,E3',
    'G,Fourshire,E4',
  ],
  'indicators.csv': [
    'indicator,theme,title,short_title,unit_singular,unit_plural,kind,multiplier,denominator_indicator,population_series,population_year,suppression_threshold,rounding_base,source,status',
    // Counts measured against one population for all years.
    'asb,t,Incidents of anti-social behaviour,ASB,incident,incidents,count,1000,,mye,2021,,,,',
    // Against the population of each year.
    'thefts,t,Thefts,Thefts,theft,thefts,count,1000,,mye,same,,,,',
    'killed,t,People killed,Killed,person killed,people killed,count,100000,,mye,2021,,,,',
    'night,t,Incidents at night,Night-time ASB,night-time incident,night-time incidents,proportion,,asb,,,,,,',
    'cost,t,Costs of damage,Cost of damage,,,pounds,,,,,,,,',
    'walks,t,Walks,Walks,walk,walks,count,,,,,,,,',
    'small,t,Small counts,Small,event,events,count,1000,,mye,2021,4,5,,Provisional.',
  ],
  'population.csv': [
    'series,area_code,year,population',
    ...[2021, 2022, 2023].flatMap((year, grown) =>
      [1000, 2000, 4000, 8000].map(
        (size, place) => `mye,E${place + 1},${year},${size * (1 + grown)}`,
      ),
    ),
  ],
};

/** A row for each area of Fourshire in turn: E1 Ashby 1,000 residents, E2 Birch 2,000, E3 Calder 4,000, E4 Dene 8,000. */
export function rows(indicator: string, period: string, ...values: readonly (number | string)[]) {
  return values.map((value, place) => `${indicator},E${place + 1},${period},${value},,`);
}

/**
 * The context of a request to a package of Fourshire with these observations, and other files where given. Its counts
 * are small, so its pictures would all carry intervals: they are off unless asked for.
 */
export async function contextOf(
  given: readonly string[],
  request: Request = {},
  more: Files = {},
): Promise<ViewContext> {
  const dataset = await packageOf({
    ...tables,
    'counts.csv': [observations, ...given],
    ...more,
  });
  const { view, notices } = resolvedSelection({ intervals: 'off', ...request }, dataset);
  if (!view || notices.length > 0) throw new Error(`no such view: ${notices.join()}`);
  return viewContext(dataset, view);
}
