import { readFile } from 'node:fs/promises';
import papaparse from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type FigureName, figure, rowsOf, wordsInPicture } from './dashboardPage';
import { dashboardSite } from './dashboardSite';
import { SINGLE_FILE_URL } from './siteServer';

const site = dashboardSite();

const EDITIONS = [
  ['the site', ''],
  ['the single file', SINGLE_FILE_URL],
] as const;
const FIGURES: FigureName[] = ['ranking', 'change', 'table', 'trend'];
const PICTURES: FigureName[] = ['ranking', 'change', 'trend'];
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

async function downloaded(page: Page, name: FigureName, button: RegExp) {
  const arriving = page.waitForEvent('download');
  await figure(page, name).getByRole('button', { name: button }).click();
  const download = await arriving;
  const bytes = await readFile(await download.path());
  const said = figure(page, name).locator('.figure__downloads [role="status"]');
  await expect.poll(() => said.innerText()).toBe(`${download.suggestedFilename()} was saved.`);
  return { name: download.suggestedFilename(), bytes };
}

/** Root and words of an SVG file, read on a page without a policy of its own. */
async function readSvg(svg: string): Promise<{ root: string; words: string[] }> {
  const page = await site.browser().newPage();
  const read = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const words = [...parsed.querySelectorAll('text')].map((one) => one.textContent);
    return { root: parsed.documentElement.nodeName, words };
  }, svg);
  await page.close();
  return read;
}

/** The cell of the page where the file's unrounded value rounds to it; else what the file says. */
function roundedLike(cell: string, written: string): string {
  const text = cell
    .replace(/ \[\w\]$/, '')
    .replace('\u2212', '-')
    .replace(/[,%+\u00a3]/g, '');
  const decimals = text.split('.')[1]?.length ?? 0;
  const near = Math.abs(Number(written) - Number(text)) <= 0.5 * 10 ** -decimals + 1e-6;
  return near && written !== '' ? cell : written;
}

/** The rows of the file as the page shows them: without codes and the figure's words, rounded. */
const shownRows = (file: string[][], page: string[][]): string[][] =>
  file.map(([, name = '', ...written], row) => {
    const cells = page[row]?.slice(1) ?? [];
    return [name, ...cells.map((cell, column) => roundedLike(cell, written[column] ?? ''))];
  });

/** Ranks stand as words on the page and as numbers in the file. */
const withoutRanks = (rows: string[][]) =>
  rows.map((row) => row.map((cell) => cell.replace(/^(?:joint )?(\d+)(?:st|nd|rd|th)$/, '$1')));

describe.each(EDITIONS)('%s', (_edition, address) => {
  it('saves the figures of every table as CSV for spreadsheets, and says how large the file is', async () => {
    const page = await site.open(`${address}?theme=asb`);
    for (const name of FIGURES) {
      const { name: file, bytes } = await downloaded(page, name, /^Download the data for figure/);
      expect(file).toMatch(/^[a-z0-9-]+\.csv$/);
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const text = bytes.toString('utf8').slice(1);
      expect(text.endsWith('\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const { data, errors } = papaparse.parse<string[]>(text.trimEnd());
      expect(errors).toEqual([]);
      const [header = [], ...rows] = data;
      expect(new Set(header).size).toBe(header.length);
      expect(header).toEqual(expect.arrayContaining(['measure', 'source', 'data_to']));
      expect(rows.every((row) => row.length === header.length)).toBe(true);
      const onPage = withoutRanks(await rowsOf(page, name));
      expect(shownRows(rows, onPage)).toEqual(onPage);
      expect(rows[0]?.[0]).toMatch(name === 'trend' ? /^2022$/ : /^E0\d{7}$/);
      const button = figure(page, name).getByRole('button', { name: /^Download the data/ });
      expect(await button.innerText()).toBe(
        `Download the data for figure ${FIGURES.indexOf(name) + 1} (CSV, ${Math.round(bytes.length / 1000)} kB)`,
      );
    }
  });

  it('saves every picture as SVG with its words, and as PNG', async () => {
    const page = await site.open(`${address}?theme=asb&area=E07000117`);
    for (const name of PICTURES) {
      const { name: file, bytes } = await downloaded(page, name, /\(SVG\)$/);
      expect(file).toMatch(/\.svg$/);
      const svg = bytes.toString('utf8');
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|href=/);
      const { words, root } = await readSvg(svg);
      expect(root).toBe('svg');
      const written = words.join(' ');
      const caption = figure(page, name).locator('.figure__caption');
      const title = (await caption.locator('h2').innerText()).split('\n').at(-1);
      expect(written).toContain(title);
      expect(written).toContain(await caption.locator('.figure__subtitle').innerText());
      expect(written).toContain('Source: Lancashire community safety partners');
      expect(written).toContain('Data to December 2023');
      const drawn = (await wordsInPicture(page, name)).filter((word) => /\d/.test(word));
      expect(words).toEqual(expect.arrayContaining(drawn));
    }
    const { name, bytes } = await downloaded(page, 'ranking', /\(PNG\)$/);
    expect(name).toMatch(/\.png$/);
    expect([...bytes.subarray(0, 8)]).toEqual(PNG_SIGNATURE);
    expect(bytes.length).toBeGreaterThan(10_000);
    expect(bytes.readUInt32BE(16)).toBe(1920);
    expect(bytes.readUInt32BE(20)).toBeGreaterThan(800);
  });
});
