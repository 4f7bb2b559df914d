import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ExpectedError } from '../lib/main.mjs';

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
 * @returns {() => void} Function that makes sure, once they are bundled, that they are still of this build. It throws an
 *   `ExpectedError` where another build has begun in the folder since.
 */
export function writeCarried(root, generation) {
  const folder = path.join(root, FOLDER);
  const built = `export const built = ${JSON.stringify({ at: new Date().toISOString(), compiledDir: generation })};\n`;
  const index = path.posix.relative(FOLDER, `${generation}/content-index.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'built.mjs'), built);
  writeFileSync(path.join(folder, 'content-index.mjs'), `export { default } from '${index}';\n`);
  return () => {
    if (readFileSync(path.join(folder, 'built.mjs'), 'utf8') === built) return;
    throw new ExpectedError(
      'Another build began in this folder meanwhile. Nothing is changed: run one build at a time.',
    );
  };
}
