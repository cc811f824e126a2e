import { ExtractFault } from '../extracts/extractFault';
import { descriptorFile } from '../extracts/packageDescriptor';

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
  return !carriesData() || inlined(`${folder.replace(/\/$/, '')}/${descriptorFile}`) !== undefined;
}

function inlined(url: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('script[data-package-file]')].find(
    (one) => one.dataset.packageFile === url,
  );
}

/** A file as the page carries it in JSON: text, the columns of a table, or anything else in base64. */
function inlinedBytes(url: string, path: string): Uint8Array<ArrayBuffer> {
  const block = inlined(url);
  if (!block) {
    throw new ExtractFault({
      file: path,
      what: 'The file is not inside this page.',
      remedy: 'Put it into the data folder and make the single file again.',
    });
  }
  const held: unknown = JSON.parse(block.textContent ?? '""');
  if (Array.isArray(held)) return new TextEncoder().encode(tableOf(held));
  const text = String(held);
  if (block.dataset.encoding !== 'base64') return new TextEncoder().encode(text);
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** The text of a table from its columns, each with a line for every row. */
function tableOf(columns: readonly unknown[]): string {
  const cells = columns.map((column) => String(column).split('\n'));
  const rows = (cells[0] ?? []).map((_, row) => cells.map((column) => column[row]).join(','));
  return `${rows.join('\n')}\n`;
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
