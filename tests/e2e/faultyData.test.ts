import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { choose, headlineOf, rowsOf, tilesOf } from './dashboardPage';
import { dashboardSite, type OpenOptions } from './dashboardSite';
import { dales, dalesWith, mistaken } from './otherPlaces';

const site = dashboardSite({
  data: dales,
  mistaken,
  invalid: { 'datapackage.json': '{"resources": [' },
  listless: { 'datapackage.json': '{"title": "Nothing listed"}' },
  'without-observations': dalesWith({ 'burglaries.csv': 'indicator,area_code,period,value\n' }),
});

const NOT_FOUND =
  /console error: Failed to load resource: the server responded with a status of 404/;

/** What the data quality page says about a file, one text for each fault. */
const faultsOf = (page: Page, file: string): Promise<string[]> =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: file, exact: true }) })
    .locator('.faults:not(.faults--notices) li')
    .allInnerTexts();

/** For each file: line, column (if it is known), what is wrong and what to do, in words of the page. */
const EXPECTED: [string, [string, RegExp, RegExp][]][] = [
  [
    'burglaries.csv',
    [
      ['line 3, column value', /negative: -4/, /Correct the value/],
      ['line 4, column value', /fraction: 7\.5/, /Correct the value/],
      ['line 5, column area_code', /"E07000999" is in no list of areas/, /Correct the code/],
      ['line 6', /repeats line 2: .* different value/, /Remove the wrong one/],
      ['line 7, column period', /2099\/00 is not over/, /correct the period/],
      ['line 8, column value', /20,001 is more than the 20,000 residents/, /Correct the value/],
      ['line 9, column value', /"many" is neither a number nor a marker/, /Write digits/],
    ],
  ],
  ['without-value.csv', [['line 1, column value', /column is missing/, /file was not read/]]],
  ['unclosed.csv', [['line 2', /opened and never closed/, /Close the quotation mark/]]],
  [
    'totals.csv',
    [['line 5, column value', /is 7, but its 3 members add up to 6/, /Check the total/]],
  ],
  ['empty.csv', [['empty.csv', /file is empty/, /Save the extract again/]]],
  ['absent.csv', [['absent.csv', /the server answered 404/, /Check that mistaken\/absent\.csv/]]],
];

const openMistaken = (search = '', options: OpenOptions = {}) =>
  site.open(`?${search || 'theme=burglary'}&data=mistaken`, { noise: NOT_FOUND, ...options });
const lookAtFaults = () =>
  site.look('?page=data-quality&data=mistaken', { noise: NOT_FOUND, until: withHeadline });
const withHeadline = (page: Page) => page.waitForSelector('h1');

describe('a data package with mistakes', () => {
  it('still shows what is right in it, and missing figures as missing', async () => {
    const page = await openMistaken('', {
      until: (shown) => shown.waitForSelector('#figure-table'),
    });
    expect(await headlineOf(page)).toBe(
      'Burglaries in The Dales in 2024/25: figures of some of its areas are missing, so there is no total.',
    );
    expect(await rowsOf(page, 'table')).toEqual([
      ['Lower Dale', '[x]', '[x]'],
      ['Mid Dale', '[x]', '[x]'],
      ['Upper Dale', '1,250', '12.5'],
      ['The Dales', '[x]', '[x]'],
    ]);
    expect(await page.locator('#figure-table .shorthands').innerText()).toContain(
      '[x] rejected when the data were checked; see the data quality page (Lower Dale and Mid Dale)',
    );
    expect(await page.locator('footer').innerText()).toContain('12 faults found');
    await page.getByLabel('Indicator', { exact: true }).selectOption('sheds');
    await choose(page, 'Period', 'Dec 2024');
    expect(await rowsOf(page, 'table')).toEqual([
      // With the limits of so few events, by Garwood's exact method.
      ['Lower Dale', '2', '0', '7'],
      ['Mid Dale', '3', '1', '9'],
      ['Upper Dale', '1', '0', '6'],
      ['The Dales', '7', '3', '14'],
    ]);
    expect((await tilesOf(page))[0]).toBe('Sheds | 7');
  });

  it('lists every fault with file, line, column and what to do', async () => {
    const page = await lookAtFaults();
    expect(await headlineOf(page)).toBe('12 faults were found in the data');
    for (const [file, faults] of EXPECTED) {
      const said = await faultsOf(page, file);
      expect(said).toHaveLength(faults.length);
      for (const [place, what, remedy] of faults) {
        const found = said.find((text) => new RegExp(`${place}\\n`).test(text));
        expect(found, `${file}, ${place}`).toMatch(what);
        expect(found).toMatch(remedy);
      }
    }
    expect(await page.locator('.headline__detail').innerText()).toMatch(
      /^12 files with 29 rows were checked\. 12 faults were found.* everything else is used\.$/,
    );
  });

  it('lists every file with its state, rows and size', async () => {
    const page = await lookAtFaults();
    const rows = await page
      .getByRole('table', { name: 'Files of the data package' })
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(rows).toHaveLength(12);
    const state = Object.fromEntries(
      rows.map(([file = '', , said, count]) => [file, [said, count]]),
    );
    expect(state).toMatchObject({
      'areas.csv': ['Read', '3'],
      'burglaries.csv': ['Read, with faults', '9'],
      'without-value.csv': ['Not read', '0'],
      'absent.csv': ['Not read', '0'],
    });
  });

  it('counts nothing where nothing is wrong', async () => {
    const page = await site.open('?page=data-quality', { until: withHeadline });
    expect(await headlineOf(page)).toBe('No faults were found in the data');
    expect(await page.locator('.faults:not(.faults--notices)').count()).toBe(0);
    expect(await page.locator('footer').innerText()).toContain('no faults found');
    const current = page.getByRole('link', { name: 'Data quality and sources' });
    expect(await current.getAttribute('aria-current')).toBe('page');
  });

  it('without any figure shows words instead of an empty page', async () => {
    const page = await site.open('?theme=burglary&data=without-observations', {
      until: withHeadline,
    });
    expect(await headlineOf(page)).toBe('Burglary');
    expect(await page.locator('main').innerText()).toContain('No figures are held for this theme');
  });
});

