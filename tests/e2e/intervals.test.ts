import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  announced,
  BAR,
  choose,
  drawn,
  figure,
  parametersOf,
  rowsOf,
  titleOf,
} from './dashboardPage';
import { dashboardSite } from './dashboardSite';
import { dales } from './otherPlaces';

const site = dashboardSite({ dales });

const ASB = '?indicator=asb-incidents';
const FATAL = '?indicator=road-collisions-fatal&period=2024-Q4&compare=2024-Q3';

const intervals = (page: Page) => page.getByRole('group', { name: 'Confidence intervals' });
const isOn = (page: Page) => intervals(page).getByLabel('On', { exact: true }).isChecked();
const headersOf = (page: Page, name: 'table' | 'ranking' | 'trend') =>
  figure(page, name).locator('thead tr').last().locator('th').allTextContents();
const limitHeaders = async (page: Page, name: 'table' | 'ranking' | 'trend') =>
  (await headersOf(page, name)).filter((text) => text.includes('limit')).length;

async function saved(page: Page, name: 'table' | 'change' | 'ranking', button: RegExp) {
  const arriving = page.waitForEvent('download');
  await figure(page, name).getByRole('button', { name: button }).click();
  return readFile(await (await arriving).path(), 'utf8');
}

describe('confidence intervals', () => {
  it('come and go with the reader’s choice, which the address keeps', async () => {
    const page = await site.open(ASB);
    expect(await isOn(page)).toBe(false);
    await expect.poll(() => parametersOf(page)).not.toHaveProperty('intervals');
    expect(await limitHeaders(page, 'table')).toBe(0);
    const strokes = await figure(page, 'ranking').locator('.chart svg path').count();

    await intervals(page).getByLabel('On', { exact: true }).check();
    await drawn(page);
    await expect.poll(() => parametersOf(page)).toMatchObject({ intervals: 'on' });
    await expect.poll(() => announced(page)).toMatch(/, with intervals$/);
    expect(await limitHeaders(page, 'table')).toBe(6);
    expect(await limitHeaders(page, 'ranking')).toBe(2);
    expect(await limitHeaders(page, 'trend')).toBe(2);
    // Byar's limits of 4,087 incidents are 3,962.7 and 4,214.2: 0.9696 and 1.0311 times the rate of 43.16.
    const [, rate, lower, upper] =
      (await rowsOf(page, 'ranking')).find(([name]) => name === 'Burnley') ?? [];
    expect([rate, lower, upper]).toEqual(['43.2', '41.8', '44.5']);
    // A line and two ticks on each of twelve bars, each with its light edge.
    expect(await figure(page, 'ranking').locator('.chart svg path').count()).toBe(strokes + 72);
    expect(await figure(page, 'ranking').locator('.figure__summary').innerText()).toContain(
      'The line on each bar is its 95% confidence interval: numbers vary by chance',
    );

    await page.reload();
    await drawn(page);
    expect(await isOn(page)).toBe(true);
    expect(await limitHeaders(page, 'table')).toBe(6);
    await intervals(page).getByLabel('Off', { exact: true }).check();
    await drawn(page);
    expect(await limitHeaders(page, 'table')).toBe(0);
    await expect.poll(() => parametersOf(page)).toMatchObject({ intervals: 'off' });
  });

  it('are on by themselves where a count is below 100, until the reader chooses', async () => {
    const page = await site.open('?theme=road-safety&indicator=road-collisions');
    expect(await isOn(page)).toBe(false);
    await choose(page, 'Indicator', 'Fatal collisions');
    expect(await isOn(page)).toBe(true);
    await expect.poll(() => parametersOf(page)).not.toHaveProperty('intervals');
    await choose(page, 'Indicator', 'Injury collisions');
    expect(await isOn(page)).toBe(false);
    await intervals(page).getByLabel('On', { exact: true }).check();
    await page.getByRole('link', { name: 'Anti-social behaviour', exact: true }).click();
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'ASB incidents' }).waitFor();
    await drawn(page);
    expect(await isOn(page)).toBe(true);
  });

  it('are not offered for pounds', async () => {
    const page = await site.open('?indicator=serious-violence-cost', {
      until: (opened) => opened.locator('#figure-table .figure__source').waitFor(),
    });
    expect(await page.getByLabel('Period', { exact: true }).count()).toBe(1);
    expect(await intervals(page).count()).toBe(0);
  });

  it('asked for in other words fall back, and the page says so', async () => {
    const page = await site.open(`${ASB}&intervals=perhaps`);
    await page
      .getByText(
        'Confidence intervals are "on" or "off", not "perhaps", so the view without them is shown.',
      )
      .waitFor();
    expect(await isOn(page)).toBe(false);
  });

  it('are said where a bar is pointed at', async () => {
    const page = await site.open(`${ASB}&intervals=on`);
    const bar = figure(page, 'ranking').locator(BAR).first();
    await bar.scrollIntoViewIfNeeded();
    const box = await bar.boundingBox();
    if (!box) throw new Error('no bar');
    await page.mouse.move(box.x + 10, box.y + box.height / 2);
    const said = figure(page, 'ranking').locator('.chart__tooltip');
    await expect.poll(() => said.innerText()).toBe('Preston: 45.9, 95% interval 44.8 to 47.0');
  });

  it('leave the page as wide as its window on a phone, the table in a region that scrolls', async () => {
    const page = await site.open(FATAL, { width: 320 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const region = figure(page, 'table').getByRole('region');
    expect(await region.getAttribute('tabindex')).toBe('0');
  });
});

