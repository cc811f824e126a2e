import { type ReadingProgress, ReadingStopped } from '../extracts/readingWay';
import type { ContributionTask } from './contributionTask';
import type { FromContributionWorker } from './contributionWorker';
import ContributionWorker from './contributionWorker?worker&inline';
import type { SentContribution } from './sentContribution';

/** Where workers are forbidden, some browsers say nothing: so long an answer is waited for, in milliseconds. */
const patience = 4000;

/** Thrown when no worker could be started, so that the page has to read by itself. */
export class NoWorker extends Error {}

/** How a reading is watched and stopped. */
export interface Watching {
  readonly progress?: ((progress: ReadingProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads what is to be read in a worker. Rejects with {@link NoWorker} where none can be started, and with
 * `ReadingStopped` once the signal says so: the worker is then ended, in the middle of whatever it does.
 */
export async function contributionInWorker(
  task: ContributionTask,
  { progress, signal }: Watching,
): Promise<SentContribution> {
  if (signal?.aborted) throw new ReadingStopped();
  const worker = startedWorker();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<SentContribution>((resolve, reject) => {
      waiting = setTimeout(() => reject(new NoWorker('the worker does not answer')), patience);
      signal?.addEventListener('abort', () => reject(new ReadingStopped()), { once: true });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        reject(new NoWorker(event.message || 'the worker could not be started'));
      });
      worker.addEventListener('message', ({ data }: MessageEvent<FromContributionWorker>) => {
        clearTimeout(waiting);
        if (data === 'started') return;
        if ('progress' in data) progress?.(data.progress);
        else if ('read' in data) resolve(data.read);
        else reject(new Error(data.failure));
      });
      worker.postMessage({ task });
    });
  } finally {
    clearTimeout(waiting);
    worker.terminate();
  }
}

function startedWorker(): Worker {
  try {
    return new ContributionWorker();
  } catch (cause) {
    throw new NoWorker('the worker could not be started', { cause });
  }
}
