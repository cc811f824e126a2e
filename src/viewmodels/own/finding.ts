/** Something remarkable about figures that are to be added, in plain words. */
export interface Finding {
  readonly kind:
    | 'nothing'
    | 'rejected'
    | 'unfinished'
    | 'totals'
    | 'duplicates'
    | 'revised'
    | 'missingAreas'
    | 'withoutSuccessor'
    | 'jump'
    | 'notTested'
    | 'lowMonth'
    | 'sources'
    | 'definitions';
  /** `stop`: something is not used. `look`: it may be wrong. `know`: as it should be, but worth knowing. */
  readonly severity: 'stop' | 'look' | 'know';
  readonly sentence: string;
  /** The first few cases, largest first where there is a largest. */
  readonly examples: readonly string[];
  /** How many cases there are. */
  readonly cases: number;
}

/** How many cases are given as examples. */
export const mostExamples = 5;
