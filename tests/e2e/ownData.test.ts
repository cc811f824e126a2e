import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawn, rowsOf } from './dashboardPage';
import { dashboardSite } from './dashboardSite';
import {
  adding,
  chooseFiles,
  dropFiles,
  focusedText,
  press,
  ready,
  reported,
  saved,
  streetOfMay,
  takeUp,
} from './ownDataPage';

const site = dashboardSite();
const DATA = '?page=data-quality';
const open = (page: Parameters<typeof site.open>[1] = {}) =>
  site.open(DATA, { until: ready, ...page });
const added = (page: Page) => page.getByText('Includes figures added on this computer');

const PASTED = [
  'Geography\tJan-21 - Dec-21\t\tJan-22 - Dec-22\t\tChange\t',
  '\tActuals\tPer 1000 population\tActuals\tPer 1000 population\tNumeric\tPercent',
  'Burnley\t4,000\t42.2\t4,666\t49.3\t666\t17%',
  'Wyre\t2,000\t17.9\t2,100\t18.8\t100\t5%',
].join('\n');

describe('data of a person’s own', () => {
  it('are dropped, looked at, shown, undone, kept and cleared, and nothing leaves', async () => {
    const asked: string[] = [];
    const page = await open();
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol !== 'blob:') asked.push(`${request.method()} ${url.pathname}`);
    });
    await dropFiles(page, await streetOfMay());
    await reported(page);
    expect(await focusedText(page)).toBe('What was read');
    const report = await adding(page).innerText();
    expect(report).toContain('Recognised: data.police.uk street-level crime, 15 kB.');
    expect(report).toContain('no location (no LSOA)');
    expect(await added(page).count()).toBe(0);
    await takeUp(page, 'Add beside');
    await added(page).waitFor();

    await adding(page).getByRole('link', { name: 'ASB on police.uk' }).click();
    await drawn(page);
    await added(page).waitFor();
    expect(await page.locator('h1').innerText()).toContain('May 2024');
    const burnley = (await rowsOf(page, 'table')).find(([area]) => area === 'Burnley');

    await page.getByRole('link', { name: 'What was added, undo, keep or save' }).click();
    await page.getByRole('button', { name: 'Keep in this browser' }).click();
    await page
      .getByText(/^Kept in this browser on .*\.$/)
      .first()
      .waitFor();
    expect(asked.filter((one) => !one.startsWith('GET /some/place/'))).toEqual([]);
    expect(asked.join().match(/street|blob|upload/i)).toBe(null);

    await page.goto(new URL('?indicator=policeuk-asb', site.url()).href);
    await page.getByText(/Kept in this browser on \d/).waitFor();
    await drawn(page);
    expect((await rowsOf(page, 'table')).find(([area]) => area === 'Burnley')).toEqual(burnley);

    await page.goto(new URL(DATA, site.url()).href);
    await page.getByRole('button', { name: 'Clear data' }).click();
    await page.getByText(/^Everything was cleared/).waitFor();
    await page.reload();
    await ready(page);
    expect(await added(page).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('are undone, and discarded without a change', async () => {
    const page = await open();
    await chooseFiles(page, await streetOfMay());
    await reported(page);
    await press(page, 'Discard');
    await adding(page).getByText('Discarded. Nothing was changed.').waitFor();
    expect(await added(page).count()).toBe(0);
    await chooseFiles(page, await streetOfMay());
    await reported(page);
    await takeUp(page, 'Add beside');
    await added(page).waitFor();
    await press(page, 'Undo');
    await added(page).waitFor({ state: 'hidden' });
    await ready(page);
  });
});

describe('a pasted table', () => {
  it('asks for what it does not say, is saved as a package and opened again', async () => {
    const page = await open();
    await adding(page).getByText('Paste a table instead').click();
    await adding(page).getByRole('textbox').fill(PASTED);
    await press(page, 'Read the pasted table');
    await reported(page);
    await adding(page).getByLabel('Indicator', { exact: true }).selectOption('asb-incidents');
    await press(page, 'Read it again with these answers');
    await adding(page).getByRole('button', { name: 'Add beside' }).waitFor();
    await reported(page);
    const report = await adding(page).innerText();
    expect(report).toContain('ASB incidents: 2 of 4 figures are loaded already');
    expect(report).toContain('from 2,954 to 2,100');
    await takeUp(page, 'Add beside');
    const zip = await saved(page, 'Save as package');
    expect(zip.name).toMatch(/\.zip$/);
    const html = await saved(page, 'Save as single HTML file');

    await press(page, 'Undo');
    await added(page).waitFor({ state: 'hidden' });
    await chooseFiles(page, { name: zip.name, content: await readFile(zip.path) });
    await reported(page);
    await takeUp(page, 'Open instead');
    expect(html.name).toMatch(/\.html$/);
    const alone = await site.open(
      `file://${html.path}?indicator=asb-incidents&period=2022&compare=2021`,
    );
    expect((await rowsOf(alone, 'table')).find(([area]) => area === 'Burnley')?.[1]).toBe('4,000');
  });
});

describe('broken files', () => {
  it('are each said to be so, and change nothing', async () => {
    const page = await open();
    await chooseFiles(
      page,
      { name: 'empty.csv', content: '' },
      { name: 'picture.csv', content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
      { name: 'header.csv', content: 'indicator,area_code,period,value\n' },
      {
        name: 'open.csv',
        content: 'indicator,area_code,period,value\nasb-incidents,"E07000117,2024,1\n',
      },
    );
    await reported(page);
    const summary = adding(page).locator('.error-summary');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('error-summary');
    const words = await summary.innerText();
    expect(words).toContain('empty.csv: The selected file is empty.');
    expect(words).toContain('picture.csv: The selected file is a picture (PNG)');
    expect(await adding(page).getByRole('button', { name: 'Add beside' }).isDisabled()).toBe(true);
    expect(await added(page).count()).toBe(0);
  });
});
