import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteServer } from '../../scripts/siteServer';
import { chromiumBrowser } from './browser';
import { pageMoments } from './pageMoments';
import { SINGLE_FILE, SITE_FOLDER, servedSite } from './siteServer';

/** Budgets in KiB, compressed with gzip at level 9. */
const MOST = { untilWords: 110, untilPicture: 290, untilHeatMap: 140, singleFile: 560 };

type Script = { path: string; asked: number; arrived: number };
type Visit = { words: number; picture: number; scripts: Script[] };

let server: SiteServer;
let browser: Browser;
let landing: Visit;
let theme: Visit;

async function firstVisit(search: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const moments = await pageMoments(page, server.url + search);
  // A script is on the list of what was asked for only once it has arrived.
  await page.waitForLoadState('networkidle');
  const entries = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, startTime, responseEnd }) => ({
        url: name,
        asked: startTime,
        arrived: responseEnd,
      })),
  );
  await page.context().close();
  const scripts = entries
    .filter(({ url }) => url.startsWith(server.url) && url.endsWith('.js'))
    .map(({ url, ...times }) => ({ path: url.slice(server.url.length), ...times }));
  return { ...moments, scripts };
}

const compressed = (content: string | Buffer) => gzipSync(content, { level: 9 }).length / 1024;

/** Sizes of the scripts asked for up to a moment, with those in the page itself. */
async function scriptsUntil({ scripts }: Visit, moment: number): Promise<Record<string, number>> {
  const page = await readFile(join(SITE_FOLDER, 'index.html'), 'utf8');
  const inline = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
  const sizes: Record<string, number> = { inline: compressed(inline.join('')) };
  const asked = scripts.filter((script) => script.asked <= moment);
  await Promise.all(
    asked.map(async ({ path }) => {
      sizes[path] = compressed(await readFile(join(SITE_FOLDER, path)));
    }),
  );
  return sizes;
}

const total = (sizes: Record<string, number>) =>
  Object.values(sizes).reduce((sum, size) => sum + size, 0);

const listed = (sizes: Record<string, number>) =>
  Object.entries(sizes)
    .map(([path, size]) => `${path} ${size.toFixed(1)}`)
    .join(', ');

beforeAll(async () => {
  server = await servedSite();
  browser = await chromiumBrowser();
  landing = await firstVisit('');
  theme = await firstVisit('?theme=domestic-abuse');
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The files that carry a page's own code. */
const pageFiles = (sizes: Record<string, number>) =>
  Object.keys(sizes).flatMap((path) => /(overview|theme)-[^/]*\.js$/.exec(path)?.[1] ?? []);

describe('within its budget stays the size of', () => {
  it('the scripts asked for before headline and scorecard of the overview', async () => {
    const sizes = await scriptsUntil(landing, landing.words);
    expect(Object.keys(sizes).length).toBeGreaterThan(1);
    expect(total(sizes), listed(sizes)).toBeLessThanOrEqual(MOST.untilWords);
    expect(pageFiles(sizes), 'nothing of the theme page').toEqual(['overview']);
  });

  it('the scripts asked for before the heat map', async () => {
    const sizes = await scriptsUntil(landing, landing.picture);
    expect(landing.picture).toBeGreaterThanOrEqual(landing.words);
    expect(total(sizes), listed(sizes)).toBeLessThanOrEqual(MOST.untilHeatMap);
  });

  it('the scripts asked for before headline and table of a theme', async () => {
    const sizes = await scriptsUntil(theme, theme.words);
    expect(total(sizes), listed(sizes)).toBeLessThanOrEqual(MOST.untilWords);
    expect(pageFiles(sizes), 'nothing of the overview').toEqual(['theme']);
  });

  it('the scripts asked for before the first picture of a theme', async () => {
    const sizes = await scriptsUntil(theme, theme.picture);
    expect(theme.picture).toBeGreaterThan(theme.words);
    expect(total(sizes), listed(sizes)).toBeLessThanOrEqual(MOST.untilPicture);
  });

  it('the single file', async () => {
    expect(compressed(await readFile(SINGLE_FILE))).toBeLessThanOrEqual(MOST.singleFile);
  });
});

describe('the code of the page asked for', () => {
  it('is on its way before the application is there to ask for it', () => {
    for (const [name, visit] of [
      ['overview', landing],
      ['theme', theme],
    ] as const) {
      const site = visit.scripts.find(({ path }) => path.includes('/site-'));
      const own = visit.scripts.find(({ path }) => path.includes(`/${name}-`));
      // Both are asked for by the page itself, so neither waits for the other to arrive.
      expect(own?.asked, name).toBeLessThan(visit.words);
      expect(own?.asked ?? Infinity).toBeLessThanOrEqual(site?.arrived ?? -Infinity);
    }
  });
});
