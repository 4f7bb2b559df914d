import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    environment: 'node',
    // No test is about its own speed: on a busy machine it may take its time.
    testTimeout: 60_000,
    // By itself vitest leaves one core to its own process, which has next to nothing to do: of two, half.
    maxWorkers: '100%',
    // Unit tests stand beside what they test; end-to-end tests (e2e/) belong to Playwright.
    include: ['{app,client,components,eslint,lib,scripts,tests}/**/*.test.{ts,tsx,mjs}'],
  },
});
