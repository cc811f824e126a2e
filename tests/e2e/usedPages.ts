import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Page,
} from 'playwright-core';
import { newPage } from './browser';

type Size = { width: number; height: number };

const MEDIA = ['colorScheme', 'reducedMotion', 'forcedColors', 'contrast'] as const;

/** What a page can be told of its device at any time. */
export type Media = Pick<BrowserContextOptions, (typeof MEDIA)[number]>;

/** Whether a used page can be made like that. */
export const ofMediaOnly = (options: BrowserContextOptions): boolean =>
  Object.keys(options).every((name) => MEDIA.some((one) => one === name));

type Kept = { context: BrowserContext; session: CDPSession; spoilt: boolean };

/** What a page cannot be rid of again. */
const LASTING = ['addInitScript', 'exposeFunction', 'exposeBinding', 'context'] as const;

function watchLasting(page: Page, kept: Kept): void {
  for (const name of LASTING) {
    const real = page[name].bind(page) as (...given: unknown[]) => unknown;
    const watched = (...given: unknown[]) => {
      kept.spoilt = true;
      return real(...given);
    };
    Object.assign(page, { [name]: watched });
  }
}

async function emptied(page: Page, { context, session }: Kept): Promise<void> {
  const { origin } = new URL(page.url());
  page.removeAllListeners();
  await page.unrouteAll();
  await Promise.all(
    context
      .pages()
      .filter((other) => other !== page)
      .map((other) => other.close()),
  );
  await page.goto('about:blank');
  await page.mouse.move(0, 0);
  await page.emulateMedia({
    media: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
  });
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
}

export type UsedPages = {
  /** An empty page of a size, told of its device before it goes anywhere. */
  take: (options: Size & Media) => Promise<Page>;
  /** Empties a page for the next who wants one, or closes it. */
  giveBack: (page: Page) => Promise<void>;
};

/**
 * Pages that tests use one after another: a process for each page, and reading the same scripts anew in it, cost a third
 * of the processor time of a load. Between two tests a page goes to an empty address and loses its storage, listeners,
 * routes and media. One that was given what it cannot lose, or that never was one of these, is closed.
 */
export function usedPages(browser: () => Browser): UsedPages {
  const all = new Map<Page, Kept>();
  const idle: Page[] = [];

  async function fresh(size: Size): Promise<Page> {
    const page = await newPage(browser(), size);
    const context = page.context();
    const kept = { context, session: await context.newCDPSession(page), spoilt: false };
    all.set(page, kept);
    watchLasting(page, kept);
    return page;
  }

  return {
    take: async ({ width, height, ...media }) => {
      const page = idle.pop() ?? (await fresh({ width, height }));
      await page.setViewportSize({ width, height });
      await page.emulateMedia(media);
      return page;
    },
    giveBack: async (page) => {
      const kept = all.get(page);
      const again = kept && !kept.spoilt && !page.isClosed() && page.url().startsWith('http');
      if (!again) return page.close();
      await emptied(page, kept);
      idle.push(page);
    },
  };
}
