import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { byar, held, people, rowsOf as rowsOfFile } from '../golden/secondOpinion';
import {
  drawn,
  drawnThroughout,
  headlineOf,
  headlineReads,
  parametersOf,
  rowsOf,
  tilesOf,
} from './dashboardPage';
import { dashboardSite } from './dashboardSite';
import { dalesAlike } from './otherPlaces';

const site = dashboardSite({ alike: dalesAlike });

const NORTH = 'E07000121,E07000128,E07000119,E06000009';
const EAST = 'E07000117,E07000120,E07000122,E07000124,E07000125,E06000008';
const SOUTH = 'E07000118,E07000123,E07000126,E07000127';
const COUNCILS = `of=L14&own=North:${NORTH};East:${EAST};South:${SOUTH}`;

const there = async (page: Page) => {
  await page.getByRole('heading', { level: 2, name: 'Other comparisons' }).waitFor();
  await page.locator('.page-footer').waitFor();
};
/** Resolves when the pictures of the groups are painted. */
const pictures = async (page: Page) => {
  await there(page);
  await drawnThroughout(page);
};
const optionsOf = (page: Page, name: string) =>
  page
    .getByRole('combobox', { name })
    .locator('optgroup[label="Your own groups"] option')
    .allInnerTexts();
const residents = (codes: string) =>
  codes.split(',').reduce((sum, code) => sum + people('census-2021', code, '2021'), 0);
const crimes = (codes: string, period: string) =>
  codes
    .split(',')
    .reduce((sum, code) => sum + held('csp-recorded-crime.csv', 'csp-violence', code, period), 0);

