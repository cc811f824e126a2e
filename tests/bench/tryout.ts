import { resolve } from 'node:path';
import { chromiumBrowser } from '../e2e/browser';
import { buildPages } from './builtPages';
import { writePackage } from './generatedPackage';
import { plainServer } from './plainServer';

const gen = resolve('tests/bench/generated');
console.log(
  await writePackage(gen + '/packages', { name: '1000000', rows: 1_000_000, markers: true }),
);
console.log(await writePackage(gen + '/packages', { name: '50000', rows: 50_000, markers: true }));
await buildPages(gen + '/pages');
const server = await plainServer(gen);
const browser = await chromiumBrowser();
for (let rep = 0; rep < Number(process.argv[2] ?? 3); rep++)
  for (const name of ['50000', '1000000'])
    for (const method of ['ours', 'papaparse', 'udsv', 'duckdb'] as const) {
      const page = await browser.newPage();
      page.on('console', (m) => console.log(m.text()));
      page.on('pageerror', (m) => console.log(m));
      await page.goto(server.url + 'pages/load.html');
      const run = await page.evaluate(
        ([m, f]) => window.runLoad(m as 'ours', f!),
        [method, `../packages/${name}`],
      );
      console.log(name, method, run.milliseconds.toFixed(0), run.longestTask);
      await page.close();
    }
await browser.close();
await server.close();
