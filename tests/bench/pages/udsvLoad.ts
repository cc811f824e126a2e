import type { YearSums } from '../yearSums';
import type { UdsvOutcome } from './udsvOutcome';
import UdsvWorker from './udsvWorker?worker';

/** uDSV over a stream in a worker, into typed columns. */
export async function udsvLoad(folder: string): Promise<YearSums> {
  const worker = new UdsvWorker();
  try {
    return await new Promise<YearSums>((resolve, reject) => {
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.addEventListener('message', ({ data }: MessageEvent<UdsvOutcome>) =>
        resolve(data.sums),
      );
      worker.postMessage(new URL(`${folder}/observations.csv`, window.location.href).href);
    });
  } finally {
    worker.terminate();
  }
}
