import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ExpectedError } from '../lib/main.mjs';

/** Folder of the modules that differ from build to build, below the project: always the same. */
const FOLDER = '.contentlayer/carried';

/** Module by which code imports the index of the content. */
const INDEX = '@/.contentlayer/compiled/content-index.mjs';

/** Aliases in a build that is served from this folder: it reads what it carries from there. */
const READ = { [INDEX]: './lib/content/generations/carried-index.mjs' };

/**
 * Aliases in a build that takes what it carries with it. Values of next.config.mjs that differ would do as well, but the
 * bundler looks at every module again when one does (docs/performance.md).
 */
const CARRIED = {
  [INDEX]: `./${FOLDER}/content-index.mjs`,
  '@/lib/built.mjs': `./${FOLDER}/built.mjs`,
};

/**
 * Tells whether a build takes what it carries with it, as it is served from elsewhere: on Vercel, or copied to another
 * machine as Next's standalone output.
 *
 * @param {Record<string, string | undefined>} env Environment of the build.
 */
export function travels(env) {
  return env.VERCEL !== undefined || env.BUILD_OUTPUT === 'standalone';
}

/**
 * Gives the aliases by which a build imports what it carries.
 *
 * @param {Record<string, string | undefined>} env Environment of the build.
 * @returns {Record<string, string>} Modules by the name that code imports them by.
 */
export function carriedModules(env) {
  return travels(env) ? CARRIED : READ;
}

/**
 * Writes the modules of a build that travels: the index of its content, and what lib/built.mjs says.
 *
 * @param {string} root The project's folder.
 * @param {{ generation: string, at: string }} facts Folder of the content, below it, and the time of the build.
 * @returns {() => void} Function that makes sure, once they are bundled, that they are still of this build. It throws an
 *   `ExpectedError` where another build has begun in the folder since.
 */
export function writeCarried(root, { generation, at }) {
  const folder = path.join(root, FOLDER);
  const built = `export const built = ${JSON.stringify({ at, compiledDir: generation })};\n`;
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
