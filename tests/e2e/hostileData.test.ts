import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barsOf, drawn, figure, headlineOf, rowsOf, wordsInPicture } from './dashboardPage';
import { dashboardSite, type OpenOptions } from './dashboardSite';
import { dales, dalesWith } from './otherPlaces';

const IMAGE = '<img src=x onerror=alert(1)>';
const SCRIPT = '<script>alert(2)</script>';
const FORMULA = '=HYPERLINK("http://evil.example")';
const LONG = 'Llanfair'.repeat(625);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const lines = (...rows: string[][]) => `${rows.map((row) => row.map(quoted).join()).join('\n')}\n`;

const namedAreas = (...[first = '', second = '', third = '']: string[]) =>
  lines(
    ['area_code', 'area_name', 'area_type'],
    ['E07000901', first, 'district'],
    ['E07000902', second, 'district'],
    ['E07000903', third, 'district'],
  );
const indicatorNamed = (name: string) =>
  lines(
    [
      'indicator',
      'theme',
      'title',
      'short_title',
      'unit_plural',
      'caveat',
      'source',
      'population_series',
      'population_year',
    ],
    [
      'burglaries',
      'burglary',
      `${name} title`,
      `${name} short`,
      `${name} units`,
      name,
      'evil',
      'mid-year',
      '2024',
    ],
  );
const SOURCES = lines(
  ['source', 'publisher', 'title', 'url', 'note'],
  ['evil', IMAGE, SCRIPT, 'javascript:alert(3)', IMAGE],
);

const site = dashboardSite({
  data: dales,
  markup: dalesWith(
    {
      'areas.csv': namedAreas(IMAGE, `"><svg onload=alert(4)>`, FORMULA),
      'indicators.csv': indicatorNamed(SCRIPT),
      'sources.csv': SOURCES,
      'themes.csv': lines(['theme', 'title'], ['burglary', IMAGE], ['x', '{{7*7}}${7*7}']),
    },
    { title: `${IMAGE} dashboard` },
  ),
  long: dalesWith({
    'areas.csv': namedAreas(LONG, 'Lower Dale', 'x '.repeat(2500)),
    'indicators.csv': indicatorNamed(LONG),
    'themes.csv': lines(['theme', 'title'], ['burglary', LONG], ['x', 'y '.repeat(2500)]),
  }),
});

/** Opens a page on which any dialog, or code that ran from a name, fails the test. */
async function openWatched(search: string, options: OpenOptions = {}): Promise<Page> {
  const before = async (page: Page) => {
    page.on('dialog', () => {
      throw new Error('A name from a data file was run as code');
    });
  };
  return site.open(search, { before, ...options });
}

const widthOfPage = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('markup in names', () => {
  it('is shown as text in headline, table, pictures, filters and links', async () => {
    const page = await openWatched('?theme=burglary&data=markup&area=E07000901');
    expect(await headlineOf(page)).toContain(`in ${IMAGE}`);
    expect((await rowsOf(page, 'table')).map(([name]) => name)).toContain(IMAGE);
    expect((await wordsInPicture(page, 'ranking')).join(' ')).toContain('<img');
    expect(await page.getByRole('navigation').innerText()).toContain(IMAGE);
    expect(await page.getByLabel('Highlight', { exact: true }).innerText()).toContain(IMAGE);
    await expect.poll(() => page.title()).toContain(`${IMAGE} dashboard`);
    expect(await page.locator('img, main script, svg[onload], iframe').count()).toBe(0);
    expect(await page.locator('[onerror], [onload]').count()).toBe(0);
  });

  it('is text in the tooltip of a bar and in saved files, and a formula is no formula there', async () => {
    const page = await openWatched('?theme=burglary&data=markup');
    const bar = figure(page, 'ranking').locator('.chart svg');
    await bar.scrollIntoViewIfNeeded();
    const [first] = await barsOf(page, 'ranking');
    if (!first) throw new Error('No bar is drawn');
    await page.mouse.move(first.left + 20, first.y + 8);
    const tooltip = figure(page, 'ranking').locator('.chart__tooltip');
    await tooltip.getByText(IMAGE).waitFor();
    expect(await tooltip.locator('img').count()).toBe(0);
    const saved = async (name: RegExp) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        figure(page, 'ranking').getByRole('button', { name }).click(),
      ]);
      return Buffer.concat(await (await download.createReadStream()).toArray()).toString('utf8');
    };
    const csv = await saved(/^Download the data/);
    expect(csv).toContain(`,"'=HYPERLINK(""http://evil.example"")",`);
    const svg = await saved(/\(SVG\)$/);
    expect(svg).toContain('&lt;img');
    expect(svg).not.toMatch(/<img|<script|onload=alert\(4\)>"/);
  });

  it('is shown as text on the data quality page, where only https links lead away', async () => {
    const page = await openWatched('?data=markup&page=data-quality', {
      until: (shown) => shown.waitForSelector('#sources'),
    });
    expect(await page.locator('#sources ~ .sources').innerText()).toContain(SCRIPT);
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    // The ways to the site's own pages and packages stay on the site.
    expect(links.filter((href) => !/^(https:\/\/|\?(data=[\w/-]+)?$|\.?$)/.test(href))).toEqual([]);
  });
});

describe('names of 5,000 characters', () => {
  it('stay inside a page of any width, and can be highlighted and left again', async () => {
    const page = await openWatched('?theme=burglary&data=long');
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await drawn(page);
      expect(await widthOfPage(page)).toBeLessThanOrEqual(0);
      const bars = await barsOf(page, 'ranking');
      expect(Math.max(...bars.map((bar) => bar.width))).toBeGreaterThanOrEqual(20);
      const frame = await figure(page, 'ranking').locator('.chart').boundingBox();
      for (const bar of bars)
        expect(bar.left + bar.width).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0) + 1);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByLabel('Highlight', { exact: true }).selectOption('E07000901');
    await drawn(page);
    expect(await headlineOf(page)).toContain('LlanfairLlanfair');
    expect(await widthOfPage(page)).toBeLessThanOrEqual(0);
    await page.goBack();
    await drawn(page);
    expect(await headlineOf(page)).toContain('in The Dales');
  });
});
