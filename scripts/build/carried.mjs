import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Folder of the modules that differ from build to build, below the project: always the same. */
const FOLDER = '.contentlayer/carried';

/**
 * Aliases by which code imports these modules in a build. Values of next.config.mjs that differ would do as well, but the
 * bundler looks at every module again when one does (docs/performance.md).
 */
export const CARRIED = {
  '@/.contentlayer/compiled/content-index.mjs': `./${FOLDER}/content-index.mjs`,
  '@/lib/built.mjs': `./${FOLDER}/built.mjs`,
};

/**
 * Writes the modules of a build: the index of its content, and what lib/built.mjs says.
 *
 * @param {string} root The project's folder.
 * @param {string} generation Folder of the content, below it.
 */
export function writeCarried(root, generation) {
  const built = { at: new Date().toISOString(), compiledDir: generation };
  const index = path.posix.relative(FOLDER, `${generation}/content-index.mjs`);
  mkdirSync(path.join(root, FOLDER), { recursive: true });
  const write = (/** @type {string} */ name, /** @type {string} */ text) =>
    writeFileSync(path.join(root, FOLDER, name), text);
  write('built.mjs', `export const built = ${JSON.stringify(built)};\n`);
  write('content-index.mjs', `export { default } from '${index}';\n`);
}
