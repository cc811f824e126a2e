import type { Fault } from '../domain/fault';
import { ExtractFault } from '../extracts/extractFault';
import type { Mapping } from '../extracts/mapping';
import type { Answers } from '../extracts/question';
import { type ReadingProgress, ReadingStopped, type ReadingWay } from '../extracts/readingWay';
import { groupsOfAdded } from '../viewmodels/own/groupsOfAdded';
import { accept as acceptCandidate } from './acceptedData';
import {
  type Adding,
  type AddingEnd,
  type Given,
  type Outcome,
  type Review,
  useAdding,
} from './addingStore';
import { type CandidateMode, candidateDataset } from './candidateDataset';
import { contributionOfFiles } from './contributionOfFiles';
import { savedMappings } from './savedMappings';

/** Milliseconds between two reports of progress. */
const interval = 100;

const nothingGiven: Given = { files: [], notTaken: [], answers: new Map(), mappings: [] };

/** A reading that has not come to its end. */
interface UnderWay {
  readonly folder: string;
  readonly given: Given;
  /** What was looked at before it. */
  readonly before: Review | undefined;
  readonly controller: AbortController;
}

let underWay: UnderWay | undefined;

/**
 * Reads files, with those that are being read or looked at already, and works out what taking them up would show.
 * `notTaken` says what else was dropped and could not be taken up.
 */
export function addFiles(
  folder: string,
  files: readonly File[],
  notTaken: readonly Fault[] = [],
): Promise<void> {
  const before = underWay?.folder === folder ? underWay.given : (reviewOf(folder) ?? nothingGiven);
  return read(folder, {
    ...before,
    files: [...before.files, ...files],
    notTaken: [...before.notTaken, ...notTaken],
  });
}

/** Reads all anew with what a person said to the questions of a table. */
export function answer(folder: string, table: string, answers: Answers): Promise<void> {
  const before = reviewOf(folder) ?? nothingGiven;
  const said = { ...before.answers.get(table), ...answers };
  return read(folder, { ...before, answers: new Map([...before.answers, [table, said]]) });
}

/** Reads all anew, tables with the shape of a mapping as it says. */
export function map(folder: string, mapping: Mapping): Promise<void> {
  const before = reviewOf(folder) ?? nothingGiven;
  const others = before.mappings.filter(({ shape }) => shape !== mapping.shape);
  return read(folder, { ...before, mappings: [mapping, ...others] });
}

/** Stops reading; what was looked at before is shown again, and compared again where that was not done. */
export function stop() {
  const stopped = calledOff();
  if (!stopped) return;
  const { folder, before } = stopped;
  if (before?.isComparing) void read(folder, before);
  else if (before) useAdding.setState({ folder, now: { step: 'review', review: before } });
  else useAdding.setState({ folder, now: { step: 'idle', ended: 'stopped' } });
}

/** The reading that was under way and is not any more; nothing of it is shown from now on. */
function calledOff(): UnderWay | undefined {
  const stopped = underWay;
  underWay = undefined;
  stopped?.controller.abort();
  return stopped;
}

/** Gives up what was read. Nothing that is shown changes. */
export function giveUp() {
  calledOff();
  useAdding.setState({ now: { step: 'idle', ended: 'discarded' } });
}

/** Makes room for other data; says what became of those before. */
export function beginAnew(folder: string, ended?: AddingEnd) {
  calledOff();
  useAdding.setState({ folder, now: ended ? { step: 'idle', ended } : { step: 'idle' } });
}

/** Shows the data with what was added. Where they have changed meanwhile all is worked out anew. */
export async function takeUp(folder: string, mode: CandidateMode): Promise<void> {
  const review = reviewOf(folder);
  const outcome = review?.outcomes[mode];
  if (!review || !outcome || !('candidate' in outcome)) return;
  calledOff();
  if (!acceptCandidate(outcome.candidate)) return read(folder, review);
  const { contributed, dataset } = outcome.candidate;
  const names = review.contribution.read.map(({ name }) => name);
  const indicators = [...contributed.cubes.keys()];
  const groups = groupsOfAdded(contributed, dataset);
  useAdding.setState({ now: { step: 'added', mode, names, indicators, groups } });
}

function reviewOf(folder: string): Review | undefined {
  const { now, folder: at } = useAdding.getState();
  return at === folder && now.step === 'review' ? now.review : undefined;
}

async function read(folder: string, given: Given): Promise<void> {
  const before = reviewOf(folder) ?? (underWay?.folder === folder ? underWay.before : undefined);
  calledOff();
  const controller = new AbortController();
  const { signal } = controller;
  underWay = { folder, given, before, controller };
  const names = given.files.map(({ name }) => name);
  const show = (now: Adding) => {
    if (!signal.aborted) useAdding.setState({ folder, now });
  };
  const reading = { step: 'reading', names, progress: undefined, isComparing: false } as const;
  show(reading);
  let reported = 0;
  let isComparing = false;
  const progress = (now: ReadingProgress) => {
    if (performance.now() - reported < interval) return;
    reported = performance.now();
    // Once there is a report it stays, and is added to.
    if (useAdding.getState().now.step === 'reading')
      show({ ...reading, isComparing, progress: now });
  };
  try {
    const found = await contributionOfFiles(folder, given.files, {
      mappings: [...given.mappings, ...savedMappings()],
      answers: given.answers,
      progress,
      signal,
    });
    const contribution = { ...found, faults: [...given.notTaken, ...found.faults] };
    isComparing = true;
    show({ ...reading, isComparing });
    const [first, ...others] = modesOf(contribution);
    let review: Review = { ...given, contribution, outcomes: {}, isComparing: false };
    if (first === undefined) {
      show({ step: 'review', review });
      return;
    }
    const outcome = await outcomeOf(folder, review, first, { signal, progress });
    review = { ...review, outcomes: { [first]: outcome }, isComparing: others.length > 0 };
    show({ step: 'review', review });
    for (const mode of others) {
      if (mode === 'replace' && replacesNothing(review)) continue;
      const next = await outcomeOf(folder, review, mode, { signal });
      review = { ...review, outcomes: { ...review.outcomes, [mode]: next } };
      show({ step: 'review', review });
    }
    show({ step: 'review', review: { ...review, isComparing: false } });
  } catch (cause) {
    if (signal.aborted) return;
    show({ step: 'idle', problem: inWords(cause) });
  } finally {
    if (underWay?.controller === controller) underWay = undefined;
  }
}

function modesOf({ files, descriptor }: Review['contribution']): readonly CandidateMode[] {
  if (files.length === 0) return [];
  return descriptor ? ['open', 'beside', 'replace'] : ['beside', 'replace'];
}

function replacesNothing({ outcomes: { beside } }: Review): boolean {
  return beside !== undefined && 'candidate' in beside && beside.candidate.wouldGiveWay === 0;
}

async function outcomeOf(
  folder: string,
  { contribution }: Review,
  mode: CandidateMode,
  way: ReadingWay,
): Promise<Outcome> {
  try {
    return { candidate: await candidateDataset(folder, contribution, mode, way) };
  } catch (cause) {
    if (cause instanceof ReadingStopped) throw cause;
    return { problem: inWords(cause) };
  }
}

function inWords(cause: unknown): string {
  if (cause instanceof ExtractFault) {
    const { file, what, remedy } = cause.fault;
    return `${file}: ${what} ${remedy}`;
  }
  const said = cause instanceof Error ? cause.message : String(cause);
  return `The files could not be read: ${said}. Nothing was changed; try again, or with fewer files at once.`;
}