describe('the page of groups', () => {
  it('is reached from the overview by its link, and says so', async () => {
    const page = await site.open('');
    await page.getByRole('link', { name: 'Make your own groups' }).click();
    await headlineReads(page, 'Make groups of areas and compare them');
    await expect
      .poll(() => page.title())
      .toBe('Groups of your own - Lancashire community safety dashboard');
    await expect.poll(() => parametersOf(page)).toMatchObject({ page: 'groups', of: 'L12' });
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  it('makes a scenario by keyboard alone, which the address then holds', async () => {
    const page = await site.open('?page=groups&of=L14', { until: there });
    const split = page.getByRole('button', { name: 'Split Lancashire-14 into 2 groups' });
    await split.focus();
    await page.keyboard.press('Enter');
    await headlineReads(page, '2 groups with 0 of the 14 areas of Lancashire-14');
    // The button is gone; the focus is at the first name.
    await page.locator('#group-name-0:focus').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Fylde coast; <i>new</i>');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove Fylde coast; <i>new</i>' }).waitFor();
    const boxes = page.getByRole('region', { name: 'Areas', exact: true }).getByRole('combobox');
    await boxes.first().focus();
    for (let at = 0; at < 14; at += 1) {
      // From "In no group" down to the first or the second group.
      for (const _ of at % 2 === 0 ? [1] : [1, 2]) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
    }
    await headlineReads(
      page,
      '2 groups cover Lancashire-14: each of its 14 areas is in exactly one',
    );
    expect(await page.getByText('No scenario yet').count()).toBe(0);
    await expect
      .poll(() => parametersOf(page)['own'])
      .toMatch(/^Fylde coast%3B <i>new<\/i>:(E\d{8},){6}E\d{8};Group 2:/);
    const again = await site.open(`?${new URL(page.url()).searchParams.toString()}`, {
      until: there,
    });
    expect(await headlineOf(again)).toBe(await headlineOf(page));
    expect(await again.getByLabel('Name of group 1').inputValue()).toBe('Fylde coast; <i>new</i>');
    expect(await again.locator('main i').count()).toBe(0);
  });

  it('refuses a scenario where an area is in two groups or in none, and names them', async () => {
    const page = await site.open(
      `?page=groups&of=L14&own=North:${NORTH},E07000117;East:${EAST};South:E07000118`,
      { until: there },
    );
    expect(await headlineOf(page)).toBe('3 groups with 11 of the 14 areas of Lancashire-14');
    const notice = page.getByRole('region', { name: /No scenario yet/ });
    expect(await notice.getByRole('listitem').allInnerTexts()).toEqual([
      'In more than one group: Burnley is in North and East.',
      'In no group: Preston, South Ribble and West Lancashire.',
    ]);
    expect(await page.getByRole('link', { name: /Overview of Scenario/ }).count()).toBe(0);
    const other = await site.open(
      `?of=L14&own=North:${NORTH},E07000117;East:${EAST}&group=scenario`,
    );
    expect(
      await other.getByText('There are no headline figures for the group "scenario"').count(),
    ).toBe(1);
  });

  it('shows the councils side by side with the figures the files add up to', async () => {
    const page = await site.open(`?page=groups&${COUNCILS}`, { until: pictures });
    const figure = page.locator('#figure-groups-csp-violence');
    const gap = await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('.own-groups__figures > .figure');
      return (
        (second?.getBoundingClientRect().top ?? 0) - (first?.getBoundingClientRect().bottom ?? 0)
      );
    });
    expect(gap).toBeGreaterThanOrEqual(32);
    // Under a wide figure what stands beside the notes begins on the line where they begin.
    const [notes, care] = await figure
      .locator('.figure__notes-title, .figure__foot summary')
      .evaluateAll((all) =>
        all.map((one) => {
          const range = document.createRange();
          range.selectNodeContents(one);
          return range.getBoundingClientRect().bottom;
        }),
      );
    expect(Math.abs((notes ?? 0) - (care ?? Number.NaN))).toBeLessThan(3);
    await page.setViewportSize({ width: 1024, height: 900 });
    const source = await figure.locator('.figure__source').boundingBox();
    expect(source?.width).toBeGreaterThan(300);
    await page.setViewportSize({ width: 1440, height: 900 });
    const rows = await figure
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
      );
    const expected = Object.entries({ North: NORTH, East: EAST, South: SOUTH })
      .map(([name, codes]) => {
        const count = crimes(codes, 'YE2025-06');
        const before = crimes(codes, 'YE2023-12');
        const of = residents(codes);
        const limits = byar(count).map((limit) => (1000 * limit) / of);
        return { name, count, change: count - before, of, rate: (1000 * count) / of, limits };
      })
      .toSorted((a, b) => b.rate - a.rate);
    const whole = (value: number) => value.toLocaleString('en-GB');
    for (const [place, { name, count, change, of, rate, limits }] of expected.entries()) {
      const [header, ...cells] = rows[place] ?? [];
      expect(header).toBe(name);
      expect(cells.slice(0, 4)).toEqual([
        whole(count),
        ...[rate, ...limits].map((one) => one.toFixed(1)),
      ]);
      expect(cells[4]).toBe(change > 0 ? `+${whole(change)}` : whole(change).replace('-', '−'));
      expect(cells.slice(-2)).toEqual([['1st', '2nd', '3rd'][place], whole(of)]);
    }
    expect(rows).toHaveLength(4);
    expect(await figure.locator('.figure__notes').innerText()).toContain(
      'Groups made by the reader of this page, not official ones.',
    );
    const title = `Violence against the person (ONS): ${expected[0]?.name} has the highest rate of 3 groups`;
    expect(await figure.locator('.figure__title').textContent()).toContain(title);
  });
});

