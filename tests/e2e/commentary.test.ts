import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { choose, drawn, figure, rowsOf } from './dashboardPage';
import { dashboardSite } from './dashboardSite';

const site = dashboardSite();

const panel = (page: Page): Locator => page.getByRole('region', { name: /in words$/ });

const item = (page: Page, section: string, label: string): Locator =>
  panel(page)
    .locator('.commentary__section', { has: page.getByRole('heading', { name: section }) })
    .locator('.commentary__item', { has: page.locator('strong', { hasText: label }) });

const sentence = (page: Page, section: string, label: string): Promise<string> =>
  item(page, section, label).locator('.commentary__text').innerText();

const marked = (page: Page): Promise<string[]> =>
  figure(page, 'table')
    .locator('mark')
    .evaluateAll((marks) =>
      marks.map((mark) => `${mark.closest('tr')?.cells[0]?.textContent} ${mark.textContent}`),
    );

async function opened(page: Page) {
  await drawn(page);
  await panel(page).waitFor();
}

const open = (search: string) => site.open(search, { until: opened });

describe('the commentary of a theme page', () => {
  it('gives the published bullets of domestic abuse', async () => {
    const page = await open('?theme=domestic-abuse');
    const part = (label: string) => sentence(page, 'Areas of Lancashire-12', label);
    expect(await part('Overall')).toMatch(
      / fell by 9% between 2022 and 2023, from 18,050 to 16,355/,
    );
    expect(await part('Largest falls')).toMatch(
      /in Burnley \(.17%\), Pendle \(.15%\) and Rossendale/,
    );
    expect(await part('Where it rose')).toMatch(
      /two districts .*Fylde \(\+10%\) and West Lancashire/,
    );
    expect(await part('Where it rose')).toContain('within the range chance alone could produce');
    expect(await part('Where it rose')).toContain('recording changed');
    expect(await part('Largest numbers')).toMatch(/Preston .*Burnley .*Lancaster .* 38% of the/);
    expect(await part('Highest rates')).toMatch(
      /Hyndburn \(19\.5\), Burnley \(19\.1\) and Preston/,
    );
    expect(await part('In proportion')).toMatch(
      /Fylde and West Lancashire, both are in the lowest/,
    );
  });

  it('follows the filters', async () => {
    const page = await open('?theme=asb');
    expect(await sentence(page, 'Areas of Lancashire-12', 'Where it rose')).toMatch(
      /3 of (the )?12 districts .*Chorley .*Fylde .*Rossendale/,
    );
    await choose(page, 'Highlight', 'Burnley');
    expect(await sentence(page, 'Burnley', 'Change')).toMatch(/fell by 12% .*from 4,666 to 4,087/);
    await choose(page, 'Compare with', 'No comparison');
    await item(page, 'Areas of Lancashire-12', 'Where it rose').waitFor({ state: 'detached' });
    expect(await sentence(page, 'Areas of Lancashire-12', 'Highest rates')).toContain('Preston');
  });

  it('says several years of a series', async () => {
    const page = await open('?theme=road-safety&indicator=road-ksi');
    expect(await sentence(page, 'over the years', 'Highest and lowest')).toMatch(
      /2018 \(972\) .*2020 \(648\)/,
    );
    expect(await sentence(page, 'over the years', 'Against earlier years')).toContain(
      '2017 to 2019',
    );
  });
});

