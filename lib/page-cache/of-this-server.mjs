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
 * @param {Context} context Context that Next gives a cache handler.
 * @returns {Promise<SharedPages | null>} Null where nothing is shared; the client is not loaded then.
 */
export async function sharedPagesOf(context) {
  const url = process.env.REDIS_URL;
  if (!url || process.env.NEXT_PHASE === 'phase-production-build') return null;
  holder[HELD] ??= open(url, context);
  try {
    return await holder[HELD];
  } catch (error) {
    // A disk that does not answer now may do so the next time; a page is rendered meanwhile.
    holder[HELD] = undefined;
    console.error(
      `共享的页面缓存打不开，页面由本机生成 / The shared page cache cannot be opened, pages are rendered here: ${String(error)}`,
    );
    return null;
  }
}

/**
 * @param {string} url The Redis server.
 * @param {Context} context Context of a cache handler.
 */
async function open(url, { fs, serverDistDir }) {
  const build = await fs.readFile(path.join(serverDistDir, '../BUILD_ID'), 'utf8');
  const { openSharedPages } = await import('./shared-pages.mjs');
  return openSharedPages({ url, build: build.trim() });
}
