import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { withoutRuntime } from '../../lib/without-runtime.mjs';
import { ExpectedError } from '../lib/main.mjs';

/**
 * Pages without Next's client runtime: docs/decisions/0002. Next reads from its build manifests
 * which scripts start a page; after its compile phase and before its generate phase, these are
 * replaced by the reader's script. It leans on internals of the pinned version of Next, so whatever
 * looks different from what was studied ends the build.
 */

const ADVICE =
  'Next has changed inside: see docs/decisions/0002, or build with READER_RUNTIME=next meanwhile.';

/**
 * A script with its content hash in its name.
 *
 * @typedef {{ name: string, code: Uint8Array }} Script Its name below Next's `static`, and its text.
 */

/**
 * Bundles a script of client/. Each module that it imports with `import()` becomes a script of its
 * own, which is loaded then.
 *
 * @param {string} root The project's folder.
 * @param {string} entry The module.
 * @param {'iife' | 'esm'} format The first script of a page is no module; what it loads is.
 * @returns {Promise<[Script, ...Script[]]>} The script, then those that it may load.
 */
async function bundle(root, entry, format) {
  /** @type {Script[]} */
  const loaded = [];
  const { outputFiles } = await build({
    entryPoints: [entry],
    tsconfig: path.join(root, 'tsconfig.json'),
    bundle: true,
    minify: true,
    format,
    plugins: [{ name: 'load-when-used', setup: (context) => bundleApart(context, root, loaded) }],
    // Browsers that have light-dark(): what the stylesheet needs anyway.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    legalComments: 'none',
    write: false,
  });
  const code = outputFiles[0]?.contents;
  if (!code) throw new ExpectedError(`esbuild gave no output for ${entry}`);
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
  return [{ name: `reader/${path.parse(entry).name}-${hash}.js`, code }, ...loaded];
}

/**
 * Bundles what is imported with `import()` by itself, and imports it from where it is served.
 *
 * @param {import('esbuild').PluginBuild} context The bundle that imports it.
 * @param {string} root The project's folder.
 * @param {Script[]} loaded List that the scripts are added to.
 */
function bundleApart(context, root, loaded) {
  context.onResolve({ filter: /^/ }, async ({ kind, path: module, resolveDir }) => {
    if (kind !== 'dynamic-import') return undefined;
    const { path: entry } = await context.resolve(module, { kind: 'import-statement', resolveDir });
    const scripts = await bundle(root, entry, 'esm');
    loaded.push(...scripts);
    return { path: `/_next/static/${scripts[0].name}`, external: true };
  });
}

/**
 * Puts one script in the place of Next's client runtime.
 *
 * @param {unknown} manifest A parsed build manifest.
 * @param {string} script Path of the script in Next's output.
 * @returns {object} The manifest to write.
 * @throws {ExpectedError} When the manifest has not the shape of the pinned version's.
 */
export function replaceRuntime(manifest, script) {
  const {
    rootMainFiles,
    rootMainFilesTree,
    polyfillFiles,
    pagesChunkGroupBootstrapParams,
    ...rest
  } = /** @type {Record<string, unknown>} */ (manifest);
  const known =
    Array.isArray(rootMainFiles) &&
    rootMainFiles.length > 0 &&
    Array.isArray(polyfillFiles) &&
    isRecord(rootMainFilesTree) &&
    Object.keys(rootMainFilesTree).length === 0 &&
    isRecord(pagesChunkGroupBootstrapParams);
  if (!known) throw new ExpectedError(`A build manifest has an unknown shape. ${ADVICE}`);
  return { ...rest, rootMainFiles: [script], rootMainFilesTree: {}, polyfillFiles: [] };
}

/**
 * Serves the reader's script alone on every page. To be called between the two phases of the build.
 *
 * @param {string} root The project's folder.
 * @param {string} folder Folder in which Next builds, below it.
 * @throws {ExpectedError} When Next's output is not as expected.
 */
export async function installReaderRuntime(root, folder) {
  const dist = path.join(root, folder);
  const scripts = await bundle(root, path.join(root, 'client/reader.ts'), 'iife');
  for (const { name, code } of scripts) {
    const file = path.join(dist, 'static', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, code);
  }
  const [{ name }] = scripts;

  const pages = await readdir(path.join(dist, 'server/app'), { recursive: true });
  const manifests = pages
    // Pages only: route handlers have manifests too, without scripts.
    .filter((found) => found.endsWith(path.join('page', 'build-manifest.json')))
    .map((found) => path.join('server/app', found));
  if (manifests.length === 0) throw new ExpectedError(`No page has a build manifest. ${ADVICE}`);
  for (const manifest of ['build-manifest.json', ...manifests]) {
    const place = path.join(dist, manifest);
    const replaced = replaceRuntime(JSON.parse(await readFile(place, 'utf8')), `static/${name}`);
    await writeFile(place, JSON.stringify(replaced, null, 2));
  }
}

/**
 * Takes out of the pages that the build has made what no browser reads. To be called after the generate phase.
 *
 * @param {string} dist Folder in which Next has built.
 */
export async function removeRuntimeData(dist) {
  const made = path.join(dist, 'server/app');
  const pages = await readdir(made, { recursive: true });
  for (const page of pages.filter((found) => found.endsWith('.html'))) {
    const place = path.join(made, page);
    await writeFile(place, withoutRuntime(await readFile(place, 'utf8')));
  }
}

/**
 * @param {unknown} value Anything.
 * @returns {value is Record<string, unknown>} Whether it is an object with keys.
 */
function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
