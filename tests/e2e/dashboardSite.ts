import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type SiteServer, siteServer } from '../../scripts/siteServer';
import { chromiumBrowser, newPage, type PageOptions, type QuietPage, visit } from './browser';
import { drawn } from './dashboardPage';
import { type Packages, siteWithPackages } from './packages';
import { SITE_FOLDER } from './siteServer';
import { usedPages } from './usedPages';

export type OpenOptions = PageOptions & {
  /** What the page may say in the console; without it, nothing. */
  noise?: RegExp;
  /** Resolves when the page shows what the test is about; by default all its pictures. */
  until?: (page: Page) => Promise<unknown>;
};

export type DashboardSite = {
  /** Address of the site, which ends with a slash. */
  url: () => string;
  browser: () => Browser;
  /** Opens a search of the site, or any address. */
  open: (address: string, options?: OpenOptions) => Promise<QuietPage>;
};

function loudWords(page: QuietPage, noise: RegExp | undefined): string[] {
  try {
    page.assertQuiet();
    return [];
  } catch (fault) {
    const [, ...messages] = String(fault).split('\n');
    const loud = messages.filter((message) => !noise?.test(message));
    return [...new Set(loud)].slice(0, 10).map((message) => message.slice(0, 300));
  }
}

/**
 * Serves the built site to the tests of a file, with other data packages if given, in one browser. After each test
 * its pages are closed, and any of them that was not quiet fails it.
 */
export function dashboardSite(packages?: Packages): DashboardSite {
  let server: SiteServer;
  let chromium: Browser;
  let folder = SITE_FOLDER;
  const pages = usedPages(() => chromium);
  const opened: { page: QuietPage; noise: RegExp | undefined }[] = [];

  beforeAll(async () => {
    if (packages) folder = await siteWithPackages(packages);
    server = await siteServer(folder, { port: 0, basePath: '/some/place/' });
    chromium = await chromiumBrowser();
  });

  afterEach(async () => {
    const done = opened.splice(0);
    const words = done.flatMap(({ page, noise }) => loudWords(page, noise));
    await Promise.all(done.map(({ page }) => pages.giveBack(page)));
    if (words.length > 0) throw new Error(`A page was not quiet:\n${words.join('\n')}`);
  });

  afterAll(async () => {
    await chromium.close();
    await server.close();
    if (packages) await rm(folder, { recursive: true, force: true });
  });

  return {
    url: () => server.url,
    browser: () => chromium,
    open: async (address, { noise, until = drawn, before, width, height, ...context } = {}) => {
      const size = { ...(width && { width }), ...(height && { height }) };
      const page =
        Object.keys(context).length > 0
          ? await newPage(chromium, { ...size, ...context })
          : await pages.take(size);
      const quiet = await visit(page, new URL(address, server.url).href, before);
      opened.push({ page: quiet, noise });
      await until(quiet);
      return quiet;
    },
  };
}
