import type { Page } from 'playwright-core';

/** A state of the site that a reader can meet. */
export type SiteState = {
  name: string;
  /** States whose elements, taken together, are those of this one in the same colours; theirs are checked. */
  coloursAsIn?: string[];
  /** Whether it is also checked with more room between letters, words and lines. */
  spaced?: true;
  search: string;
  /** Prepares the page before it is loaded. */
  before?: (page: Page) => Promise<unknown>;
  /** Resolves when the page shows the state. */
  until: (page: Page) => Promise<unknown>;
};

/** Resolves when the page has these words. */
export const reads = (words: string) => (page: Page) => page.getByText(words).first().waitFor();
