import { type Browser, launch, type Page } from 'puppeteer-core';
import { noiseOf } from './browserNoise';
import { firefoxPath } from './browserPrograms';

export type QuietFirefoxPage = Page & { assertQuiet: () => void };

/** Firefox over WebDriver BiDi, which needs no patched browser. */
export const firefoxBrowser = (): Promise<Browser> =>
  launch({ browser: 'firefox', executablePath: firefoxPath(), headless: true });

export async function openFirefoxPage(
  browser: Browser,
  url: string,
  { width = 1440, height = 900 } = {},
): Promise<QuietFirefoxPage> {
  const page = await browser.newPage();
  const { add, addRequest, assertQuiet } = noiseOf(url);
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warn') add(`console ${type}: ${message.text()}`);
  });
  page.on('pageerror', (error) => add(`page error: ${String(error)}`));
  page.on('request', (request) => addRequest(request.url()));
  await page.setViewport({ width, height });
  await page.goto(url);
  return Object.assign(page, { assertQuiet });
}
