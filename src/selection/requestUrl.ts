import type { Request } from './selection';

const names: Readonly<Record<keyof Request, string>> = {
  page: 'page',
  theme: 'theme',
  indicator: 'indicator',
  period: 'period',
  compare: 'compare',
  group: 'group',
  area: 'area',
  measure: 'measure',
  per: 'per',
  intervals: 'intervals',
  heatmap: 'heatmap',
  by: 'by',
  areas: 'areas',
  periods: 'periods',
  scale: 'scale',
  base: 'base',
  own: 'own',
  of: 'of',
  second: 'second',
  data: 'data',
  version: 'v',
};

/** The request a query string holds. Parameters that are not ours, and empty ones, are passed over. */
export function requestOf(search: string): Request {
  const given = new URLSearchParams(search);
  const entries = Object.entries(names).flatMap(([key, name]) => {
    const value = given.get(name);
    return value ? [[key, value]] : [];
  });
  return Object.fromEntries(entries) as Request;
}

/** The query string of a request, in a fixed order; `requestOf(searchOf(r))` equals `r`. Empty for an empty request. */
export function searchOf(request: Request): string {
  const search = new URLSearchParams();
  for (const [key, name] of Object.entries(names)) {
    const value = request[key as keyof Request];
    if (value) search.set(name, value);
  }
  const text = search.toString();
  // These are legal in a query: a year such as 2022/23 and the areas of a group stay readable.
  return text ? `?${text.replace(/%(2F|3A|3B|2C)/g, decodeURIComponent)}` : '';
}
