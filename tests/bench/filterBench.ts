import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type SiteServer, siteServer } from '../../scripts/siteServer';
import { inMilliseconds, inTimes, type PartReport } from './benchReport';
import { buildPages } from './builtPages';
import { type PaintTimes, paintTimes, watchPaints } from './filterPaint';
import { median } from './medians';

const siteFolder = resolve('dist');
const sizes = [
  { group: 'L14', areas: 14, most: 1.5 },
  { group: 'EW', areas: 318, most: 1 },
] as const;
/** Changes of the filter in one repetition: to the earlier period and back, so many times. */
const changes = 12;

type Side = 'site' | 'bare';
type Runs = Record<Side, PaintTimes[]>;

const labels: Readonly<Record<Side, string>> = {
  site: 'this dashboard',
  bare: 'bare ECharts: two charts and a table',
};

async function measured(page: Page, url: string): Promise<PaintTimes[]> {
  await page.goto(url);
  await page.waitForSelector('[data-painted="true"]');
  await page.waitForLoadState('networkidle');
  await page.locator('#filter-period').focus();
  const times: PaintTimes[] = [];
  // The first two changes warm both sides up.
  for (let change = -2; change < changes; change += 1) {
    const one = await paintTimes(page, change % 2 === 0 ? 'ArrowDown' : 'ArrowUp');
    if (change >= 0) times.push(one);
  }
  return times;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

function report(all: readonly { size: (typeof sizes)[number]; repetitions: Runs[] }[]): PartReport {
  const figures = all.map(({ size, repetitions }) => {
    // Event timing is given in steps of 8 ms, so that means say more than medians; the repetitions' medians count.
    const of = (side: Side, time: keyof PaintTimes) =>
      repetitions.map((runs) => mean(runs[side].map((run) => run[time])));
    const ratio = (time: keyof PaintTimes) =>
      median(of('site', time).map((one, place) => one / (of('bare', time)[place] ?? Number.NaN)));
    return { size, of, toPaint: ratio('toPaint'), toLast: ratio('toLast') };
  });
  return {
    tables: figures.map(({ size, of, toPaint, toLast }) => ({
      title: `Change of the period of ${size.areas} areas: key to next paint, and to the frame after the last change`,
      columns: ['', 'next paint, of bare', 'ms', 'last change, of bare', 'ms'],
      rows: (['site', 'bare'] as const).map((side) => [
        labels[side],
        inTimes(side === 'site' ? toPaint : 1),
        inMilliseconds(median(of(side, 'toPaint'))),
        inTimes(side === 'site' ? toLast : 1),
        inMilliseconds(median(of(side, 'toLast'))),
      ]),
    })),
    budgets: figures.map(({ size, toPaint }) => ({
      name: `Change of a filter to the next paint, ${size.areas} areas, of bare ECharts`,
      budget: `<= ${size.most}x`,
      measured: inTimes(toPaint),
      met: toPaint <= size.most,
    })),
    data: all,
  };
}

/** Changes a filter by keyboard, on the built site and on a bare page that draws the same two charts and table, in turn. */
export async function filterBench(
  browser: Browser,
  folder: string,
  repeat: number,
): Promise<PartReport> {
  if (!existsSync(siteFolder)) execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });
  await rm(`${folder}/site`, { recursive: true, force: true });
  await cp(siteFolder, `${folder}/site`, { recursive: true });
  await buildPages(`${folder}/bare`, ['bareFilter']);
  await cp(resolve('data'), `${folder}/bare/data`, { recursive: true });
  const servers: SiteServer[] = [];
  try {
    const site = await siteServer(`${folder}/site`, { port: 0 });
    servers.push(site);
    const bare = await siteServer(`${folder}/bare`, { port: 0 });
    servers.push(bare);
    const addresses = (group: string): Record<Side, string> => ({
      site: `${site.url}?theme=serious-violence&indicator=csp-violence&group=${group}`,
      bare: `${bare.url}bareFilter.html?group=${group}`,
    });
    const all = sizes.map((size) => ({ size, repetitions: [] as Runs[] }));
    for (let repetition = 0; repetition < repeat; repetition += 1) {
      for (const { size, repetitions } of all) {
        const runs: Runs = { site: [], bare: [] };
        for (const side of ['site', 'bare'] as const) {
          const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
          await page.addInitScript(watchPaints);
          runs[side] = await measured(page, addresses(size.group)[side]);
          await page.context().close();
        }
        repetitions.push(runs);
      }
    }
    return report(all);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}
