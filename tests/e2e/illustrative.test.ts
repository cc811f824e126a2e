import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import papaparse from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  announced,
  choose,
  drawn,
  type FigureName,
  figure,
  headlineOf,
  headlineReads,
  parametersOf,
  rowsOf,
  tilesOf,
} from './dashboardPage';
import { dashboardSite } from './dashboardSite';
import { SINGLE_FILE_URL } from './siteServer';

const site = dashboardSite();

const MONTHLY = '?data=data/illustrative-monthly';
const TITLE = 'Illustrative monthly figures';
const HOME = 'Lancashire community safety dashboard';
const MARK = 'Illustrative data';
/** What the overviews of the two packages say first. */
const ANSWER =
  'Of 8 headline indicators for Lancashire-12, 3 fell and 3 rose by more than chance alone would explain.';
const MONTHLY_ANSWER =
  'Of 4 headline indicators for Lancashire-12, 2 rose and 1 fell by more than chance alone would explain.';
const packages = (page: Page) =>
  page.getByRole('region', { name: 'Data packages of this site' }).getByRole('listitem');
const focusIsOnMain = (page: Page) =>
  page.waitForFunction(() => document.activeElement?.id === 'main');

async function saved(page: Page, name: FigureName, button: RegExp) {
  const arriving = page.waitForEvent('download');
  await figure(page, name).getByRole('button', { name: button }).click();
  const download = await arriving;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const dataPage = (page: Page) => page.getByText('Data packages of this site').waitFor();

describe('the choice of a data package', () => {
  it('leads there and back with the keyboard, by Back and by Forward', async () => {
    const page = await site.open(`?theme=asb&area=E07000117`);
    const home = await headlineOf(page);
    await page.getByRole('link', { name: 'Data quality and sources' }).click();
    await dataPage(page);
    expect(await packages(page).allInnerTexts()).toEqual([
      expect.stringMatching(/^Lancashire community safety dashboard\s+Shown now\.$/),
      expect.stringMatching(/^Illustrative monthly figures\s+Illustrative data, made up/),
    ]);
    await page.getByRole('link', { name: TITLE }).focus();
    await page.keyboard.press('Enter');
    await headlineReads(page, MONTHLY_ANSWER);
    await focusIsOnMain(page);
    await drawn(page);
    await expect
      .poll(() => parametersOf(page))
      .toMatchObject({ data: 'data/illustrative-monthly', group: 'L12' });
    await expect.poll(() => parametersOf(page)).not.toHaveProperty('area');
    await expect.poll(() => parametersOf(page)).not.toHaveProperty('page');
    expect(await page.getByText('The link asked for').count()).toBe(0);
    await expect
      .poll(() => announced(page))
      .toBe('Showing the overview, Lancashire-12, heat map of rates');

    await page.goBack();
    await dataPage(page);
    await focusIsOnMain(page);
    await expect.poll(() => page.title()).toBe(`Data - ${HOME}`);
    await page.goBack();
    await headlineReads(page, home);
    await page.goForward();
    await page.goForward();
    await headlineReads(page, MONTHLY_ANSWER);
    await expect.poll(() => page.title()).toContain(TITLE);
  });

  it('leads back from the notice over every page, and from the data page', async () => {
    const page = await site.open(`${MONTHLY}&theme=asb`);
    await page.getByRole('link', { name: 'Show the data of this site instead' }).click();
    await headlineReads(page, ANSWER);
    await focusIsOnMain(page);
    await expect.poll(() => parametersOf(page)).not.toHaveProperty('data');
    await page.goBack();
    await page.getByText(MARK).first().waitFor();
    await page.getByRole('link', { name: 'Data quality and sources' }).click();
    await dataPage(page);
    expect(await packages(page).nth(1).getAttribute('aria-current')).toBe('true');
    await page.getByRole('link', { name: HOME, exact: true }).last().click();
    await headlineReads(page, ANSWER);
    expect(await page.getByText(MARK).count()).toBe(0);
  });

  it('can be opened in a new tab, without the version of other data', async () => {
    const page = await site.open(`?page=data-quality`, { until: dataPage });
    const href = await page.getByRole('link', { name: TITLE }).getAttribute('href');
    expect(href).toBe('?data=data/illustrative-monthly');
    const other = await site.open(href ?? '');
    await expect.poll(() => other.title()).toContain(TITLE);
    expect(await other.getByText('The link asked for').count()).toBe(0);
  });

  it('keeps a link to the package what it was', async () => {
    const page = await site.open(`${MONTHLY}&theme=road-safety&period=2025-11`);
    await choose(page, 'Highlight', 'Rossendale');
    const { search } = new URL(page.url());
    const other = await site.open(search);
    expect(await headlineOf(other)).toBe(await headlineOf(page));
    expect(new URL(other.url()).search).toBe(search);
  });
});

it('is said to be on the site only by the single file, which has no other data inside', async () => {
  const page = await site.open(`${SINGLE_FILE_URL}?page=data-quality`, { until: dataPage });
  expect(await packages(page).nth(1).innerText()).toContain(
    'Not inside this file; the site has it.',
  );
  expect(await packages(page).nth(1).getByRole('link').count()).toBe(0);
  const asked = await site.open(`${SINGLE_FILE_URL}${MONTHLY}`);
  await asked.getByText('This file carries its own data').waitFor();
  expect(await headlineOf(asked)).toBe(ANSWER);
});

describe('"Illustrative data" stands', () => {
  const months = `${MONTHLY}&theme=asb&period=2025-12&area=E07000117`;

  it('in the title, over the page, over the headline, and on every figure', async () => {
    const page = await site.look(months);
    await expect
      .poll(() => page.title())
      .toBe(`ASB incidents, Burnley, December 2025 (illustrative data) - ${TITLE}`);
    expect(await page.locator('.notice--warning').innerText()).toContain(MARK);
    expect(await page.locator('.headline__kicker').first().innerText()).toBe(
      'Anti-social behaviour - illustrative data',
    );
    const figures = await page.locator('figure').count();
    expect(figures).toBeGreaterThan(3);
    expect(await page.locator('figure:has(.figure__mark)').count()).toBe(figures);
    for (const text of await page.locator('.figure__source').allInnerTexts())
      expect(text).toMatch(/Source: Illustrative data, made up/);
    expect(await page.locator('footer').innerText()).toContain('Illustrative data: every month');
  });

  it('over the data page', async () => {
    const page = await site.open(`${MONTHLY}&page=data-quality`, { until: dataPage });
    await expect.poll(() => page.title()).toBe(`Data (illustrative data) - ${TITLE}`);
    expect(await page.locator('.notice--warning').innerText()).toContain(MARK);
    expect(await page.locator('.headline__kicker').innerText()).toBe('Data - illustrative data');
  });

  it('in every row of saved data, inside saved pictures of both kinds, and in the names of the files', async () => {
    const page = await site.open(months);
    for (const name of ['ranking', 'change', 'table', 'trend'] as const) {
      const { name: file, bytes } = await saved(page, name, /^Download the data for figure/);
      expect(file).toMatch(/^illustrative-data-/);
      const { data } = papaparse.parse<Record<string, string>>(
        bytes.toString('utf8').slice(1).trimEnd(),
        { header: true },
      );
      expect(data.length).toBeGreaterThan(11);
      expect(data.filter((row) => row['warning'] !== MARK)).toEqual([]);
    }
    for (const name of ['ranking', 'change', 'trend'] as const) {
      const svg = await saved(page, name, /\(SVG\)$/);
      const png = await saved(page, name, /\(PNG\)$/);
      expect(svg.name).toMatch(/^illustrative-data-.*\.svg$/);
      expect(png.name).toMatch(/^illustrative-data-.*\.png$/);
      const text = svg.bytes.toString('utf8');
      expect(text).toMatch(/<text [^>]*font-weight="bold">Illustrative data<\/text>/);
      expect(await inkOfMark(page, text, png.bytes)).toBeGreaterThan(100);
    }
  });

  it('over what is copied by hand', async () => {
    const page = await site.look(months);
    const copied = await page.evaluate(() => {
      const headline = document.querySelector('h1');
      if (headline) window.getSelection()?.selectAllChildren(headline);
      return new Promise<string>((done) => {
        window.addEventListener('copy', (event) =>
          done(event.clipboardData?.getData('text/plain') ?? ''),
        );
        document.execCommand('copy');
      });
    });
    expect(copied).toBe(`${MARK}\n${await headlineOf(page)}`);
    await page.evaluate(() => getSelection()?.removeAllRanges());
  });

  it.runIf(existsSync('/usr/bin/pdftotext'))('on every printed page', async () => {
    const page = await site.look(months);
    const folder = await mkdtemp(join(tmpdir(), 'printed-'));
    const file = join(folder, 'page.pdf');
    await writeFile(file, await page.pdf({ preferCSSPageSize: true }));
    const text = execFileSync('/usr/bin/pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    await rm(folder, { recursive: true });
    const sheets = text.split('\f').filter((sheet) => sheet.trim() !== '');
    expect(sheets.length).toBeGreaterThan(3);
    expect(sheets.filter((sheet) => !sheet.trimStart().startsWith(MARK))).toEqual([]);
  });

  it('nowhere on the site’s own data', async () => {
    const page = await site.open('?theme=asb');
    expect(await page.getByText(/illustrative/i).count()).toBe(0);
    await expect.poll(() => page.title()).not.toMatch(/illustrative/i);
  });
});

/** Dark pixels of a PNG where its SVG says that the mark stands. */
async function inkOfMark(page: Page, svg: string, png: Uint8Array): Promise<number> {
  const [, wide] = /<svg [^>]*width="([\d.]+)"/.exec(svg) ?? [];
  const [, x, y] = /<text x="([\d.]+)" y="([\d.]+)"[^>]*>Illustrative data</.exec(svg) ?? [];
  const spot = { wide: Number(wide), x: Number(x), y: Number(y) };
  return page.evaluate(
    async ({ bytes, wide: width, x: left, y: base }) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const drawing = canvas.getContext('2d');
      drawing?.drawImage(image, 0, 0);
      const scale = image.width / width;
      const box = [left, base - 14, 120, 16].map((one) => Math.round(one * scale));
      const [at = 0, from = 0, across = 1, down = 1] = box;
      const pixels = drawing?.getImageData(at, from, across, down).data ?? [];
      return pixels.filter((value, place) => place % 4 === 0 && value < 100).length;
    },
    { ...spot, bytes: [...png] },
  );
}

describe('months and what they make', () => {
  const groupsOf = (page: Page, label: string) =>
    page
      .getByLabel(label, { exact: true })
      .locator('optgroup')
      .evaluateAll((all) =>
        all.map((one) => {
          const options = [...one.querySelectorAll('option')].map((option) => option.label);
          return [one.getAttribute('label'), options.length, options[0], options.at(-1)];
        }),
      );

  it('are offered by kind, the latest first', async () => {
    const page = await site.open(`${MONTHLY}&theme=asb`);
    expect(await groupsOf(page, 'Period')).toEqual([
      ['Calendar years', 7, '2025', '2019'],
      ['Financial years', 6, '2024/25', '2019/20'],
      ['Quarters', 28, 'Oct\u2013Dec 2025', 'Jan\u2013Mar 2019'],
      ['Months', 84, 'Dec 2025', 'Jan 2019'],
      ['Years ending (YE)', 60, 'YE Nov 2025', 'YE Jan 2020'],
    ]);
  });

  it('are compared with the same a year earlier', async () => {
    const page = await site.open(`${MONTHLY}&theme=domestic-abuse&period=2024/25`);
    await expect
      .poll(() => parametersOf(page))
      .toMatchObject({ period: '2024/25', compare: '2023/24' });
    expect(await headlineOf(page)).toMatch(/between 2023\/24 and 2024\/25/);
  });

  it('say that two windows overlap, and judge no change between them', async () => {
    const page = await site.open(
      `${MONTHLY}&theme=domestic-abuse&period=YE2025-09&compare=YE2025-06`,
    );
    const compare = page.getByLabel('Compare with', { exact: true });
    const chosen = compare.locator('option:checked');
    expect(await chosen.innerText()).toBe('YE Jun 2025 (overlaps)');
    expect(await page.locator('.headline__detail').innerText()).toMatch(/share|overlap/);
    expect((await tilesOf(page))[2]).toContain('The two periods overlap');
    expect((await tilesOf(page))[2]).not.toMatch(/chance/);
    expect(await page.locator('#figure-trend .figure__notes').innerText()).toContain(
      'Some periods overlap',
    );
  });

  it('are refused in words where some of them are not held', async () => {
    const page = await site.open(`${MONTHLY}&theme=domestic-abuse&period=2018-Q4`);
    expect(await page.locator('.notice li').allInnerTexts()).toEqual([
      'No figures are held for the quarter October to December 2018, so 2025 is shown.',
    ]);
  });

  it('are never added where one of them is hidden', async () => {
    const page = await site.open(
      `${MONTHLY}&theme=road-safety&period=2025-Q2&area=E07000125&measure=count`,
    );
    const [count] = await tilesOf(page);
    expect(count).toMatch(/incomplete|suppressed/i);
    expect(count).not.toMatch(/\d/);
  });

  it('show their break in headline, notes, picture and table words', async () => {
    const page = await site.open(`${MONTHLY}&theme=asb&period=2024-06`);
    expect(await page.locator('.headline__detail').innerText()).toMatch(/not fully comparable/);
    const trend = figure(page, 'trend');
    expect(await trend.locator('.chart svg').textContent()).toContain('Recording break, Apr 2024');
    expect(await trend.locator('.figure__notes').innerText()).toContain(
      'Recording break, April 2024: Illustrative break, made up',
    );
  });

  it('hold 84 rows in the table of the trend, as many as the picture has points', async () => {
    const page = await site.open(`${MONTHLY}&theme=asb&period=2025-12`);
    await page.getByText('Show the table for figure 4').click();
    const trend = figure(page, 'trend');
    const months = async () => (await rowsOf(page, 'trend')).map(([name]) => name);
    expect((await months()).slice(0, 3)).toEqual([
      'December 2025',
      'November 2025',
      'October 2025',
    ]);
    expect(await months()).toHaveLength(40);
    await trend.getByRole('button', { name: 'Show all 84 rows' }).click();
    expect(await months()).toHaveLength(84);
    await trend.getByRole('button', { name: 'Period' }).click();
    expect((await months()).slice(0, 3)).toEqual(['January 2019', 'February 2019', 'March 2019']);
    // A shorter table is read from the earliest period on, also where it takes a long one's place.
    await choose(page, 'Period', '2025');
    expect((await months()).map((name) => name?.slice(0, 4))).toEqual([
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    await choose(page, 'Period', 'Dec 2025');
    expect((await months())[0]).toBe('December 2025');
  });
});
