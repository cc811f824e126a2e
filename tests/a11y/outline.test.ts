import { describe, expect, it } from 'vitest';
import { announced, choose, drawn } from '../e2e/dashboardPage';
import { dashboardSite } from '../e2e/dashboardSite';

const site = dashboardSite();

describe('the parts of a theme', () => {
  it('are figures named by their findings, with pictures that are described', async () => {
    const page = await site.look('?theme=asb');
    const figures = page.getByRole('figure');
    expect(await figures.count()).toBe(6);
    for (const one of await figures.all()) {
      const title = await one.getByRole('heading').innerText();
      expect(title).toMatch(/^Figure \d\n/);
      const labelled = (await one.getAttribute('aria-labelledby')) ?? '';
      expect(await page.locator(`#${labelled}`).innerText()).toBe(title);
    }
    const pictures = page.locator('figure [role="img"]');
    expect(await pictures.count()).toBe(5);
    const labels = await pictures.evaluateAll((all) =>
      all.map((picture) => picture.getAttribute('aria-label') ?? ''),
    );
    expect(labels).toEqual([
      expect.stringMatching(
        /^Bar chart of 12 areas, highest first: .* in the table of this figure/,
      ),
      expect.stringMatching(/^Bar chart of 12 areas, largest rise first/),
      expect.stringMatching(/^Line chart of Lancashire-12 over 2 /),
      expect.stringMatching(/^Funnel plot of 12 areas: .* in the table of this figure/),
      expect.stringMatching(
        /^Map of 12 areas, the stronger the shade the higher: .* in the table of this figure/,
      ),
    ]);
    // The table is the way in for a keyboard and a screen reader: nothing in a picture takes the focus.
    expect(await page.locator('.chart [tabindex="0"], .chart a, .chart button').count()).toBe(0);
  });

  it('are tables with captions, headed columns and headed rows', async () => {
    const page = await site.look('?theme=asb');
    for (const table of await page.locator('table').all()) {
      expect((await table.locator('caption').textContent())?.length).toBeGreaterThan(10);
      expect(await table.locator('thead th:not([scope])').count()).toBe(0);
      const rows = await table.locator('tbody tr').count();
      expect(await table.locator('tbody th[scope="row"]').count()).toBe(rows);
      const misaligned = await table.locator('tbody td').evaluateAll((all) =>
        all.flatMap((cell) => {
          const { textAlign } = getComputedStyle(cell);
          const isNumber =
            /^[−+£]?\d(?!.* of )/.test(cell.textContent) || /^\[[a-z]\]$/.test(cell.textContent);
          const right = ['right', 'end'].includes(textAlign);
          return cell.textContent === '' || isNumber === right ? [] : [cell.textContent];
        }),
      );
      expect(misaligned).toEqual([]);
    }
  });
});

describe('the live region', () => {
  it('announces a choice once, politely, and no picture is one', async () => {
    const page = await site.open('?theme=asb');
    const before = await announced(page);
    await choose(page, 'Highlight', 'Burnley');
    await expect.poll(() => announced(page)).toContain('Burnley');
    expect(before).not.toContain('Burnley');
    expect(await page.locator('.chart [aria-live], .chart [role="status"]').count()).toBe(0);
    expect(await page.locator('[aria-live="assertive"], [role="alert"]').count()).toBe(0);
    await page.getByRole('link', { name: 'Domestic abuse', exact: true }).click();
    await drawn(page);
    await expect
      .poll(() => announced(page))
      .toContain('Showing Domestic abuse crimes, 2023 compared with 2022');
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
    await page.evaluate(() => {
      const region = document.querySelector('main > [role="status"]');
      const told: string[] = [];
      Object.assign(window, { told });
      if (region)
        new MutationObserver(() => told.push(region.textContent)).observe(region, {
          subtree: true,
          childList: true,
          characterData: true,
        });
    });
    await page.getByLabel('Areas', { exact: true }).selectOption('EW');
    await expect.poll(() => announced(page)).toMatch(/^Loading .*figures/);
    release();
    await page.getByText('of 300 areas').first().waitFor();
    await expect.poll(() => announced(page)).toMatch(/^Showing .*England and Wales/);
    // What was shown before is not told once more on the way.
    const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
    expect(told.filter((words) => words.includes('Lancashire-12'))).toEqual([]);
  });
});
