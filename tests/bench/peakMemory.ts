import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';

/** Milliseconds between two looks. */
const often = 20;

/** What something came to, and the bytes of memory that the browser's pages took at most meanwhile. */
export interface WithPeak<R> {
  readonly result: R;
  readonly peak: number;
}

/**
 * How much the resident memory of the browser's pages and their workers rose, at most, while something was done:
 * measured from outside, as the operating system counts it, so that engines with memory of their own count alike.
 */
export async function withPeakMemory<R>(
  browser: Browser,
  doing: () => Promise<R>,
): Promise<WithPeak<R>> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  await session.detach();
  const before = await residentBytes(pages);
  let peak = before;
  const over = new AbortController();
  const watch = async () => {
    while (!over.signal.aborted) {
      peak = Math.max(peak, await residentBytes(pages));
      await new Promise((resolve) => {
        setTimeout(resolve, often);
      });
    }
  };
  const watching = watch();
  try {
    const result = await doing();
    return { result, peak: peak - before };
  } finally {
    over.abort();
    await watching;
  }
}

async function residentBytes(pages: readonly number[]): Promise<number> {
  const each = await Promise.all(
    pages.map(async (page) => {
      const status = await readFile(`/proc/${page}/status`, 'utf8').catch(() => '');
      return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
    }),
  );
  return each.reduce((sum, bytes) => sum + bytes, 0);
}
