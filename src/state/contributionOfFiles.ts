import { knownFacts } from '../dataset/knownFacts';
import type { Contribution } from '../extracts/contribution';
import type { Mapping } from '../extracts/mapping';
import type { Answers } from '../extracts/question';
import { ReadingStopped } from '../extracts/readingWay';
import { datasetOf } from './candidateDataset';
import { contributionInWorker, NoWorker, type Watching } from './contributionInWorker';
import { type ContributionTask, contributionOfTask } from './contributionTask';
import { pausesForPage } from './pause';
import { receivedContribution } from './sentContribution';

/** How files are read: watched, stopped, and with what a person said about them. */
export interface ReadingOfFiles extends Watching {
  readonly mappings?: readonly Mapping[];
  /** By the name of the table that asked. */
  readonly answers?: ReadonlyMap<string, Answers>;
}

/**
 * Everything in the files a person gave, as canonical files, read with what is known of the package that is shown: in a
 * worker, or where none can be had on the page in slices, with the same outcome. Pasted text is a file too. Nothing that
 * is shown changes. Rejects with `ReadingStopped` when stopped; what is wrong with files is said in the contribution.
 */
export async function contributionOfFiles(
  folder: string,
  files: readonly File[],
  { mappings = [], answers = new Map(), ...watching }: ReadingOfFiles = {},
): Promise<Contribution> {
  const { signal, progress } = watching;
  const facts = knownFacts(await datasetOf(folder, undefined));
  if (signal?.aborted) throw new ReadingStopped();
  const task: ContributionTask = { files, facts, mappings, answers };
  try {
    return receivedContribution(await contributionInWorker(task, watching));
  } catch (cause) {
    if (!(cause instanceof NoWorker)) throw cause;
    const pause = pausesForPage();
    const way = { pause, ...(signal ? { signal } : {}), ...(progress ? { progress } : {}) };
    return receivedContribution(await contributionOfTask(task, way));
  }
}
