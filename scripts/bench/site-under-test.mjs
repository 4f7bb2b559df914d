import { appendFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { archive, writeArchive } from './archive/write-archive.mjs';
import { measure } from './measure.mjs';

/** Instant after the newest post of the archive, whatever the clock of the machine says. */
const NOW = '2026-07-01T00:00:00Z';

/**
 * A copy of the project with a generated archive for its content.
 *
 * @typedef {object} SiteUnderTest
 * @property {string} folder The copy.
 * @property {string} content The archive.
 * @property {number} count Number of posts.
 * @property {Record<string, string>} environment Environment of its build and its server.
 */

/**
 * Writes an archive and clears the copy of whatever was built before.
 *
 * @param {string} folder The copy of the project.
 * @param {string} content Folder for the archive.
 * @param {number} count Number of posts.
 * @returns {SiteUnderTest} The two together.
 */
export function siteUnderTest(folder, content, count) {
  rmSync(content, { recursive: true, force: true });
  writeArchive(content, count);
  const site = siteAsBuilt(folder, content, count);
  clean(site, '.next', '.contentlayer');
  return site;
}

/**
 * The same, once more: with its archive, and as it has been built.
 *
 * @param {string} folder The copy of the project.
 * @param {string} content Folder of the archive.
 * @param {number} count Number of posts.
 * @returns {SiteUnderTest} The two together.
 */
export function siteAsBuilt(folder, content, count) {
  const environment = {
    CONTENT_DIR: content,
    FIXED_NOW: NOW,
    SITE_URL: 'http://localhost:3000',
    NODE_ENV: 'production',
  };
  return { folder, content, count, environment };
}

/**
 * Removes folders of the copy.
 *
 * @param {SiteUnderTest} site The site.
 * @param {string[]} folders Their names.
 */
export function clean({ folder }, ...folders) {
  for (const name of folders) rmSync(path.join(folder, name), { recursive: true, force: true });
}

/**
 * Adds a sentence to a post, as an editor would.
 *
 * @param {SiteUnderTest} site The site.
 * @param {string} sentence Sentence that is added.
 */
export function changeOnePost(site, sentence) {
  appendFileSync(path.join(site.content, changedPost(site)), `\n${sentence}\n`);
}

/**
 * Gives the address of the post that `changeOnePost` changes.
 *
 * @param {SiteUnderTest} site The site.
 * @returns {string} Its address.
 */
export function changedAddress(site) {
  return path
    .basename(changedPost(site))
    .replace(/^(\d+)-(\d+)-(\d+)-(.+)\.md$/, '/posts/$1/$2/$3/$4');
}

/** @param {SiteUnderTest} site The site. */
function changedPost({ count }) {
  const files = [...archive(count)];
  return files[files.length - Math.ceil(count / 2)]?.path ?? '';
}

/**
 * Measures the compilation of the content.
 *
 * @param {SiteUnderTest} site The site.
 */
export function compile(site) {
  const program = ['scripts/run-typescript.mjs', 'scripts/compile-content.ts'];
  return node(site, '--max-semi-space-size=64', ...program);
}

/**
 * Measures Next's build of what has been compiled.
 *
 * @param {SiteUnderTest} site The site.
 */
export function buildPages(site) {
  const script =
    "import('./scripts/build/next-build.mjs').then(({ buildSite }) => buildSite('reader'))";
  return node(site, '--input-type=module', '--eval', script);
}

/**
 * Measures the whole build, as `npm run build` does it.
 *
 * @param {SiteUnderTest} site The site.
 */
export function buildAll(site) {
  return node(site, 'scripts/build.mjs');
}

/**
 * @param {SiteUnderTest} site The site.
 * @param {string[]} parameters Node's.
 */
function node({ folder, environment }, ...parameters) {
  return measure(process.execPath, parameters, { cwd: folder, env: environment });
}
