import type { Page } from 'playwright-core';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firefoxBrowser, openFirefoxPage, type QuietFirefoxPage } from './browserFirefox';
import { choose, drawn, headlineOf, headlineReads, rowsOf } from './dashboardPage';
import { dashboardSite } from './dashboardSite';
import { singleFileWith } from './singleFileWith';
import { SINGLE_FILE_URL } from './siteServer';

const site = dashboardSite();

const ASB =
  'ASB incidents in Lancashire-12 fell by 7% between 2022 and 2023, from 40,808 to 38,039.';
const BURNLEY = 'ASB incidents in Burnley fell by 12% between 2022 and 2023, from 4,666 to 4,087.';
const ABUSE =
  'Domestic abuse crimes in Lancashire-12 fell by 9% between 2022 and 2023, from 18,050 to 16,355.';
const THEMES: [string, RegExp][] = [
  ['Domestic abuse', /^Domestic abuse crimes in Lancashire-12 fell by 9%/],
  ['Serious violence', /^Violent crimes in Lancashire-12 fell by 7%/],
  ['Anti-social behaviour', /^ASB incidents in Lancashire-12 fell by 7%/],
  ['Road safety', /people killed or seriously injured .*in Lancashire-12 rose by 15%/i],
];

/** A space after a quoted cell, a period in words, and a quotation mark that is never closed. */
const looselyWritten = (asb: string) =>
  `${asb.replace('E07000117,2022,', '"E07000117" ,Jan 2022 to Dec 2022,')}asb-incidents,"x,2021,1\n`;
/** The same with so many blank lines that it is read in a worker. */
const looselyWrittenLarge = (asb: string) =>
  looselyWritten(asb) + `${' '.repeat(999)}\n`.repeat(1600);
const LOOSE = [
  ['on the page', looselyWritten],
  ['in a worker', looselyWrittenLarge],
] as const;

/** Makes the page keep what its workers answer. */
const keepAnswers = (page: Page) =>
  page.addInitScript(() => {
    const answers: string[] = [];
    Object.assign(window, { answers });
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', ({ data }) => {
          // What else is sent tells how far it is.
          if ('resource' in data) answers.push(data.resource.content?.role);
        });
        this.addEventListener('error', ({ message }) => answers.push(message));
      }
    };
  });

describe('the single file in Chromium, by double-click', () => {
  it('shows every theme', async () => {
    const page = await site.open(SINGLE_FILE_URL);
    const navigation = page.getByRole('navigation');
    for (const [theme, headline] of THEMES) {
      await navigation.getByRole('link', { name: theme, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: headline }).waitFor();
      await drawn(page);
      expect(await page.locator('.tile').count()).toBeGreaterThan(2);
    }
  });

  it('keeps the selection in its address, back and forward', async () => {
    const page = await site.open(`${SINGLE_FILE_URL}?theme=asb`);
    await choose(page, 'Highlight', 'Burnley');
    expect(await headlineOf(page)).toBe(BURNLEY);
    const copied = page.url();
    await page.goBack();
    await headlineReads(page, ASB);
    await page.goForward();
    await headlineReads(page, BURNLEY);
    const other = await site.open(copied);
    expect(await headlineOf(other)).toBe(BURNLEY);
    expect(await rowsOf(other, 'table')).toEqual(await rowsOf(page, 'table'));
  });

  it('carries the national figures and the data quality page', async () => {
    const page = await site.open(`${SINGLE_FILE_URL}?indicator=csp-violence`);
    await choose(page, 'Areas', 'England and Wales (all CSPs)');
    await page.getByText('of 300 areas').first().waitFor();
    await page.getByRole('link', { name: 'Data quality and sources' }).click();
    await headlineReads(page, 'No faults were found in the data');
    expect(await page.locator('.table tbody tr').count()).toBeGreaterThan(20);
  });

  it.each(LOOSE)('reads an extract that is loosely written, %s', async (where, written) => {
    const file = await singleFileWith('data/asb.csv', written);
    const page = await site.open(`${file}?theme=asb&area=E07000117`, { before: keepAnswers });
    expect(await headlineOf(page)).toBe(BURNLEY);
    expect(await page.locator('footer').innerText()).toContain('1 fault found');
    expect(await page.evaluate(() => (window as unknown as { answers: string[] }).answers)).toEqual(
      where === 'in a worker' ? ['observations'] : [],
    );
  });

  it('says that it cannot load another folder', async () => {
    const page = await site.open(`${SINGLE_FILE_URL}?theme=asb&data=other`);
    expect(await headlineOf(page)).toBe(ASB);
    expect(await page.locator('.notice li').allInnerTexts()).toEqual([
      'This file carries its own data, not "other", so its own data are shown.',
    ]);
  });
});

describe('the single file in Firefox, by double-click', () => {
  let firefox: Browser;
  let page: QuietFirefoxPage;

  const heading = (text: string) =>
    page.waitForFunction(
      (wanted: string) => document.querySelector('h1')?.textContent?.includes(wanted),
      {},
      text,
    );
  const painted = () =>
    page.waitForFunction(() => {
      const charts = [...document.querySelectorAll('.chart')];
      return charts.length > 0 && charts.every((chart) => chart.matches('[data-painted="true"]'));
    });

  beforeAll(async () => {
    firefox = await firefoxBrowser();
    page = await openFirefoxPage(firefox, `${SINGLE_FILE_URL}?theme=asb`);
  });
  afterAll(() => firefox.close());

  it('opens with its figures and pictures', async () => {
    await heading(ASB);
    await painted();
    const rows = await page.$$eval('#figure-table tbody tr', (all) => all.length);
    expect(rows).toBe(13);
  });

  it('shows every theme', async () => {
    for (const [theme, headline] of THEMES) {
      await page.evaluate((name: string) => {
        const links = [...document.querySelectorAll<HTMLElement>('nav a')];
        links.find((link) => link.textContent === name)?.click();
      }, theme);
      await page.waitForFunction(
        (pattern: string) =>
          new RegExp(pattern, 'i').test(document.querySelector('h1')?.textContent ?? ''),
        {},
        headline.source,
      );
      await painted();
      expect(await page.$$eval('.tile', (all) => all.length)).toBeGreaterThan(2);
    }
  });

  it('keeps the selection in its address, back and forward', async () => {
    await page.goto(`${SINGLE_FILE_URL}?theme=asb&area=E07000117`);
    await heading(BURNLEY);
    await page.select('#filter-area', '');
    await heading(ASB);
    await expect.poll(() => page.url()).not.toContain('area=');
    await page.goBack();
    await heading(BURNLEY);
    await page.goForward();
    await heading(ASB);
    await page.goto(`${SINGLE_FILE_URL}?theme=domestic-abuse`);
    await heading(ABUSE);
  });

  it.each(LOOSE)('reads an extract that is loosely written, %s', async (_, written) => {
    const file = await singleFileWith('data/asb.csv', written);
    await page.goto(`${file}?theme=asb&area=E07000117`);
    await heading(BURNLEY);
    const footer = await page.waitForSelector('footer');
    expect(await footer?.evaluate((shown) => shown.textContent)).toContain('1 fault found');
  });

  it('asks no network and says nothing in the console', () => {
    expect(page.assertQuiet).not.toThrow();
  });
});
