import { get, keys } from 'idb-keyval';
import { blobChunks } from './blobChunks';
import { isEmbedded, keptName } from './keptFlag';
import { isKeptPackage, keptStore } from './keptStore';
import { ownPackage } from './ownPackage';
import { useOwnPackages } from './ownPackages';

/** How long a browser may take to give out what was kept, in milliseconds. */
const patience = 5000;

let restoring: Promise<void> | undefined;

/**
 * Shows what a person kept in this browser, once a visit. Never rejects: where it cannot be read, the folder's own
 * package is shown and why is said.
 */
export function restoredData(): Promise<void> {
  const late = () => new Error('the browser did not answer in time');
  let isAwaited = true;
  restoring ??= Promise.race([
    restored(() => isAwaited),
    new Promise<void>((_, reject) => setTimeout(() => reject(late()), patience)),
  ]).catch((cause: unknown) => {
    isAwaited = false;
    const said = cause instanceof Error ? cause.message : String(cause);
    useOwnPackages.setState({
      problem: `The data kept in this browser could not be read: ${said}. The data of this site are shown.`,
    });
  });
  return restoring;
}

/** What comes when nobody waits for it any more is left: other data may have been added meanwhile. */
async function restored(isAwaited: () => boolean): Promise<void> {
  if (isEmbedded()) return;
  const store = keptStore();
  const prefix = `${keptName()} `;
  const own = (await keys<string>(store)).filter((key) => key.startsWith(prefix));
  if (own.length === 0) {
    localStorage.removeItem(keptName());
    throw new Error('the browser has removed them');
  }
  let unreadable = 0;
  for (const key of own) {
    const kept = await get<unknown>(key, store);
    if (!isAwaited()) return;
    if (!isKeptPackage(kept)) {
      unreadable += 1;
      continue;
    }
    const folder = key.slice(prefix.length);
    const { at, base, steps, descriptor } = kept;
    const files = new Map(
      kept.files.map(([path, blob]) => [path, { bytes: blob.size, open: () => blobChunks(blob) }]),
    );
    const shown = { ...ownPackage(folder, { descriptor, files }), base, steps, keptOn: at };
    useOwnPackages.setState((before) => ({
      shown: { ...before.shown, [folder]: shown },
      kept: { ...before.kept, [folder]: at },
    }));
  }
  if (unreadable > 0) throw new Error('they are not in the form in which this page keeps them');
}
