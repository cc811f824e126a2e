import type { Page } from 'playwright-core';
import { drawn, drawnThroughout } from '../e2e/dashboardPage';
import type { DashboardSite } from '../e2e/dashboardSite';
import { dalesWith, mistaken } from '../e2e/otherPlaces';
import { adding, chooseFiles, ready, reported, streetOfMay, takeUp } from '../e2e/ownDataPage';
import type { Packages } from '../e2e/packages';

/** A state of the site that a reader can meet. */
export type SiteState = {
  name: string;
  search: string;
  /** Prepares the page before it is loaded. */
  before?: (page: Page) => Promise<unknown>;
  /** Resolves when the page shows the state. */
  until: (page: Page) => Promise<unknown>;
};

const DATA = '?page=data-quality';

const NOT_FOUND = /Failed to load resource: the server responded with a status of 404/;

/** The packages the states need beside the default one. */
export const STATE_PACKAGES: Packages = {
  mistaken,
  illustrative: dalesWith({}, { illustrative: true }),
};

/** Three groups that share out all areas of Lancashire-14. */
const councils =
  'of=L14&own=North:E07000121,E07000128,E07000119,E06000009;' +
  'East:E07000117,E07000120,E07000122,E07000124,E07000125,E06000008;' +
  'South:E07000118,E07000123,E07000126,E07000127';

const reads = (words: string) => (page: Page) => page.getByText(words).first().waitFor();

