import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  announced,
  barsOf,
  choose,
  drawn,
  headlineOf,
  parametersOf,
  rowsOf,
  titleOf,
} from './dashboardPage';
import { dashboardSite } from './dashboardSite';

const site = dashboardSite();
const NATIONAL = 'England and Wales (all CSPs)';

/** Opens a page and collects the files it asks for. */
async function openListening(search: string): Promise<{ page: Page; files: string[] }> {
  const files: string[] = [];
  const before = async (page: Page) => {
    page.on('request', (request) => {
      files.push(new URL(request.url()).pathname.replace('/some/place/', ''));
    });
  };
  return { page: await site.open(search, { before }), files };
}

describe('the national comparison', () => {
  it('loads its files once when it is chosen, ranks more than 300 areas, folds the table, and goes back', async () => {
    const { page, files } = await openListening('?indicator=csp-violence');
    const before = await headlineOf(page);
    expect(files.filter((file) => file.includes('national'))).toEqual([]);
    expect(files).toContain('data/csp-recorded-crime.csv');
    await choose(page, 'Areas', NATIONAL);
    await page.getByText('of 300 areas').first().waitFor();
    await drawn(page);
    expect(files.filter((file) => file.includes('national')).toSorted()).toEqual([
      'data/national-area-groups.csv',
      'data/national-areas.csv',
      'data/national-csp-recorded-crime.csv',
      'data/national-population.csv',
    ]);
    expect(await headlineOf(page)).toBe(
      'Violent crimes in England and Wales (all CSPs) fell by 5% between the year ending December 2023 and the year ending June 2025, from 2,004,709 to 1,902,022.',
    );
    expect(await titleOf(page, 'ranking')).toBe(
      'Figure 1: City of London has the highest rate of 300 areas',
    );
    expect(await barsOf(page, 'ranking')).toHaveLength(23);
    expect(await page.locator('#figure-ranking .figure__notes').innerText()).toContain(
      'The 23 highest of 314 areas are drawn; the table has all.',
    );
    expect(await rowsOf(page, 'table')).toHaveLength(41);
    await page
      .locator('#figure-table')
      .getByRole('button', { name: /^Show all 314 rows/ })
      .click();
    expect(await rowsOf(page, 'table')).toHaveLength(315);
    await expect.poll(() => parametersOf(page)).toMatchObject({ group: 'EW' });
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: before, exact: true }).waitFor();
    await drawn(page);
    expect(await barsOf(page, 'ranking')).toHaveLength(12);
    await choose(page, 'Areas', 'Lancashire-14');
    await choose(page, 'Areas', NATIONAL);
    await page.getByText('of 300 areas').first().waitFor();
    const data = files.filter((file) => file.startsWith('data/'));
    expect(data.filter((file, place) => data.indexOf(file) !== place)).toEqual([]);
  });

  it('is restored by its address, with an area outside the county highlighted', async () => {
    const { page, files } = await openListening('?indicator=csp-violence&group=EW&area=E07000223');
    expect(files).toContain('data/national-csp-recorded-crime.csv');
    expect(await headlineOf(page)).toBe(
      'Violent crimes in Adur fell by 15% between the year ending December 2023 and the year ending June 2025, from 1,616 to 1,367.',
    );
    await expect.poll(() => announced(page)).toContain(`${NATIONAL}, Adur, rate per 1,000`);
    expect(await page.locator('.notice').count()).toBe(0);
    // The 23 highest and the highlighted one, which is not among them.
    expect(await barsOf(page, 'ranking')).toHaveLength(24);
  });
});
