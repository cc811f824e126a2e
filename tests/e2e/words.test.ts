import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawn, drawnThroughout, type FigureName, figure } from './dashboardPage';
import { dashboardSite } from './dashboardSite';

const site = dashboardSite();

const button = (page: Page, name: FigureName) =>
  figure(page, name).getByRole('button', { name: /^What is this/ });

const panel = (page: Page, name: FigureName) => figure(page, name).locator('.popover');

const terms = (page: Page, name: FigureName) => panel(page, name).locator('dt').allInnerTexts();

describe('"What is this?"', () => {
  it('explains the words of its own figure, and no others', async () => {
    const page = await site.open(
      '?data=data/illustrative-monthly&theme=road-safety&area=E07000125',
    );
    await drawnThroughout(page);
    await button(page, 'process').click();
    expect(await terms(page, 'process')).toEqual(
      expect.arrayContaining([
        'Process limits (usual range)',
        'Signal',
        'Suppressed [c]',
        'Provisional [p]',
        'Revised [r]',
        'Killed or seriously injured (KSI)',
      ]),
    );
    expect(await terms(page, 'process')).not.toContain('Funnel limits');
    await page.keyboard.press('Escape');
    await button(page, 'ranking').click();
    expect(await terms(page, 'ranking')).toContain('Rank');
    expect(await terms(page, 'ranking')).not.toContain('Signal');
  });

  it('is worked by keyboard: Enter opens it, Tab goes in, Escape closes it and gives the focus back', async () => {
    const page = await site.open('?theme=asb');
    await button(page, 'table').focus();
    await page.keyboard.press('Enter');
    await panel(page, 'table').waitFor();
    await page.keyboard.press('Tab');
    const inside = () =>
      panel(page, 'table').evaluate((one) => one.contains(document.activeElement));
    expect(await inside()).toBe(true);
    await page.keyboard.press('Escape');
    await panel(page, 'table').waitFor({ state: 'hidden' });
    expect(await button(page, 'table').evaluate((one) => one === document.activeElement)).toBe(
      true,
    );
  });

  it('is in sight, whole, at any size, and 24 pixels high or more', async () => {
    const page = await site.open('?theme=asb', { hasTouch: true });
    for (const [width, height] of [
      [1440, 900],
      [375, 700],
      [320, 480],
    ] as const) {
      await page.setViewportSize({ width, height });
      await drawn(page);
      for (const name of ['ranking', 'change', 'table', 'trend'] as const) {
        await button(page, name).tap();
        await panel(page, name).waitFor();
        const box = await panel(page, name).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
        expect(box?.y).toBeGreaterThanOrEqual(-1);
        expect((box?.y ?? 0) + (box?.height ?? height)).toBeLessThanOrEqual(height + 1);
        expect((await button(page, name).boundingBox())?.height).toBeGreaterThanOrEqual(24);
        await page.keyboard.press('Escape');
      }
      const widthOfPage = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(widthOfPage).toBeLessThanOrEqual(width);
    }
  });

  it('leads to the method on the methods page, which explains the same words', async () => {
    const page = await site.open('?theme=asb&area=E07000117');
    await button(page, 'ranking').click();
    const meaning = await panel(page, 'ranking').locator('dd').first().innerText();
    const address = await page.getByRole('link', { name: /: Rank$/ }).getAttribute('href');
    await page.getByRole('link', { name: /: Rank$/ }).click();
    const method = page.getByRole('heading', { level: 3, name: /^Rank/ });
    await method.waitFor();
    await expect.poll(() => method.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await method.evaluate((one) => Math.abs(one.getBoundingClientRect().top))).toBeLessThan(
      200,
    );
    const glossary = page.locator('section[aria-labelledby="glossary"]');
    expect(await glossary.innerText()).toContain(meaning.replace(/ How it is worked out.*/s, ''));
    await page.goBack();
    await button(page, 'ranking').waitFor();
    // The address works on its own, too.
    await page.goto(new URL(address ?? '', page.url()).href);
    await expect.poll(() => method.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('says of a page without figures what its words are', async () => {
    const page = await site.open('');
    const own = page.locator('.headline').getByRole('button', { name: /^What is this/ });
    await own.click();
    const found = await page.locator('.headline .popover dt').allInnerTexts();
    expect(found).toEqual(expect.arrayContaining(['Rate per 1,000 residents', 'Rank']));
  });
});
