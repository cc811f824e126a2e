import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './scripts/vite/contentSecurityPolicy.ts';
import { dataFolder } from './scripts/vite/dataPackage.ts';
import { earlyFetch } from './scripts/vite/earlyFetch.ts';
import { firstChunks } from './scripts/vite/firstChunks.ts';
import { landingFiles } from './scripts/vite/landingFiles.ts';
import { leanChart2music } from './scripts/vite/leanChart2music.ts';
import { leanJstat } from './scripts/vite/leanJstat.ts';
import { plainImports } from './scripts/vite/plainImports.ts';
import { singleFile } from './scripts/vite/singleFile.ts';
import { thirdPartyLicencesFile } from './scripts/vite/thirdPartyLicences.ts';

export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  const output = single
    ? singleFile()
    : [dataFolder(), thirdPartyLicencesFile(), landingFiles(), contentSecurityPolicy()];
  return {
    base: './',
    plugins: [
      react(),
      plainImports(),
      leanJstat(),
      leanChart2music(),
      earlyFetch({ omit: single }),
      ...output,
    ],
    server: { host: '127.0.0.1' },
    build: {
      outDir: single ? 'dist-single' : 'dist',
      emptyOutDir: true,
      copyPublicDir: !single,
      sourcemap: false,
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, needed, { hostType }) => (hostType === 'html' ? needed : []),
      },
      rolldownOptions: single ? {} : { output: { codeSplitting: { groups: firstChunks() } } },
    },
  };
});
