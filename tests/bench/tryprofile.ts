import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { chromiumBrowser } from '../e2e/browser';
import { plainServer } from './plainServer';

const gen = resolve('tests/bench/generated');
await build({
  configFile: false,
  root: resolve('tests/bench/pages'),
  base: './',
  logLevel: 'warn',
  plugins: [react()],
  build: {
    outDir: gen + '/pages',
    emptyOutDir: true,
    minify: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1e6,
    rolldownOptions: { input: [resolve('tests/bench/pages/load.html')] },
  },
});
const server = await plainServer(gen);
const browser = await chromiumBrowser();
const page = await browser.newPage();
await page.goto(server.url + 'pages/load.html');
const cdp = await page.context().newCDPSession(page);
await cdp.send('Profiler.enable');
await cdp.send('Profiler.setSamplingInterval', { interval: 500 });
await cdp.send('Profiler.start');
const run = await page.evaluate(
  ([m, f]) => window.runLoad(m as 'ours', f!),
  ['ours', `../packages/${process.argv[2] ?? 1000000}`],
);
const { profile } = await cdp.send('Profiler.stop');
const self = new Map<string, number>();
const byId = new Map(profile.nodes.map((n) => [n.id, n]));
profile.samples!.forEach((id, i) => {
  const n = byId.get(id)!;
  const k = n.callFrame.functionName + ':' + n.callFrame.lineNumber;
  self.set(k, (self.get(k) ?? 0) + profile.timeDeltas![i]! / 1000);
});
console.log(run);
for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 22))
  console.log(v.toFixed(1), k);
// busy stretches
let t = profile.startTime / 1000,
  busyFrom = -1;
const stretches: string[] = [];
let names = new Map<string, number>();
profile.samples!.forEach((id, i) => {
  t += profile.timeDeltas![i]! / 1000;
  const f = byId.get(id)!.callFrame.functionName;
  if (f === '(idle)') {
    if (busyFrom >= 0 && t - busyFrom > 20)
      stretches.push(
        `${(busyFrom - profile.startTime / 1000).toFixed(0)} +${(t - busyFrom).toFixed(0)} ` +
          [...names]
            .sort((a, b) => b[1] - a[1])
            .slice(0, 4)
            .map(([n, c]) => n + ' ' + c.toFixed(0))
            .join(', '),
      );
    busyFrom = -1;
    names = new Map();
  } else {
    if (busyFrom < 0) busyFrom = t;
    names.set(f, (names.get(f) ?? 0) + profile.timeDeltas![i]! / 1000);
  }
});
console.log(stretches.join('\n'));
await browser.close();
await server.close();
