import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawn, figure, headlineOf, parametersOf, rowsOf } from './dashboardPage';
import { dashboardSite } from './dashboardSite';

const site = dashboardSite();

type Stop = { name: string; seen: boolean; uncovered: boolean; inView: boolean };

/** The focused element: its words, and whether its focus can be seen. */
const focused = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    // A radio lies invisibly over its label, which shows the focus in its place.
    const shown = label ?? element;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(shown);
    const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    const { left, top, width, height, bottom, right } = shown.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    const related = (one: Element | null) =>
      one !== null && (shown.contains(one) || one.contains(shown) || one === element);
    const text =
      element instanceof HTMLSelectElement
        ? element.labels[0]?.innerText
        : (element.getAttribute('aria-label') ?? shown.innerText);
    return {
      name: (text ?? '').replace(/\s+/g, ' ').trim(),
      seen: ring || boxShadow !== 'none',
      uncovered: related(above),
      // Browsers leave a control that is mostly in sight sideways where it is.
      inView:
        (height > innerHeight || (top >= 0 && bottom <= innerHeight)) &&
        Math.min(right, innerWidth) - Math.max(left, 0) >= Math.min(width, 24),
    };
  });

/** Presses Tab from the start of the page until the focus leaves it. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error('The focus never leaves the page');
}

const ROWS = [
  'Burnley',
  'Chorley',
  'Fylde',
  'Hyndburn',
  'Lancaster',
  'Pendle',
  'Preston',
  'Ribble Valley',
  'Rossendale',
  'South Ribble',
  'West Lancashire',
  'Wyre',
];

/** Districts by their rate of 2023. */
const HIGHEST_FIRST = [
  'Preston',
  'Burnley',
  'Hyndburn',
  'Rossendale',
  'Lancaster',
  'Chorley',
  'Pendle',
  'Fylde',
  'South Ribble',
  'Wyre',
  'West Lancashire',
  'Ribble Valley',
];

/** What follows the table of a figure. */
const footOf = (number: number) => [
  'Read with care',
  expect.stringMatching(new RegExp(`^Download the data for figure ${number} \\(CSV, `)),
  `Image of figure ${number} (SVG)`,
  `Image of figure ${number} (PNG)`,
];

const wordsOf = (what: string) => `What is this? Words used in ${what}`;

const CLAIMS = [
  'Overall',
  'Largest falls',
  'Where it rose',
  'Largest numbers',
  'Highest rates',
  'Smallest numbers',
  'Lowest rates',
  'In one line',
];

const ORDER = [
  'Skip to main content',
  'Lancashire community safety dashboard',
  'Display',
  'Overview',
  'Area profile',
  'Compare',
  'Domestic abuse',
  expect.stringMatching(/^Violence against women and girls/),
  'Serious violence',
  expect.stringMatching(/^Exploitation/),
  expect.stringMatching(/^Organised crime/),
  'Road safety',
  'Anti-social behaviour',
  expect.stringMatching(/^Cyber crime/),
  'Indicator',
  'Period',
  'Compare with',
  'Areas',
  'Highlight',
  'Rate',
  'Rate per',
  'Off',
  'Compare areas or periods side by side',
  wordsOf('this page'),
  wordsOf('figure 1'),
  expect.stringMatching(/^Bar chart/),
  'Show the table for figure 1',
  ...footOf(1),
  wordsOf('figure 2'),
  expect.stringMatching(/^Bar chart/),
  'Show the table for figure 2',
  ...footOf(2),
  wordsOf('figure 3'),
  'Geography',
  '2022: Actuals',
  expect.stringMatching(/^2022: Per 1,000/),
  '2023: Actuals',
  expect.stringMatching(/^2023: Per 1,000/),
  'Change: Numeric',
  'Change: Percent',
  'Change: Beyond chance?',
  ...ROWS,
  // The table has no images, and the commentary comes after it.
  ...footOf(3).slice(0, 2),
  ...CLAIMS.map((claim) => `Show the figures behind “${claim}”`),
  'Copy for Word, with headings and lists',
  'Copy as plain text',
  wordsOf('figure 4'),
  expect.stringMatching(/^Line chart/),
  'Show the table for figure 4',
  ...footOf(4),
  wordsOf('figure 5'),
  'chance and differences between areas',
  expect.stringMatching(/^Funnel/),
  'Show the table for figure 5',
  ...footOf(5),
  wordsOf('figure 6'),
  'Area',
  'ASB incidents per 1,000 residents',
  'Shade',
  ...HIGHEST_FIRST,
  ...footOf(6),
  'How the figures are worked out',
  'Data quality and sources',
  'Add your own data',
  'Make groups of areas and compare them',
  'How the figures are worked out',
];

