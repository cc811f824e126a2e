import type { Browser } from 'playwright-core';
import { inMilliseconds, inTimes, type PartReport } from './benchReport';
import { rowsOfMonths } from './generatedAxes';
import { writePackage } from './generatedPackage';
import { median, medianRatio } from './medians';
import type { QueryRun } from './pages/query';

const months = 180;
const fewestTimes = 50;

const labels = {
  ours: 'this dashboard (comparison on cubes)',
  arquero: 'arquero, columns of text as from CSV',
  arqueroCoded: 'arquero, texts coded as numbers beforehand',
} as const;
const methods = Object.keys(labels) as (keyof typeof labels)[];

function report(run: QueryRun): PartReport {
  const measured = methods.map((method) => ({
    method,
    milliseconds: median(run[method]),
    timesOurs: medianRatio(run[method], run.ours),
    runs: run[method],
  }));
  const timesFaster = medianRatio(run.arquero, run.ours);
  return {
    tables: [
      {
        title: `12-month rates, change and rank of 318 areas, out of ${months} months and 20 indicators: ${run.queries} queries`,
        columns: ['', 'times ours', 'ms a query'],
        rows: measured.map(({ method, milliseconds, timesOurs }) => [
          labels[method],
          inTimes(timesOurs),
          inMilliseconds(milliseconds),
        ]),
      },
    ],
    budgets: [
      {
        name: `Window query, how many times faster than ${labels.arquero}`,
        budget: `>= ${fewestTimes}x`,
        measured: inTimes(timesFaster),
        met: timesFaster >= fewestTimes,
      },
    ],
    data: { queries: run.queries, measured },
  };
}

/** Asks every query of both in turn; the answers are compared on the page, which fails when they differ. */
export async function queryBench(
  browser: Browser,
  site: string,
  folder: string,
  repeat: number,
): Promise<PartReport> {
  const name = `${months}-months`;
  const rows = rowsOfMonths(months);
  await writePackage(`${folder}/packages`, { name, rows });
  const page = await browser.newPage();
  await page.goto(`${site}pages/query.html`);
  const run = await page.evaluate(({ from, times }) => window.runQueries(from, times), {
    from: `../packages/${name}`,
    times: repeat,
  });
  await page.context().close();
  return report(run);
}
