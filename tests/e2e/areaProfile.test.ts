import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  announced,
  choose,
  drawn,
  figure,
  headlineOf,
  parametersOf,
  rowNamed,
  rowsOf,
  titleOf,
  wordsInPicture,
} from './dashboardPage';
import { dashboardSite } from './dashboardSite';
import { dalesWith } from './otherPlaces';

const longName = 'Upper Dale with the Royal Borough of Middle Marsh under Moor';
const manyIndicators = Array.from({ length: 60 }, (_, at) => `many-${at + 1}`);

/** The Dales with wards, with a name of 60 characters and 60 headline indicators of a single year. */
const crowded = dalesWith({
  'indicators.csv': `${[
    'indicator,theme,title,short_title,unit_singular,unit_plural,kind,multiplier,population_series,population_year,headline',
    ...manyIndicators.map(
      (code, at) =>
        `${code},burglary,${code},Thefts of kind ${at + 1},theft,thefts,count,1000,mid-year,2024,${at + 1}`,
    ),
  ].join('\n')}\n`,
  'areas.csv': `${[
    'area_code,area_name,area_type,parent_code',
    `E07000901,${longName},district,`,
    'E07000902,Lower Dale,district,',
    'E07000903,Mid Dale,district,',
    'E05000001,Mill ward,ward,E07000901',
    'E05000002,Green ward,ward,E07000901',
  ].join('\n')}\n`,
  'burglaries.csv': `${[
    'indicator,area_code,period,value',
    ...manyIndicators.flatMap((code, at) =>
      ['E07000901', 'E07000902', 'E07000903'].map((area) => `${code},${area},2024,${at * 3 + 50}`),
    ),
    'many-1,E05000001,2024,7',
    'many-1,E05000002,2024,9',
  ].join('\n')}\n`,
});

const site = dashboardSite({ crowded });

const burnley = '?page=area&area=E07000117';
const pages = async (page: Page) => {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length;
};

