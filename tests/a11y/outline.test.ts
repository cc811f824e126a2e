import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { announced, choose, drawn } from '../e2e/dashboardPage';
import { dashboardSite } from '../e2e/dashboardSite';
import { openState, SITE_STATES, STATE_PACKAGES } from './siteStates';

const site = dashboardSite(STATE_PACKAGES);

const levelsOf = (page: Page): Promise<number[]> =>
  page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));

describe('the outline', () => {
  it.each(SITE_STATES)('of $name is one h1 and headings in order', async (state) => {
    const page = await openState(site, state);
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    expect((await page.title()).length).toBeGreaterThan(10);
    expect(await page.getByRole('main').count()).toBe(1);
    const levels = await levelsOf(page);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [place, level] of levels.entries())
      if (place > 0) expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1);
    const texts = await page.locator('h1, h2, h3').allInnerTexts();
    expect(texts.every((text) => text.trim().length > 2)).toBe(true);
  });

  it('names every figure by its finding and describes every picture', async () => {
    const page = await site.open('?theme=asb');
    const figures = page.getByRole('figure');
    expect(await figures.count()).toBe(4);
    for (const one of await figures.all()) {
      const title = await one.getByRole('heading').innerText();
      expect(title).toMatch(/^Figure \d\n/);
      const labelled = (await one.getAttribute('aria-labelledby')) ?? '';
      expect(await page.locator(`#${labelled}`).innerText()).toBe(title);
    }
    const pictures = page.locator('.chart [role="img"]');
    expect(await pictures.count()).toBe(3);
    const labels = await pictures.evaluateAll((all) =>
      all.map((picture) => picture.getAttribute('aria-label') ?? ''),
    );
    expect(labels).toEqual([
      expect.stringMatching(
        /^Bar chart of 12 areas, highest first: .* in the table of this figure/,
      ),
      expect.stringMatching(/^Bar chart of 12 areas, largest rise first/),
      expect.stringMatching(/^Line chart of Lancashire-12 over 2 /),
    ]);
    // The table is the way in for a keyboard and a screen reader: nothing in a picture takes the focus.
    expect(await page.locator('.chart [tabindex="0"], .chart a, .chart button').count()).toBe(0);
  });

  it('gives every table a caption, headed columns and headed rows', async () => {
    const page = await site.open('?theme=asb');
    for (const table of await page.locator('table').all()) {
      expect((await table.locator('caption').textContent())?.length).toBeGreaterThan(10);
      expect(await table.locator('thead th:not([scope])').count()).toBe(0);
      const rows = await table.locator('tbody tr').count();
      expect(await table.locator('tbody th[scope="row"]').count()).toBe(rows);
      const numbers = table.locator('tbody td');
      const aligned = await numbers.evaluateAll((all) =>
        all.every((cell) => ['right', 'end'].includes(getComputedStyle(cell).textAlign)),
      );
      expect(aligned).toBe(true);
    }
  });
});

describe('the live region', () => {
  it('announces a choice once, politely, and no picture is one', async () => {
    const page = await site.open('?theme=asb');
    const before = await announced(page);
    await choose(page, 'Highlight', 'Burnley');
    const after = await announced(page);
    expect(after).not.toBe(before);
    expect(after).toContain('Burnley');
    expect(await page.locator('.chart [aria-live], .chart [role="status"]').count()).toBe(0);
    expect(await page.locator('[aria-live="assertive"], [role="alert"]').count()).toBe(0);
    await page.getByRole('link', { name: 'Domestic abuse', exact: true }).click();
    await drawn(page);
    expect(await announced(page)).toContain(
      'Showing Domestic abuse crimes, 2023 compared with 2022',
    );
  });

  it('says that more is being loaded', async () => {
    const page = await site.open('?indicator=csp-violence');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/national-areas.csv', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByLabel('Areas', { exact: true }).selectOption('EW');
    await expect.poll(() => announced(page)).toBe('Loading more figures');
    release();
    await page.getByText('of 300 areas').first().waitFor();
    expect(await announced(page)).toContain('England and Wales (all CSPs)');
  });
});
