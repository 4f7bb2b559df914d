import { existsSync } from 'node:fs';
import path from 'node:path';
import { ExpectedError } from './main.mjs';
import { run } from './run.mjs';
import { readSource, sourceFiles } from './source-files.mjs';
import { digest, readStamp, removeStamp, writeStamp } from './stamp.mjs';

/** Environment variables that change what a build makes. */
export const BUILD_VARIABLES = /** @type {const} */ ([
  'CONTENT_DIR',
  'FIXED_NOW',
  'READER_RUNTIME',
  'SITE_URL',
]);

/** @typedef {Partial<Record<(typeof BUILD_VARIABLES)[number], string>>} BuildEnvironment */

const PROGRAM_FOLDERS = ['app', 'client', 'components', 'lib', 'public', 'scripts'];

/** Folder of the project's own content. */
const CONTENT_FOLDER = 'content/';
const CONFIGURATION_FILE = /^[^/]+\.(json|mjs|ts)$/;

/** The files that Next reads into a build's environment, most of which .gitignore leaves out. */
const ENVIRONMENT_FILES = ['.env', '.env.local', '.env.production', '.env.production.local'];

/** @param {string} root The project's folder. */
const stampFile = (root) => path.join(root, '.next/built-from');

/**
 * Digests everything that a build reads: sources, configuration, lockfile, content, the environment
 * and the major version of Node. Content counts, not dates, because a clone or a copy changes all
 * dates.
 *
 * @param {string} root The project's folder.
 * @param {BuildEnvironment} environment The build's own variables; an absent one is unset.
 * @returns {string} A key that changes when a build is due.
 * @throws {ExpectedError} When CONTENT_DIR names no folder.
 */
export function buildKey(root, environment) {
  const content = sourceFiles(root).filter((file) => file.startsWith(CONTENT_FOLDER));
  const files = [...programParts(root), ...read(root, content)];
  const variables = BUILD_VARIABLES.map(
    (name) => /** @type {const} */ ([name, environment[name] ?? '']),
  );
  const node = process.versions.node.split('.')[0] ?? '';
  return digest([...files, ...foreignContent(root, environment), ...variables, ['node', node]]);
}

/**
 * Reads all of the project that a build reads but its content.
 *
 * @param {string} root The project's folder.
 * @returns {(readonly [name: string, content: Buffer])[]} Parts for `digest`.
 */
export function programParts(root) {
  const environmentFiles = ENVIRONMENT_FILES.filter((file) => existsSync(path.join(root, file)));
  return read(root, [...sourceFiles(root).filter(isOfProgram), ...environmentFiles]);
}

/**
 * @param {string} root The project's folder.
 * @param {string[]} files Paths below it.
 */
function read(root, files) {
  return files.map((file) => /** @type {const} */ ([file, readSource(path.join(root, file))]));
}

/**
 * Tells whether a build may read a file of the program. Tests are left out: changing one changes no page.
 *
 * @param {string} file Path below the project.
 */
function isOfProgram(file) {
  if (/\.test\.[a-z]+$/.test(file)) return false;
  if (CONFIGURATION_FILE.test(file)) return true;
  return PROGRAM_FOLDERS.some((folder) => file.startsWith(`${folder}/`));
}

/**
 * Reads the content folder when it is not the project's own.
 *
 * @param {string} root The project's folder.
 * @param {BuildEnvironment} environment The build's own variables.
 * @returns {(readonly [name: string, content: Buffer])[]} Parts for `digest`.
 */
function foreignContent(root, { CONTENT_DIR }) {
  if (!CONTENT_DIR) return [];
  const folder = path.resolve(root, CONTENT_DIR);
  if (!existsSync(folder)) {
    throw new ExpectedError(
      `CONTENT_DIR：找不到文件夹 ${folder}\n  CONTENT_DIR: no such folder; set it to a folder of articles, or unset it`,
    );
  }
  return sourceFiles(folder).map((file) => [
    `CONTENT_DIR/${file}`,
    readSource(path.join(folder, file)),
  ]);
}

/**
 * Decides whether a build is due.
 *
 * @param {string} root The project's folder.
 * @param {BuildEnvironment} environment The build's own variables.
 * @returns {boolean} Whether the build in `.next` is missing, unfinished or made from other inputs.
 */
export function isStale(root, environment) {
  const stamp = readStamp(stampFile(root));
  return stamp === undefined || stamp !== buildKey(root, environment);
}

/**
 * Builds the site unless the build that is there was made from the very same inputs.
 *
 * @param {string} root The project's folder, whose `.next` receives the build.
 * @param {BuildEnvironment} environment The build's own variables.
 * @throws {ExpectedError} When the build fails; its own output says why.
 */
export async function ensureBuilt(root, environment) {
  if (!isStale(root, environment)) return;
  console.log(`构建 · Building ${path.basename(root)}`);
  // Taken before the build: a file saved while it runs must make the next start build again.
  const key = buildKey(root, environment);
  removeStamp(stampFile(root));
  await run(process.execPath, ['scripts/build.mjs'], { cwd: root, env: onlyThese(environment) });
  writeStamp(stampFile(root), key);
}

/**
 * Shields a build from variables that happen to be set in the shell.
 *
 * @param {BuildEnvironment} environment The variables that it is to have.
 * @returns {Record<string, string | undefined>} The same, and every other build variable unset.
 */
export function onlyThese(environment) {
  return {
    ...Object.fromEntries(BUILD_VARIABLES.map((name) => [name, undefined])),
    ...environment,
  };
}