describe('the figures behind a sentence', () => {
  it('are shown by keyboard, and marked in the two-period table', async () => {
    const page = await open('?theme=domestic-abuse');
    const one = item(page, 'Areas of Lancashire-12', 'Where it rose');
    const button = one.getByRole('button', { name: 'Show the figures behind “Where it rose”' });
    await button.focus();
    await page.keyboard.press('Enter');
    await one.getByRole('button', { name: /^Hide the figures/ }).waitFor();
    const rows = await one
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(rows.map(([head, number]) => `${head}: ${number}`)).toEqual([
      'Fylde, 2022: 794',
      'Fylde, 2023: 871',
      'West Lancashire, 2022: 1,129',
      'West Lancashire, 2023: 1,136',
    ]);
    expect(await one.innerText()).toContain('Source: ');
    expect(await one.innerText()).toContain('Recording break, 2023');
    const marks = await marked(page);
    expect(marks).toEqual(
      expect.arrayContaining(['Fylde 794', 'Fylde 871', 'Fylde +10%', 'West Lancashire 1,136']),
    );
    expect(marks.every((mark) => /^(Fylde|West Lancashire) /.test(mark))).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('#figure-table tr'));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Fylde');
    await one.getByRole('button', { name: /^Hide the figures/ }).click();
    expect(await marked(page)).toEqual([]);
  });

  it('are the same as in the table, and do not stay open for another view', async () => {
    const page = await open('?theme=asb');
    const one = item(page, 'Areas of Lancashire-12', 'Largest numbers');
    await one.getByRole('button').click();
    const shown = await one
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    const table = await rowsOf(page, 'table');
    expect(shown.length).toBe(5);
    for (const [head = '', number, , rate] of shown) {
      const row = table.find(([name]) => head === `${name}, 2023`);
      expect(row, head).toEqual(expect.arrayContaining([number, rate]));
    }
    expect((await marked(page)).length).toBeGreaterThan(0);
    await choose(page, 'Highlight', 'Burnley');
    expect(await marked(page)).toEqual([]);
    expect(await panel(page).locator('[aria-expanded="true"]').count()).toBe(0);
  });
});

describe('copying the commentary', () => {
  const clipboard = (page: Page, type: string) =>
    page.evaluate(async (wanted) => {
      const [first] = await navigator.clipboard.read();
      return first?.types.includes(wanted) ? (await first.getType(wanted)).text() : '';
    }, type);

  it('gives headings and lists to a word processor, and plain text', async () => {
    const page = await open('?theme=asb');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel(page).getByRole('button', { name: 'Copy for Word' }).click();
    await panel(page).getByText('The commentary was copied with its headings and lists.').waitFor();
    const html = await clipboard(page, 'text/html');
    expect(html).toMatch(/<h2[^>]*>ASB incidents in words|<h2[^>]*>.* in words/);
    expect(html).toMatch(/<li[^>]*>ASB incidents in Lancashire-12 fell by 7%/);
    expect(html).toContain('Source: ');
    const text = await clipboard(page, 'text/plain');
    expect(text).toContain('- ASB incidents in Lancashire-12 fell by 7%');
    await panel(page).getByRole('button', { name: 'Copy as plain text' }).click();
    await panel(page).getByText('The commentary was copied as plain text.').waitFor();
    expect(await clipboard(page, 'text/plain')).toContain('Made with: http://127.0.0.1');
    expect(await clipboard(page, 'text/html')).toBe('');
  });

  it('works without the newer clipboard, as on a page without a secure address', async () => {
    const page = await site.open('?theme=asb', {
      before: (one) =>
        one.addInitScript(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
          DataTransfer.prototype.setData = (type, words) =>
            document.documentElement.setAttribute(`data-copied-${type.replace('/', '-')}`, words);
        }),
      until: opened,
    });
    await panel(page).getByRole('button', { name: 'Copy for Word' }).click();
    await panel(page).getByText('The commentary was copied with its headings and lists.').waitFor();
    const copied = (type: string) => page.locator('html').getAttribute(`data-copied-${type}`);
    expect(await copied('text-html')).toContain('<li>ASB incidents in Lancashire-12 fell by 7%');
    expect(await copied('text-plain')).toContain('- ASB incidents in Lancashire-12 fell by 7%');
  });
});

it('takes nothing from the page when its code cannot be loaded', async () => {
  const page = await site.open('?theme=asb', {
    noise: /Failed to load resource|CommentaryPanel|error/i,
    before: (one) => one.route('**/figures-*.js', (route) => route.abort()),
    until: drawn,
  });
  await page.getByText('The commentary could not be loaded').waitFor();
  expect((await rowsOf(page, 'table')).length).toBe(13);
});
