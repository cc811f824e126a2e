import type { Browser, CDPSession, Page } from 'playwright-core';
import { pageMoments } from '../e2e/pageMoments';

/** A phone on a weak connection, as Chromium's developer tools simulate it. */
export const slowProfile = { roundTrip: 562, megabitsPerSecond: 1.44, processorSlowdown: 4 };

/** When the words and the first picture were there, in milliseconds since the page was asked for. */
export interface PageMoments {
  readonly headline: number;
  readonly picture: number;
  /** Bytes on the wire until the first picture, headers included, by type of resource. */
  readonly bytes: Readonly<Record<string, number>>;
}

function countedBytes(session: CDPSession): Record<string, number> {
  const typeOf = new Map<string, string>();
  const bytes: Record<string, number> = {};
  session.on('Network.responseReceived', ({ requestId, type }) => typeOf.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = typeOf.get(requestId) ?? 'Other';
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
  });
  return bytes;
}

async function slowDown(page: Page): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const bytes = countedBytes(session);
  const throughput = (slowProfile.megabitsPerSecond * 1024 * 1024) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowProfile.roundTrip,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowProfile.processorSlowdown });
  return bytes;
}

/** Opens an address for the first time, slowly. */
export async function slowPage(browser: Browser, url: string): Promise<PageMoments> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    const bytes = await slowDown(page);
    page.setDefaultTimeout(120_000);
    const { headline, picture } = await pageMoments(page, url);
    return { headline, picture, bytes: { ...bytes } };
  } finally {
    await page.context().close();
  }
}
