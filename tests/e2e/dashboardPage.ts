import type { Locator, Page } from 'playwright-core';

export type FigureName =
  | 'ranking'
  | 'change'
  | 'table'
  | 'trend'
  | 'parts'
  | 'process'
  | 'funnel'
  | 'map'
  | 'spine'
  | 'multiples'
  | 'indexed'
  | 'periodBars';

/**
 * Resolves when every picture of a theme page is painted for what the page shows now, or the overview has its heat map.
 * Pictures below the fold may still be empty places: see {@link drawnThroughout}.
 */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const charts = [...document.querySelectorAll('.chart')];
      const waiting = document.querySelector(
        '.picture-waiting, .chart-waiting, .loading, .figures-waiting, .scorecard__course--waiting, [aria-busy="true"]',
      );
      // These buttons and the footer come last: what follows walks or counts what is on the page.
      const complete =
        document.querySelector('.page-footer') !== null &&
        [...document.querySelectorAll('.display-place, .words-place')].every((one) =>
          one.querySelector('button'),
        ) &&
        [...document.querySelectorAll('figure')].every((one) =>
          one.querySelector('.figure__downloads button'),
        );
      return (
        (charts.length > 0 || document.querySelector('.heatmap') !== null) &&
        waiting === null &&
        complete &&
        charts.every((chart) => chart.getAttribute('data-painted') === 'true')
      );
    },
    undefined,
    { polling: 40 },
  );
}

/** Comes near every picture, as a reader does who scrolls through the page, and goes back to where it was. */
export async function drawnThroughout(page: Page): Promise<void> {
  await drawn(page);
  const before = await page.evaluate(() => scrollY);
  for (;;) {
    const place = page.locator('.chart-place').first();
    if ((await place.count()) === 0) break;
    // A picture is drawn before it is in view, so its place may be gone by now.
    await place.scrollIntoViewIfNeeded({ timeout: 5000 }).catch(() => {});
    await drawn(page);
  }
  await page.evaluate((top) => scrollTo(0, top), before);
}

/** Resolves when the page's answer reads so. */
export async function headlineReads(page: Page, text: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: text, exact: true }).waitFor();
}

export const headlineOf = (page: Page): Promise<string> => page.locator('h1').innerText();

export const figure = (page: Page, name: FigureName): Locator => page.locator(`#figure-${name}`);

/** The finding over a figure, with its number. */
export const titleOf = async (page: Page, name: FigureName): Promise<string> =>
  (await figure(page, name).locator('.figure__title').textContent()) ?? '';

/** The key figures, each in one line. */
export const tilesOf = async (page: Page): Promise<string[]> =>
  (await page.locator('.tile').allInnerTexts()).map((text) => text.replace(/\n+/g, ' | '));

/** Cells of the table in a figure, row by row, headers first, as they read. */
export const rowsOf = (page: Page, name: FigureName): Promise<string[][]> =>
  figure(page, name)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
    );

/** What a screen reader hears when the selection changes. */
export const announced = (page: Page): Promise<string> =>
  page.locator('main > [role="status"]').innerText();

/** Words inside a drawing, in drawing order. */
export const wordsInPicture = (page: Page, name: FigureName): Promise<string[]> =>
  figure(page, name)
    .locator('.chart svg text')
    .evaluateAll((texts) => texts.map((text) => text.textContent));

/** Bars are closed shapes in the picture's own coordinates; the grounds of its words are moved ones. */
export const BAR = '.chart svg path[d$="Z"]:not([transform])';

export type DrawnBar = { width: number; fill: string; left: number; y: number };

/** Bars of a picture from top to bottom. */
export const barsOf = (page: Page, name: FigureName): Promise<DrawnBar[]> =>
  figure(page, name)
    .locator(BAR)
    .evaluateAll((paths) =>
      paths.map((path) => {
        const { width, left, y } = path.getBoundingClientRect();
        return { width, left, y, fill: getComputedStyle(path).fill };
      }),
    );

/** Chooses in a filter by the words beside it and waits for the pictures. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).selectOption({ label: option });
  await drawn(page);
}

export const parametersOf = (page: Page): Record<string, string> =>
  Object.fromEntries(new URL(page.url()).searchParams);

/** A row of a figure's table by the name in its first cell. */
export const rowNamed = (page: Page, name: FigureName, header: string): Locator =>
  figure(page, name)
    .locator('tbody tr')
    .filter({ has: page.locator('th', { hasText: header }) });
