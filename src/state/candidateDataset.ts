import type { Dataset } from '../dataset/dataset';
import type { Contribution } from '../extracts/contribution';
import { textOr } from '../extracts/jsonRecord';
import type { MergeMode } from '../extracts/mergedFigures';
import { type MergeAccount, mergedPackage } from '../extracts/mergedPackage';
import { openedPackage } from '../extracts/openedPackage';
import { type PackageFiles, rawResources } from '../extracts/packageFiles';
import { ReadingStopped, type ReadingWay } from '../extracts/readingWay';
import { type ProtectionRule, withProtection } from '../extracts/withProtection';
import { noteHeldFigures } from '../viewmodels/heldFigures';
import type { Finding } from '../viewmodels/own/finding';
import { findingsOf } from '../viewmodels/own/findingsOf';
import { datasetQuery } from './datasetQuery';
import { ownPackage } from './ownPackage';
import { type OwnPackage, type OwnStep, useOwnPackages } from './ownPackages';
import { pausesForPage } from './pause';
import { queryClient } from './queryClient';
import { readingIn, shownPackage } from './shownPackage';
import { watchedFiles } from './watchedFiles';

/** A package that could be shown, with everything that is to be known before it is accepted. */
export interface Candidate {
  readonly folder: string;
  readonly own: OwnPackage;
  /** Version of the own package it was made of; undefined for the folder's. */
  readonly over: number | undefined;
  /** Everything in it, files on demand included, as it would be shown. */
  readonly dataset: Dataset;
  /** The added figures alone, as they would be shown; the package itself where it is opened. */
  readonly contributed: Dataset;
  /** What became of rows and definitions; undefined where nothing was merged. */
  readonly account: MergeAccount | undefined;
  /** Loaded rows that would give way if the figures were taken up in their place. */
  readonly wouldGiveWay: number;
  /** Files of an opened package that it lists and that were not given. */
  readonly missing: readonly string[];
  readonly findings: readonly Finding[];
}

/** How a contribution is taken up: beside what is loaded, in its place, or opened as the package that it is. */
export type CandidateMode = MergeMode | 'open';

/**
 * The package that accepting a contribution would show, and what is remarkable about it. Nothing changes until it is
 * accepted. Rejects with `ReadingStopped` once the signal says so, with an `ExtractFault` where a package cannot be opened.
 */
export async function candidateDataset(
  folder: string,
  contribution: Contribution,
  mode: CandidateMode,
  way: ReadingWay = {},
): Promise<Candidate> {
  const at = new Date().toISOString();
  const names = [
    ...new Set([
      ...contribution.read.map(({ name }) => name),
      ...contribution.files.flatMap(({ from }) => from),
    ]),
  ];
  const step: OwnStep = { kind: mode, at, names };
  if (mode === 'open') {
    const opened = await openedPackage(contribution);
    if (!opened) throw new Error('there is no datapackage.json among the files');
    const candidate = await candidateOf(folder, opened.files, step);
    return { ...candidate, missing: opened.missing };
  }
  const watched = watchedFiles(contribution.files, way);
  try {
    return await mergedCandidate(folder, watched.files, { mode, step, way });
  } finally {
    watched.end();
  }
}

interface MergedHow {
  readonly mode: MergeMode;
  readonly step: OwnStep;
  readonly way: ReadingWay;
}

async function mergedCandidate(
  folder: string,
  files: Contribution['files'],
  { mode, step, way: { pause = pausesForPage(), signal } }: MergedHow,
): Promise<Candidate> {
  const stopWhenTold = () => {
    if (signal?.aborted) throw new ReadingStopped();
  };
  const before = await shownPackage(folder);
  const circumstances = { read: readingIn(folder), at: step.at, pause };
  const merged = await mergedPackage(before, { files }, { ...circumstances, mode });
  stopWhenTold();
  const candidate = await candidateOf(folder, merged.files, step);
  stopWhenTold();
  const replaced =
    mode === 'replace'
      ? merged
      : await mergedPackage(before, { files }, { ...circumstances, mode: 'replace' });
  const alone = alonePackage(folder, replaced.files, replaced.account.added);
  const contributed = await datasetOf(folder, alone);
  forget(folder, alone);
  stopWhenTold();
  const findings = await findingsOf({
    mode,
    loaded: await datasetOf(folder, undefined),
    contributed,
    merged: candidate.dataset,
    account: merged.account,
    pause,
  });
  stopWhenTold();
  const { gaveWay: wouldGiveWay } = replaced.account.rows;
  return { ...candidate, contributed, account: merged.account, wouldGiveWay, findings };
}

/** The shown package with other limits and rounding: what it would show, to be looked at and accepted or not. */
export async function protectionCandidate(
  folder: string,
  rules: ReadonlyMap<string, ProtectionRule>,
): Promise<Candidate> {
  const at = new Date().toISOString();
  const files = await withProtection(await shownPackage(folder), rules, {
    read: readingIn(folder),
    at,
  });
  return candidateOf(folder, files, { kind: 'protection', at, names: [...rules.keys()] });
}

async function candidateOf(folder: string, files: PackageFiles, step: OwnStep): Promise<Candidate> {
  const before = useOwnPackages.getState().shown[folder];
  const base = before ?? { base: textOr((await shownPackage(folder)).descriptor.version, '') };
  const own: OwnPackage = {
    ...ownPackage(folder, files),
    base: base.base,
    steps: [...(before?.steps ?? []), step],
  };
  const dataset = await datasetOf(folder, own);
  await noteHeldFigures(dataset, pausesForPage());
  return {
    folder,
    own,
    over: before?.version,
    dataset,
    contributed: dataset,
    account: undefined,
    wouldGiveWay: 0,
    missing: [],
    findings: [],
  };
}

/** Everything in a package; of the one that is shown where none is given. */
export async function datasetOf(folder: string, own: OwnPackage | undefined): Promise<Dataset> {
  const shown = own ?? useOwnPackages.getState().shown[folder];
  const query = datasetQuery({ folder, own: shown, groups: [], complete: true });
  const { dataset } = await queryClient.fetchQuery(query);
  return dataset;
}

/** Lets go of the dataset of a package that is not shown. */
function forget(folder: string, { version }: OwnPackage) {
  queryClient.removeQueries({ queryKey: ['dataset', folder, 'complete', version] });
}

/** A package with the added figures alone, and all that they refer to. */
function alonePackage(folder: string, files: PackageFiles, added: readonly string[]): OwnPackage {
  const resources = rawResources(files).filter(
    ({ path, role }) =>
      (role !== 'observations' && role !== 'boundaries') || added.includes(String(path)),
  );
  return ownPackage(folder, { ...files, descriptor: { ...files.descriptor, resources } });
}
