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
  if ('document' in globalThis) leaveDocument();
  for (const name of Object.keys(process.env)) {
    if (!(name in environment)) Reflect.deleteProperty(process.env, name);
  }
  Object.assign(process.env, environment);
});

/** Files that show pages share a document: its language, state and style sheets are not the next file's. */
function leaveDocument(): void {
  const { documentElement } = document;
  for (const name of documentElement.getAttributeNames()) documentElement.removeAttribute(name);
  Reflect.deleteProperty(document, 'adoptedStyleSheets');
  document.adoptedStyleSheets = [];
}
