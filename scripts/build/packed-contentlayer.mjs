import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { digest } from '../lib/stamp.mjs';

/** Modules of Contentlayer that a program may import, and the file that holds each. */
const ENTRIES = new Map([
  ['contentlayer/core', 'core'],
  ['contentlayer/source-files', 'source-files'],
  ['@contentlayer2/utils', 'utils'],
  ['@contentlayer2/utils/effect', 'effect'],
]);

/** Packages that bring files of their own, or are not installed: none is loaded for documents that are data. */
const EXTERNAL = ['esbuild', 'fsevents', 'imagescript', 'markdown-wasm', 'sharp'];

/** Lines that define what CommonJS takes for granted, for code bundled as ESM. */
const COMMONJS = [
  "import { createRequire as packedCreateRequire } from 'node:module';",
  "import { dirname as packedDirname } from 'node:path';",
  "import { fileURLToPath as packedFileURLToPath } from 'node:url';",
  'const require = packedCreateRequire(import.meta.url);',
  'const __filename = packedFileURLToPath(import.meta.url);',
  'const __dirname = packedDirname(__filename);',
].join('\n');

/** Place where Contentlayer reads its version: two folders above the code that asks for it. */
const MANIFEST = 'node_modules/@contentlayer2/utils/package.json';
const FILES = 'dist/packed';

/** Error codes of a folder of packages that may not be written to. */
const READ_ONLY = ['EACCES', 'EPERM', 'EROFS'];

/**
 * A plugin of esbuild: what a program imports of Contentlayer comes from a few files, made once for the
 * packages that are installed. Loaded from its 2,000 it takes 1.2 CPU seconds more each time
 * (docs/performance.md).
 *
 * @param {string} root The project's folder.
 * @returns {import('esbuild').Plugin} The plugin.
 */
export function packedContentlayer(root) {
  /** @type {Promise<string | undefined> | undefined} */
  let packed;
  return {
    name: 'packed-contentlayer',
    setup(bundle) {
      bundle.onResolve({ filter: /^(?:contentlayer|@contentlayer2)\// }, async (imported) => {
        const name = ENTRIES.get(imported.path);
        if (name === undefined) return undefined;
        packed ??= pack(root);
        const folder = await packed;
        if (folder === undefined) return undefined;
        return {
          path: pathToFileURL(path.join(folder, FILES, `${name}.mjs`)).href,
          external: true,
        };
      });
    },
  };
}

/**
 * Packs Contentlayer, unless that has been done for the same packages.
 *
 * @param {string} root The project's folder.
 * @returns {Promise<string | undefined>} Its folder; undefined where nothing may be written beside the packages.
 */
async function pack(root) {
  const key = digest([
    ['package-lock.json', readFileSync(path.join(root, 'package-lock.json'))],
    ['node', process.version],
  ]).slice(0, 16);
  const all = path.join(root, 'node_modules/.cache/contentlayer');
  const folder = path.join(all, key);
  if (existsSync(folder)) return folder;
  const part = `${folder}.${process.pid}.part`;
  try {
    mkdirSync(part, { recursive: true });
    await write(root, part);
    renameSync(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    // Another process has packed it meanwhile.
    if (existsSync(folder)) return folder;
    if (READ_ONLY.includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? ''))
      return undefined;
    throw error;
  }
  // Folders that were made for other packages.
  for (const name of readdirSync(all))
    if (!name.startsWith(key)) rmSync(path.join(all, name), { recursive: true, force: true });
  return folder;
}

/**
 * @param {string} root The project's folder.
 * @param {string} folder Folder for the files.
 */
async function write(root, folder) {
  await build({
    absWorkingDir: root,
    entryPoints: [...ENTRIES].map(([from, out]) => ({ in: from, out })),
    bundle: true,
    splitting: true,
    external: EXTERNAL,
    platform: 'node',
    format: 'esm',
    banner: { js: COMMONJS },
    outdir: path.join(folder, FILES),
    outExtension: { '.js': '.mjs' },
    logLevel: 'silent',
  });
  copyFileSync(path.join(root, MANIFEST), path.join(folder, 'package.json'));
}
