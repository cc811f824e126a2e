import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawn, rowsOf } from './dashboardPage';
import { dashboardSite } from './dashboardSite';
import {
  adding,
  chooseFiles,
  dropFiles,
  press,
  ready,
  reported,
  saved,
  streetOfMay,
  takeUp,
} from './ownDataPage';
import { SINGLE_FILE_URL } from './siteServer';

const site = dashboardSite();
const DATA = '?page=data-quality';

const complaints = (rows: string) => `Complaints\nDistrict,Month,Complaints\n${rows}`;

describe('a colleague’s table', () => {
  it('is read as a person says, and the next one by itself', async () => {
    const page = await site.open(DATA, { until: ready });
    const first = complaints('Burnly,Jan 2024,"1,025"\nWyre,Jan 2024,7\nWyre,Feb 2024,9\n');
    await chooseFiles(page, { name: 'q1.csv', content: first });
    await reported(page);
    const form = adding(page).getByRole('form', { name: 'Columns of q1.csv' });
    expect(await form.innerText()).toContain('"Jan 2024" is January 2024');
    await form.getByLabel('Indicator', { exact: true }).selectOption('A new indicator');
    await form.getByRole('button', { name: 'Yes, it is Burnley' }).click();
    await form.getByRole('textbox', { name: 'Name of the new' }).fill('Noise complaints');
    expect(await form.innerText()).toMatch(/Burnley\s+Noise complaints\s+January 2024\s+1,025/);
    await form.getByLabel('Remember this in this browser').check();
    await form.getByRole('button', { name: 'Read the table like this' }).click();
    await adding(page).getByText('Read with its columns as you chose them').waitFor();
    await reported(page);
    await takeUp(page, 'Add beside');

    await press(page, 'Add more data');
    const next = complaints('Burnly,Mar 2024,11\nWyre,Mar 2024,12\n');
    await chooseFiles(page, { name: 'q2.csv', content: next });
    await reported(page);
    const report = await adding(page).innerText();
    expect(report).toContain('Read with its columns as you chose them');
    expect(report).toContain('2 rows: 2 counted.');
    await takeUp(page, 'Add beside');
    await adding(page).getByRole('link', { name: 'Noise complaints' }).click();
    await drawn(page);
    expect(await page.locator('h1').innerText()).toContain('oise complaints');
  });
});

describe('figures of districts elsewhere', () => {
  it('are where their link leads, and at its address', async () => {
    const page = await site.open(DATA, { until: ready });
    const records = ['Leeds', 'Leeds', 'Bradford'].map(
      (name) => `${name} 001A,2024-05,West Yorkshire Police,Robbery`,
    );
    const content = ['LSOA name,Month,Falls within,Crime type', ...records].join('\n');
    await chooseFiles(page, { name: '2024-05-west-yorkshire-street.csv', content });
    await reported(page);
    await takeUp(page, 'Add beside');
    await adding(page).getByRole('link', { name: 'Robbery on police.uk' }).click();
    await drawn(page);
    expect(await page.locator('h1').innerText()).toContain('May 2024');
    const areas = (await rowsOf(page, 'table')).map(([area]) => area);
    expect(areas).toEqual(expect.arrayContaining(['Leeds', 'Bradford']));
    expect(new URL(page.url()).searchParams.get('indicator')).toBe('policeuk-robbery');
  });
});

describe('a long reading', () => {
  it('is cancelled, and nothing was changed', async () => {
    const page = await site.open(DATA, { until: ready });
    const { content } = await streetOfMay();
    await page.evaluate((text) => {
      const rows = text.slice(text.indexOf('\n') + 1);
      const file = new File([text, ...Array.from({ length: 6000 }, () => rows)], 'large.csv');
      const data = new DataTransfer();
      data.items.add(file);
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    }, String(content));
    await adding(page)
      .getByText(/large\.csv: [\d,]+ rows, [\d.]+ MB of 9\d/)
      .waitFor();
    await press(page, 'Cancel');
    await adding(page).getByText('Stopped. Nothing was changed.').waitFor({ timeout: 2000 });
    expect(await page.locator('input[type="file"]').count()).toBe(1);
  });
});

describe('where the browser keeps nothing', () => {
  it('data are added all the same, and keeping them says why not', async () => {
    const page = await site.open('?theme=asb', {
      before: (opened) =>
        opened.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('denied', 'SecurityError');
          };
        }),
    });
    // On any page: the browser would else open the file in the place of the dashboard.
    await dropFiles(page, await streetOfMay());
    await reported(page);
    await takeUp(page, 'Add beside');
    await page.getByRole('button', { name: 'Keep in this browser' }).click();
    await page.getByText('The browser does not let this page keep data').waitFor();
    expect(await page.getByText('Includes figures added on this computer').count()).toBe(1);
  });
});

describe('small counts', () => {
  const desk = (page: Page) => page.getByRole('region', { name: 'What is hidden and rounded' });

  it('are hidden as chosen, on the page and in what is saved', async () => {
    const page = await site.open(DATA, { until: ready });
    await desk(page).getByLabel('Indicator', { exact: true }).selectOption('road-collisions-fatal');
    await desk(page).getByLabel('Hide counts from 1 to').fill('4');
    await desk(page).getByRole('button', { name: 'Work out what this hides' }).click();
    await desk(page).getByText('Worked out. Nothing has changed yet.').waitFor();
    expect(await desk(page).innerText()).toMatch(/\d+ of 168 figures hidden: \d+ because small/);
    await desk(page).getByRole('button', { name: 'Show the dashboard like this' }).click();
    await page.getByText('Hides and rounds figures as chosen on this computer').waitFor();
    await page.getByText('Hidden figures are saved as [c]').waitFor();
    const zip = await saved(page, 'Save as package (ZIP)');
    expect((await readFile(zip.path)).length).toBeGreaterThan(10_000);
  });
});

describe('the single file', () => {
  it('takes up data by double-click, and saves itself with them', async () => {
    const page = await site.open(SINGLE_FILE_URL + DATA, { until: ready });
    await chooseFiles(page, await streetOfMay());
    await reported(page);
    await takeUp(page, 'Add beside');
    const html = await saved(page, 'Save as single HTML file');
    const own = await site.open(`${pathToFileURL(html.path).href}?indicator=policeuk-asb`);
    expect(await own.locator('h1').innerText()).toContain('May 2024');
    expect((await rowsOf(own, 'table')).length).toBeGreaterThan(3);
  });
});
