import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { sourceFiles } from './scripts/lib/source-files.mjs';

/** Unit tests stand beside what they test; end-to-end tests (e2e/) belong to Playwright. */
const TEST = /^(?:app|client|components|eslint|lib|scripts|tests)\/.*\.test\.(?:tsx?|mjs)$/u;

const tests = sourceFiles(import.meta.dirname).filter((file) => TEST.test(file));

/** Signs that a file of tests changes its process, or a module in it, which another file there would notice. */
const CHANGE =
  /\bvi\.(?!fn\b|waitFor\b|waitUntil\b)|\bprocess\.(?!cwd|execPath|platform|versions?\b)|@vitest-environment|\bglobalThis\b/u;

const isChanging = (test: string) =>
  CHANGE.test(readFileSync(`${import.meta.dirname}/${test}`, 'utf8'));

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    environment: 'node',
    // No test is about its own speed: on a busy machine it may take its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By itself vitest leaves one core to its own process, which has next to nothing to do: of two, half.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'alone', include: tests.filter(isChanging) } },
      // A worker loads what they read once, not anew for each: that is a third of the time of all.
      {
        extends: true,
        test: {
          name: 'together',
          isolate: false,
          include: tests.filter((test) => !isChanging(test)),
        },
      },
    ],
  },
});