describe('the Tab key', () => {
  it.each([
    [1440, 900],
    [1024, 500],
  ])('walks through everything in order, in sight, at %i by %i', async (width, height) => {
    const page = await site.open('?theme=asb', { width, height });
    const stops = await walk(page);
    expect(stops.map(({ name }) => name)).toEqual(ORDER);
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    expect(stops.filter(({ uncovered }) => !uncovered)).toEqual([]);
    expect(stops.filter(({ inView }) => !inView)).toEqual([]);
  });

  it('reaches everything on a phone too, folded parts included', async () => {
    const page = await site.open('?theme=asb', { width: 375, height: 700 });
    const folded = await walk(page);
    expect(folded.slice(0, 5).map(({ name }) => name)).toEqual([
      'Skip to main content',
      'Lancashire community safety dashboard',
      'Display',
      'Themes: Anti-social behaviour',
      'Change what is shown',
    ]);
    expect(folded.filter(({ seen, uncovered, inView }) => !seen || !uncovered || !inView)).toEqual(
      [],
    );
    await page.getByRole('button', { name: 'Change what is shown' }).press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ name: 'Indicator', seen: true });
    const themes = page.getByRole('button', { name: 'Themes: Anti-social behaviour' });
    await themes.press('Enter');
    expect(await themes.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ name: 'Overview', seen: true });
  });

  it('reaches the buttons of a table that is opened, and is not moved by a download', async () => {
    const page = await site.open('?theme=asb');
    const summary = page.getByText('Show the table for figure 1');
    await summary.press('Enter');
    for (const name of [/^Area$/, /^ASB incidents per 1,000/, /^Rank/, /^Preston$/, /^Burnley$/]) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatchObject({ name: expect.stringMatching(name), seen: true });
    }
    const button = figure(page, 'trend').getByRole('button', { name: /\(SVG\)$/ });
    const saved = page.waitForEvent('download');
    await button.press('Enter');
    await saved;
    expect(await focused(page)).toMatchObject({ name: 'Image of figure 4 (SVG)', seen: true });
  });
});

describe('the keyboard', () => {
  it('opens a theme and takes the focus to the main part, at its top', async () => {
    const page = await site.open('?theme=asb');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.evaluate(() => scrollTo(0, 400));
    await page.getByRole('link', { name: 'Domestic abuse', exact: true }).press('Enter');
    await drawn(page);
    expect(await headlineOf(page)).toContain('Domestic abuse crimes');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ name: 'Indicator' });
    await page.getByRole('link', { name: 'Data quality and sources' }).press('Enter');
    await page.getByRole('heading', { name: 'Files', exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });

  it('changes a filter without losing the focus', async () => {
    const page = await site.open('?theme=asb');
    const highlight = page.getByLabel('Highlight', { exact: true });
    await highlight.focus();
    await page.keyboard.press('ArrowDown');
    await drawn(page);
    await expect.poll(() => parametersOf(page)).toMatchObject({ area: 'E07000117' });
    expect(await focused(page)).toMatchObject({ name: 'Highlight' });
    await page.getByLabel('Rate', { exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await drawn(page);
    await expect.poll(() => parametersOf(page)).toMatchObject({ measure: 'count' });
    expect(await focused(page)).toMatchObject({ name: 'Number', seen: true });
  });

  it('sorts the table and toggles a row without losing the focus', async () => {
    const page = await site.open('?theme=asb');
    await figure(page, 'table').getByRole('button', { name: 'Change: Percent' }).press('Enter');
    expect((await rowsOf(page, 'table'))[0]?.[0]).toBe('Rossendale');
    expect(await focused(page)).toMatchObject({ name: 'Change: Percent' });
    await figure(page, 'table').getByRole('button', { name: 'Pendle', exact: true }).press(' ');
    await drawn(page);
    await expect.poll(() => parametersOf(page)).toMatchObject({ area: 'E07000122' });
    expect(await focused(page)).toMatchObject({ name: 'Pendle', seen: true });
    expect((await rowsOf(page, 'table'))[0]?.[0]).toBe('Rossendale');
  });

  it('unfolds a long table and goes on at the first row that was hidden', async () => {
    const page = await site.open('?indicator=csp-violence&group=EW');
    await page
      .locator('#figure-table')
      .getByRole('button', { name: /^Show all 314/ })
      .press('Enter');
    const names = (await rowsOf(page, 'table')).map(([name]) => name);
    expect(names).toHaveLength(315);
    expect(await focused(page)).toMatchObject({ name: names[40] });
  });
});
