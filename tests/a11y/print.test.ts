import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barsOf, figure } from '../e2e/dashboardPage';
import { dashboardSite } from '../e2e/dashboardSite';
import { adding, chooseFiles, ready, reported, streetOfMay } from '../e2e/ownDataPage';
import { PAPER, printed, stickingOutOfPaper } from './pageChecks';

const site = dashboardSite();

const widthsOfPictures = (page: Page) =>
  page
    .locator('.chart svg')
    .evaluateAll((all) => all.map((drawing) => Number(drawing.getAttribute('width'))));

describe('on paper', () => {
  it('what was chosen stands there as text, and nothing to press does', async () => {
    const page = await site.open('?theme=asb&area=E07000117');
    await printed(page);
    const shown = page.locator('.filter-bar__summary');
    expect(await shown.isVisible()).toBe(true);
    expect(await shown.innerText()).toContain(
      'ASB incidents, 2023 compared with 2022, Lancashire-12, Burnley, rate per 1,000',
    );
    const pressable = page.locator('select, input, .theme-nav, .figure__downloads, .skip-link');
    expect(await pressable.count()).toBeGreaterThan(5);
    for (const one of await pressable.all()) expect(await one.isVisible()).toBe(false);
    expect(await page.locator('footer').innerText()).toContain(page.url());
  });

  it('the tables of all pictures are open, the caveat stands once, in full, and every figure says where', async () => {
    const page = await site.open('?theme=asb');
    expect(await figure(page, 'ranking').locator('table').isVisible()).toBe(false);
    await printed(page);
    for (const name of ['ranking', 'change', 'table', 'trend'] as const) {
      const table = figure(page, name).locator('table');
      expect(await table.isVisible()).toBe(true);
      expect(await table.locator('tbody tr').last().isVisible()).toBe(true);
    }
    for (const caveat of await page.locator('.figure__caveat').all())
      expect(await caveat.isVisible()).toBe(false);
    const pointers = page.getByText('Read with care: see “About this indicator” at the end.');
    expect(await pointers.count()).toBe(6);
    for (const pointer of await pointers.all()) expect(await pointer.isVisible()).toBe(true);
    const whole = page.locator('.facts dt', { hasText: 'Read with care' }).locator('xpath=..');
    expect((await whole.innerText()).length).toBeGreaterThan(500);
    expect(await whole.isVisible()).toBe(true);
  });

  it('a table with limits beside every figure fits the paper', async () => {
    const page = await site.open('?theme=asb&intervals=on');
    await printed(page);
    expect(await figure(page, 'table').locator('thead tr').last().locator('th').count()).toBe(13);
    expect(await stickingOutOfPaper(page)).toEqual([]);
  });

  it('the data page is what is loaded and found, five pages, and nothing to fill in', async () => {
    const page = await site.open('?page=data-quality', { until: ready });
    await chooseFiles(page, await streetOfMay());
    await reported(page);
    await printed(page);
    const paper = page.locator('main');
    expect(await paper.getByText('4 rows left out on purpose').isVisible()).toBe(true);
    expect(await paper.getByText('The month may not be complete yet').isVisible()).toBe(true);
    const controls = paper.locator('input, select, textarea, a:not(.sources a), .button, .desk');
    expect(await controls.count()).toBeGreaterThan(10);
    for (const one of await controls.all()) expect(await one.isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    await adding(page).getByRole('button', { name: 'Discard' }).click();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/MediaBox/g)?.length).toBeLessThanOrEqual(5);
  });

  it('a theme is two A4 pages a figure at most, upright; pictures fit them and go back to the screen', async () => {
    const page = await site.open('?theme=asb');
    const onScreen = await barsOf(page, 'ranking');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const onPaper = await barsOf(page, 'ranking');
    expect(onPaper).toHaveLength(onScreen.length);
    expect(await widthsOfPictures(page)).toEqual([PAPER, PAPER, PAPER]);
    expect(Math.max(...onPaper.map((bar) => bar.width))).toBeGreaterThan(PAPER / 3);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await barsOf(page, 'ranking')).toEqual(onScreen);
    const changes = await barsOf(page, 'change');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[([\d.\s]+)\]/g)].map(([, box = '']) =>
      box.trim().split(/\s+/).map(Number),
    );
    expect(boxes.length).toBeGreaterThanOrEqual(2);
    expect(boxes.length).toBeLessThanOrEqual(2 * 6);
    for (const [left = 1, top = 1, right = 0, bottom = 0] of boxes) {
      expect([left, top]).toEqual([0, 0]);
      expect(right).toBeCloseTo(595, 0);
      expect(bottom).toBeCloseTo(842, 0);
    }
    expect(await barsOf(page, 'change')).toEqual(changes);
  });
});
