import { capitalised } from '../commentary/figureText';
import { groupInHeading } from '../commentary/placeWords';
import type { Dataset } from '../dataset/dataset';
import { periodName } from '../domain/periodName';
import type { HeatMap, Page, Selection } from '../selection/selection';
import { besideInWords } from './compare/besideInWords';
import { besideSummary } from './compare/besideSummary';
import { filterOptions } from './filterOptions';
import { placeInWords } from './placeInWords';

const pageNames: Partial<Readonly<Record<Page, string>>> = {
  overview: 'the overview',
  groups: 'groups of your own',
  area: 'the list of areas',
  'data-quality': 'data',
  methods: 'how the figures are worked out',
};

const heatMapNames: Readonly<Record<HeatMap, string>> = {
  rate: 'heat map of rates',
  change: 'heat map of changes',
  trend: 'heat map of recent trends',
};

/**
 * The browser's title, most specific first: "ASB incidents, Burnley, 2023 - Lancashire community safety dashboard".
 * Illustrative data are called so, whatever their package is called.
 */
export function pageTitle(dataset: Dataset, selection: Selection): string {
  const mark = dataset.illustrative ? ' (illustrative data)' : '';
  return `${pageName(dataset, selection)}${mark} - ${dataset.title}`;
}

function pageName({ areas }: Dataset, { page, theme, view, scope, profile }: Selection): string {
  if (profile) {
    const name = areas.get(profile.area ?? '')?.name;
    if (!name) return 'Area profiles';
    const whole = profile.group.name;
    return `${name === whole ? name : `${name} beside ${whole}`}, area profile`;
  }
  if (page === 'overview') {
    const shown = areas.get(scope?.area ?? '')?.name ?? (scope && groupInHeading(scope.group));
    return shown ? `Overview, ${shown}` : 'Overview';
  }
  if (page !== 'theme' && page !== 'compare') return capitalised(pageNames[page] ?? page);
  if (!view) return theme?.title ?? 'No figures';
  if (view.beside) return `${view.indicator.shortTitle}, ${besideInWords(view.beside)}`;
  const place = areas.get(view.area ?? '')?.name ?? groupInHeading(view.group);
  return `${view.indicator.shortTitle}, ${place}, ${periodName(view.period)}`;
}

/** What is shown now, for those who hear the page change. */
export function selectionInWords(
  dataset: Dataset,
  { page, theme, view, scope, profile }: Selection,
): string {
  if (page === 'overview' && scope)
    return `Showing the overview, ${placeInWords(dataset, scope)}, ${heatMapNames[scope.heatmap]}`;
  const area = dataset.areas.get(profile?.area ?? '');
  if (area && profile) {
    const others = [profile.group.name, profile.second?.name].filter(Boolean).join(' and ');
    return `Showing the profile of ${area.name}, compared with ${others}`;
  }
  if (page !== 'theme' && page !== 'compare') return `Showing ${pageNames[page] ?? page}`;
  if (!view) return `Showing ${theme?.title ?? 'no theme'}: no figures are held`;
  if (view.beside) return `Showing ${besideSummary(view, view.beside)}`;
  return `Showing ${filterOptions(dataset, view).summary}`;
}
