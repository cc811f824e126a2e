import { readFile } from 'node:fs/promises';
import papaparse from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { people, rowsOf as rowsOfFile } from '../golden/secondOpinion';
import { announced, choose, drawn, headlineOf, headlineReads, parametersOf } from './dashboardPage';
import { dashboardSite } from './dashboardSite';
import { dales } from './otherPlaces';
import { cellOf, heatMapShown, heatRows, sectionOf, showInHeatMap } from './overviewPage';

const site = dashboardSite({ dales });

const ANSWER =
  'Of 8 headline indicators for Lancashire-12, 3 fell and 3 rose by more than chance alone would explain.';
const themes = rowsOfFile('themes.csv');
const navigation = (page: Page) => page.getByRole('navigation', { name: 'Themes' });
const goTo = (page: Page, name: string) =>
  navigation(page).getByRole('link', { name, exact: true }).click();
const current = (page: Page) => navigation(page).locator('[aria-current="page"]').allInnerTexts();

describe('the bare address', () => {
  it('opens the overview, which says so in title, navigation, address and to those who hear it', async () => {
    const page = await site.look('');
    expect(await headlineOf(page)).toBe(ANSWER);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await expect
      .poll(() => page.title())
      .toBe('Overview, Lancashire-12 - Lancashire community safety dashboard');
    expect(await current(page)).toEqual(['Overview']);
    await expect.poll(() => parametersOf(page)).toEqual({ group: 'L12', v: '2026.11' });
    await expect
      .poll(() => announced(page))
      .toBe('Showing the overview, Lancashire-12, heat map of rates');
  });

  it('has all themes of the package in their order, with figures or with who owns them', async () => {
    const page = await site.look('');
    const ordered = themes.toSorted((a, b) => Number(a.order) - Number(b.order));
    const titles = ordered.map(({ title }) => title);
    expect(titles).toHaveLength(8);
    expect(await page.locator('.scorecard h2').allInnerTexts()).toEqual(titles);
    for (const theme of ordered) {
      const section = sectionOf(page, theme.title ?? '');
      const rows = await section.locator('.scorecard__row').count();
      const held = theme.data_status?.startsWith('Held') ?? false;
      expect(rows > 0, theme.title).toBe(held);
      if (held) continue;
      expect(await section.innerText()).toContain('No figures are held for this theme.');
      expect(await section.locator('dd').allInnerTexts()).toEqual([
        theme.data_status,
        theme.lead_board,
        theme.strategy,
        theme.delivery_mechanism,
        theme.police_and_crime_plan_priority,
      ]);
      expect(await section.locator('.tile, svg').count()).toBe(0);
    }
  });

  it('tells of each headline indicator its figure, change, course, position and cost', async () => {
    const page = await site.look('');
    const robbery = sectionOf(page, 'Serious violence')
      .locator('.scorecard__row')
      .filter({ has: page.getByRole('heading', { name: 'Robbery' }) });
    const terms = await robbery.locator('dt').allInnerTexts();
    expect(terms).toEqual([
      'Rate per 100,000 residents',
      'Change since the year ending December 2023',
      'Over time',
      'Highest rate of 12 areas',
      'Cost at 2015/16 prices',
    ]);
    const said = (await robbery.innerText()).replace(/\s+/g, ' ');
    expect(said).toContain('Lancashire-12, year ending June 2025');
    expect(said).toMatch(/\+23% \+161 in number A change larger than chance alone would explain\./);
    expect(said).toContain('Preston 162.3 per 100,000 residents');
    expect(said).toMatch(/£9,757,840 862 in the year ending June 2025, £11,320 each/);
    const line = robbery.getByRole('img', {
      name: /^Line of the rate in Lancashire-12: 56\.7 in /,
    });
    expect(await line.locator('path').count()).toBe(1);
    // The series of domestic abuse breaks between its two years: no line joins them.
    const broken = sectionOf(page, 'Domestic abuse').getByRole('img', {
      name: /the series breaks at 2023\.$/,
    });
    expect(await broken.locator('path').count()).toBe(0);
    expect(await broken.locator('.sparkline__break').count()).toBe(1);
  });

  it('lists what is worse and worsening with its rule, and leads to each', async () => {
    const page = await site.open('');
    const list = page.getByRole('region', { name: 'Worse and worsening' });
    const words = await list.innerText();
    expect(words).toContain('No area is both worse and worsening on any headline indicator.');
    expect(words).toContain('The rule of this list');
    expect(words).not.toContain('Domestic abuse');
    const asb = list.getByRole('listitem').filter({ hasText: 'Change from 2022 to 2023' });
    expect(await asb.getByRole('link').allTextContents()).toEqual([
      'Chorley, ASB incidents',
      'Fylde, ASB incidents',
      'Rossendale, ASB incidents',
    ]);
    await asb.getByRole('link', { name: 'Fylde' }).click();
    await drawn(page);
    expect(await headlineOf(page)).toBe(
      'ASB incidents in Fylde rose by 9% between 2022 and 2023, from 1,947 to 2,125.',
    );
  });
});

