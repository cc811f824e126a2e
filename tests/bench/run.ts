import { resolve } from 'node:path';
import { chromiumBrowser } from '../e2e/browser';
import { installMissingBrowsers } from '../e2e/browserPrograms';
import { benchOptions, type Part } from './benchOptions';
import { type PartReport, printBudgets, printTable, writeReport } from './benchReport';
import { buildPages } from './builtPages';
import { filterBench } from './filterBench';
import { loadBench } from './loadBench';
import { machine } from './machine';
import { pageBench } from './pageBench';
import { plainServer } from './plainServer';
import { queryBench } from './queryBench';
import { streetBench } from './streetBench';

const folder = resolve('tests/bench/generated');
const options = benchOptions(process.argv.slice(2));

installMissingBrowsers();
await buildPages(`${folder}/pages`, ['load', 'query', 'street']);
const server = await plainServer(folder);
const browser = await chromiumBrowser();
const run: Record<Part, () => Promise<PartReport>> = {
  load: () => loadBench(browser, server.url, folder, options.repeat),
  street: () => streetBench(browser, server.url, folder, options.repeat),
  query: () => queryBench(browser, server.url, folder, options.repeat),
  page: () => pageBench(browser, folder, options.repeat),
  filter: () => filterBench(browser, folder, options.repeat),
};
try {
  const on = machine(browser);
  const { processor, cores, memoryGiB, load } = on;
  console.log(`${on.browser}, ${processor}, ${cores} cores, ${memoryGiB} GiB, load ${load}`);
  console.log(
    `Medians of ${options.repeat} interleaved repetitions; keep the ratios, not the times.`,
  );
  const reports: Partial<Record<Part, PartReport>> = {};
  for (const part of options.parts) {
    const report = await run[part]();
    reports[part] = report;
    report.tables.forEach(printTable);
  }
  const budgets = Object.values(reports).flatMap((report) => report.budgets);
  if (budgets.length > 0) printBudgets(budgets);
  const file = `${folder}/report.json`;
  await writeReport(file, { machine: on, repeat: options.repeat, reports });
  console.log(`\nEverything measured: ${file}`);
} finally {
  await browser.close();
  await server.close();
}
