import { cpus, loadavg, totalmem } from 'node:os';
import type { Browser } from 'playwright-core';

/** What the figures were measured on; `load` tells how busy it was with other things when the bench began. */
export const machine = (browser: Browser) => ({
  date: new Date().toISOString().slice(0, 10),
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  load: Number((loadavg()[0] ?? 0).toFixed(1)),
  browser: `Chromium ${browser.version()}`,
  node: process.version,
});