describe('the places of the overview', () => {
  it('stand in the address, go along to a theme and back, and are restored by Back', async () => {
    const page = await site.open('');
    await choose(page, 'Areas', 'Lancashire-14');
    await choose(page, 'Highlight', 'Blackpool');
    const places = { group: 'L14', area: 'E06000009' };
    await expect.poll(() => parametersOf(page)).toEqual({ ...places, v: '2026.11' });
    await headlineReads(
      page,
      'Of 4 headline indicators for Blackpool, 2 rose and none fell by more than chance alone would explain.',
    );
    await expect.poll(() => page.title()).toContain('Overview, Blackpool');
    await sectionOf(page, 'Road safety').getByRole('link', { name: 'Injury collisions' }).click();
    await drawn(page);
    await expect
      .poll(() => parametersOf(page))
      .toMatchObject({
        ...places,
        theme: 'road-safety',
        indicator: 'road-collisions',
      });
    expect(await headlineOf(page)).toContain('in Blackpool');
    await goTo(page, 'Overview');
    await heatMapShown(page);
    await expect.poll(() => parametersOf(page)).toEqual({ ...places, v: '2026.11' });
    expect(await current(page)).toEqual(['Overview']);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.goBack();
    await drawn(page);
    await page.goBack();
    await heatMapShown(page);
    expect(await page.getByLabel('Highlight', { exact: true }).inputValue()).toBe('E06000009');
    expect(await page.locator('.notice').count()).toBe(0);
  });

  it('are where the site’s name leads, from every page', async () => {
    const page = await site.open('?theme=asb&area=E07000117');
    await page.getByRole('link', { name: 'Lancashire community safety dashboard' }).click();
    await heatMapShown(page);
    await expect
      .poll(() => parametersOf(page))
      .toEqual({ group: 'L12', area: 'E07000117', v: '2026.11' });
    expect(await headlineOf(page)).toMatch(/^Of 7 headline indicators for Burnley, /);
  });

  it('are shown the same when the address is opened elsewhere', async () => {
    const page = await site.open('?group=PENNINE&area=E07000117&heatmap=change');
    expect(await page.locator('.notice').count()).toBe(0);
    const other = await site.open(new URL(page.url()).search);
    expect(await other.locator('main').innerText()).toBe(await page.locator('main').innerText());
  });
});

