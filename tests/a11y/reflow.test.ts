import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawn, figure } from '../e2e/dashboardPage';
import { dashboardSite } from '../e2e/dashboardSite';
import { collisionsIn, largestBarsIn, lossesIn } from './pageChecks';
import { STATE_PACKAGES } from './siteStates';

const site = dashboardSite(STATE_PACKAGES);

async function expectNothingLost(page: Page) {
  expect(await lossesIn(page)).toEqual([]);
  expect(await collisionsIn(page)).toEqual([]);
}

const sizeOfWords = (page: Page) =>
  page
    .locator('.chart svg text')
    .first()
    .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));

describe('at any width', () => {
  it('nothing is lost', async () => {
    const page = await site.open('?theme=asb&area=E07000124', { width: 1440 });
    for (const width of [1440, 1024, 768, 640, 375]) {
      await page.setViewportSize({ width, height: 900 });
      await drawn(page);
      await expectNothingLost(page);
      for (const bar of await largestBarsIn(page)) expect(bar).toBeGreaterThan(60);
    }
  });

  it('a table that is too wide scrolls in a named region that takes the focus', async () => {
    const page = await site.open('?theme=asb', { width: 320 });
    const region = page.getByRole('region', {
      name: 'Anti-social behaviour incidents recorded by the police, Lancashire-12, 2022 and 2023',
    });
    expect(await region.getAttribute('tabindex')).toBe('0');
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    const header = figure(page, 'table').locator('tbody th').first();
    expect((await header.boundingBox())?.x).toBeGreaterThanOrEqual(0);
  });
});

describe('with text twice the size', () => {
  it.each([
    ['?theme=asb&area=E07000117', 1440],
    ['?theme=road-safety', 1280],
    ['?theme=asb', 640],
    ['?page=compare&theme=asb', 1280],
    ['?page=compare&theme=asb&by=periods', 640],
  ])('%s at %i pixels loses nothing and draws larger words', async (search, width) => {
    const page = await site.open(search, { width });
    const before = await sizeOfWords(page);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expect.poll(() => sizeOfWords(page)).toBe(before * 2);
    await drawn(page);
    await expectNothingLost(page);
  });

  it('the methods page loses nothing', async () => {
    const page = await site.open('?page=methods&theme=asb', {
      width: 640,
      until: (shown) => shown.waitForSelector('.method'),
    });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expectNothingLost(page);
  });

  it('the data quality page loses nothing', async () => {
    const page = await site.open('?page=data-quality&data=mistaken', {
      width: 640,
      until: (shown) => shown.waitForSelector('#sources'),
      noise: /status of 404/,
    });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expectNothingLost(page);
  });
});
