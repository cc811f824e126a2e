import type { Dataset } from '../../dataset/dataset';
import type { ReadTable } from '../../extracts/contribution';
import type { MergeMode } from '../../extracts/mergedFigures';
import type { MergeAccount } from '../../extracts/mergedPackage';

/** Something remarkable about figures that are to be added, in plain words. */
export interface Finding {
  readonly kind:
    | 'rejected'
    | 'duplicates'
    | 'revised'
    | 'missingAreas'
    | 'jump'
    | 'notTested'
    | 'totals'
    | 'unfinished'
    | 'lowMonth'
    | 'sources'
    | 'definitions'
    | 'nothing';
  /** `stop`: something is not used. `look`: it may be wrong. `know`: it is as it should be, but worth knowing. */
  readonly severity: 'stop' | 'look' | 'know';
  readonly sentence: string;
  /** The first few cases, each a sentence or part of one. */
  readonly examples: readonly string[];
  /** How many cases there are. */
  readonly cases: number;
}

/** What findings are found in: three datasets as they are shown, and what became of rows. */
export interface Found {
  readonly mode: MergeMode;
  readonly loaded: Dataset;
  /** The added figures alone, each that was given, with the lists of both. */
  readonly contributed: Dataset;
  /** As it would be shown. */
  readonly merged: Dataset;
  readonly read: readonly ReadTable[];
  readonly account: MergeAccount;
  readonly added: readonly string[];
}

/** Everything remarkable about figures that are to be added, what matters most first. */
export function findingsOf(_: Found): readonly Finding[] {
  return [];
}
