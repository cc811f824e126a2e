import type { YearSums } from '../yearSums';

/** What the worker sends back: the columns, which a dashboard would go on with, and the sums. */
export interface UdsvOutcome {
  readonly columns: readonly (Uint32Array | Float64Array)[];
  readonly sums: YearSums;
}