describe('an area profile', () => {
  it('is named in heading, title, navigation and to those who hear it', async () => {
    const page = await site.look(burnley);
    expect(await headlineOf(page)).toBe(
      'Burnley is worse than Lancashire-12 on 4, better on none and similar on 1 of 7 headline indicators.',
    );
    expect(await page.locator('h1').count()).toBe(1);
    await expect
      .poll(() => page.title())
      .toBe('Burnley beside Lancashire-12, area profile - Lancashire community safety dashboard');
    const current = page.locator('.theme-nav [aria-current="page"]');
    expect(await current.allInnerTexts()).toEqual(['Area profile']);
    await expect
      .poll(() => announced(page))
      .toBe('Showing the profile of Burnley, compared with Lancashire-12 and Lancashire-14');
  });

  it('is restored by its address', async () => {
    const page = await site.open(`${burnley}&group=L14&second=E06000009`);
    await expect
      .poll(() => parametersOf(page))
      .toEqual({
        page: 'area',
        area: 'E07000117',
        group: 'L14',
        second: 'E06000009',
        v: '2026.11',
      });
    const words = await wordsInPicture(page, 'spine');
    const table = await rowsOf(page, 'spine');
    await page.reload();
    await drawn(page);
    expect(await wordsInPicture(page, 'spine')).toEqual(words);
    expect(await rowsOf(page, 'spine')).toEqual(table);
    expect(words).toContain('Blackpool');
  });

  it('follows the choice of area, group and second comparator, and goes back', async () => {
    const page = await site.open(burnley);
    await choose(page, 'Area', 'Chorley');
    expect(await headlineOf(page)).toContain('Chorley is worse than Lancashire-12 on none');
    await choose(page, 'Compare also with', 'Pendle');
    await expect
      .poll(() => parametersOf(page))
      .toMatchObject({ area: 'E07000118', second: 'E07000122' });
    expect(await wordsInPicture(page, 'spine')).toContain('Pendle');
    await choose(page, 'Area', 'Blackpool');
    await expect.poll(() => parametersOf(page)).toMatchObject({ area: 'E06000009', group: 'L14' });
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /^Chorley/ }).waitFor();
    await drawn(page);
    expect(await wordsInPicture(page, 'spine')).toContain('Pendle');
  });

  it('has in its picture the words of its table', async () => {
    const page = await site.open(`${burnley}&second=none`);
    const words = await wordsInPicture(page, 'spine');
    const rows = await rowsOf(page, 'spine');
    expect(rows).toHaveLength(8);
    // Name, unit, own figure, lowest, highest, verdict; without a figure its reason stands in the picture.
    const told = rows.flatMap((row) =>
      row[2] === '[x]' ? [row[0], row[1], 'not held'] : [0, 1, 2, 4, 7, 8].map((at) => row[at]),
    );
    expect(told.filter((text) => !words.includes(text ?? ''))).toEqual([]);
    expect(told).toContain('not held');
  });

  it('loads the national comparison when it is chosen', async () => {
    const page = await site.open(burnley);
    expect(await rowNamed(page, 'spine', 'Robbery').innerText()).not.toContain('[x]');
    await page
      .getByLabel('Compare also with')
      .selectOption({ label: 'England and Wales (all CSPs)' });
    await page.getByText('and England and Wales (all CSPs)').first().waitFor({ state: 'attached' });
    await drawn(page);
    await expect.poll(() => parametersOf(page)).toMatchObject({ group: 'L12', second: 'EW' });
    expect(await wordsInPicture(page, 'spine')).toContain('England and Wales (all CSPs)');
    const [, , , , national] =
      (await rowsOf(page, 'spine')).find(([name]) => name === 'Robbery') ?? [];
    expect(Number(national)).toBeGreaterThan(0);
  });

  it('works with the keyboard alone', async () => {
    const page = await site.open(burnley);
    await page.getByLabel('Area', { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { level: 1, name: /^Chorley/ }).waitFor();
    await drawn(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-area');
    await figure(page, 'spine').getByText('Show the table').focus();
    await page.keyboard.press('Enter');
    expect(await figure(page, 'spine').locator('table').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Robbery' }).focus();
    await page.keyboard.press('Enter');
    await drawn(page);
    await expect
      .poll(() => parametersOf(page))
      .toMatchObject({ indicator: 'csp-robbery', area: 'E07000118' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });
});

describe('the way to an area profile', () => {
  it.each(['?theme=asb&area=E07000117', '?area=E07000117'])('leads from %s', async (search) => {
    const page = await site.open(search);
    await page.getByRole('link', { name: 'Area profile of Burnley' }).click();
    await drawn(page);
    expect(await headlineOf(page)).toContain('Burnley is worse than Lancashire-12');
    await expect
      .poll(() => parametersOf(page))
      .toMatchObject({ page: 'area', area: 'E07000117', group: 'L12' });
  });

  it('leads through the navigation to a list, and from there on', async () => {
    const page = await site.open('?theme=asb');
    await page.getByRole('link', { name: 'Area profile', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Choose an area' }).waitFor();
    await page.getByRole('link', { name: 'Wyre' }).click();
    await page.getByRole('heading', { level: 1, name: /^Wyre/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });
});

const listShown = (page: Page) => page.getByRole('heading', { name: 'Choose an area' }).waitFor();

describe('what is not there', () => {
  it('is said of an unknown area, with the list of those there are', async () => {
    const page = await site.open('?page=area&area=Atlantis', { until: listShown });
    await page.getByText('There is no area "Atlantis", so the list of areas is shown.').waitFor();
    expect(await page.locator('.area-list a').count()).toBe(15);
  });

  it('is said of an area without headline figures, with the way to those it has', async () => {
    const page = await site.open('?page=area&area=E23000003', {
      until: (one) => one.getByText('Other figures of').waitFor(),
    });
    expect(await headlineOf(page)).toBe(
      'No headline figure can be shown for Lancashire police force area.',
    );
    expect(await page.locator('#figure-spine').count()).toBe(0);
    // The areas that lie in it have figures.
    expect(await page.locator('#figure-places tbody tr').count()).toBe(14);
    await page.getByRole('link', { name: 'Violence by quarter (force)' }).click();
    await drawn(page);
    await expect.poll(() => parametersOf(page)).toMatchObject({ area: 'E23000003' });
  });
});

describe('a crowded package', () => {
  it('ranks the wards of its district, and stays readable at any width', async () => {
    const page = await site.open('?page=area&area=E07000901&data=crowded');
    const wards = await page
      .locator('#figure-places tbody tr')
      .evaluateAll((all) => all.map((one) => [...one.children].map((cell) => cell.textContent)));
    expect(wards).toEqual([
      ['Green ward', '9', '1st'],
      ['Mill ward', '7', '2nd'],
    ]);
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await drawn(page);
      expect(await wordsInPicture(page, 'spine')).toContain('Thefts of kind 60');
      // A long table unfolds on demand.
      expect(await rowsOf(page, 'spine')).toHaveLength(40);
      expect(await headlineOf(page)).toContain(longName);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBeLessThanOrEqual(0);
      expect(await page.getByText('Fewer than two periods have a figure.').count()).toBe(60);
    }
  });
});

describe('on paper', () => {
  it.each(['E07000117', 'E07000121', 'E06000009'])('%s fits two pages of A4', async (area) => {
    const page = await site.look(`?page=area&area=${area}`);
    expect(await pages(page)).toBe(2);
  });

  it('carries its mark where the figures are made up', async () => {
    const page = await site.open('?page=area&area=E07000117&data=data/illustrative-monthly');
    expect(await pages(page)).toBeLessThanOrEqual(2);
    expect(await titleOf(page, 'spine')).toContain('Burnley beside the middle half of areas');
    await page.emulateMedia({ media: 'print' });
    expect(await figure(page, 'spine').getByText('Illustrative data').first().isVisible()).toBe(
      true,
    );
    expect(await page.locator('.page--illustrative').count()).toBe(1);
  });
});
