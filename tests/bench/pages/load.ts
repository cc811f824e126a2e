import { loadBegins, loadEnds } from '../loadMarks';
import { assertSameSums, type YearSums } from '../yearSums';
import { duckdbLoad } from './duckdbLoad';
import { oursLoad } from './oursLoad';
import { papaparseLoad } from './papaparseLoad';
import { udsvLoad } from './udsvLoad';

/** Ways to load: folder of a package in, sums out. */
const methods = {
  ours: oursLoad,
  papaparse: papaparseLoad,
  udsv: udsvLoad,
  duckdb: duckdbLoad,
};

/** Name of a way to load. */
export type LoadMethod = keyof typeof methods;

/** How one load went. */
export interface LoadRun {
  readonly milliseconds: number;
  /** Longest task of the main thread in milliseconds, 0 when none was over 50. */
  readonly longestTask: number;
}

declare global {
  interface Window {
    runLoad: (method: LoadMethod, folder: string) => Promise<LoadRun>;
  }
}

const pause = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

window.runLoad = async (method, folder) => {
  const expected = (await (await fetch(`${folder}/expected.json`)).json()) as YearSums;
  // Long tasks are reported late, and those of opening the page are not of interest.
  await pause(200);
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const started = performance.mark(loadBegins).startTime;
  const found = await methods[method](folder);
  const ended = performance.mark(loadEnds).startTime;
  await pause(200);
  tasks.push(...observer.takeRecords());
  observer.disconnect();
  assertSameSums(expected, found);
  const own = tasks.filter(({ startTime }) => startTime >= started && startTime < ended);
  return {
    milliseconds: ended - started,
    longestTask: Math.max(0, ...own.map(({ duration }) => duration)),
  };
};
