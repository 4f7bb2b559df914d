import { afterAll, vi } from 'vitest';

/**
 * Runs before each file of tests: files share a process, which has the packages that they read loaded once, while our
 * own modules are new to each file. What a file has changed of the process itself is put back behind it.
 */
const environment = { ...process.env };

afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const name of Object.keys(process.env)) {
    if (!(name in environment)) Reflect.deleteProperty(process.env, name);
  }
  Object.assign(process.env, environment);
});
