import { capitalised } from '../commentary/figureText';
import type { Dataset } from '../dataset/dataset';
import { periodName } from '../domain/periodName';
import type { Page, Selection } from '../selection/selection';
import { filterOptions } from './filterOptions';

const pageNames: Partial<Readonly<Record<Page, string>>> = {
  'data-quality': 'data quality and sources',
  methods: 'how the figures are worked out',
};

/**
 * The browser's title, most specific first: "ASB incidents, Burnley, 2023 - Lancashire community safety dashboard".
 * Illustrative data are called so, whatever their package is called.
 */
export function pageTitle(dataset: Dataset, selection: Selection): string {
  const mark = dataset.illustrative ? ' (illustrative data)' : '';
  return `${pageName(dataset, selection)}${mark} - ${dataset.title}`;
}

function pageName({ areas }: Dataset, { page, theme, view }: Selection): string {
  if (page !== 'theme') return capitalised(pageNames[page] ?? page);
  if (!view) return theme?.title ?? 'No figures';
  const place = areas.get(view.area ?? '')?.name ?? view.group.name;
  return `${view.indicator.shortTitle}, ${place}, ${periodName(view.period)}`;
}

/** What is shown now, for those who hear the page change. */
export function selectionInWords(dataset: Dataset, { page, theme, view }: Selection): string {
  if (page !== 'theme') return `Showing ${pageNames[page] ?? page}`;
  if (!view) return `Showing ${theme?.title ?? 'no theme'}: no figures are held`;
  return `Showing ${filterOptions(dataset, view).summary}`;
}
