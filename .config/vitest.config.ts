import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', root: '.', include: ['tests/**/*.test.ts'], exclude: ['tests/site/*.test.ts'] },
      },
      {
        test: {
          name: 'site',
          root: '.',
          include: ['tests/site/*.test.ts'],
          globalSetup: ['tests/site/support/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
