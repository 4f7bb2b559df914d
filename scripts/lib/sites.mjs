import path from 'node:path';
import { readPort } from './server.mjs';
import { ensureBuilt } from './stale.mjs';
import { copyWorkspace } from './workspace.mjs';

/** The first of three neighbouring ports on which the sites under test are served. */
const FIRST_PORT = 3101;

/** The fictional newsroom's content. */
const NEWSROOM = 'e2e/fixtures/newsroom';

/**
 * A built site that the end-to-end tests read.
 *
 * @typedef {object} TestSite
 * @property {string} name Also the name of its Playwright project.
 * @property {string} folder Folder in which it is built and served.
 * @property {number} port
 * @property {string} origin
 * @property {import('./stale.mjs').BuildEnvironment & { SITE_URL: string }} environment
 * @property {boolean} isCopy Whether the folder is a copy of the project, so that one build leaves
 *   the others alone.
 */

/**
 * The sites under test: this project as it is, a fictional newsroom, and the same newsroom built
 * the ordinary way with Next's client runtime.
 *
 * @param {string} root The project's folder.
 * @returns {TestSite[]} In the order in which they are built.
 */
export function testSites(root) {
  return [
    testSite(root, 0, 'site', {}),
    testSite(path.join(root, '.e2e/newsroom'), 1, 'newsroom', { CONTENT_DIR: NEWSROOM }),
    testSite(path.join(root, '.e2e/newsroom-next'), 2, 'newsroom-next', {
      CONTENT_DIR: NEWSROOM,
      READER_RUNTIME: 'next',
    }),
  ];
}

/**
 * Completes a site's description.
 *
 * @param {string} folder Folder in which it is built.
 * @param {number} index Its place among the sites, which gives it its port.
 * @param {string} name Its name.
 * @param {import('./stale.mjs').BuildEnvironment} environment Environment of its build.
 * @returns {TestSite} The whole description.
 */
function testSite(folder, index, name, environment) {
  const port = readPort('E2E_PORT', FIRST_PORT) + index;
  const origin = `http://localhost:${port}`;
  return {
    name,
    folder,
    port,
    origin,
    environment: { ...environment, SITE_URL: origin },
    isCopy: index > 0,
  };
}

/**
 * Builds a site under test, unless it is up to date.
 *
 * @param {string} root The project's folder.
 * @param {TestSite} site The site.
 * @throws {import('./main.mjs').ExpectedError} When the build fails.
 */
export async function ensureTestSite(root, site) {
  if (site.isCopy) copyWorkspace(root, site.name);
  await ensureBuilt(site.folder, site.environment);
}
