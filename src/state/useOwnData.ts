import { accept, discard, undo } from './acceptedData';
import type { Candidate } from './candidateDataset';
import { clearKept, type Keeping, keep } from './keptData';
import { type OwnPackage, useOwnPackages } from './ownPackages';

/** The data of a person's own over a folder, and the ways to change them. */
export interface OwnData {
  /** Undefined where the folder's package is shown as it is. */
  readonly own: OwnPackage | undefined;
  /** When the first of it was added, as an ISO date and time. */
  readonly since: string | undefined;
  /** When data for this folder were kept in this browser, if any are; they may be others than those shown. */
  readonly kept: string | undefined;
  /** Why kept data could not be restored. */
  readonly problem: string | undefined;
  readonly canUndo: boolean;
  /** Shows a candidate; false where the data have changed since it was made, and it has to be made anew. */
  readonly accept: (candidate: Candidate) => boolean;
  /** Goes back to what was shown before. */
  readonly undo: () => void;
  /** Shows the folder's own package again; undo brings the data back. */
  readonly discard: () => void;
  /** Keeps what is shown in this browser. */
  readonly keep: () => Promise<Keeping>;
  /** Removes all kept data of this page from the browser, and what is shown of a person's own from the page. */
  readonly clear: () => Promise<Keeping>;
}

/** A person's own data over a folder. */
export function useOwnData(folder: string): OwnData {
  const own = useOwnPackages(({ shown }) => shown[folder]);
  const before = useOwnPackages((store) => store.before[folder]);
  const kept = useOwnPackages((store) => store.kept[folder]);
  const problem = useOwnPackages((store) => store.problem);
  return {
    own,
    since: own?.steps[0]?.at,
    kept,
    problem,
    canUndo: (before?.length ?? 0) > 0,
    accept,
    undo: () => undo(folder),
    discard: () => discard(folder),
    keep: () => keep(folder),
    clear: clearKept,
  };
}
