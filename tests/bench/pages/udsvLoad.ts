import type { YearSums } from '../yearSums';
import UdsvWorker from './udsvWorker?worker';

/** What the worker sends back: the columns, which a dashboard would go on with, and the sums. */
export interface UdsvOutcome {
  readonly columns: readonly (Uint32Array | Float64Array)[];
  readonly sums: YearSums;
}

/** uDSV over a stream in a worker, into typed columns. */
export async function udsvLoad(folder: string): Promise<YearSums> {
  const worker = new UdsvWorker();
  try {
    return await new Promise<YearSums>((resolve, reject) => {
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.onmessage = ({ data }: MessageEvent<UdsvOutcome>) => resolve(data.sums);
      worker.postMessage(new URL(`${folder}/observations.csv`, window.location.href).href);
    });
  } finally {
    worker.terminate();
  }
}
