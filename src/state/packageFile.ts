import { ExtractFault } from '../extracts/extractFault';

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
  const inlined = inlinedText(folder, path);
  if (inlined !== undefined) {
    yield new TextEncoder().encode(inlined);
    return;
  }
  const url = `${folder.replace(/\/$/, '')}/${path}`;
  const response = await responseFor(url, path);
  if (!response.body) return;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw notLoaded(url, path, 'the connection was lost on the way');
    });
    if (done) return;
    yield value;
  }
}

/** True for a page that carries its data inside, and can show no other package. */
export function carriesData(): boolean {
  return document.querySelector('script[data-package-file]') !== null;
}

function inlinedText(folder: string, path: string): string | undefined {
  if (folder.replace(/\/$/, '') !== defaultFolder) return undefined;
  const block = [...document.querySelectorAll<HTMLElement>('script[data-package-file]')].find(
    (one) => one.dataset.packageFile === path,
  );
  if (!block) return undefined;
  const text: unknown = JSON.parse(block.textContent ?? '""');
  return typeof text === 'string' ? text : undefined;
}

async function responseFor(url: string, path: string): Promise<Response> {
  const early = window.earlyFetches?.[url];
  if (window.earlyFetches) delete window.earlyFetches[url];
  const response = await (early ?? fetch(encodeURI(url))).catch(() => undefined);
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
