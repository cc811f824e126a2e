import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siteServer } from '../../scripts/siteServer';
import { choose, drawn, figure, headlineOf } from './dashboardPage';
import { dashboardSite } from './dashboardSite';
import { SITE_FOLDER } from './siteServer';

declare global {
  interface Window {
    /** What the page did that it promises not to do, noted by the script of these tests. */
    noted: string[];
  }
}

const site = dashboardSite();

/** Notes every use of storage and every breach of the policy, from before the page's first script. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    window.noted = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.noted.push(`violation: ${violatedDirective} ${blockedURI}`);
    });
    const noting = (storage: Storage, name: string) =>
      new Proxy(storage, {
        get: (target, key) => {
          window.noted.push(`${name}: ${String(key)}`);
          return Reflect.get(target, key);
        },
      });
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      const watched = noting(window[name], name);
      Object.defineProperty(window, name, { get: () => watched });
    }
    IDBFactory.prototype.open = (name: string) => {
      throw new Error(window.noted[window.noted.push(`database: ${name}`) - 1]);
    };
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(document, 'cookie', {
      get: () => String(cookie?.get?.call(document)),
      set: (text: string) => {
        window.noted.push(`cookie: ${text}`);
      },
    });
  });

const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    // Looking up how the page is to be shown keeps nothing.
    noted: window.noted.filter((one) => one !== 'localStorage: getItem'),
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

const NOTHING = { noted: [], local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

describe('the site', () => {
  it('asks no other origin, tells none where the reader came from, keeps nothing and breaks no rule of its policy', async () => {
    const asked: string[] = [];
    const referrers: (string | undefined)[] = [];
    const page = await site.open('?theme=asb', {
      before: async (opened) => {
        opened.on('request', (request) => {
          asked.push(request.url());
          referrers.push(request.headers()['referer']);
        });
        await watch(opened);
      },
    });
    await choose(page, 'Highlight', 'Burnley');
    for (const name of [/^Download the data/, /\(SVG\)$/, /\(PNG\)$/]) {
      const saved = page.waitForEvent('download');
      await figure(page, 'ranking').getByRole('button', { name }).click();
      await saved;
    }
    await page.getByRole('link', { name: 'Serious violence', exact: true }).click();
    await drawn(page);
    await choose(page, 'Indicator', 'Robbery');
    await choose(page, 'Areas', 'England and Wales (all CSPs)');
    await page.getByRole('link', { name: /^Organised crime/ }).click();
    await page.getByText('No figures are held for this theme').waitFor();
    await page.getByRole('link', { name: 'Data quality and sources' }).click();
    await page.getByRole('heading', { name: 'Files', exact: true }).waitFor();
    const { origin } = new URL(site.url());
    const others = asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('blob:'));
    expect(others.filter((url) => !url.startsWith('data:image/svg+xml'))).toEqual([]);
    expect(referrers.length).toBeGreaterThan(10);
    expect(referrers.filter(Boolean)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await keptBy(page)).toEqual(NOTHING);
  });

  it('declares its policy in the page, which a script from elsewhere cannot pass', async () => {
    const page = await site.open('?theme=asb', {
      before: watch,
      noise: /Content Security Policy/,
    });
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.noted.push("an inline script ran")';
      document.body.append(script);
    });
    // The policy stands in the page and in the server's headers, so it is broken once or twice.
    expect([...new Set((await keptBy(page)).noted)]).toEqual(['violation: script-src-elem inline']);
  });

  it.each(['/', '/deep/er/place/'])('works at %s', async (basePath) => {
    const server = await siteServer(SITE_FOLDER, { port: 0, basePath });
    const page = await site.open(`${server.url}?theme=asb`);
    expect(await headlineOf(page)).toContain('ASB incidents in Lancashire-12 fell by 7%');
    await page.getByRole('link', { name: 'Domestic abuse', exact: true }).click();
    await drawn(page);
    await expect.poll(() => new URL(page.url()).pathname).toBe(basePath);
    await server.close();
  });

  it('without JavaScript says what it needs', async () => {
    const page = await site.open('', {
      javaScriptEnabled: false,
      until: (opened) => opened.waitForSelector('noscript p', { state: 'attached' }),
    });
    expect(await page.locator('body').innerText()).toBe(
      'This dashboard draws its tables and charts in your browser and needs JavaScript to do so.',
    );
  });
});
