import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type SiteServer, siteServer } from '../../scripts/siteServer';
import { newPage, type PageOptions, type QuietPage, sharedChromium, visit } from './browser';
import { drawn } from './dashboardPage';
import { type Packages, siteWithPackages } from './packages';
import { SITE_FOLDER } from './siteServer';
import { type Media, ofMediaOnly, usedPages } from './usedPages';

export type OpenOptions = PageOptions & {
  /** What the page may say in the console; without it, nothing. */
  noise?: RegExp;
  /** Resolves when the page shows what the test is about; by default all its pictures. */
  until?: (page: Page) => Promise<unknown>;
};

export type LookOptions = Media & Pick<OpenOptions, 'width' | 'height' | 'noise' | 'until'>;

export type DashboardSite = {
  /** Address of the site, which ends with a slash. */
  url: () => string;
  browser: () => Browser;
  /** Opens a search of the site, or any address. */
  open: (address: string, options?: OpenOptions) => Promise<QuietPage>;
  /**
   * Shows the same, on a page that all tests of the file share who ask for this address: for those that read and measure
   * and do nothing else. One that leaves the page scrolled, focused or resized fails.
   */
  look: (address: string, options?: LookOptions) => Promise<QuietPage>;
};

type Shown = { page: QuietPage; noise: RegExp | undefined };

function loudWords({ page, noise }: Shown): string[] {
  try {
    page.assertQuiet();
    return [];
  } catch (fault) {
    const [, ...messages] = String(fault).split('\n');
    const loud = messages.filter((message) => !noise?.test(message));
    return [...new Set(loud)].slice(0, 10).map((message) => message.slice(0, 300));
  }
}

/** Whether a page is as it was loaded, as far as that can be told at once. */
async function isUntouched(page: QuietPage, { width = 1440, height = 900 }: LookOptions) {
  const size = page.viewportSize();
  if (size?.width !== width || size.height !== height) return false;
  return page.evaluate(
    () => scrollX === 0 && scrollY === 0 && document.activeElement === document.body,
  );
}

/**
 * Serves the built site to the tests of a file, with other data packages if given, in the browser of the worker. After each test
 * its pages are closed but those it only looked at, and any of them that was not quiet fails it.
 */
export function dashboardSite(packages?: Packages): DashboardSite {
  let server: SiteServer;
  let chromium: Browser;
  let folder = SITE_FOLDER;
  const pages = usedPages(() => chromium);
  const opened: Shown[] = [];
  const lookedAt = new Map<string, Shown & { options: LookOptions }>();
  const looks = new Set<string>();

  async function load(address: string, options: OpenOptions): Promise<Shown> {
    const { noise, until: _, before, width = 1440, height = 900, ...context } = options;
    const wanted = { width, height, ...context };
    const page = ofMediaOnly(context) ? await pages.take(wanted) : await newPage(chromium, wanted);
    return { page: await visit(page, new URL(address, server.url).href, before), noise };
  }

  beforeAll(async () => {
    if (packages) folder = await siteWithPackages(packages);
    server = await siteServer(folder, { port: 0, basePath: '/some/place/' });
    chromium = await sharedChromium();
  });

  afterEach(async () => {
    const done = opened.splice(0);
    const shared = [...lookedAt].filter(([key]) => looks.has(key));
    looks.clear();
    const words = [...done, ...shared.map(([, one]) => one)].flatMap(loudWords);
    for (const [key, { page, options }] of shared)
      if (!(await isUntouched(page, options))) {
        // The next test is to find it as it was.
        lookedAt.delete(key);
        await page.close();
        words.push('A page that was only to be looked at was changed');
      }
    await Promise.all(done.map(({ page }) => pages.giveBack(page)));
    if (words.length > 0)
      throw new Error(`A page was not quiet or left alone:\n${words.join('\n')}`);
  });

  afterAll(async () => {
    await Promise.all(chromium.contexts().map((context) => context.close()));
    await server.close();
    if (packages) await rm(folder, { recursive: true, force: true });
  });

  return {
    url: () => server.url,
    browser: () => chromium,
    open: async (address, options = {}) => {
      const shown = await load(address, options);
      opened.push(shown);
      await (options.until ?? drawn)(shown.page);
      return shown.page;
    },
    look: async (address, options = {}) => {
      const { until = drawn, noise: _, ...state } = options;
      const key = JSON.stringify([address, state]);
      const shown = lookedAt.get(key) ?? { ...(await load(address, options)), options };
      lookedAt.set(key, shown);
      looks.add(key);
      await until(shown.page);
      return shown.page;
    },
  };
}
