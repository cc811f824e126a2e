import { adapters } from '../extracts/adapters';
import { contribution } from '../extracts/contribution';
import { type KnownFacts, knownPackage } from '../extracts/knownPackage';
import { mappedAdapter } from '../extracts/mappedAdapter';
import type { Mapping } from '../extracts/mapping';
import type { Answers } from '../extracts/question';
import type { ReadingWay } from '../extracts/readingWay';
import { fileSource, type SentContribution, sentContribution } from './sentContribution';

/** What is to be read, as plain data that can be sent to a worker. */
export interface ContributionTask {
  readonly files: readonly File[];
  readonly facts: KnownFacts;
  /** How a person's own tables are read. */
  readonly mappings: readonly Mapping[];
  /** What a person said to the questions of an earlier reading, by the name of the table. */
  readonly answers: ReadonlyMap<string, Answers>;
}

/** Reads what is to be read, here. */
export async function contributionOfTask(
  { files, facts, mappings, answers }: ContributionTask,
  way: ReadingWay,
): Promise<SentContribution> {
  const read = await contribution(files.map(fileSource), knownPackage(facts), way, {
    adapters: [...mappings.map(mappedAdapter), ...adapters],
    answers,
  });
  return sentContribution(read, files, way);
}
