import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { announced, drawn, parametersOf } from './dashboardPage';
import { dashboardSite } from './dashboardSite';
import { SITE_FOLDER } from './siteServer';

const site = dashboardSite();

const TITLE = 'How the figures are worked out';
const BURNLEY = 'theme=asb&area=E07000117';

const opened = (page: Page) => page.getByRole('heading', { level: 1, name: TITLE }).waitFor();

const openMethods = (search: string) => site.open(`?page=methods&${search}`, { until: opened });
const lookAtMethods = (search: string) => site.look(`?page=methods&${search}`, { until: opened });

/** Words of a section's first example, step by step, by their terms; the result under "Result". */
const exampleIn = (page: Page, method: string): Promise<Record<string, string>> =>
  page
    .getByRole('article', { name: method, exact: true })
    .locator('.example')
    .first()
    .evaluate((example) => {
      const words = (selector: string) => example.querySelector(selector)?.textContent.trim() ?? '';
      const steps = [...example.querySelectorAll('.facts > div')].map((step) => [
        step.querySelector('dt')?.textContent,
        step.querySelector('dd')?.textContent,
      ]);
      return {
        ...Object.fromEntries(steps),
        Title: words('h4'),
        Result: words('.example__result'),
      };
    });

/** A cell of a CSV of the built site, found by how its line begins. */
async function figureIn(file: string, start: string): Promise<number> {
  const text = await readFile(join(SITE_FOLDER, 'data', file), 'utf8');
  const line = text.split(/\r?\n/).find((one) => one.startsWith(`${start},`));
  if (line === undefined) throw new Error(`${file} has no ${start}`);
  return Number(line.slice(start.length + 1).split(',')[0]);
}

const grouped = (value: number) => value.toLocaleString('en-GB');
const oneDecimal = (value: number) => value.toFixed(1);

