import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    environment: 'node',
    // Unit tests stand beside what they test; end-to-end tests (e2e/) belong to Playwright.
    include: ['{app,client,components,eslint,lib,scripts,tests}/**/*.test.{ts,tsx,mjs}'],
  },
});
