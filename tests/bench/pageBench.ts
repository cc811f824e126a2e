import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { type SiteServer, siteServer } from '../../scripts/siteServer';
import { inKibibytes, inMilliseconds, inTimes, type PartReport } from './benchReport';
import { buildPeer } from './builtPages';
import { median, medianRatio } from './medians';
import { type PageMoments, slowPage, slowProfile } from './slowPage';

const siteFolder = resolve('dist');

const labels = {
  site: 'this dashboard, a theme, built site',
  overview: 'this dashboard, the overview and its heat map',
  peer: 'the same two charts, all of ECharts in one chunk',
} as const;
type PageName = keyof typeof labels;
const names = Object.keys(labels) as PageName[];

function report(runs: Readonly<Record<PageName, readonly PageMoments[]>>): PartReport {
  const moments = (name: PageName, moment: 'headline' | 'picture') =>
    runs[name].map((run) => run[moment]);
  const measured = names.map((name) => ({
    name,
    headline: median(moments(name, 'headline')),
    picture: median(moments(name, 'picture')),
    headlineOfPeer: medianRatio(moments(name, 'headline'), moments('peer', 'headline')),
    pictureOfPeer: medianRatio(moments(name, 'picture'), moments('peer', 'picture')),
    bytes: runs[name].at(-1)?.bytes ?? {},
    runs: runs[name],
  }));
  const types = [...new Set(measured.flatMap(({ bytes }) => Object.keys(bytes)))].toSorted();
  const { roundTrip, megabitsPerSecond, processorSlowdown } = slowProfile;
  return {
    tables: [
      {
        title: `First visit at ${roundTrip} ms round trip, ${megabitsPerSecond} Mbit/s, processor slowed ${processorSlowdown}x`,
        columns: ['', 'headline, of peer', 'ms', 'first chart, of peer', 'ms'],
        rows: measured.map((page) => [
          labels[page.name],
          inTimes(page.headlineOfPeer),
          inMilliseconds(page.headline),
          inTimes(page.pictureOfPeer),
          inMilliseconds(page.picture),
        ]),
      },
      {
        title: 'KiB on the wire until the first chart, compressed as the server sends it',
        columns: ['', ...types, 'all'],
        rows: measured.map(({ name, bytes }) => [
          labels[name],
          ...types.map((type) => inKibibytes(bytes[type] ?? 0)),
          inKibibytes(Object.values(bytes).reduce((sum, one) => sum + one, 0)),
        ]),
      },
    ],
    budgets: [],
    data: { profile: slowProfile, measured },
  };
}

/** Opens the built site and its peer in turn, each time as a first visit. Builds the site when that was not done. */
export async function pageBench(
  browser: Browser,
  folder: string,
  repeat: number,
): Promise<PartReport> {
  if (!existsSync(siteFolder)) execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });
  // A copy, so that a build in another terminal does not change the site while it is measured.
  await rm(`${folder}/site`, { recursive: true, force: true });
  await cp(siteFolder, `${folder}/site`, { recursive: true });
  await buildPeer(`${folder}/peer`);
  const servers: SiteServer[] = [];
  try {
    const site = await siteServer(`${folder}/site`, { port: 0 });
    servers.push(site);
    const peer = await siteServer(`${folder}/peer`, { port: 0 });
    servers.push(peer);
    const addresses = {
      site: `${site.url}?theme=domestic-abuse`,
      overview: site.url,
      peer: `${peer.url}peer.html`,
    };
    const runs: Record<PageName, PageMoments[]> = { site: [], overview: [], peer: [] };
    for (let repetition = 0; repetition < repeat; repetition += 1) {
      for (const name of names) runs[name].push(await slowPage(browser, addresses[name]));
    }
    return report(runs);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}