describe('the heat map', () => {
  it('has rate, rank and signs of every area and indicator in a table', async () => {
    const page = await site.look('');
    const table = page.getByRole('grid', { name: /^Rate and rank/ });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(
      expect.arrayContaining(['Domestic abuse', 'Serious violence', 'Road safety']),
    );
    const rows = await heatRows(page);
    expect(rows).toHaveLength(13);
    expect(rows.map(([name]) => name)).toEqual([
      ...rows
        .slice(0, 12)
        .map(([name = '']) => name)
        .toSorted((a, b) => a.localeCompare(b, 'en-GB')),
      'Lancashire-12',
    ]);
    const found = rows.find(([name]) => name === 'Preston')?.at(-1);
    expect(found).toBe('45.9 1st\u25b2\u25b2');
    const incidents = rowsOfFile('asb.csv').find(
      (row) => row.area_code === 'E07000123' && row.period === '2023',
    );
    const rate = (1000 * Number(incidents?.value)) / people('implied-2021', 'E07000123', '2021');
    expect(rate.toFixed(1)).toBe('45.9');
  });

  it('leads from each cell to its indicator with its area, by mouse, keyboard and in a new tab', async () => {
    const page = await site.open('');
    const links = page.locator('#figure-heatmap tbody a');
    expect(await links.count()).toBe(13 * 7);
    const cell = cellOf(page, 'Pendle', 'Robbery');
    const href = (await cell.getAttribute('href')) ?? '';
    await cell.focus();
    await page.keyboard.press('Enter');
    await drawn(page);
    expect(await headlineOf(page)).toMatch(/^Robberies in Pendle /);
    await expect
      .poll(() => parametersOf(page))
      .toMatchObject({
        indicator: 'csp-robbery',
        area: 'E07000122',
        group: 'L12',
      });
    const other = await site.open(href);
    expect(await headlineOf(other)).toBe(await headlineOf(page));
    expect(new URL(other.url()).search).toBe(new URL(page.url()).search);
    expect(await other.locator('.notice').count()).toBe(0);
  });

  it('is one tab stop, and every cell is reached by arrow keys, each in sight', async () => {
    const page = await site.open('');
    await page
      .locator('#figure-heatmap')
      .getByRole('button', { name: 'Burnley', exact: true })
      .focus();
    const names: string[] = [];
    for (let stop = 0; stop < 8; stop += 1) {
      await page.keyboard.press(stop < 7 ? 'ArrowRight' : 'ArrowDown');
      const { name, seen } = await page.evaluate(() => {
        const active = document.activeElement;
        const { top, bottom, height } = active?.getBoundingClientRect() ?? new DOMRect();
        return {
          name: active?.textContent.trim() ?? '',
          seen: top >= 0 && bottom <= innerHeight && height >= 24,
        };
      });
      expect(seen, name).toBe(true);
      names.push(name);
    }
    expect(names[0]).toMatch(/^19\.1 2nd.*Burnley, Domestic abuse crimes$/);
    expect(names[6]).toMatch(/^43\.2 2nd.*Burnley, ASB incidents$/);
    expect(names[7]).toMatch(/Chorley, ASB incidents$/);
    expect(await page.locator('.heatmap__keys').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('table') ?? null)).toBe(null);
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Chorley, ASB/);

    await page.setViewportSize({ width: 375, height: 700 });
    for (let back = 0; back < 3; back += 1) {
      await page.keyboard.press('ArrowLeft');
      const clear = await page.evaluate(() => {
        const cell = document.activeElement;
        const name = cell?.closest('tr')?.cells[0]?.getBoundingClientRect();
        return (cell?.getBoundingClientRect().left ?? 0) >= Math.floor(name?.right ?? Infinity);
      });
      expect(clear, 'the column of names does not lie over the cell').toBe(true);
    }
  });

  it('is where it was when a reader comes back from a cell', async () => {
    const page = await site.open('');
    const cell = page.locator('.heat-cell').nth(20);
    await cell.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(2000);
    await cell.press('Enter');
    await page.locator('.filter-bar').getByLabel('Indicator').waitFor();
    await drawn(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await cell.waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
    await drawn(page);
    expect(await page.evaluate(() => scrollY)).toBe(top);
    // The page is held at its height only while it is drawn.
    await expect.poll(() => page.evaluate(() => document.documentElement.style.minHeight)).toBe('');
    expect(await cell.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('has names on one line and takes the whole width of a wide page', async () => {
    const page = await site.open('?group=L14');
    const map = page.locator('#figure-heatmap');
    const widths = await map.evaluate((figure) =>
      [figure, figure.querySelector('table')].map((one) => one?.getBoundingClientRect().width),
    );
    expect(widths[1]).toBe(widths[0]);
    const tall = await map
      .locator('tbody th')
      .evaluateAll((all) =>
        all.flatMap((one) => (one.getBoundingClientRect().height > 40 ? [one.textContent] : [])),
      );
    expect(tall).toEqual(['Blackburn with Darwen']);
  });

  it('shows changes and trends instead, by arrow keys, in the address', async () => {
    const page = await site.open('');
    await page.getByLabel('Rate', { exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('grid', { name: /^Change between/ }).waitFor();
    await expect.poll(() => parametersOf(page)).toMatchObject({ heatmap: 'change' });
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
      'change',
    );
    const rows = await heatRows(page);
    const chorley = rows.find(([name]) => name === 'Chorley');
    expect(chorley?.at(-1)).toBe('+6%\u25b2');
    // Across the break of 2023 nothing is shaded.
    expect(chorley?.[1]).toBe('\u22128%');
    expect(await page.locator('#figure-heatmap thead').innerText()).toContain('2022 to 2023 [b]');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: 'There is no heat map of recent trends' }).waitFor();
    expect(await page.locator('.heatmap').innerText()).toContain(
      'A trend takes five years in a row',
    );
    await page.goBack();
    await page.goBack();
    await page.getByRole('grid', { name: /^Rate and rank/ }).waitFor();
    await expect.poll(() => parametersOf(page)).not.toHaveProperty('heatmap');
  });

  it('is reached by the link under the headline, sorted by any column, and highlights an area by its row', async () => {
    const page = await site.open('');
    await page
      .getByRole('link', { name: 'Go to the heat map of areas and indicators' })
      .press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('figure-heatmap-title');
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    const map = page.locator('#figure-heatmap');
    await map.getByRole('button', { name: /Robbery/ }).click();
    expect((await heatRows(page))[0]?.[0]).toBe('Preston');
    await map.getByRole('button', { name: 'Wyre', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /for Wyre/ }).waitFor();
    await expect.poll(() => parametersOf(page)).toMatchObject({ area: 'E07000128' });
    expect(await map.locator('.table__row--selected th').innerText()).toBe('Wyre');
  });

  it('is saved with the figures it shows', async () => {
    const page = await site.open('?heatmap=change');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Download the data for figure 1 \(CSV/ }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    const { data } = papaparse.parse<Record<string, string>>(text.replace('\ufeff', ''), {
      header: true,
      skipEmptyLines: true,
    });
    const asb =
      Object.keys(data[0] ?? {}).find((key) => key.startsWith('ASB incidents Change')) ?? '';
    const burnley = data.find(({ area_code: code }) => code === 'E07000117');
    // 4,666 incidents in 2022 and 4,087 in 2023.
    expect(Number(burnley?.[asb])).toBeCloseTo((100 * (4087 - 4666)) / 4666, 5);
    expect(burnley?.['ASB incidents Beyond chance?']).toBe('yes');
    expect(burnley?.notes).toContain('Incidents, not crimes');
    expect(data).toHaveLength(13);
  });
});

describe('the overview of other data', () => {
  it('loads the national group when it is chosen, folds its rows, and leads to them', async () => {
    const page = await site.open('');
    await choose(page, 'Areas', 'England and Wales (all CSPs)');
    await page
      .getByRole('heading', { level: 1, name: /^Of 3 headline indicators for England and Wales/ })
      .waitFor();
    await page.getByRole('button', { name: /^Show all 3\d\d rows$/ }).click();
    expect(await page.locator('#figure-heatmap tbody tr').count()).toBeGreaterThan(300);
    await cellOf(page, 'Wrexham', 'Robbery').click();
    await drawn(page);
    expect(await headlineOf(page)).toMatch(/^Robberies in Wrexham /);
    await expect.poll(() => parametersOf(page)).toMatchObject({ group: 'EW' });
  });

  it('marks illustrative figures wherever they stand, and tells of targets and trends', async () => {
    const page = await site.open('?data=data/illustrative-monthly');
    expect(await page.locator('.headline__kicker').innerText()).toBe(
      'Overview - illustrative data',
    );
    const sections = await page.locator('main .section, main figure').count();
    expect(await page.locator('main .figure__mark').allInnerTexts()).toEqual(
      Array<string>(sections).fill('Illustrative data'),
    );
    expect(await sectionOf(page, 'Road safety').innerText()).toMatch(
      /Distance to the target for 2025\s+\+29 \(\+4%\)\s+809 in 2025 against at most 780\s+Missed\./,
    );
    await showInHeatMap(page, 'Trend');
    await page.getByRole('grid', { name: /^Trend of the rate/ }).waitFor();
    expect((await heatRows(page)).flat()).toEqual(
      expect.arrayContaining(['falling\u25bc', 'rising\u25b2', 'no change']),
    );
  });

  it('shows a package of another county with what it has', async () => {
    const page = await site.open('?data=dales');
    await expect.poll(() => page.title()).toBe('Overview, The Dales - Dales safety figures');
    expect(await headlineOf(page)).toBe(
      'The one headline indicator for The Dales has nothing to be compared with.',
    );
    const cells = await heatRows(page);
    expect(cells).toEqual([
      ['Lower Dale', '0.0 3rd *\u25bc\u25bc'],
      ['Mid Dale', '1.5 2nd\u25bc\u25bc'],
      ['Upper Dale', '12.5 1st\u25b2\u25b2'],
      ['The Dales', '7.5'],
    ]);
    expect(await page.locator('main').innerText()).not.toMatch(/Lancashire/);
  });
});

describe('where the overview’s code cannot be loaded', () => {
  it('words say so, and the themes are still there', async () => {
    const page = await site.open('', {
      before: (opened) => opened.route('**/assets/overview-*.js', (route) => route.abort()),
      until: (opened) => opened.getByText('The page could not be loaded').waitFor(),
      noise: /Failed to load resource|Failed to fetch dynamically imported module/,
    });
    expect(await headlineOf(page)).toContain('reload the page to try again');
    await goTo(page, 'Anti-social behaviour');
    await headlineReads(
      page,
      'ASB incidents in Lancashire-12 fell by 7% between 2022 and 2023, from 40,808 to 38,039.',
    );
  });

  it('a heat map that cannot be loaded leaves the scorecards', async () => {
    const page = await site.open('', {
      before: (opened) => opened.route('**/assets/heat-*.js', (route) => route.abort()),
      until: (opened) => opened.getByText('The heat map could not be loaded').waitFor(),
      noise: /Failed to load resource|Failed to fetch dynamically imported module/,
    });
    expect(await headlineOf(page)).toBe(ANSWER);
    expect(await page.locator('.scorecard').count()).toBe(8);
  });
});
