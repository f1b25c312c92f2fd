import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Limits only end tests that fail: on a busy machine everything is slow, and nothing here is timed.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two cores: more workers only make the waits longer.
    maxWorkers: 2,
    reporters: ['default', './scripts/summary-reporter.mjs'],
  },
});