describe('the methods page', () => {
  it('works its examples out from the data of the site', async () => {
    const page = await lookAtMethods(BURNLEY);
    const before = await figureIn('asb.csv', 'asb-incidents,E07000117,2022');
    const events = await figureIn('asb.csv', 'asb-incidents,E07000117,2023');
    const residents = await figureIn('population.csv', 'implied-2021,E07000117,2021');
    const rate = (1000 * events) / residents;
    expect(await exampleIn(page, 'Rate per 1,000 residents (crude rate)')).toEqual({
      Title: 'Example: ASB incidents, Burnley, 2023',
      'Events (O)': `${grouped(events)} ASB incidents in Burnley in 2023`,
      'Residents (n)': expect.stringMatching(
        new RegExp(`^${grouped(residents)} \\(population of 2021`),
      ),
      'Rate (r)': `1,000 × ${grouped(events)} ÷ ${grouped(residents)} = ${rate.toFixed(4)}`,
      Result: `Result: ${oneDecimal(rate)} per 1,000 residents.`,
    });

    const cube = (count: number, z: number) =>
      count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;
    const limits = [cube(events, -1.959964), cube(events + 1, 1.959964)].map((limit) =>
      oneDecimal((1000 * limit) / residents),
    );
    expect((await exampleIn(page, 'Confidence interval of a rate')).Result).toBe(
      `Result: ${oneDecimal(rate)} per 1,000 residents, with a 95% confidence interval of ${limits.join(' to ')}.`,
    );

    const spread = 1.959964 * Math.sqrt(1 / before + 1 / events);
    const percent = (factor: number) =>
      `${Math.round(100 * ((events / before) * factor - 1))}%`.replace('-', '−');
    const change = await exampleIn(
      page,
      'Change in number and in percent, and whether chance could explain it',
    );
    expect(change['Change in number']).toBe(
      `${grouped(events)} − ${grouped(before)} = −${before - events}`,
    );
    expect(change.Result).toBe(
      `Result: ${percent(1)}, with a 95% interval of ${percent(Math.exp(-spread))} to ${percent(Math.exp(spread))}. The interval does not include 0: this is a change larger than chance alone would explain.`,
    );
  });

  it('opens from the foot of every page and from what is said of an indicator, and the way back is kept', async () => {
    const page = await site.open(`?${BURNLEY}`);
    const facts = page.getByRole('region', { name: /^About this indicator/ });
    expect(await facts.locator('dt', { hasText: 'Read with care' }).count()).toBe(1);
    await facts.getByRole('link', { name: TITLE }).click();
    await opened(page);
    await expect.poll(() => page.title()).toBe(`${TITLE} - Lancashire community safety dashboard`);
    await expect.poll(() => announced(page)).toBe('Showing how the figures are worked out');
    await expect
      .poll(() => parametersOf(page))
      .toMatchObject({ page: 'methods', theme: 'asb', area: 'E07000117' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    const own = page.getByRole('contentinfo').getByRole('link', { name: TITLE });
    expect(await own.getAttribute('aria-current')).toBe('page');
    await page.goBack();
    await drawn(page);
    await expect.poll(() => parametersOf(page)).toMatchObject({ theme: 'asb', area: 'E07000117' });
    await page.getByRole('contentinfo').getByRole('link', { name: TITLE }).click();
    await opened(page);
    await page
      .getByRole('navigation', { name: 'Themes' })
      .getByRole('link', { name: 'Road safety' })
      .click();
    await drawn(page);
  });

  it('is not loaded before it is opened, and asks no other origin then', async () => {
    const asked: string[] = [];
    const page = await site.open('?theme=asb', {
      before: async (one) => {
        one.on('request', (request) => void asked.push(request.url()));
      },
    });
    expect(asked.filter((url) => url.includes('MethodsPage'))).toEqual([]);
    await page.getByRole('contentinfo').getByRole('link', { name: TITLE }).click();
    await opened(page);
    expect(asked.filter((url) => url.includes('MethodsPage')).length).toBeGreaterThan(0);
    const others = asked.filter((url) => !url.startsWith(new URL(site.url()).origin));
    expect(others.filter((url) => !/^(?:data|blob):/.test(url))).toEqual([]);
  });

  it('leads a keyboard from the contents to a method and back, and leaves the address alone', async () => {
    const page = await openMethods(BURNLEY);
    await page
      .getByRole('navigation', { name: 'Contents' })
      .getByRole('link', { name: 'Recent trend' })
      .press('Enter');
    const heading = page.getByRole('heading', { name: 'Recent trend', exact: true });
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
    const top = (await heading.boundingBox())?.y ?? -1;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () => document.activeElement?.closest('.method')?.querySelector('h3')?.textContent,
      ),
    ).toBe('Recent trend');
    await page.getByRole('link', { name: 'Back to the contents' }).nth(4).press('Enter');
    const contents = page.getByRole('heading', { name: 'Contents' });
    await expect.poll(() => contents.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('draws its formulas as mathematics', async () => {
    const page = await lookAtMethods(BURNLEY);
    const formulas = page.locator('math');
    expect(await formulas.count()).toBeGreaterThan(50);
    // A fraction is as high as two lines, which plain text is not.
    const rate = page
      .getByRole('article', { name: 'Rate per 1,000 residents (crude rate)' })
      .locator('math mfrac');
    const { over = 0, under = 0 } = await rate.evaluate((fraction) => ({
      over: fraction.children[0]?.getBoundingClientRect().bottom,
      under: fraction.children[1]?.getBoundingClientRect().top,
    }));
    expect(over).toBeGreaterThan(0);
    expect(under).toBeGreaterThanOrEqual(over);
  });

  it('marks each example of illustrative data, and has a process chart of their months', async () => {
    const page = await openMethods('data=data/illustrative-monthly&theme=asb');
    const examples = page.locator('.example:has(h4)');
    const marks = page.locator('.example:has(h4) .figure__mark');
    expect(await examples.count()).toBeGreaterThan(15);
    expect(await marks.count()).toBe(await examples.count());
    expect(new Set(await marks.allInnerTexts())).toEqual(new Set(['Illustrative data']));
    const chart = await exampleIn(page, 'Process chart (XmR)');
    expect(chart.Title).toMatch(/^Example: ASB incidents, Burnley, /);
    expect(chart.Points).toContain('limits begin anew at the break held');
    expect(chart.Result).toMatch(/^Result: On average \d+ a month; usual range/);
  });

  it('takes the national group, of which it shows a part and uses all', async () => {
    const page = await openMethods('indicator=csp-violence&group=EW');
    const ranks = await exampleIn(page, 'Ranks and ties');
    expect(ranks.Title).toContain('England and Wales');
    expect(ranks.Table).toMatch(/^shows 15 of 3\d\d areas; all of them are used$/);
  });
});

describe('every theme with figures', () => {
  it('carries the caveat of its indicator', async () => {
    const page = await site.open('?theme=vawg', { until: (shown) => shown.waitForSelector('h1') });
    const text = await readFile(join(SITE_FOLDER, 'data', 'indicators.csv'), 'utf8');
    for (const theme of [
      'Domestic abuse',
      'Serious violence',
      'Anti-social behaviour',
      'Road safety',
    ]) {
      const link = page.getByRole('navigation').getByRole('link', { name: theme, exact: true });
      await link.click();
      await page.locator('.headline__kicker', { hasText: theme }).waitFor();
      await drawn(page);
      const care = page.locator('.facts > div', {
        has: page.locator('dt', { hasText: 'Read with care' }),
      });
      const caveat = await care.locator('dd').innerText();
      expect(caveat.length, theme).toBeGreaterThan(40);
      expect(text.replaceAll('""', '"')).toContain(caveat);
    }
  });
});
