import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { collisionsIn, lossesIn, printed } from '../a11y/pageChecks';
import { darkTokens, lightTokens } from '../unit/charts/styleTokens';
import { drawn, drawnThroughout, figure } from './dashboardPage';
import { dashboardSite } from './dashboardSite';
import { SINGLE_FILE_URL } from './siteServer';

const site = dashboardSite();

const DARK = rgb(darkTokens['color-background']);
const LIGHT = rgb(lightTokens['color-background']);

function rgb(colour = ''): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return `rgb(${parts.join(', ')})`;
}

const groundOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

const button = (page: Page) => page.getByRole('button', { name: 'Display' });

/** Opens the display choices and picks one. */
async function chooseDisplay(page: Page, name: string) {
  await button(page).click();
  await page.getByRole('radio', { name, exact: true }).check({ force: true });
  await page.keyboard.press('Escape');
}

/** Colours of the words in a picture. */
const wordsColours = (page: Page, name: 'ranking' | 'trend') =>
  figure(page, name)
    .locator('.chart svg text')
    .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).fill))]);

const allOf = (colours: readonly (string | undefined)[]) =>
  colours.map((one) => rgb(one)).toSorted();

const DARK_WORDS = allOf([darkTokens['color-text'], darkTokens['color-text-muted']]);
const LIGHT_WORDS = allOf([lightTokens['color-text'], lightTokens['color-text-muted']]);

async function pictureHas(page: Page, words: readonly string[]) {
  await expect.poll(async () => (await wordsColours(page, 'ranking')).toSorted()).toEqual(words);
}

describe('the colours', () => {
  it('follow the device, also when it changes, with every picture drawn again', async () => {
    const page = await site.open('?theme=asb', { colorScheme: 'dark' });
    expect(await groundOf(page)).toBe(DARK);
    await pictureHas(page, DARK_WORDS);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await groundOf(page)).toBe(LIGHT);
    await pictureHas(page, LIGHT_WORDS);
  });

  it.each([
    ['the site', '?theme=asb'],
    ['the single file', `${SINGLE_FILE_URL}?theme=asb`],
  ])(
    'chosen are those of the next visit to %s too, from its first picture on',
    async (_, address) => {
      const page = await site.open(address);
      await chooseDisplay(page, 'Dark');
      expect(await groundOf(page)).toBe(DARK);
      await pictureHas(page, DARK_WORDS);
      await page.reload();
      // Before the application has begun.
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
      await drawn(page);
      expect(await groundOf(page)).toBe(DARK);
      await button(page).click();
      expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
      await page.getByRole('radio', { name: 'As my device' }).check({ force: true });
      expect(await groundOf(page)).toBe(LIGHT);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    },
  );

  it('are those chosen before the application has arrived', async () => {
    const page = await site.open('?theme=asb', {
      colorScheme: 'dark',
      before: async (opened) => {
        await opened.addInitScript(() =>
          localStorage.setItem('community-safety-display', '{"theme":"light"}'),
        );
        await opened.route('**/*.js', (route) => route.abort());
      },
      noise: /ERR_FAILED/,
      until: (opened) => opened.locator('#root').waitFor({ state: 'attached' }),
    });
    await expect.poll(() => groundOf(page)).toBe(LIGHT);
  });

  it('chosen hold for the visit where the browser lets the page keep nothing', async () => {
    const page = await site.open('?theme=asb', {
      before: (opened) =>
        opened.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('Access is denied.', 'SecurityError');
            },
          });
        }),
    });
    await chooseDisplay(page, 'Dark');
    await pictureHas(page, DARK_WORDS);
    await page.getByRole('link', { name: 'Road safety', exact: true }).click();
    await drawn(page);
    expect(await groundOf(page)).toBe(DARK);
    await page.reload();
    await drawn(page);
    expect(await groundOf(page)).toBe(LIGHT);
  });

  it('are light on paper and in saved images, whatever the screen is', async () => {
    const page = await site.open('?theme=asb', { colorScheme: 'dark' });
    const arriving = page.waitForEvent('download');
    await figure(page, 'ranking')
      .getByRole('button', { name: /\(SVG\)$/ })
      .click();
    const svg = await readFile(await (await arriving).path(), 'utf8');
    expect(svg).toContain(lightTokens['color-text']);
    for (const colour of ['color-text', 'color-accent', 'color-background'])
      expect(svg).not.toContain(darkTokens[colour]);
    // As a printer finds the page: drawn for paper while the rules of the screen still hold.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect((await wordsColours(page, 'ranking')).toSorted()).toEqual(LIGHT_WORDS);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect((await wordsColours(page, 'ranking')).toSorted()).toEqual(DARK_WORDS);
    await printed(page);
    expect(await groundOf(page)).toBe(LIGHT);
    expect((await wordsColours(page, 'trend')).toSorted()).toEqual(LIGHT_WORDS);
    expect(await button(page).isVisible()).toBe(false);
  });

  it('leave forced colours alone', async () => {
    const open = (before?: (page: Page) => Promise<unknown>) =>
      site.open('?theme=asb', { forcedColors: 'active', ...(before ? { before } : {}) });
    const plain = await open();
    const chosen = await open((page) =>
      page.addInitScript(() =>
        localStorage.setItem('community-safety-display', '{"theme":"dark"}'),
      ),
    );
    expect(await groundOf(chosen)).toBe(await groundOf(plain));
    expect(await wordsColours(chosen, 'ranking')).toEqual(await wordsColours(plain, 'ranking'));
  });
});

