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
const MOST = { untilWords: 110, untilPicture: 290, singleFile: 480 };

type Script = { path: string; asked: number };
type Visit = { words: number; picture: number; scripts: Script[] };

let server: SiteServer;
let browser: Browser;
let visit: Visit;

async function firstVisit(): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const moments = await pageMoments(page, server.url);
  // A script is on the list of what was asked for only once it has arrived.
  await page.waitForLoadState('networkidle');
  const entries = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name, startTime }) => ({ url: name, asked: startTime })),
  );
  await page.context().close();
  const scripts = entries
    .filter(({ url }) => url.startsWith(server.url) && url.endsWith('.js'))
    .map(({ url, asked }) => ({ path: url.slice(server.url.length), asked }));
  return { ...moments, scripts };
}

const compressed = (content: string | Buffer) => gzipSync(content, { level: 9 }).length / 1024;

/** Sizes of the scripts asked for up to a moment, with those in the page itself. */
async function scriptsUntil(moment: number): Promise<Record<string, number>> {
  const page = await readFile(join(SITE_FOLDER, 'index.html'), 'utf8');
  const inline = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
  const sizes: Record<string, number> = { inline: compressed(inline.join('')) };
  const asked = visit.scripts.filter((script) => script.asked <= moment);
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
  visit = await firstVisit();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('within its budget stays the size of', () => {
  it('the scripts asked for before headline and table', async () => {
    const sizes = await scriptsUntil(visit.words);
    expect(Object.keys(sizes).length).toBeGreaterThan(1);
    expect(total(sizes), listed(sizes)).toBeLessThanOrEqual(MOST.untilWords);
  });

  it('the scripts asked for before the first picture', async () => {
    const sizes = await scriptsUntil(visit.picture);
    expect(visit.picture).toBeGreaterThan(visit.words);
    expect(total(sizes), listed(sizes)).toBeLessThanOrEqual(MOST.untilPicture);
  });

  it('the single file', async () => {
    expect(compressed(await readFile(SINGLE_FILE))).toBeLessThanOrEqual(MOST.singleFile);
  });
});
