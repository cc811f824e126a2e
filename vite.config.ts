import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './scripts/vite/contentSecurityPolicy.ts';
import { dataFolder } from './scripts/vite/dataPackage.ts';
import { earlyFetch } from './scripts/vite/earlyFetch.ts';
import { singleFile } from './scripts/vite/singleFile.ts';
import { thirdPartyLicencesFile } from './scripts/vite/thirdPartyLicences.ts';

/**
 * What the page needs before its first words. ECharts and what serves it come later, in files of their
 * own, and so does what only trends and methods use of the periods.
 */
const firstLibraries =
  /node_modules[\\/](react|react-dom|scheduler|@tanstack|zustand|papaparse)[\\/]|src[\\/](domain[\\/](?!periodWindows)|extracts[\\/]extractFault|commentary[\\/](figureText|missingWords)|statistics[\\/]roundedHalfAway)|rolldown[\\/]runtime/;

export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  const output = single
    ? singleFile()
    : [dataFolder(), thirdPartyLicencesFile(), contentSecurityPolicy()];
  return {
    base: './',
    plugins: [react(), earlyFetch({ omit: single }), ...output],
    server: { host: '127.0.0.1' },
    build: {
      outDir: single ? 'dist-single' : 'dist',
      emptyOutDir: true,
      copyPublicDir: !single,
      sourcemap: false,
      modulePreload: { polyfill: false },
      // Libraries in one file of their own: they compress better together, and a new release leaves them cached.
      rolldownOptions: single
        ? {}
        : { output: { codeSplitting: { groups: [{ name: 'libraries', test: firstLibraries }] } } },
    },
  };
});
