import { ExtractFault } from '../extracts/extractFault';
import { descriptorFile } from '../extracts/packageDescriptor';
import { inlinedBlock } from './inlinedBlock';

declare global {
  interface Window {
    /** Responses on their way since before this script arrived, by URL relative to the page; each is used once. */
    earlyFetches?: Record<string, Promise<Response>>;
  }
}

/** The default package folder. */
export const defaultFolder = 'data';

/** The bytes of a file of the package, chunk by chunk. Throws an ExtractFault when it cannot be fetched. */
export async function* packageFile(
  folder: string,
  path: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const url = `${folder.replace(/\/$/, '')}/${path}`;
  if (carriesData()) {
    const { inlinedBytes } = await import('./inlinedBytes');
    yield inlinedBytes(url, path);
    return;
  }
  const response = await responseFor(url, path);
  if (!response.body) return;
  const reader = response.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw notLoaded(url, path, 'the connection was lost on the way');
      });
      if (done) return;
      yield value;
    }
  } finally {
    // Who stops reading early must not leave the download, and its connection, open.
    reader.cancel().catch(() => {});
  }
}

/** True for a page that carries its data inside, and can show no packages but those. */
export function carriesData(): boolean {
  return document.querySelector('script[data-package-file]') !== null;
}

/** True when a package can be asked for: always, except of a page that carries its data and not these. */
export function isAtHand(folder: string): boolean {
  const url = `${folder.replace(/\/$/, '')}/${descriptorFile}`;
  return !carriesData() || inlinedBlock(url) !== undefined;
}

/** Always asks the server whether its copy is newer: figures are replaced without a new build. */
async function responseFor(url: string, path: string): Promise<Response> {
  const early = window.earlyFetches?.[url];
  if (window.earlyFetches) delete window.earlyFetches[url];
  const response = await (early ?? fetch(encodeURI(url), { cache: 'no-cache' })).catch(
    () => undefined,
  );
  if (response?.ok && !isPage(response, path)) return response;
  const reason = response
    ? response.ok
      ? 'the server sent a web page instead'
      : `the server answered ${response.status}`
    : 'there was no answer';
  throw notLoaded(url, path, reason);
}

function notLoaded(url: string, path: string, reason: string): ExtractFault {
  return new ExtractFault({
    file: path,
    what: `The file could not be loaded: ${reason}.`,
    remedy: `Check that ${url} is on the web server, spelled exactly so, and that the server may send it.`,
  });
}

/** Some servers answer a missing file with their own page and "200 OK". */
function isPage(response: Response, path: string): boolean {
  return (
    !path.endsWith('.html') && (response.headers.get('content-type') ?? '').startsWith('text/html')
  );
}
