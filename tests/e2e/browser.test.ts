import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Browser as FirefoxBrowser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { chromiumBrowser, openPage } from './browser';
import { firefoxBrowser, openFirefoxPage } from './browserFirefox';

const ICON = '<link rel="icon" href="data:," />';
const LOUD_PAGES: [string, string, RegExp][] = [
  ['an error in the console', '<script>console.error("broken")</script>', /console error: broken/],
  ['a warning in the console', '<script>console.warn("risky")</script>', /console warn.*: risky/],
  ['an uncaught error', '<script>throw new Error("thrown")</script>', /page error: .*thrown/],
  [
    'a request to another origin',
    '<script>fetch("http://elsewhere.invalid/x").catch(() => {})</script>',
    /left the origin: http:\/\/elsewhere.invalid\/x/,
  ],
];

let folder: string;
let chromium: Browser;
let firefox: FirefoxBrowser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  chromium = await chromiumBrowser();
  firefox = await firefoxBrowser();
});

afterAll(async () => {
  await chromium.close();
  await firefox.close();
  await rm(folder, { recursive: true, force: true });
});

async function pageWith(body: string): Promise<string> {
  const file = join(folder, 'page.html');
  await writeFile(file, `<!doctype html><meta charset="utf-8" />${ICON}<title>Page</title>${body}`);
  return pathToFileURL(file).href;
}

describe('a page opened by the tests', () => {
  it('is quiet when nothing goes wrong', async () => {
    const url = await pageWith('<p>Well</p><script>console.log("fine")</script>');
    const inChromium = await openPage(chromium, url);
    const inFirefox = await openFirefoxPage(firefox, url);
    expect(inChromium.assertQuiet).not.toThrow();
    expect(inFirefox.assertQuiet).not.toThrow();
    await inChromium.close();
    await inFirefox.close();
  });

  it.each(LOUD_PAGES)('is not quiet after %s', async (_what, body, message) => {
    const url = await pageWith(body);
    const inChromium = await openPage(chromium, url);
    const inFirefox = await openFirefoxPage(firefox, url);
    await vi.waitFor(() => expect(inChromium.assertQuiet).toThrow(message));
    await vi.waitFor(() => expect(inFirefox.assertQuiet).toThrow(message));
    await inChromium.close();
    await inFirefox.close();
  });
});
