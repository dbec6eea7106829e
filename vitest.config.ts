import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A core more than by default: much of the time goes into commands that tests run.
          maxWorkers: '100%',
        },
      },
      {
        // What was built: needs dist.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        // The built site in a real browser: needs dist and a browser.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 600_000,
          maxWorkers: 2,
          maxConcurrency: 2,
        },
      },
    ],
  },
});