const UNUSABLE: [string, string, RegExp][] = [
  ['is missing', 'nowhere', /the server answered 404/],
  ['has a description that is no JSON', 'invalid', /not valid JSON/],
  ['has a description that lists nothing', 'listless', /lists no resources/],
];

describe('a data package that cannot be used', () => {
  it.each(UNUSABLE)(
    'because it %s is replaced by the default one, in words',
    async (_why, folder, why) => {
      const page = await site.open(`?theme=burglary&data=${folder}`, { noise: NOT_FOUND });
      const [words = ''] = await page.locator('.notice li').allInnerTexts();
      expect(words).toContain(`"${folder}", so the default data are shown.`);
      expect(words).toMatch(why);
      expect(await headlineOf(page)).toContain('1,280 burglaries in The Dales');
      await expect.poll(() => new URL(page.url()).search).not.toContain('data=');
    },
  );

  it.each([
    [
      { status: 404 },
      /the server answered 404/,
      /Check that data\/datapackage\.json is on the web server/,
    ],
    [{ body: '{"resources": [' }, /not valid JSON/, /Correct it/],
    [{ body: '{"title": "Nothing"}' }, /lists no resources/, /"resources"/],
  ])('as the default one is said to be so, with what to do: %o', async (answer, what, remedy) => {
    const page = await site.open('', {
      before: (opened) => opened.route('**/datapackage.json', (route) => route.fulfill(answer)),
      until: withHeadline,
      noise: NOT_FOUND,
    });
    await page.getByRole('heading', { level: 1, name: 'The data could not be loaded' }).waitFor();
    const words = await page.locator('main li').allInnerTexts();
    expect(words[0]).toMatch(/^datapackage\.json: /);
    expect(words[0]).toMatch(what);
    expect(words[1]).toMatch(remedy);
    await expect.poll(() => page.title()).toBe('The data could not be loaded');
  });
});

describe('a server that answers a missing file with a page', () => {
  const answering = (pattern: string) => ({
    before: (page: Page) =>
      page.route(pattern, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><p>Home' }),
      ),
  });

  it('is noticed for the description', async () => {
    const page = await site.open('', { ...answering('**/datapackage.json'), until: withHeadline });
    expect(await page.locator('main').innerText()).toMatch(
      /datapackage\.json: .* the server sent a web page instead/,
    );
  });

  it('is noticed for a file, and the others are used', async () => {
    const page = await site.open('?theme=burglary', answering('**/sheds.csv'));
    expect(await headlineOf(page)).toContain('1,280 burglaries in The Dales');
    expect(await page.locator('footer').innerText()).toContain('1 fault found');
    await page.getByRole('link', { name: 'Data quality and sources' }).click();
    await page.getByRole('heading', { name: 'sheds.csv' }).waitFor();
    expect(await faultsOf(page, 'sheds.csv')).toEqual([
      expect.stringMatching(/the server sent a web page instead.*Check that data\/sheds\.csv/s),
    ]);
    expect(await headlineOf(page)).toBe('1 fault was found in the data');
  });
});
