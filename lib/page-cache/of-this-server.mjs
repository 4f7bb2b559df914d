import path from 'node:path';

/** @typedef {ConstructorParameters<typeof import('next/dist/server/lib/incremental-cache/file-system-cache.js').default>[0]} Context */
/** @typedef {import('./shared-pages.mjs').SharedPages} SharedPages */

/** Next bundles this file more than once into one server: all of them use one connection. */
const HELD = Symbol.for('yueliang.shared-pages');

const holder = /** @type {{ [HELD]?: Promise<SharedPages> | undefined }} */ (globalThis);

/**
 * Finds the pages that this server shares with others: those of its build, in the server that `REDIS_URL`
 * names. A build shares nothing, for what it makes lies beside each server.
 *
 * @param {Context} context What Next tells a cache handler.
 * @returns {Promise<SharedPages | null>} Null where nothing is shared; the client is not loaded then.
 */
export async function sharedPagesOf(context) {
  const url = process.env.REDIS_URL;
  if (!url || process.env.NEXT_PHASE === 'phase-production-build') return null;
  holder[HELD] ??= open(url, context);
  return holder[HELD];
}

/**
 * @param {string} url The Redis server.
 * @param {Context} context What Next tells.
 */
async function open(url, { fs, serverDistDir }) {
  const build = await fs.readFile(path.join(serverDistDir, '../BUILD_ID'), 'utf8');
  const { openSharedPages } = await import('./shared-pages.mjs');
  return openSharedPages({ url, build: build.trim() });
}
