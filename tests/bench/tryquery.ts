import { resolve } from 'node:path';
import { build } from 'vite';
import { chromiumBrowser } from '../e2e/browser';
import { rowsOfMonths } from './generatedAxes';
import { writePackage } from './generatedPackage';
import { plainServer } from './plainServer';

const gen = resolve('tests/bench/generated');
if (!process.argv[3])
  await writePackage(gen + '/packages', {
    name: '180-months',
    rows: rowsOfMonths(180),
    markers: false,
  });
await build({
  configFile: false,
  root: resolve('tests/bench/pages'),
  base: './',
  logLevel: 'error',
  build: {
    outDir: gen + '/pages',
    emptyOutDir: true,
    minify: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1e6,
    rolldownOptions: { input: [resolve('tests/bench/pages/query.html')] },
  },
});
const server = await plainServer(gen);
const browser = await chromiumBrowser();
const page = await browser.newPage();
page.on('console', (m) => console.log(m.text()));
await page.goto(server.url + 'pages/query.html');
const cdp = await page.context().newCDPSession(page);
if (process.argv[4]) {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
  await cdp.send('Profiler.start');
}
const run = await page.evaluate(
  ([f, n]) => window.runQueries(f as string, n as number),
  ['../packages/180-months', Number(process.argv[2] ?? 3)],
);
if (process.argv[4]) {
  const { profile } = await cdp.send('Profiler.stop');
  const byId = new Map(profile.nodes.map((n) => [n.id, n]));
  const self = new Map<string, number>();
  const inOurs = new Set<number>();
  const walk = (n: any, on: boolean) => {
    const o = on || n.callFrame.functionName === 'oursQuery';
    if (o) inOurs.add(n.id);
    for (const c of n.children ?? []) walk(byId.get(c), o);
  };
  walk(profile.nodes[0], false);
  profile.samples!.forEach((id, i) => {
    if (!inOurs.has(id)) return;
    const n = byId.get(id)!;
    const k = n.callFrame.functionName + ':' + n.callFrame.lineNumber;
    self.set(k, (self.get(k) ?? 0) + profile.timeDeltas![i]! / 1000);
  });
  const q = 280 * (1 + Number(process.argv[2]));
  let sum = 0;
  for (const v of self.values()) sum += v;
  console.log('sum', sum / q);
  for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 22))
    console.log((v / q).toFixed(4), k);
}
console.log(run);
const med = (a: readonly number[]) => [...a].sort((x, y) => x - y)[a.length >> 1]!;
console.log(
  'ratio text',
  (med(run.arquero) / med(run.ours)).toFixed(1),
  'coded',
  (med(run.arqueroCoded) / med(run.ours)).toFixed(1),
);
await browser.close();
await server.close();
