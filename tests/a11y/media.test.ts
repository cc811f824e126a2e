import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barsOf, choose, figure, headlineOf } from '../e2e/dashboardPage';
import { dashboardSite } from '../e2e/dashboardSite';

const site = dashboardSite();

/** Keeps the page waiting for its data. */
const neverAnswered = (page: Page) =>
  page.route('**/datapackage.json', () => new Promise(() => {}));
const loading = (page: Page) => page.getByText('Loading the figures').waitFor();
const animations = (page: Page) => page.evaluate(() => document.getAnimations().length);

describe('with reduced motion', () => {
  it('nothing moves while the page loads, which moves otherwise', async () => {
    const options = { before: neverAnswered, until: loading };
    const still = await site.open('', { ...options, reducedMotion: 'reduce' });
    expect(await animations(still)).toBe(0);
    const moving = await site.open('', options);
    expect(await animations(moving)).toBe(1);
  });

  it.each(['reduce', 'no-preference'] as const)(
    'a picture is drawn at once, with motion set to %s',
    async (reducedMotion) => {
      const page = await site.open('?theme=asb', { reducedMotion });
      await choose(page, 'Areas', 'Pennine Lancashire');
      const atOnce = await barsOf(page, 'ranking');
      await page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const next = (left: number) =>
              left === 0 ? resolve() : void requestAnimationFrame(() => next(left - 1));
            next(20);
          }),
      );
      expect(await barsOf(page, 'ranking')).toEqual(atOnce);
      expect(atOnce).toHaveLength(4);
      expect(await animations(page)).toBe(0);
    },
  );
});

describe('in forced colours', () => {
  const media = { forcedColors: 'active' } as const;
  const colourOf = (page: Page, selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

  it('bars, lines and words stand out from the ground, the highlighted bar from the others', async () => {
    const page = await site.look('?theme=asb&area=E07000117', media);
    const ground = await colourOf(page, 'body', 'background-color');
    const system = await page.evaluate(() => {
      const probe = document.createElement('p');
      document.body.append(probe);
      const read = (name: string) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const colours = ['Canvas', 'CanvasText', 'Highlight', 'GrayText', 'LinkText'].map(read);
      probe.remove();
      return colours;
    });
    expect(system[0]).toBe(ground);
    for (const name of ['ranking', 'change'] as const) {
      const bars = await figure(page, name)
        .locator('.chart svg path[d$="Z"]:not([transform])')
        .evaluateAll((paths) =>
          paths.map((path) => {
            const { fill, stroke } = getComputedStyle(path);
            return { fill, stroke };
          }),
        );
      expect(bars).toHaveLength(12);
      for (const { fill, stroke } of bars) {
        expect(fill !== ground || (stroke !== ground && stroke !== 'none')).toBe(true);
        expect(system).toContain(fill);
      }
      expect(new Set(bars.map(({ fill, stroke }) => `${fill} ${stroke}`)).size).toBe(2);
    }
    const words = await page
      .locator('.chart svg text')
      .evaluateAll((texts) => texts.map((text) => getComputedStyle(text).fill));
    expect(words.every((fill) => fill !== ground && system.includes(fill))).toBe(true);
  });

  it('what is chosen is marked without colour alone', async () => {
    const page = await site.look('?theme=asb&area=E07000117', media);
    const mark = (selector: string) => colourOf(page, selector, 'border-bottom-color');
    expect(await mark('.theme-nav__link[aria-current]')).not.toBe(
      await mark('.theme-nav__link:not([aria-current])'),
    );
    const width = (selector: string) => colourOf(page, selector, 'border-bottom-width');
    expect(await width('.table__row--selected > *')).not.toBe(
      await width('.table__row:not(.table__row--selected) > *'),
    );
    const ground = (selector: string) => colourOf(page, selector, 'background-color');
    expect(await ground('.segmented__radio:checked + .segmented__label')).not.toBe(
      await ground('.segmented__radio:not(:checked) + .segmented__label'),
    );
  });

  it('the focus is outlined', async () => {
    const page = await site.open('?theme=asb', media);
    for (let stop = 0; stop < 24; stop += 1) {
      await page.keyboard.press('Tab');
      const outlined = await page.evaluate(() => {
        const element = document.activeElement;
        const shown = element instanceof HTMLInputElement ? element.labels?.[0] : element;
        if (!shown) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(shown);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
      expect(outlined).toBe(true);
    }
  });
});

describe('on a screen that prefers more contrast or dark colours', () => {
  it.each([{ contrast: 'more' }, { colorScheme: 'dark' }] as const)(
    '%o the page is readable',
    async (media) => {
      const page = await site.open('?theme=asb', media);
      expect(await headlineOf(page)).toContain('ASB incidents');
      const { color, backgroundColor } = await page.evaluate(() => {
        const style = getComputedStyle(document.body);
        return { color: style.color, backgroundColor: style.backgroundColor };
      });
      expect(color).not.toBe(backgroundColor);
    },
  );
});
