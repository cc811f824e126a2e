import type { ReadingProgress } from '../extracts/readingWay';
import { type ContributionTask, contributionOfTask } from './contributionTask';
import type { SentContribution } from './sentContribution';

/** What the page sends: what is to be read, once. To stop, it ends the worker. */
export interface ToContributionWorker {
  readonly task: ContributionTask;
}

/** What the worker answers: that it is there, how far it is, and the outcome. */
export type FromContributionWorker =
  | 'started'
  | { readonly progress: ReadingProgress }
  | { readonly read: SentContribution }
  | { readonly failure: string };

/** Milliseconds between two reports. */
const interval = 100;

function answer({ data }: MessageEvent<ToContributionWorker | object>) {
  if (!('task' in data)) return;
  const post = (message: FromContributionWorker) => self.postMessage(message);
  post('started');
  let reported = 0;
  const progress = (now: ReadingProgress) => {
    if (performance.now() - reported < interval) return;
    reported = performance.now();
    post({ progress: now });
  };
  contributionOfTask(data.task, { progress })
    .then((read) => post({ read }))
    .catch((cause: unknown) => post({ failure: String(cause) }));
}

// The single file runs this script in its page too, where messages are other people's.
if (!('document' in globalThis)) self.addEventListener('message', answer);