describe('the table while its notes and limits are on their way', () => {
  it('can be used, and keeps what the reader has done with it', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const page = await site.open(FATAL, {
      before: async (opened) => {
        await opened.route('**/comparisonFigure*.js', async (route) => {
          await held;
          await route.continue();
        });
      },
      until: (opened) => opened.locator('#figure-table tbody tr').first().waitFor(),
    });
    expect(await limitHeaders(page, 'table')).toBe(0);
    expect(await headersOf(page, 'table')).toContain('Change: Beyond chance?');
    const numeric = figure(page, 'table').getByRole('button', { name: 'Change: Numeric' });
    await numeric.click();
    release();
    await drawn(page);
    expect(await limitHeaders(page, 'table')).toBe(6);
    const header = figure(page, 'table').locator('th').filter({ hasText: 'Change: Numeric' });
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    expect(await numeric.evaluate((button) => document.activeElement === button)).toBe(true);
  });

  it('stays where they cannot be had, and says so', async () => {
    const page = await site.open(FATAL, {
      before: (opened) => opened.route('**/comparisonFigure*.js', (route) => route.abort()),
      noise: /Failed to load resource|Failed to fetch|net::ERR_FAILED|dynamically imported/i,
      until: (opened) =>
        opened.getByText('The notes of this table could not be loaded').first().waitFor(),
    });
    expect(await rowsOf(page, 'table')).toHaveLength(13);
    expect(await limitHeaders(page, 'table')).toBe(0);
  });
});

describe('whether a change is beyond chance', () => {
  it('is said beside each change, in the title, by the bars and in what is saved', async () => {
    const page = await site.open(ASB);
    const verdicts = (await rowsOf(page, 'table')).map((row) => [row[0], row.at(-1)]);
    expect(verdicts).toContainEqual(['Burnley', 'yes']);
    expect(verdicts).toContainEqual(['Wyre', 'no']);
    const beyond = verdicts.slice(0, -1).filter(([, verdict]) => verdict === 'yes').length;
    expect(await titleOf(page, 'change')).toContain(`${beyond} of 12 changes are beyond chance`);
    const twin = (await rowsOf(page, 'change')).slice(0, -1);
    const dashed = await figure(page, 'change')
      .locator(BAR)
      .evaluateAll((bars) => bars.map((bar) => bar.hasAttribute('stroke-dasharray')));
    expect(dashed).toEqual(twin.map((row) => row.at(-1) === 'no'));
    const csv = await saved(page, 'table', /^Download the data/);
    expect(csv.split('\r\n')[0]).toContain('Change Beyond chance?');
    expect(csv).toMatch(/\r\nE07000128,Wyre,[^"]*,no,/);
    expect(csv).toContain('“yes”: the change is larger than chance alone would explain');
  });
});

describe('a break in the series', () => {
  it('is marked where it parts two periods, explained above the table and saved with it', async () => {
    const page = await site.open('?indicator=violence-against-the-person');
    const groups = figure(page, 'table').locator('.table__group');
    expect(await groups.allTextContents()).toEqual(['2022', '2023 [b]', 'Change']);
    expect(await figure(page, 'table').locator('.shorthands').innerText()).toContain(
      '[b] the series breaks',
    );
    expect((await rowsOf(page, 'trend')).map(([period]) => period)).toEqual(['2022', '2023 [b]']);
    const csv = await saved(page, 'table', /^Download the data/);
    expect(csv.split('\r\n')[0]).toContain('2023 [b] Actuals');
    expect(csv).toContain('Recording break, 2023: ');
  });
});

describe('what is to be read with care', () => {
  it('stands whole in every figure, folded, and in all that is saved of it', async () => {
    const page = await site.open(ASB);
    const caveat = await page
      .locator('.facts dt', { hasText: 'Read with care' })
      .evaluate((term) => term.nextElementSibling?.textContent ?? '');
    expect(caveat.length).toBeGreaterThan(500);
    for (const name of ['ranking', 'change', 'table', 'trend'] as const) {
      const fold = figure(page, name).locator('details', { hasText: 'Read with care' });
      const words = fold.locator('.figure__caveat');
      expect(await words.isVisible()).toBe(false);
      await fold.locator('summary').click();
      expect(await words.innerText()).toBe(caveat);
    }
    expect(await saved(page, 'ranking', /^Download the data/)).toContain(
      caveat.replaceAll('"', '""'),
    );
    const svg = await saved(page, 'ranking', /\(SVG\)$/);
    const drawnWords = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    const plain = caveat.replaceAll('&', '&amp;');
    expect(drawnWords.join(' ')).toContain(`Read with care: ${plain}`);
  });

  it('names the areas whose figures are suppressed', async () => {
    const page = await site.open('?page=theme&data=dales');
    for (const name of ['change', 'table'] as const)
      expect(await figure(page, name).locator('.figure__notes').innerText()).toContain(
        'The figure for Mid Dale in 2023/24 is suppressed.',
      );
  });
});
