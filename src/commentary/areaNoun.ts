import type { ViewContext } from './viewContext';

const nouns: Readonly<Record<string, readonly [string, string]>> = {
  district: ['district', 'districts'],
  ward: ['ward', 'wards'],
  unitary: ['unitary authority', 'unitary authorities'],
  county: ['county', 'counties'],
  region: ['region', 'regions'],
  country: ['country', 'countries'],
  own_group: ['group', 'groups'],
  police_force: ['police force area', 'police force areas'],
};

/** What the group's members are, for one and for several: "district" and "districts" where all are; else areas. */
export function areaNoun({
  dataset,
  view,
}: {
  readonly dataset: ViewContext['dataset'];
  readonly view: { readonly group: Pick<ViewContext['view']['group'], 'members'> };
}): {
  readonly one: string;
  readonly many: string;
} {
  const types = new Set(view.group.members.map((code) => dataset.areas.get(code)?.type ?? ''));
  const [type = ''] = types;
  const [one, many] = (types.size === 1 ? nouns[type] : undefined) ?? ['area', 'areas'];
  return { one, many };
}
