import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/panels/catalogue';
import { type PlainServer, plainServer } from '../bench/plainServer';
import { buildGallery } from '../pictures/builtGallery';
import { everyFixture } from '../pictures/everyFixture';
import { chromiumBrowser } from './browser';

let folder: string;
let server: PlainServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gallery-'));
  await buildGallery(folder);
  server = await plainServer(folder);
  browser = await chromiumBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the gallery', () => {
  it.each([1440, 375])('draws every panel in each telling case, %i pixels wide', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const noise: string[] = [];
    page.on('pageerror', ({ message }) => noise.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) noise.push(message.text());
    });
    await page.goto(`${server.url}gallery.html`);
    await page.waitForFunction(
      (pictures) => document.querySelectorAll('[data-painted="true"] svg').length === pictures,
      everyFixture.length,
    );
    const names = await page.locator('article').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(names)).toEqual(new Set(everyFixture.map(({ name }) => name)));
    const perPanel = await page
      .locator('section')
      .evaluateAll((all) => all.map((one) => [one.id, one.querySelectorAll('article').length]));
    expect(perPanel.map(([panel]) => panel)).toEqual(Object.keys(catalogue));
    for (const [panel, cases] of perPanel) expect(cases, String(panel)).toBeGreaterThan(1);
    expect(noise).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
