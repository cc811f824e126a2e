import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { noiseOf } from './browserNoise';
import { chromiumPath } from './browserPrograms';

/**
 * What a browser window of a person has and no test looks at: two hidden pages for the address bar's suggestions and a
 * process in reserve cost half of the processor time of a page. The first line is playwright's own: of two such flags
 * the last counts.
 */
const FEATURES_OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,AvoidCorsURLLoaderRestartOnRedirect,OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch',
  'WebUIOmniboxPopup,WebUIOmniboxFullPopup,WebUIOmniboxAimPopup,PreloadTopChromeWebUI',
  'SpareRendererForSitePerProcess',
];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${FEATURES_OFF.join(',')}`,
];

export type QuietPage = Page & {
  /** Throws if anything so far was logged as an error or warning, thrown, or fetched elsewhere. */
  assertQuiet: () => void;
};

export type PageOptions = Omit<BrowserContextOptions, 'viewport'> & {
  width?: number;
  height?: number;
  /** Runs before the page is loaded: for scripts that must be there first, and for listeners. */
  before?: (page: Page) => Promise<unknown>;
};

export const chromiumBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), headless: true, args: FLAGS });

let ofWorker: Promise<Browser> | undefined;

/** One browser for all files that a worker tests one after another: starting one costs as much as a page. It ends with the worker. */
export async function sharedChromium(): Promise<Browser> {
  const browser = await ofWorker;
  if (browser?.isConnected()) return browser;
  ofWorker = chromiumBrowser();
  return ofWorker;
}

/** A page in a context of its own, which closes with the page. */
export const newPage = (
  browser: Browser,
  { width = 1440, height = 900, ...context }: PageOptions = {},
): Promise<Page> =>
  browser.newPage({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    ...context,
  });

/** Takes a page to an address and notes from then on what it says. */
export async function visit(
  page: Page,
  url: string,
  before?: PageOptions['before'],
): Promise<QuietPage> {
  const { add, addRequest, assertQuiet } = noiseOf(url);
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning') add(`console ${type}: ${message.text()}`);
  });
  page.on('pageerror', (error) => add(`page error: ${error.message}`));
  page.on('request', (request) => addRequest(request.url()));
  await before?.(page);
  await page.goto(url);
  return Object.assign(page, { assertQuiet });
}

/** Opens an address in a new page. */
export async function openPage(
  browser: Browser,
  url: string,
  { before, ...options }: PageOptions = {},
): Promise<QuietPage> {
  return visit(await newPage(browser, options), url, before);
}
