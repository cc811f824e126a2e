import type { Candidate } from './candidateDataset';
import { type OwnPackage, useOwnPackages } from './ownPackages';

/** Shows a candidate; false, and nothing changes, where it was made of other data than those shown now. */
export function accept({ folder, own, over }: Candidate): boolean {
  if (useOwnPackages.getState().shown[folder]?.version !== over) return false;
  show(folder, own);
  return true;
}

/** Shows the package of the folder as it is; what was shown can be brought back with {@link undo}. */
export function discard(folder: string) {
  if (useOwnPackages.getState().shown[folder]) show(folder, undefined);
}

/** Shows what was shown before the last change. */
export function undo(folder: string) {
  const { shown, before } = useOwnPackages.getState();
  const earlier = before[folder] ?? [];
  if (earlier.length === 0) return;
  useOwnPackages.setState({
    shown: { ...shown, [folder]: earlier.at(-1) },
    before: { ...before, [folder]: earlier.slice(0, -1) },
  });
}

function show(folder: string, own: OwnPackage | undefined) {
  const { shown, before } = useOwnPackages.getState();
  useOwnPackages.setState({
    shown: { ...shown, [folder]: own },
    before: { ...before, [folder]: [...(before[folder] ?? []), shown[folder]] },
  });
}
