import { cp } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { inMilliseconds, inTimes, type PartReport } from './benchReport';
import { writeStreet } from './generatedStreet';
import { median, medianRatio } from './medians';
import type { StreetMethod, StreetRun } from './pages/street';

const labels: Readonly<Record<StreetMethod, string>> = {
  ours: 'this dashboard, the file to counts by district',
  duckdb: 'DuckDB-WASM, until it could begin',
};
const methods = Object.keys(labels) as StreetMethod[];

/** A month of police.uk to counts, as against the time that an engine takes to start; in turn, on fresh pages. */
export async function streetBench(
  browser: Browser,
  site: string,
  folder: string,
  repeat: number,
): Promise<PartReport> {
  const { file, rows, bytes, counted } = await writeStreet(`${folder}/street`);
  await cp('data', `${folder}/data`, { recursive: true });
  const runs: Record<StreetMethod, StreetRun[]> = { ours: [], duckdb: [] };
  for (let repetition = 0; repetition < repeat; repetition += 1) {
    for (const method of methods) {
      const page = await browser.newPage();
      await page.goto(`${site}pages/street.html`);
      const run = await page.evaluate(({ name, path }) => window.runStreet(name, '../data', path), {
        name: method,
        path: `../street/${file}`,
      });
      await page.context().close();
      if (method === 'ours' && run.counted !== counted)
        throw new Error(`${run.counted} records instead of ${counted}`);
      runs[method].push(run);
    }
  }
  const times = (method: StreetMethod) => runs[method].map(({ milliseconds }) => milliseconds);
  const ratio = medianRatio(times('ours'), times('duckdb'));
  return {
    tables: [
      {
        title: `A month of data.police.uk: ${rows.toLocaleString('en-GB')} rows, ${(bytes / 1e6).toFixed(1)} MB`,
        columns: ['', 'ms'],
        rows: methods.map((method) => [labels[method], inMilliseconds(median(times(method)))]),
      },
    ],
    budgets: [
      {
        name: 'A month of data.police.uk to counts, of the start of DuckDB-WASM',
        budget: '<= 1x',
        measured: inTimes(ratio),
        met: ratio <= 1,
      },
    ],
    data: { rows, bytes, runs },
  };
}