describe('the projector size', () => {
  it('is half as large again and loses nothing at any width', async () => {
    const page = await site.open('?theme=asb&area=E07000117', { width: 1280 });
    const strokes = () =>
      figure(page, 'trend')
        .locator('.chart svg path[stroke-linejoin="bevel"]')
        .evaluateAll((all) => all.map((one) => Number(one.getAttribute('stroke-width'))));
    const sizeOfWords = () =>
      page
        .locator('p')
        .first()
        .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    const sizeInPicture = () =>
      figure(page, 'trend')
        .locator('.chart svg text')
        .first()
        .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    const before = {
      words: await sizeOfWords(),
      picture: await sizeInPicture(),
      strokes: await strokes(),
    };
    await chooseDisplay(page, 'Projector');
    for (const width of [1280, 1024]) {
      await page.setViewportSize({ width, height: 900 });
      await drawnThroughout(page);
      expect(await sizeInPicture()).toBe(before.picture * 1.5);
      expect(await sizeOfWords()).toBe(before.words * 1.5);
      expect(await strokes()).toEqual(before.strokes.map((one) => one * 1.5));
      expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('24px');
      expect(await lossesIn(page)).toEqual([]);
      expect(await collisionsIn(page)).toEqual([]);
    }
    await page.reload();
    await drawn(page);
    expect(await sizeInPicture()).toBe(before.picture * 1.5);
  });

  it('is not that of the paper', async () => {
    const page = await site.open('?theme=asb');
    const sizes = () =>
      page.evaluate(() => [
        getComputedStyle(document.documentElement).fontSize,
        getComputedStyle(document.querySelector('.chart svg text') ?? document.body).fontSize,
      ]);
    await printed(page);
    const plain = await sizes();
    const large = await site.open('?theme=asb', {
      before: (opened) =>
        opened.addInitScript(() =>
          localStorage.setItem('community-safety-display', '{"text":"projector"}'),
        ),
    });
    await printed(large);
    expect(await large.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      plain[0],
    );
    expect(
      await large.evaluate(
        () => getComputedStyle(document.querySelector('.chart svg text') ?? document.body).fontSize,
      ),
    ).toBe(plain[1]);
  });
});

describe('the display choices', () => {
  it.each([1440, 320])(
    'open and close by keyboard, and give the focus back, at %i',
    async (width) => {
      const page = await site.open('?theme=asb', { width });
      await button(page).focus();
      await page.keyboard.press('Enter');
      const panel = page.getByRole('group', { name: 'Display', exact: true });
      await panel.waitFor();
      const box = await panel.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
      await page.keyboard.press('Tab');
      const radio = page.getByRole('radio', { name: 'As my device' });
      expect(await radio.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.press('ArrowLeft');
      expect(await groundOf(page)).toBe(DARK);
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'hidden' });
      expect(await button(page).evaluate((one) => one === document.activeElement)).toBe(true);
    },
  );

  it('close when something else is pressed', async () => {
    const page = await site.open('?theme=asb');
    await button(page).click();
    const panel = page.getByRole('group', { name: 'Display', exact: true });
    await panel.waitFor();
    await page.locator('h1').click();
    await panel.waitFor({ state: 'hidden' });
    expect(await groundOf(page)).toBe(LIGHT);
  });
});
