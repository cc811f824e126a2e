import type { Browser } from 'playwright-core';
import { type Budget, inMilliseconds, inTimes, type PartReport } from './benchReport';
import { writePackage } from './generatedPackage';
import { median, medianRatio } from './medians';
import type { LoadMethod, LoadRun } from './pages/load';
import { longestTaskOfLoad } from './tracedTasks';

const labels: Readonly<Record<LoadMethod, string>> = {
  ours: 'this dashboard (worker, checks, cubes)',
  papaparse: 'papaparse to objects, main thread',
  udsv: 'uDSV stream to columns, worker',
  duckdb: 'DuckDB-WASM, started cold',
};
const methods = Object.keys(labels) as LoadMethod[];
const [fewRows, manyRows] = [50_000, 1_000_000];
const [mostTime, longestTask] = [0.6, 50];

type Runs = Readonly<Record<LoadMethod, LoadRun[]>>;

interface Load {
  readonly method: LoadMethod;
  readonly page: string;
  readonly folder: string;
}

/** Each load on a page of its own: nobody inherits another's compiled code or garbage. */
async function onFreshPage<R>(
  browser: Browser,
  { method, page, folder }: Load,
  around: (load: () => Promise<LoadRun>) => Promise<R>,
): Promise<R> {
  const opened = await browser.newPage();
  try {
    await opened.goto(page);
    return await around(() =>
      opened.evaluate(({ wanted, from }) => window.runLoad(wanted, from), {
        wanted: method,
        from: folder,
      }),
    );
  } finally {
    await opened.context().close();
  }
}

function sizeReport(rows: number, bytes: number, runs: Runs) {
  const times = (method: LoadMethod) => runs[method].map(({ milliseconds }) => milliseconds);
  const measured = methods.map((method) => ({
    method,
    milliseconds: median(times(method)),
    ratioToPapaparse: medianRatio(times(method), times('papaparse')),
    medianLongestTask: median(runs[method].map((run) => run.longestTask)),
    runs: runs[method],
  }));
  const task = (time: number) => (time === 0 ? 'none over 50' : inMilliseconds(time));
  const size = `${rows.toLocaleString('en-GB')} rows, ${(bytes / 1e6).toFixed(0)} MB`;
  const table = {
    title: `CSV over http to typed columns and sums by area, year and indicator: ${size}`,
    columns: ['', 'of papaparse', 'ms', 'longest task, ms'],
    rows: measured.map(({ method, milliseconds, ratioToPapaparse, medianLongestTask }) => [
      labels[method],
      inTimes(ratioToPapaparse),
      inMilliseconds(milliseconds),
      task(medianLongestTask),
    ]),
  };
  return { rows, bytes, measured, table };
}

function budgets(
  { measured }: ReturnType<typeof sizeReport>,
  processorTime: number,
): readonly Budget[] {
  const ours = measured.find(({ method }) => method === 'ours');
  const ratio = ours?.ratioToPapaparse ?? Number.NaN;
  const tasks = ours?.runs.map((run) => run.longestTask) ?? [];
  const over = tasks.filter((task) => task > longestTask);
  return [
    {
      name: 'Load and aggregate 1,000,000 rows, of papaparse to objects',
      budget: `<= ${mostTime}x`,
      measured: inTimes(ratio),
      met: ratio <= mostTime,
    },
    {
      name: 'Longest task of the main thread meanwhile, in processor time',
      budget: `<= ${longestTask} ms`,
      measured: `${inMilliseconds(processorTime)} ms`,
      met: processorTime <= longestTask,
    },
    {
      name: 'The same by the clock, which other programs stop, median',
      budget: `<= ${longestTask} ms`,
      measured:
        over.length === 0
          ? 'none over 50 ms'
          : `${over.length} of ${tasks.length} loads had one, longest ${inMilliseconds(Math.max(...over))} ms`,
      met: median(tasks) <= longestTask,
    },
  ];
}

/** Loads the generated packages in every way, in turn; the sums are compared on the page, which fails when they differ. */
export async function loadBench(
  browser: Browser,
  site: string,
  folder: string,
  repeat: number,
): Promise<PartReport> {
  const page = `${site}pages/load.html`;
  const folderOf = (rows: number) => `../packages/${rows}-rows`;
  const sizes = [];
  for (const rows of [fewRows, manyRows]) {
    const wanted = { name: `${rows}-rows`, rows, markers: true };
    const { bytes } = await writePackage(`${folder}/packages`, wanted);
    const runs: Runs = { ours: [], papaparse: [], udsv: [], duckdb: [] };
    for (let repetition = 0; repetition < repeat; repetition += 1) {
      for (const method of methods) {
        const load = { method, page, folder: folderOf(rows) };
        runs[method].push(await onFreshPage(browser, load, (run) => run()));
      }
    }
    sizes.push(sizeReport(rows, bytes, runs));
  }
  // Apart from the runs that are timed, which tracing would slow down.
  const traced = { method: 'ours', page, folder: folderOf(manyRows) } as const;
  const processorTime = await onFreshPage(browser, traced, (run) =>
    longestTaskOfLoad(browser, run),
  );
  const many = sizes.at(-1);
  return {
    tables: sizes.map(({ table }) => table),
    budgets: many ? budgets(many, processorTime) : [],
    data: { sizes: sizes.map(({ table: _table, ...rest }) => rest), longestTask: processorTime },
  };
}
