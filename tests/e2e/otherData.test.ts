import { describe, expect, it } from 'vitest';
import {
  choose,
  drawn,
  headlineOf,
  parametersOf,
  rowsOf,
  tilesOf,
  wordsInPicture,
} from './dashboardPage';
import { dashboardSite } from './dashboardSite';
import { dales, dalesWith } from './otherPlaces';

const ACCENTS = [
  'area_code,area_name,area_type',
  'E07000901,Ynys M\u00f4n,district',
  'E07000902,Lower Dale,district',
  'E07000903,Mid Dale,district',
].join('\n');

const site = dashboardSite({
  data: dales,
  'other-folder': dalesWith({}, { title: 'The other folder', illustrative: true }),
  'deep/er': dalesWith({}, { title: 'The deeper folder' }),
  accents: dalesWith({ 'areas.csv': Buffer.from(ACCENTS, 'latin1') }),
});

describe('another data package in place of the default one', () => {
  it('brings its own themes, areas, indicators, periods, titles and licence', async () => {
    const page = await site.look('?theme=burglary');
    await expect
      .poll(() => page.title())
      .toBe('Burglaries, The Dales, 2024/25 - Dales safety figures');
    expect(await page.getByRole('navigation').getByRole('link').allInnerTexts()).toEqual([
      'Overview',
      'Area profile',
      'Compare',
      'Burglary',
      expect.stringContaining('Arson'),
    ]);
    expect(await headlineOf(page)).toBe(
      'There were 1,280 burglaries in The Dales in 2024/25, 7.5 per 1,000 residents.',
    );
    // Counts of 0 and 30 are small, so each rate and change stands with its limits.
    const rows = (await rowsOf(page, 'table')).map((cells) => cells.join(' '));
    expect(rows).toEqual([
      'Lower Dale 400 8.0 7.2 8.8 0 0.0 0.0 0.1 \u2212400 \u2212100% [z] [z] cannot be said',
      'Mid Dale [c] [c] [c] [c] 30 1.5 1.0 2.1 [c] [c] [c] [c] [c]',
      'Upper Dale 1,000 10.0 9.4 10.6 1,250 12.5 11.8 13.2 +250 +25% +15% +36% yes',
      'The Dales [c] [c] [c] [c] 1,280 7.5 7.1 8.0 [c] [c] [c] [c] [c]',
    ]);
    expect(await page.locator('footer').innerText()).toMatch(
      /Dales safety figures, data version 7\. Data: Dale Open Licence\./,
    );
    expect(await page.locator('body').innerText()).not.toMatch(/Lancashire/);
  });

  it('says why figures are missing instead of inventing them', async () => {
    const page = await site.look('?theme=burglary');
    expect((await tilesOf(page))[2]).toMatch(/^Change since 2023\/24 \| suppressed \| Suppressed/);
    expect(await wordsInPicture(page, 'change')).toContain('suppressed');
    expect(await page.locator('#figure-table .shorthands').innerText()).toMatch(
      /^\[z\] not calculated: too few events \(Lower Dale\)\n\[c\] suppressed.*\(Mid Dale and The Dales\)$/,
    );
    expect(await page.locator('main').innerText()).toContain('A trend needs at least two periods.');
  });

  it('shows an indicator without population as a number only', async () => {
    const page = await site.open('?indicator=sheds');
    await expect
      .poll(() => parametersOf(page))
      .toMatchObject({
        period: '2025-02',
        compare: '2025-01',
        measure: 'count',
      });
    expect(await page.getByLabel('Rate', { exact: true }).count()).toBe(0);
    expect(await page.getByLabel('Rate per', { exact: true }).count()).toBe(0);
    await choose(page, 'Highlight', 'Upper Dale');
    expect(await headlineOf(page)).toBe(
      'Sheds in Upper Dale rose by 9% between January 2025 and February 2025, from 11 to 12.',
    );
    expect(await rowsOf(page, 'trend')).toEqual([
      ['January 2025', '11', '5', '20'],
      ['February 2025', '12', '6', '21'],
    ]);
  });
});

describe('the parameter data', () => {
  it('shows the package of another folder and keeps it in every link', async () => {
    const page = await site.open('?theme=burglary&data=other-folder');
    await expect.poll(() => page.title()).toContain(' - The other folder');
    await expect.poll(() => parametersOf(page)).toMatchObject({ data: 'other-folder' });
    await choose(page, 'Highlight', 'Upper Dale');
    await expect
      .poll(() => parametersOf(page))
      .toMatchObject({ data: 'other-folder', area: 'E07000901' });
    const links = await page
      .locator('nav a, footer a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(2);
    expect(links.every((href) => href?.includes('data=other-folder'))).toBe(true);
  });

  it('takes folders within folders', async () => {
    const page = await site.open('?data=deep/er');
    await expect.poll(() => page.title()).toContain(' - The deeper folder');
    await expect.poll(() => new URL(page.url()).search).toContain('data=deep/er');
  });

  it('marks illustrative data on the page, every figure and every file', async () => {
    const page = await site.open('?theme=burglary&data=other-folder');
    expect(await page.locator('.notice--warning').innerText()).toContain('Illustrative data');
    const figures = await page.locator('.figure').count();
    expect(await page.locator('.figure .figure__mark').allInnerTexts()).toEqual(
      Array<string>(figures).fill('Illustrative data'),
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Download the data for figure 1/ }).click(),
    ]);
    const chunks = await (await download.createReadStream()).toArray();
    expect(Buffer.concat(chunks).toString('utf8')).toContain('Illustrative data');
  });
});

describe('a file in windows-1252', () => {
  it('is read with its accents, and noted', async () => {
    const page = await site.open('?theme=burglary&data=accents');
    expect((await rowsOf(page, 'table')).map(([name]) => name)).toContain('Ynys M\u00f4n');
    expect(await page.locator('footer').innerText()).toContain('no faults found');
    await page.getByRole('link', { name: 'Data quality and sources' }).click();
    const words = page.getByText('The file is not UTF-8 and was read as windows-1252.');
    await words.waitFor();
    expect(await words.innerText()).toMatch(/^areas\.csv/);
    await page.goBack();
    await drawn(page);
  });
});
