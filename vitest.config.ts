import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Tests that put something in the place of modules and globals, and so want both for themselves. */
const STATEFUL = ['tests/unit/state/**/*.test.ts'];
const REPLACING = ['tests/component/surfaces/data/**/*.test.tsx'];

export default defineConfig({
  test: {
    // Both cores: left to itself vitest keeps one of two for something else.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'core',
          testTimeout: 30_000,
          environment: 'node',
          include: ['tests/{unit,golden,architecture,pictures}/**/*.test.{ts,tsx}'],
          exclude: STATEFUL,
          setupFiles: ['tests/steadySeed.ts'],
          // Pure functions: files that share a worker's modules need a third less of the processor.
          isolate: false,
        },
      },
      {
        test: {
          name: 'state',
          testTimeout: 30_000,
          environment: 'node',
          include: STATEFUL,
          setupFiles: ['tests/steadySeed.ts'],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'component',
          testTimeout: 30_000,
          environment: 'jsdom',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          exclude: REPLACING,
          setupFiles: ['tests/component/setup.ts'],
          isolate: false,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'component-apart',
          testTimeout: 30_000,
          environment: 'jsdom',
          include: REPLACING,
          setupFiles: ['tests/component/setup.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/{e2e,a11y}/**/*.test.ts'],
          globalSetup: ['tests/e2e/browserSetup.ts'],
          // Files of a worker share its browser.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
          // A third worker was tried: it uses all of two cores, and all takes as long.
          maxWorkers: 2,
        },
      },
    ],
  },
});
