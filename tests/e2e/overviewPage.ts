import type { Locator, Page } from 'playwright-core';

/** Resolves when the overview shows its heat map, or why it has none. */
export const heatMapShown = (page: Page) => page.locator('.heatmap').waitFor();

/** The section of a theme on the overview. */
export const sectionOf = (page: Page, theme: string): Locator =>
  page.getByRole('region', { name: theme, exact: true });

/** The link in a cell of the heat map. */
export const cellOf = (page: Page, area: string, indicator: string): Locator =>
  page
    .locator('#figure-heatmap tbody tr')
    .filter({ has: page.locator('th', { hasText: area }) })
    .getByRole('link', { name: new RegExp(`, ${area}, ${indicator}$`) });

/** What is to be seen in the heat map, row by row, headers first: without the words for those who hear it. */
export const heatRows = (page: Page): Promise<string[][]> =>
  page.locator('#figure-heatmap tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children].map((cell) => {
        const seen = cell.cloneNode(true) as Element;
        for (const hidden of seen.querySelectorAll('.visually-hidden')) hidden.remove();
        return seen.textContent.trim();
      }),
    ),
  );

/** Chooses what the heat map shows. */
export const showInHeatMap = (page: Page, kind: 'Rate' | 'Change' | 'Trend') =>
  page
    .getByRole('group', { name: 'Show in the heat map' })
    .getByRole('radio', { name: kind })
    .check();
