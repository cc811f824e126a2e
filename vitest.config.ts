import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

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
          setupFiles: ['tests/component/setup.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/{e2e,a11y}/**/*.test.ts'],
          globalSetup: ['tests/e2e/browserSetup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: 2,
        },
      },
    ],
  },
});
