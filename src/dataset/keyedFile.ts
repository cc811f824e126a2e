import type { FaultLog } from '../extracts/faultLog';
import type { ObservationColumns } from '../extracts/observationReader';
import type { ObservationKeys } from './observationKeys';

/** An observation file ready to be put into cubes. `number` is 1 + its place among the files. */
export interface KeyedFile {
  readonly number: number;
  readonly columns: ObservationColumns;
  readonly keys: ObservationKeys;
  readonly log: FaultLog;
  /** Place + 1 in the dataset's source codes, by place in `columns.sources`. */
  readonly sourceNumbers: readonly number[];
}
