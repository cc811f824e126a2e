import type { DashboardSite } from '../e2e/dashboardSite';
import { dalesWith, mistaken } from '../e2e/otherPlaces';
import type { Packages } from '../e2e/packages';
import { AREA_STATES } from './areaStates';
import { OTHER_PAGE_STATES } from './otherPageStates';
import type { SiteState } from './siteState';
import { THEME_STATES } from './themeStates';
import { USED_STATES } from './usedStates';

const NOT_FOUND = /Failed to load resource: the server responded with a status of 404/;

/** The packages the states need beside the default one. */
export const STATE_PACKAGES: Packages = {
  mistaken,
  illustrative: dalesWith({}, { illustrative: true }),
};

/** What is checked of the whole site. */
export const SITE_STATES: SiteState[] = [
  ...AREA_STATES,
  ...THEME_STATES,
  ...OTHER_PAGE_STATES,
  ...USED_STATES,
];

/** Opens a state; what is missing on purpose may be said in the console. */
export const openState = (
  site: DashboardSite,
  { search, before, until }: SiteState,
  options: Parameters<DashboardSite['open']>[1] = {},
) => site.open(search, { noise: NOT_FOUND, until, ...(before ? { before } : {}), ...options });