describe('a group of the reader', () => {
  it('is a group like any other on the overview and on a theme page', async () => {
    const page = await site.open(`?${COUNCILS}&group=scenario`);
    expect(await headlineOf(page)).toContain('for the scenario of 3 groups');
    await expect
      .poll(() => page.title())
      .toBe('Overview, Scenario of 3 groups (a reader’s) - Lancashire community safety dashboard');
    const words = page.getByRole('region', {
      name: 'A scenario made by a reader, not an official proposal',
    });
    expect(await words.innerText()).toContain('North is Lancaster, Wyre, Fylde and Blackpool');
    expect(await optionsOf(page, 'Areas')).toEqual([
      'North',
      'East',
      'South',
      'Scenario of 3 groups',
    ]);
    // Its members stand in the heat map, and every cell leads on to the theme with the group kept.
    const cell = page.locator('.heatmap a[href*="csp-violence"]').first();
    await cell.click();
    await page.locator('#figure-ranking').waitFor();
    await drawn(page);
    await expect
      .poll(() => parametersOf(page))
      .toMatchObject({
        own: expect.stringContaining('South:'),
        of: 'L14',
        group: 'scenario',
        area: 'own2',
      });
    expect(await rowsOf(page, 'ranking')).toHaveLength(4);
    await page.getByRole('combobox', { name: 'Areas' }).selectOption({ label: 'South' });
    const count = crimes(SOUTH, 'YE2025-06').toLocaleString('en-GB');
    await page.locator('.tile', { hasText: count }).first().waitFor();
    expect((await tilesOf(page)).join(' ')).toContain(count);
    await expect.poll(() => page.title()).toContain('South (a reader’s group)');
    await page.getByRole('link', { name: 'Change your groups' }).click();
    await headlineReads(
      page,
      '3 groups cover Lancashire-14: each of its 14 areas is in exactly one',
    );
  });

  it('is said to be without codes the data do not have, and harmless whatever it is called', async () => {
    const hostile = encodeURIComponent('"><img src=x onerror=alert(1)>\u202e');
    const page = await site.open(`?group=own1&own=${hostile}:E07000117,X99,E07000118`);
    expect(await page.locator('main').innerText()).toContain(
      'These data have no areas to add for X99, so the group ""><img src=x onerror=alert(1)>" is without them.',
    );
    expect(await page.locator('main img').count()).toBe(0);
    await expect
      .poll(() => page.title())
      .toContain('"><img src=x onerror=alert(1)> (a reader’s group)');
  });

  it('stays when the theme changes, and on a page that was left and come back to', async () => {
    const page = await site.open(`?indicator=csp-violence&group=own3&${COUNCILS}`);
    const before = await headlineOf(page);
    await page.getByRole('link', { name: 'Anti-social behaviour', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /ASB incidents/ }).waitFor();
    await drawn(page);
    await expect.poll(() => parametersOf(page)).toMatchObject({ group: 'own3', of: 'L14' });
    await page.goBack();
    await headlineReads(page, before);
  });

  it('can be made of areas whose files are loaded when chosen', async () => {
    const areas = rowsOfFile('national-areas.csv').slice(0, 2);
    const [one, two] = areas.map((row) => row.area_code ?? '');
    const page = await site.open(`?of=EW&indicator=csp-robbery&group=own1&own=Far:${one},${two}`);
    const names = areas.map((row) => row.area_name ?? '');
    const table = (await rowsOf(page, 'table')).map(([name]) => name);
    expect(new Set(table.slice(0, 2))).toEqual(new Set(names));
  });
});

describe('areas that are alike', () => {
  it('are a comparison where the package lists them', async () => {
    const page = await site.open('?page=groups&data=alike', { until: there });
    await page.getByRole('link', { name: 'Compare Upper Dale with its similar areas' }).click();
    await drawn(page);
    await expect
      .poll(() => parametersOf(page))
      .toMatchObject({ group: 'similar-e07000901', area: 'E07000901' });
    const words = page.getByRole('region', { name: 'Areas listed as similar' });
    expect(await words.innerText()).toContain('Upper Dale and Lower Dale.');
    const theme = await site.open('?data=alike&theme=burglary&area=E07000901');
    await theme
      .getByRole('combobox', { name: 'Areas' })
      .selectOption({ label: 'Areas similar to Upper Dale' });
    await drawn(theme);
    expect((await rowsOf(theme, 'table')).map(([name]) => name)).toEqual([
      'Lower Dale',
      'Upper Dale',
      'Areas similar to Upper Dale',
    ]);
  });

  it('are said not to be there where it does not', async () => {
    const page = await site.open('?page=groups', { until: there });
    expect(await page.getByText('these data have no list of neighbours').count()).toBe(1);
    await page.getByRole('link', { name: /Compare with England and Wales/ }).click();
    await page.getByRole('heading', { level: 1, name: /England and Wales/ }).waitFor();
  });
});
