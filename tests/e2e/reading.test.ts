import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnThroughout, type FigureName, figure, parametersOf, rowsOf } from './dashboardPage';
import { dashboardSite } from './dashboardSite';

const site = dashboardSite();

const chart = (page: Page, name: FigureName) => figure(page, name).locator('.chart');

/** What a screen reader is told of the picture. */
const said = (page: Page, name: FigureName) =>
  figure(page, name).locator('.chart + [role="status"]');

async function says(page: Page, name: FigureName, words: string) {
  await expect.poll(async () => (await said(page, name).textContent())?.trim()).toBe(words);
}

/** Comes to the picture by keyboard: from what stands before it. */
async function come(page: Page, name: FigureName) {
  await figure(page, name)
    .getByRole('button', { name: /^What is this/ })
    .focus();
  await page.keyboard.press('Tab');
  while (!(await chart(page, name).evaluate((one) => one === document.activeElement)))
    await page.keyboard.press('Tab');
}

describe('reading a picture by keyboard', () => {
  it('says of each bar what the table says', async () => {
    const page = await site.open('?theme=asb');
    for (const name of ['ranking', 'change'] as const) {
      const rows = (await rowsOf(page, name)).slice(0, -1);
      expect(rows).toHaveLength(12);
      await come(page, name);
      for (const [place, row] of rows.entries()) {
        if (place > 0) await page.keyboard.press(place % 2 ? 'ArrowRight' : 'ArrowDown');
        const [area, value] = row;
        const verdict = { yes: ', beyond chance', no: ', within chance' }[row.at(-1) ?? ''] ?? '';
        await says(page, name, `${area}: ${value}${name === 'change' ? verdict : ''}`);
        const tooltip = chart(page, name).locator('.chart__tooltip');
        expect(await tooltip.innerText()).toBe((await said(page, name).textContent())?.trim());
      }
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Home');
      const verdict = name === 'change' ? ', beyond chance' : '';
      await says(page, name, `${rows[0]?.[0]}: ${rows[0]?.[1]}${verdict}`);
    }
  });

  it('goes from line to line of a trend', async () => {
    const page = await site.open('?data=data/illustrative-monthly&theme=asb&area=E07000117');
    const rows = await rowsOf(page, 'trend');
    expect(rows.length).toBeGreaterThan(3);
    await come(page, 'trend');
    await says(page, 'trend', `${rows[0]?.[0]}, Burnley: ${rows[0]?.[1]}`);
    await page.keyboard.press('End');
    const last = rows.at(-1);
    const period = last?.[0]?.replace(/ \[b\]$/, '');
    await says(page, 'trend', `${period}, Burnley: ${last?.[1]?.replace(/ \[p\]$/, '')}`);
    await page.keyboard.press('ArrowDown');
    await says(page, 'trend', `${period}, Lancashire-12: ${last?.[2]?.replace(/ \[p\]$/, '')}`);
    await page.keyboard.press('ArrowUp');
    await says(page, 'trend', `${period}, Burnley: ${last?.[1]?.replace(/ \[p\]$/, '')}`);
  });

  it('says of a month without a figure why there is none', async () => {
    const page = await site.open(
      '?data=data/illustrative-monthly&theme=road-safety&area=E07000125',
    );
    await drawnThroughout(page);
    await figure(page, 'process')
      .getByText(/^Show the table/)
      .click();
    // A long table begins with the latest month.
    const rows = (await rowsOf(page, 'process')).slice(0, 8);
    expect(rows.some(([, value]) => value === '[c]')).toBe(true);
    await come(page, 'process');
    await expect.poll(() => said(page, 'process').textContent()).toMatch(/^Jan 2019, /);
    await page.keyboard.press('End');
    for (const [month = '', value = ''] of rows) {
      const told = value === '[c]' ? 'suppressed' : value.replace(/ \[\w\]$/, '');
      await says(page, 'process', `${month.replace(/^(\w{3})\w*/, '$1')}, Rossendale: ${told}`);
      await page.keyboard.press('ArrowLeft');
    }
  });

  it('says of a point of the funnel where it lies, and leaves the map to its table', async () => {
    const page = await site.open('?theme=asb');
    await drawnThroughout(page);
    await come(page, 'funnel');
    await expect
      .poll(() => said(page, 'funnel').textContent())
      .toMatch(/^Burnley: 43\.2, expected [\d,]+, /);
    expect(await chart(page, 'map').getAttribute('tabindex')).toBeNull();
    expect(await chart(page, 'map').getAttribute('role')).toBeNull();
  });

  it('says which keys there are, also to those who see, and goes on to the table on Escape and Tab', async () => {
    const page = await site.open('?theme=asb');
    const help = chart(page, 'ranking').locator('.chart__help');
    expect(await help.isVisible()).toBe(false);
    await come(page, 'ranking');
    expect(await help.isVisible()).toBe(true);
    const words = await help.innerText();
    expect(words).toContain('arrow keys read the points');
    const id = await help.getAttribute('id');
    expect(await chart(page, 'ranking').getAttribute('aria-describedby')).toBe(id);
    await chart(page, 'ranking').locator('.chart__tooltip').waitFor();
    await page.keyboard.press('Escape');
    const summary = figure(page, 'ranking').getByText('Show the table for figure 1');
    expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true);
    await chart(page, 'ranking').locator('.chart__tooltip').waitFor({ state: 'detached' });
    await says(page, 'ranking', '');
    await page.keyboard.press('Shift+Tab');
    await says(page, 'ranking', 'Preston: 45.9');
    await page.keyboard.press('h');
    await says(page, 'ranking', words);
    expect(await page.locator('dialog').count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('highlights an area with Enter, and reads on in the new picture', async () => {
    const page = await site.open('?theme=asb');
    await come(page, 'ranking');
    await says(page, 'ranking', 'Preston: 45.9');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => parametersOf(page)['area']).toBe('E07000117');
    await says(page, 'ranking', 'Burnley: 43.2');
    await page.keyboard.press('ArrowRight');
    await says(page, 'ranking', 'Hyndburn: 37.5');
  });
});

/** Counts the tones that are begun. */
const countTones = (page: Page) =>
  page.addInitScript(() => {
    const made = { tones: 0 };
    Object.assign(window, { made });
    // oxlint-disable-next-line typescript/unbound-method -- it is called for the node it was asked of
    OscillatorNode.prototype.start = new Proxy(OscillatorNode.prototype.start, {
      apply: (begin, node, when) => {
        made.tones += 1;
        Reflect.apply(begin, node, when);
      },
    });
  });

const tones = (page: Page) =>
  page.evaluate(() => (window as unknown as { made: { tones: number } }).made.tones);

describe('tones', () => {
  it('are played only once they are asked for, are kept, and fall silent again', async () => {
    const page = await site.open('?theme=asb', { before: countTones });
    await come(page, 'ranking');
    await says(page, 'ranking', 'Preston: 45.9');
    await page.keyboard.press('ArrowRight');
    await says(page, 'ranking', 'Burnley: 43.2');
    expect(await tones(page)).toBe(0);
    await page.keyboard.press('s');
    await says(page, 'ranking', 'Tones on');
    await page.keyboard.press('ArrowRight');
    await says(page, 'ranking', 'Hyndburn: 37.5');
    const played = await tones(page);
    expect(played).toBeGreaterThan(0);
    expect(await page.evaluate(() => localStorage.getItem('community-safety-display'))).toBe(
      '{"sound":"on"}',
    );
    await page.keyboard.press('s');
    await says(page, 'ranking', 'Tones off');
    await page.keyboard.press('ArrowLeft');
    await says(page, 'ranking', 'Burnley: 43.2');
    expect(await tones(page)).toBe(played);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

describe('the code that reads pictures', () => {
  it('gets the keys that were pressed while it was on its way, which move nothing else', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const page = await site.open('?theme=asb', {
      before: (opened) =>
        opened.route('**/startedReading*.js', async (route) => {
          await held;
          await route.continue();
        }),
    });
    await come(page, 'ranking');
    const top = await page.evaluate(() => scrollY);
    for (const key of ['End', 'ArrowUp', 'ArrowLeft']) await page.keyboard.press(key);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(await page.evaluate(() => scrollY)).toBe(top);
    release();
    const rows = (await rowsOf(page, 'ranking')).slice(0, -1);
    await says(page, 'ranking', `${rows.at(-3)?.[0]}: ${rows.at(-3)?.[1]}`);
  });

  const askedFor = (page: Page) =>
    page.evaluate(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('startedReading')),
    );

  it('comes with the first picture that is reached by keyboard, not with one that is clicked', async () => {
    const page = await site.open('?theme=asb');
    await chart(page, 'ranking').click({ position: { x: 5, y: 5 } });
    await page.waitForLoadState('networkidle');
    expect(await askedFor(page)).toBe(false);
    await come(page, 'ranking');
    await expect.poll(() => askedFor(page)).toBe(true);
  });

  it('takes nothing with it where it cannot be loaded', async () => {
    const page = await site.open('?theme=asb', {
      before: (opened) => opened.route('**/startedReading-*.js', (route) => route.abort()),
      noise: /ERR_FAILED|startedReading/,
    });
    await come(page, 'ranking');
    await page.keyboard.press('ArrowRight');
    await page.waitForLoadState('networkidle');
    expect(await said(page, 'ranking').textContent()).toBe('');
    expect(await chart(page, 'ranking').locator('svg').isVisible()).toBe(true);
  });
});
