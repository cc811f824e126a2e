import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const pages = resolve('tests/bench/pages');

/** Builds the bench's own pages as production code. */
export async function buildPages(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: pages,
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      // The engine of DuckDB is larger than any limit that makes sense here.
      chunkSizeWarningLimit: 100_000,
      assetsInlineLimit: 0,
      rolldownOptions: { input: ['load.html'].map((page) => resolve(pages, page)) },
    },
  });
}
