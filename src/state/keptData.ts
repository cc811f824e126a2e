import { delMany, keys, set } from 'idb-keyval';
import { faultOf } from './faultOf';
import { isEmbedded, isKept, keptName } from './keptFlag';
import { type KeptPackage, keptKey, keptStore } from './keptStore';
import { useOwnPackages } from './ownPackages';

/** What came of keeping or clearing: done, at a time where something was kept; or why not, in words. */
export type Keeping = { readonly at: string } | { readonly problem: string };

/**
 * Keeps the package of a person's own over a folder in this browser, all of it, so that it can be shown as it is now
 * even where the folder's package changes. Where the browser refuses, what was kept before stays, and so does what is
 * shown.
 */
export async function keep(folder: string): Promise<Keeping> {
  const own = useOwnPackages.getState().shown[folder];
  if (!own) return { problem: 'There is nothing to keep: no data were added on this computer.' };
  if (isEmbedded()) {
    return { problem: 'A dashboard within another page keeps nothing. Open it by itself first.' };
  }
  const at = new Date().toISOString();
  let bytes = 0;
  let isRead = false;
  try {
    const files: [string, Blob][] = [];
    for (const [path, file] of own.files.files) {
      const blob = await blobOf(file.open());
      bytes += blob.size;
      files.push([path, blob]);
    }
    isRead = true;
    const kept: KeptPackage = {
      at,
      base: own.base,
      steps: own.steps,
      descriptor: own.files.descriptor,
      files,
    };
    await set(keptKey(folder), kept, keptStore());
    await noteKept(folder, at);
  } catch (cause) {
    return { problem: isRead ? whyNotKept(cause, bytes) : whyNotRead(cause) };
  }
  const { kept, shown } = useOwnPackages.getState();
  const isSame = shown[folder] === own;
  useOwnPackages.setState({
    kept: { ...kept, [folder]: at },
    ...(isSame ? { shown: { ...shown, [folder]: { ...own, keptOn: at } } } : {}),
  });
  return { at };
}

/** Without the entry nothing looks for what is kept: then it must not stay, as nobody would know. */
async function noteKept(folder: string, at: string) {
  try {
    localStorage.setItem(keptName(), at);
  } catch (cause) {
    if (!isKept()) await delMany([keptKey(folder)], keptStore());
    throw cause;
  }
}

/**
 * Removes everything this page has kept from the browser, and what is shown of a person's own from the page, with what
 * was shown before it. Where the browser refuses, says so; what is shown is removed all the same.
 */
export async function clearKept(): Promise<Keeping> {
  useOwnPackages.setState({ shown: {}, before: {}, problem: undefined });
  try {
    const store = keptStore();
    const own = (await keys<string>(store)).filter((key) => key.startsWith(`${keptName()} `));
    await delMany(own, store);
    localStorage.removeItem(keptName());
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    return {
      problem: `The browser did not let the page clear its storage: ${said}. Clear the data of this site in the browser's settings.`,
    };
  }
  useOwnPackages.setState({ kept: {} });
  return { at: new Date().toISOString() };
}

async function blobOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of chunks) parts.push(new Uint8Array(chunk));
  return new Blob(parts);
}

const nothingLost = 'Nothing was kept, and nothing that is shown was lost: save it as a package.';

/** Why the data to be kept could not all be read, in words. */
function whyNotRead(cause: unknown): string {
  const { file, what } = faultOf(cause);
  return `${file}: ${what} ${nothingLost}`;
}

/** What the browser's storage refuses, in words. */
function whyNotKept(cause: unknown, bytes: number): string {
  if (cause instanceof Error && cause.name === 'QuotaExceededError') {
    const size = Math.max(1, Math.round(bytes / 1_000_000)).toLocaleString('en-GB');
    return `The browser has no room left for these data, about ${size} MB. ${nothingLost}`;
  }
  const said = cause instanceof Error ? cause.message : String(cause);
  return `The browser does not let this page keep data, as in a private window or where storage is blocked (${said}). ${nothingLost}`;
}
