import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BAR, drawn, type FigureName, figure, rowsOf } from './dashboardPage';
import { dashboardSite } from './dashboardSite';

const site = dashboardSite();

const tooltip = (page: Page, name: FigureName) => figure(page, name).locator('.chart__tooltip');

/** Points at the middle of a bar. */
async function pointAt(page: Page, name: FigureName, place: number) {
  const bar = figure(page, name).locator(BAR).nth(place);
  await bar.scrollIntoViewIfNeeded();
  const box = await bar.boundingBox();
  if (!box) throw new Error(`Bar ${place} of ${name} is not on the page`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

/** Lets the page draw so many frames. */
const frames = (page: Page, count: number) =>
  page.evaluate(
    (left) =>
      new Promise<void>((resolve) => {
        const next = (still: number) =>
          still === 0 ? resolve() : void requestAnimationFrame(() => next(still - 1));
        next(left);
      }),
    count,
  );

describe('the tooltip of a picture', () => {
  it('of bars says what the table says', async () => {
    const page = await site.open('?theme=asb');
    const chance: Record<string, string> = {
      yes: ', beyond chance',
      no: ', within chance',
    };
    for (const name of ['ranking', 'change'] as const) {
      const rows = (await rowsOf(page, name)).slice(0, -1);
      expect(rows).toHaveLength(12);
      for (const [place, row] of rows.entries()) {
        const [area, value] = row;
        const verdict = name === 'change' ? chance[row.at(-1) ?? ''] : '';
        expect(verdict).toBeDefined();
        await pointAt(page, name, place);
        const words = `${area}: ${value}${verdict}`;
        await tooltip(page, name).getByText(words, { exact: true }).waitFor();
      }
      await page.mouse.move(0, 0);
      await tooltip(page, name).waitFor({ state: 'detached' });
    }
  });

  it('of the trend says what the table says', async () => {
    const page = await site.open('?indicator=road-ksi');
    const chart = figure(page, 'trend').locator('.chart');
    await chart.scrollIntoViewIfNeeded();
    const box = await chart.boundingBox();
    if (!box) throw new Error('The trend is not on the page');
    const rows = await rowsOf(page, 'trend');
    const said = new Set<string>();
    for (let x = box.x + 4; x < box.x + box.width; x += box.width / 30) {
      await page.mouse.move(x, box.y + box.height / 2);
      await frames(page, 2);
      for (const text of await tooltip(page, 'trend').allInnerTexts()) said.add(text);
    }
    const expected = rows.map(([period, value]) => [period, value] as const);
    for (const [period = '', value = ''] of expected) {
      const found = [...said].find((text) => text.includes(period));
      expect(found, period).toContain(`Lancashire-12: ${value}`);
    }
  });

  it('goes on Escape, stays away, comes back for another bar, and stays while it is pointed at', async () => {
    const page = await site.open('?theme=asb');
    await pointAt(page, 'ranking', 0);
    await tooltip(page, 'ranking').waitFor();
    await page.keyboard.press('Escape');
    await tooltip(page, 'ranking').waitFor({ state: 'detached' });
    await frames(page, 10);
    expect(await tooltip(page, 'ranking').count()).toBe(0);
    await pointAt(page, 'ranking', 5);
    await tooltip(page, 'ranking').waitFor();
    const words = await tooltip(page, 'ranking').innerText();
    const shown = await tooltip(page, 'ranking').elementHandle();
    const box = await shown?.boundingBox();
    if (!shown || !box) throw new Error('No tooltip is shown');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
    await frames(page, 30);
    expect(await shown.evaluate((element) => element.isConnected)).toBe(true);
    expect(await shown.innerText()).toBe(words);
  });

  it('stays inside the page at 320 pixels', async () => {
    const page = await site.open('?theme=asb', { width: 320 });
    for (const place of [0, 6, 11]) {
      await pointAt(page, 'ranking', place);
      const box = await tooltip(page, 'ranking').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await drawn(page);
  });
});
