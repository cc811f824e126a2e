import type { Page } from 'playwright-core';
import { drawn, drawnThroughout } from '../e2e/dashboardPage';
import { adding, chooseFiles, ready, reported, streetOfMay, takeUp } from '../e2e/ownDataPage';
import type { SiteState } from './siteState';

const DATA = '?page=data-quality';

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

/** Dark pages, and pages on which the reader has done something. */
export const USED_STATES: SiteState[] = [
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
    spaced: true,
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
