import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barsOf, drawn, figure } from '../e2e/dashboardPage';
import { dashboardSite } from '../e2e/dashboardSite';
import { openState, SITE_STATES, STATE_PACKAGES } from './siteStates';

const site = dashboardSite(STATE_PACKAGES);

const TEXT_SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Elements that hide part of what they hold, or stick out of the page. */
const lostIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const hiding = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const { right, width } = element.getBoundingClientRect();
      const said = `${element.tagName}.${element.className}: ${element.innerText?.slice(0, 60)}`;
      const inScroll = element.closest('.table-scroll') !== null;
      if (clipPath !== 'none' || element.closest('svg, .loading__bar, .visually-hidden')) return [];
      if (!inScroll && width > 0 && right > innerWidth + 1) return [`out of the page: ${said}`];
      const cut =
        (hiding(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hiding(overflowY) && element.scrollHeight > element.clientHeight + 1);
      return cut ? [`cut off: ${said}`] : [];
    });
  });

/** Words in pictures that stick out of their picture or lie over one another. */
const collisionsIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.chart svg')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      const words = [...svg.querySelectorAll('text')].map((text) => ({
        said: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      const out = words.filter(
        ({ box }) =>
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1,
      );
      const over = words.flatMap((one, place) =>
        words
          .slice(place + 1)
          .filter(({ box }) => {
            const across = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
            const down = Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top);
            return across > 2 && down > 4;
          })
          .map((other) => `${one.said} over ${other.said}`),
      );
      return [...out.map(({ said }) => `${said} out of its picture`), ...over];
    }),
  );

async function expectNothingLost(page: Page) {
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  expect(await lostIn(page)).toEqual([]);
  expect(await collisionsIn(page)).toEqual([]);
}

const widestBar = async (page: Page, name: 'ranking' | 'change') =>
  Math.max(...(await barsOf(page, name)).map((bar) => bar.width));

describe('at 320 pixels', () => {
  it.each(SITE_STATES)('$name needs no sideways scrolling and loses nothing', async (state) => {
    const page = await openState(site, state, { width: 320, height: 640 });
    await expectNothingLost(page);
    for (const name of ['ranking', 'change'] as const)
      if ((await figure(page, name).count()) > 0)
        expect(await widestBar(page, name)).toBeGreaterThanOrEqual(20);
  });

  it('a wide table scrolls inside a named region that takes the focus', async () => {
    const page = await site.open('?theme=asb', { width: 320 });
    const region = page.getByRole('region', {
      name: 'Anti-social behaviour incidents recorded by the police, Lancashire-12, 2022 and 2023',
    });
    expect(await region.getAttribute('tabindex')).toBe('0');
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    const header = figure(page, 'table').locator('tbody th').first();
    expect((await header.boundingBox())?.x).toBeGreaterThanOrEqual(0);
  });
});

describe.each([375, 768, 1024, 1440])('at %i pixels', (width) => {
  it('nothing is lost', async () => {
    const page = await site.open('?theme=asb&area=E07000124', { width });
    await expectNothingLost(page);
    expect(await widestBar(page, 'ranking')).toBeGreaterThan(60);
  });
});

describe('with text twice the size', () => {
  it.each([
    ['?theme=asb&area=E07000117', 1440],
    ['?theme=road-safety', 1280],
    ['?theme=asb', 640],
    ['?page=data-quality', 640],
  ])('%s at %i pixels loses nothing and draws larger words', async (search, width) => {
    const until = (page: Page) => page.waitForSelector('footer');
    const page = await site.open(search, { width, until });
    const pictures = !search.includes('page=');
    if (pictures) await drawn(page);
    const size = () =>
      page.evaluate(() => {
        const text = document.querySelector('.chart svg text');
        return text ? Number.parseFloat(getComputedStyle(text).fontSize) : 0;
      });
    const before = await size();
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    if (pictures) {
      await expect.poll(size).toBe(before * 2);
      await drawn(page);
    }
    await expectNothingLost(page);
  });
});

describe('with the text spacing of WCAG 1.4.12', () => {
  it.each(SITE_STATES.filter(({ name }) => /anti-social|faults|opened|without figures/.test(name)))(
    '$name loses nothing',
    async (state) => {
      const page = await openState(site, state, { width: 1280, bypassCSP: true });
      await page.addStyleTag({ content: TEXT_SPACING });
      await state.until(page);
      await expectNothingLost(page);
      await page.setViewportSize({ width: 320, height: 640 });
      await state.until(page);
      await expectNothingLost(page);
    },
  );
});
