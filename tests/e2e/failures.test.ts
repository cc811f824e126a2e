import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { announced, figure, headlineOf, rowsOf } from './dashboardPage';
import { dashboardSite } from './dashboardSite';

const site = dashboardSite();
const NATIONAL = 'England and Wales (all CSPs)';
const ASB = '?indicator=asb-incidents';

const refused = (pattern: string) => ({
  before: async (page: Page) => {
    await page.route(pattern, (route) => route.abort());
  },
  noise:
    /Failed to load resource|Failed to fetch|net::ERR_FAILED|could not be|dynamically imported/i,
});

describe('a part that cannot be loaded', () => {
  it.each([
    ['**/echartsParts*.js', 'The picture could not be drawn.'],
    ['**/pictures-*.js', 'Figure 1 could not be loaded'],
    ['**/figures-*.js', 'Further pictures could not be loaded'],
    ['**/around-*.js', 'The downloads could not be loaded'],
  ])('%s leaves the words and the table', async (pattern, said) => {
    const page = await site.open(ASB, {
      ...refused(pattern),
      until: (opened) => opened.getByText(said).first().waitFor(),
    });
    expect(await headlineOf(page)).toContain('fell by 7% between 2022 and 2023');
    expect(await rowsOf(page, 'table')).toHaveLength(13);
  });
});

describe('a data folder without a package', () => {
  it('falls back to the default data and says so', async () => {
    const page = await site.open('?data=no-such-folder&indicator=asb-incidents', {
      noise: /404/,
    });
    await page.getByText('No data package can be read in "no-such-folder"').waitFor();
    expect(await headlineOf(page)).toContain('40,808 to 38,039');
  });
});

describe('a group whose files are on their way', () => {
  it('is said to be loading, and outlives a choice made meanwhile', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const page = await site.open('?indicator=csp-violence', {
      before: async (opened) => {
        await opened.route('**/national-*.csv', async (route) => {
          await held;
          await route.continue();
        });
      },
    });
    await page.getByLabel('Areas', { exact: true }).selectOption({ label: NATIONAL });
    await page.getByText(`Loading the figures of ${NATIONAL}`).waitFor();
    expect(await page.getByLabel('Areas', { exact: true }).inputValue()).toBe('EW');
    await page.getByLabel('Rate per', { exact: true }).selectOption('100000');
    release();
    await page.getByText('of 300 areas').first().waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('group')).toBe('EW');
    await expect.poll(() => announced(page)).toContain('rate per 100,000');
  });

  it('says so when they cannot be had, and shows what it has', async () => {
    const page = await site.open('?indicator=csp-violence&group=EW', refused('**/national-*.csv'));
    await page.getByText(`The files of ${NATIONAL} could not be used`).waitFor();
    expect(await headlineOf(page)).toContain('Lancashire-12');
    expect(await figure(page, 'ranking').locator('.figure__title').textContent()).toContain(
      'of 12 areas',
    );
  });

  it('is not offered where the package says that it has no figures', async () => {
    const page = await site.open(ASB);
    const offered = await page
      .getByLabel('Areas', { exact: true })
      .locator('option')
      .allTextContents();
    expect(offered).toContain('Lancashire-12');
    expect(offered).not.toContain(NATIONAL);
  });
});

describe('data replaced on the server', () => {
  it('are asked for anew at every load, whatever the server says of its cache', async () => {
    const page = await site.open(ASB, {
      before: async (opened) => {
        await opened.addInitScript(() => {
          const asked: [string, RequestCache | undefined][] = [];
          const given = window.fetch;
          window.fetch = (url, options) => {
            asked.push([url instanceof Request ? url.url : `${url}`, options?.cache]);
            return given(url, options);
          };
          Object.assign(window, { asked });
        });
      },
    });
    const asked = await page.evaluate(
      () => (window as unknown as { asked: [string, string][] }).asked,
    );
    expect(asked.length).toBeGreaterThan(10);
    expect(new Set(asked.map(([, cache]) => cache))).toEqual(new Set(['no-cache']));
  });
});
