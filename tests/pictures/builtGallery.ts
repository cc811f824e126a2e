import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** Builds the gallery as production code into a folder; the site itself has no part in it. */
export async function buildGallery(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: resolve('tests/pictures'),
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: resolve('tests/pictures/gallery.html') },
    },
  });
}
