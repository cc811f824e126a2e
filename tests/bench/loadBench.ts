import type { Browser } from 'playwright-core';
import { type Budget, inMebibytes, inMilliseconds, inTimes, type PartReport } from './benchReport';
import { type GeneratedPackage, writePackage } from './generatedPackage';
import { median, medianRatio } from './medians';
import type { LoadMethod, LoadRun } from './pages/load';
import { withPeakMemory } from './peakMemory';
import { longestTaskOfLoad } from './tracedTasks';

const labels: Readonly<Record<LoadMethod, string>> = {
  ours: 'this dashboard (worker, checks, cubes)',
  papaparse: 'papaparse to objects, main thread',
  udsv: 'uDSV stream to columns, worker',
  duckdb: 'DuckDB-WASM, started cold',
};
const methods = Object.keys(labels) as LoadMethod[];
const [fewRows, manyRows, mostRows] = [50_000, 1_000_000, 5_000_000];
const longestTask = 50;

/** At most so much of what another method takes, of milliseconds or of bytes. */
const limits = [
  { name: 'uDSV', of: 'udsv', by: 'milliseconds', most: 1 },
  { name: 'DuckDB-WASM', of: 'duckdb', by: 'milliseconds', most: 0.5 },
  { name: 'papaparse to objects', of: 'papaparse', by: 'milliseconds', most: 0.6 },
  { name: 'papaparse to objects, peak memory', of: 'papaparse', by: 'peak', most: 0.5 },
] as const;

/** A load and the memory it took. */
type Run = LoadRun & { readonly peak: number };

type Runs = Readonly<Record<LoadMethod, Run[]>>;

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

async function measured(browser: Browser, load: Load): Promise<Run> {
  const { result, peak } = await onFreshPage(browser, load, (run) => withPeakMemory(browser, run));
  return { ...result, peak };
}

const inRows = (rows: number, bytes: number) =>
  `${rows.toLocaleString('en-GB')} rows, ${(bytes / 1e6).toFixed(0)} MB`;
const inTask = (time: number) => (time === 0 ? 'none over 50' : inMilliseconds(time));

function sizeReport(rows: number, bytes: number, runs: Runs) {
  const times = (method: LoadMethod) => runs[method].map(({ milliseconds }) => milliseconds);
  const figures = methods.map((method) => ({
    method,
    milliseconds: median(times(method)),
    ratioToPapaparse: medianRatio(times(method), times('papaparse')),
    medianLongestTask: median(runs[method].map((run) => run.longestTask)),
    medianPeak: median(runs[method].map(({ peak }) => peak)),
    runs: runs[method],
  }));
  const table = {
    title: `CSV over http to typed columns and sums by area, year and indicator: ${inRows(rows, bytes)}`,
    columns: ['', 'of papaparse', 'ms', 'longest task, ms', 'peak memory, MiB'],
    rows: figures.map((one) => [
      labels[one.method],
      inTimes(one.ratioToPapaparse),
      inMilliseconds(one.milliseconds),
      inTask(one.medianLongestTask),
      inMebibytes(one.medianPeak),
    ]),
  };
  return { rows, bytes, measured: figures, table };
}

function budgets(runs: Runs, processorTime: number): readonly Budget[] {
  const tasks = runs.ours.map((run) => run.longestTask);
  const over = tasks.filter((task) => task > longestTask);
  return [
    ...limits.map(({ name, of, by, most }) => {
      const [ours, theirs] = [runs.ours, runs[of]].map((all) => all.map((run) => run[by]));
      const ratio = medianRatio(ours ?? [], theirs ?? []);
      return {
        name: `Load and aggregate 1,000,000 rows, of ${name}`,
        budget: `<= ${most}x`,
        measured: inTimes(ratio),
        met: ratio <= most,
      };
    }),
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

/** Loads in our way only, once, and once more to trace it: that it works at all, and what it takes. */
async function singleLoad(browser: Browser, name: string, { load, size }: Generated) {
  const run = await measured(browser, load('ours'));
  const processorTime = await onFreshPage(browser, load('ours'), (again) =>
    longestTaskOfLoad(browser, again),
  );
  const row = [
    `${name}: ${size}`,
    inMilliseconds(run.milliseconds),
    inTask(run.longestTask),
    inMilliseconds(processorTime),
    inMebibytes(run.peak),
  ];
  return { name, run, processorTime, row };
}

/** A package that is there to be loaded. */
interface Generated {
  readonly bytes: number;
  readonly size: string;
  readonly load: (method: LoadMethod) => Load;
}

/** Loads the generated packages in every way, in turn; the sums are compared on the page, which fails when they differ. */
export async function loadBench(
  browser: Browser,
  site: string,
  folder: string,
  repeat: number,
): Promise<PartReport> {
  const page = `${site}pages/load.html`;
  const generated = async (wanted: Omit<GeneratedPackage, 'name'>): Promise<Generated> => {
    const name = `${wanted.rows}-rows${wanted.marker === '[c]' ? '-hidden' : ''}`;
    const { rows, bytes } = await writePackage(`${folder}/packages`, { name, ...wanted });
    const load = (method: LoadMethod) => ({ method, page, folder: `../packages/${name}` });
    return { bytes, size: inRows(rows, bytes), load };
  };
  const sizes = [];
  for (const rows of [fewRows, manyRows]) {
    const { bytes, load } = await generated({ rows, marker: '[x]' });
    const runs: Runs = { ours: [], papaparse: [], udsv: [], duckdb: [] };
    for (let repetition = 0; repetition < repeat; repetition += 1) {
      for (const method of methods) runs[method].push(await measured(browser, load(method)));
    }
    // Apart from the runs that are timed, which tracing would slow down.
    const processorTime = await onFreshPage(browser, load('ours'), (run) =>
      longestTaskOfLoad(browser, run),
    );
    sizes.push({ ...sizeReport(rows, bytes, runs), budgets: budgets(runs, processorTime) });
  }
  const hiding = await generated({ rows: manyRows, marker: '[c]' });
  const largest = await generated({ rows: mostRows, marker: '[x]', indicators: 100 });
  const single = [
    await singleLoad(browser, 'with hidden counts to protect', hiding),
    await singleLoad(browser, 'the largest file', largest),
  ];
  const table = {
    title: 'This dashboard alone, one load of each',
    columns: ['', 'ms', 'longest task, ms', 'in processor time, ms', 'peak memory, MiB'],
    rows: single.map(({ row }) => row),
  };
  return {
    tables: [...sizes.map((one) => one.table), table],
    budgets: sizes.at(-1)?.budgets ?? [],
    data: {
      sizes: sizes.map(({ table: _table, ...rest }) => rest),
      single: single.map(({ row: _row, ...rest }) => rest),
    },
  };
}
