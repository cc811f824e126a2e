import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const pages = resolve('tests/bench/pages');

/** Builds the named pages of the bench as production code, each with its scripts in one chunk as far as can be. */
export async function buildPages(outDir: string, names: readonly string[]): Promise<void> {
  await build({
    configFile: false,
    root: pages,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // The engine of DuckDB is larger than any limit that makes sense here.
      chunkSizeWarningLimit: 100_000,
      rolldownOptions: { input: names.map((name) => resolve(pages, `${name}.html`)) },
    },
  });
}

/** Builds the peer of the site, with the site's data beside it. */
export async function buildPeer(outDir: string): Promise<void> {
  await buildPages(outDir, ['peer']);
  await cp(resolve('data'), join(outDir, 'data'), { recursive: true });
}
