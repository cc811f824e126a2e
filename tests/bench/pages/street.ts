import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import engine from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import module from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { knownFacts } from '../../../src/dataset/knownFacts';
import { contribution } from '../../../src/extracts/contribution';
import { type KnownPackage, knownPackage } from '../../../src/extracts/knownPackage';
import { blobChunks } from '../../../src/state/blobChunks';
import { pausesForPage } from '../../../src/state/pause';
import { loadedPackage } from './oursLoad';

/** How one run went. */
export interface StreetRun {
  readonly milliseconds: number;
  /** Records counted; NaN of an engine that has only been started. */
  readonly counted: number;
}

/** What is run: a file to counts by district, or an engine to where it could begin. */
export type StreetMethod = 'ours' | 'duckdb';

declare global {
  interface Window {
    runStreet: (method: StreetMethod, folder: string, file: string) => Promise<StreetRun>;
  }
}

async function districtCounts(name: string, file: Blob, known: KnownPackage): Promise<number> {
  const open = (from = 0, to = file.size) => blobChunks(file.slice(from, to));
  const source = { name, bytes: file.size, open };
  const { read } = await contribution([source], known, { pause: pausesForPage() });
  const lines = read.flatMap(({ account }) => account);
  return lines.reduce((sum, { kind, rows }) => (kind === 'counted' ? sum + rows : sum), 0);
}

async function startedEngine(): Promise<number> {
  const worker = new Worker(engine);
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  await database.instantiate(module);
  await database.connect();
  worker.terminate();
  return Number.NaN;
}

window.runStreet = async (method, folder, file) => {
  // The dashboard is open when a file is dropped on it, and the file is there.
  const known = knownPackage(knownFacts(await loadedPackage(folder)));
  const blob = await (await fetch(file)).blob();
  const started = performance.now();
  const counted =
    method === 'ours' ? await districtCounts(file, blob, known) : await startedEngine();
  return { milliseconds: performance.now() - started, counted };
};