async function everyPartOpened(page: Page) {
  await drawnThroughout(page);
  const closed = page.locator('details:not([open]) > summary, [aria-expanded="false"]:visible');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** A month that is known, a table that is not, and a file that cannot be read: the report on them with all parts opened. */
async function lookedAt(page: Page) {
  if (await adding(page).getByRole('heading', { name: 'What was read' }).isVisible()) return;
  await ready(page);
  const noise = 'District,Month,Complaints\nBurnly,Jan 2024,5\nWyre,01/02/2024,7\n';
  const empty = { name: 'empty.csv', content: '' };
  await chooseFiles(page, await streetOfMay(), { name: 'noise.csv', content: noise }, empty);
  await reported(page);
  await adding(page).getByRole('button', { name: 'Read only some of the rows' }).click();
  // Not all is said: each field says what it lacks.
  await adding(page).getByRole('button', { name: 'Read the table like this' }).click();
  await adding(page).getByText('Enter which texts to read').waitFor();
  const closed = adding(page).locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}

export const SITE_STATES: SiteState[] = [
  { name: 'the overview', search: '', until: drawn },
  { name: 'the overview of an area', search: '?group=L14&area=E06000009', until: drawn },
  { name: 'the heat map of changes', search: '?heatmap=change', until: drawn },
  { name: 'no heat map of trends', search: '?heatmap=trend', until: drawn },
  {
    name: 'the overview of illustrative data with targets and trends',
    search: '?data=data/illustrative-monthly&heatmap=trend',
    until: drawn,
  },
  { name: 'an area profile', search: '?page=area&area=E07000121', until: drawn },
  {
    name: 'an area profile of illustrative data, months and a target',
    search: '?page=area&area=E07000117&data=data/illustrative-monthly',
    until: drawn,
  },
  {
    name: 'an area without headline figures',
    search: '?page=area&area=E23000003',
    until: reads('No headline figure can be shown for Lancashire police force area.'),
  },
  { name: 'the list of areas', search: '?page=area', until: reads('Choose an area') },
  { name: 'the overview of more than 300 areas', search: '?group=EW', until: drawn },
  { name: 'the theme domestic abuse', search: '?theme=domestic-abuse', until: drawnThroughout },
  { name: 'the theme serious violence', search: '?theme=serious-violence', until: drawnThroughout },
  { name: 'the theme anti-social behaviour', search: '?theme=asb', until: drawnThroughout },
  { name: 'the theme road safety', search: '?theme=road-safety', until: drawnThroughout },
  {
    name: 'a theme without figures',
    search: '?theme=vawg',
    until: reads('No figures are held for this theme'),
  },
  { name: 'an area highlighted', search: '?theme=asb&area=E07000117', until: drawnThroughout },
  { name: 'areas without figures', search: '?theme=asb&group=PENNINE', until: drawnThroughout },
  {
    name: 'a link to something not held',
    search: '?theme=asb&area=X&per=7',
    until: drawnThroughout,
  },
  {
    name: 'the national comparison',
    search: '?indicator=csp-violence&group=EW',
    until: drawnThroughout,
  },
  {
    name: 'intervals of a few events',
    search: '?indicator=road-collisions-fatal',
    until: drawnThroughout,
  },
  { name: 'a proportion', search: '?indicator=asb-youth-related', until: drawnThroughout },
  { name: 'illustrative data', search: '?page=theme&data=illustrative', until: drawnThroughout },
  {
    name: 'months, some of them hidden',
    search: '?data=data/illustrative-monthly&theme=road-safety&period=2025-10&area=E07000125',
    until: drawnThroughout,
  },
  {
    name: 'a process chart with a break',
    search: '?data=data/illustrative-monthly&theme=asb&area=E07000117',
    until: drawnThroughout,
  },
  {
    name: 'other ways to see pictures',
    search: '?data=data/illustrative-monthly&theme=asb',
    until: async (page) => {
      await drawnThroughout(page);
      await page.getByRole('radio', { name: 'Same month a year earlier' }).check({ force: true });
      await page.getByRole('radio', { name: 'chance alone' }).check({ force: true });
      await drawnThroughout(page);
    },
  },
  {
    name: 'a whole by its parts beside the group',
    search: '?indicator=csp-violence&area=E07000117&intervals=on',
    until: drawnThroughout,
  },
  {
    name: 'events by number among breaks',
    search: '?indicator=force-violence-quarterly',
    until: drawnThroughout,
  },
  {
    name: 'a target in words and on the trend',
    search: '?data=data/illustrative-monthly&theme=asb&measure=count&period=2025',
    until: drawnThroughout,
  },
  { name: 'areas side by side', search: '?page=compare&theme=asb', until: drawnThroughout },
  {
    name: 'six places side by side on scales of their own, with a break',
    search:
      '?page=compare&data=data/illustrative-monthly&theme=asb&scale=free&areas=E07000117,E07000118,E07000119,E07000120,E07000121,L12',
    until: drawnThroughout,
  },
  {
    name: 'places of more than 300 to choose from',
    search: '?page=compare&indicator=csp-violence&group=EW&theme=serious-violence',
    until: drawnThroughout,
  },
  {
    name: 'periods side by side',
    search: '?page=compare&theme=asb&periods=2022,2023',
    until: drawnThroughout,
  },
  {
    name: 'nothing chosen to compare',
    search: '?page=compare&theme=asb&areas=none',
    until: reads('Nothing is chosen'),
  },
  { name: 'no groups yet', search: '?page=groups', until: reads('Where to begin') },
  {
    name: 'groups that are no scenario',
    search: '?page=groups&of=L14&own=North:E07000121,E07000128;East:E07000117,E07000121',
    until: drawnThroughout,
  },
  {
    name: 'a scenario of three groups',
    search: `?page=groups&${councils}`,
    until: drawnThroughout,
  },
  {
    name: 'the overview of a scenario',
    search: `?group=scenario&${councils}`,
    until: drawn,
  },
  {
    name: 'a theme for a group of the reader',
    search: `?indicator=csp-violence&group=own2&${councils}`,
    until: drawnThroughout,
  },
  {
    name: 'groups made from more than 300 areas',
    search: '?page=groups&of=EW&own=Far:E06000001,E06000002',
    until: drawnThroughout,
  },
  { name: 'the data quality page', search: '?page=data-quality', until: reads('Boundaries') },
  {
    name: 'the data quality page with faults',
    search: '?page=data-quality&data=mistaken',
    until: reads('12 faults were found in the data'),
  },
  {
    name: 'the methods page',
    search: '?page=methods&theme=asb&area=E07000117',
    until: reads('The first sentence rests on'),
  },
  {
    name: 'a failed load',
    search: '',
    before: (page) => page.route('**/datapackage.json', (route) => route.fulfill({ status: 404 })),
    until: reads('The data could not be loaded'),
  },
  {
    name: 'the overview on a dark page',
    search: '?group=L14&area=E06000009',
    before: (page) => page.emulateMedia({ colorScheme: 'dark' }),
    until: drawn,
  },
  {
    name: 'a dark page with everything opened',
    search: '?theme=asb&area=E07000117',
    before: (page) => page.emulateMedia({ colorScheme: 'dark' }),
    until: everyPartOpened,
  },
  {
    name: 'a process chart on a dark page, its words explained',
    search: '?data=data/illustrative-monthly&theme=road-safety&area=E07000125',
    before: (page) => page.emulateMedia({ colorScheme: 'dark' }),
    until: async (page) => {
      await drawnThroughout(page);
      const words = page.locator('#figure-process .popover');
      if (!(await words.isVisible()))
        await page.locator('#figure-process').getByRole('button', { name: 'What is' }).click();
      await words.waitFor();
    },
  },
  {
    name: 'the display choices opened, in the projector size',
    search: '?theme=asb',
    before: (page) =>
      page.addInitScript(() =>
        localStorage.setItem('community-safety-display', '{"text":"projector"}'),
      ),
    until: async (page) => {
      await drawnThroughout(page);
      const choices = page.getByRole('group', { name: 'Display', exact: true });
      if (!(await choices.isVisible())) await page.getByRole('button', { name: 'Display' }).click();
      await choices.waitFor();
    },
  },
  {
    name: 'a picture read by keyboard',
    search: '?theme=asb',
    until: async (page) => {
      await drawnThroughout(page);
      await page.keyboard.press('Tab');
      await page.locator('#figure-ranking .chart').focus();
      await page.locator('.chart__tooltip').waitFor();
    },
  },
  {
    name: 'every part opened',
    search: '?theme=asb&area=E07000117',
    until: everyPartOpened,
  },
  { name: 'files looked at before they are added', search: DATA, until: lookedAt },
  {
    name: 'files looked at on a dark page',
    search: DATA,
    before: (page) => page.emulateMedia({ colorScheme: 'dark' }),
    until: lookedAt,
  },
  {
    name: 'figures added on this computer, and small ones hidden on trial',
    search: DATA,
    until: async (page) => {
      await ready(page);
      const notice = page.getByText('Includes figures added on this computer');
      if (await notice.isVisible()) return;
      await chooseFiles(page, await streetOfMay());
      await reported(page);
      await takeUp(page, 'Add beside');
      await notice.waitFor();
      const desk = page.getByRole('region', { name: 'What is hidden and rounded' });
      await desk.getByLabel('Hide counts from 1 to').fill('3');
      await desk.getByRole('button', { name: 'Work out what this hides' }).click();
      await desk.getByText('Worked out. Nothing has changed yet.').waitFor();
    },
  },
];

/** Opens a state; what is missing on purpose may be said in the console. */
export const openState = (
  site: DashboardSite,
  { search, before, until }: SiteState,
  options: Parameters<DashboardSite['open']>[1] = {},
) => site.open(search, { noise: NOT_FOUND, until, ...(before ? { before } : {}), ...options });
