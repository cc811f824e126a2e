import type { Page } from 'playwright-core';

/**
 * Milliseconds since the page was asked for; `words` is the first moment with both headline and table, on the overview
 * with headline and scorecard; `picture` is that of the first picture, on the overview of its heat map.
 */
type Moments = { headline?: number; words?: number; picture?: number };

declare global {
  interface Window {
    pageMoments: Moments;
  }
}

/** Runs in the page before its own scripts, so it may use nothing from outside. */
function watch() {
  window.pageMoments = {};
  new MutationObserver((_, observer) => {
    const moments = window.pageMoments;
    const headed = document.querySelector('h1')?.textContent;
    if (headed) moments.headline ??= performance.now();
    if (headed && document.querySelector('table, .scorecard__row'))
      moments.words ??= performance.now();
    if (!document.querySelector('figure [data-painted="true"], #figure-heatmap table')) return;
    moments.picture ??= performance.now();
    observer.disconnect();
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['data-painted'],
  });
}

/** Opens an address and waits for the first picture; a moment that never came is not a number. */
export async function pageMoments(page: Page, url: string): Promise<Required<Moments>> {
  await page.addInitScript(watch);
  await page.goto(url);
  await page.waitForSelector('figure [data-painted="true"], #figure-heatmap table');
  const never = { headline: Number.NaN, words: Number.NaN, picture: Number.NaN };
  return { ...never, ...(await page.evaluate(() => window.pageMoments)) };
}
