import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Width of the text of an A4 page inside the margins, in CSS pixels. */
export const PAPER = 680;

/**
 * What axe finds, one text for each element, with the rule and how to mend it. The rules about colours, which cost more
 * than all others together, can be left out where the same have been checked on another page or at another width.
 */
export async function axeFaultsIn(page: Page, { colours = true } = {}): Promise<string[]> {
  const options: RunOptions = {
    runOnly: { type: 'tag', values: TAGS },
    // What passes is not written out.
    resultTypes: ['violations'],
    rules: {
      'color-contrast': { enabled: colours },
      'link-in-text-block': { enabled: colours },
    },
  };
  // Half a megabyte to read: once for a page is enough.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (given) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, given);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 200)}\n${failureSummary}`,
      ),
    );
  }, options);
}

/** Headings that skip a level, pages without exactly one h1, headings without words. */
export const headingFaultsIn = (page: Page): Promise<string[]> =>
  page.locator('h1, h2, h3, h4, h5, h6').evaluateAll((all) => {
    const level = (heading: Element | undefined) => Number(heading?.tagName.slice(1) ?? 0);
    const mains = all.filter((heading) => level(heading) === 1).length;
    return [
      ...(mains === 1 ? [] : [`${mains} headings of the first level`]),
      ...all
        .filter((heading, place) => level(heading) > level(all[place - 1]) + 1)
        .map((heading) => `skips a level: ${heading.textContent}`),
      ...all.filter((heading) => heading.textContent.trim().length < 3).map(() => 'no words'),
    ];
  });

/** Sideways scrolling, elements that stick out of the page, and elements that cut off what they hold. */
export const lossesIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const hiding = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const passed = 'svg, .loading__bar, .visually-hidden';
    const lost = [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const { right, width } = element.getBoundingClientRect();
      const said = `${element.tagName}.${element.className}: ${element.textContent.slice(0, 60)}`;
      if (clipPath !== 'none' || element.closest(passed)) return [];
      const scrolls = element.closest('.table-scroll') !== null;
      if (!scrolls && width > 0 && right > innerWidth + 1) return [`out of the page: ${said}`];
      const cut =
        (hiding(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hiding(overflowY) && element.scrollHeight > element.clientHeight + 1);
      return cut ? [`cut off: ${said}`] : [];
    });
    const sideways = root.scrollWidth - root.clientWidth;
    return sideways > 0 ? [`scrolls sideways by ${sideways}`, ...lost] : lost;
  });

/** Words in pictures that stick out of their picture or lie over one another. */
export const collisionsIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.chart svg')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      const words = [...svg.querySelectorAll('text')].map((text) => ({
        said: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      const inside = (box: DOMRect) =>
        box.left >= frame.left - 1 &&
        box.right <= frame.right + 1 &&
        box.top >= frame.top - 1 &&
        box.bottom <= frame.bottom + 1;
      const overlap = (a: DOMRect, b: DOMRect) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
      return words.flatMap(({ said, box }, place) => [
        ...(inside(box) ? [] : [`${said} sticks out of its picture`]),
        ...words
          .slice(place + 1)
          .filter((other) => overlap(box, other.box))
          .map((other) => `${said} lies over ${other.said}`),
      ]);
    }),
  );

/** Width of the largest bar of every bar picture. */
export const largestBarsIn = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    ['ranking', 'change'].flatMap((name) => {
      const bars = document.querySelectorAll(
        `#figure-${name} .chart svg path[d$="Z"]:not([transform])`,
      );
      const widths = [...bars].map((bar) => bar.getBoundingClientRect().width);
      return widths.length > 0 ? [Math.max(...widths)] : [];
    }),
  );

const TEXT_SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Gives the page the text spacing of WCAG 1.4.12, or takes it away. As a reader's own style sheet it passes the policy. */
export const spaceText = (page: Page, spaced: boolean): Promise<void> =>
  page.evaluate(
    (rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    },
    spaced ? TEXT_SPACING : '',
  );

/** Shows the page as it is laid out on paper. */
export async function printed(page: Page): Promise<void> {
  await page.setViewportSize({ width: PAPER, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

/** Elements that stick out of the paper to the right. */
export const stickingOutOfPaper = (page: Page): Promise<string[]> =>
  page.evaluate((paper) => {
    const shown = [...document.querySelectorAll('body *')].filter(
      (element) => !element.closest('.visually-hidden') && element.getClientRects().length > 0,
    );
    return shown.flatMap((element) => {
      const { right } = element.getBoundingClientRect();
      return right > paper + 1 ? [`${element.tagName}.${element.className}: ${right}`] : [];
    });
  }, PAPER);
