import { createCircuit } from '../waiting/circuit.mjs';
import { FORMAT, isShared, packEntry, unpackEntry } from './entry.mjs';
import { createRedisLink } from './redis-link.mjs';

/** @typedef {import('./entry.mjs').Entry} Entry */

/**
 * Pages that several servers of one build share.
 *
 * @typedef {object} SharedPages
 * @property {(key: string) => Promise<Entry | null>} get Finds a page; null where there is none, and where the
 *   cache cannot be used. Never rejects.
 * @property {(key: string, entry: Entry) => Promise<void>} set Gives a page to the others, where it may be
 *   shared. Never rejects.
 */

/**
 * Seconds that a page is kept. It never gets old, but from the next publication on nobody asks for it any more.
 * Where nothing is published for longer, each page is rendered once more a day, by one of the servers.
 */
const LIFETIME = 24 * 60 * 60;

/** Bytes. What is larger takes longer to be sent than to be rendered, and others' pages would wait for it. */
const LARGEST = 4 * 1024 * 1024;

/** Limits in milliseconds. `refusedPause` is for a server that takes nothing more, and will not for a while. */
const LIMITS = { answer: 200, connection: 2000, pause: 5000, refusedPause: 60_000 };

const REFUSED = {
  broken:
    '共享的页面缓存不收新页面，新页面只在本机内存里 / The shared page cache takes no pages, new ones are in the memory of this server alone',
  back: '共享的页面缓存又收新页面了 / The shared page cache takes pages again',
};

/**
 * Opens the cache that the servers of one build share. Whatever becomes of it is told, once, and a page is
 * rendered as it would be without.
 *
 * @param {object} options Its address, the build, and settings.
 * @param {string} options.url A Redis-compatible server: `redis[s]://[[user][:password]@]host[:port][/database]`.
 * @param {string} options.build The build's id. Servers of another one neither see these pages nor change them.
 * @param {(line: string) => void} [options.say] Tells an operator of trouble, and of its end.
 * @param {Partial<typeof LIMITS>} [options.limits] Limits of time, in tests.
 * @returns {SharedPages} The cache.
 */
export function openSharedPages({ url, build, say = console.error, limits }) {
  const { refusedPause, ...linkLimits } = { ...LIMITS, ...limits };
  const run = createRedisLink(url, { ...linkLimits, say });
  const writing = createCircuit(REFUSED, { pause: refusedPause, say });
  const nameOf = (/** @type {string} */ key) => `yueliang:${build}:${FORMAT}:${key}`;

  let isDamageTold = false;
  const tellOfDamage = (/** @type {string} */ key) => {
    if (isDamageTold) return;
    isDamageTold = true;
    say(
      `共享的页面缓存里有损坏的页面，已重新生成 / The shared page cache has a damaged page, which is rendered anew: ${key}`,
    );
  };

  return {
    async get(key) {
      const bytes = await run(
        (client) => client.get(nameOf(key)),
        (reason) => {
          const isDamaged = reason.startsWith('WRONGTYPE');
          if (isDamaged) tellOfDamage(key);
          return isDamaged;
        },
      );
      if (!bytes) return null;
      const entry = await unpackEntry(bytes);
      if (!entry) tellOfDamage(key);
      return entry;
    },
    async set(key, entry) {
      if (!isShared(entry) || !writing.mayTry()) return;
      const bytes = await packEntry(entry);
      if (bytes.byteLength > LARGEST) return;
      const reply = await run(
        (client) => client.set(nameOf(key), bytes, { expiration: { type: 'EX', value: LIFETIME } }),
        (reason) => {
          writing.fail(reason);
          return true;
        },
      );
      if (reply !== undefined) writing.succeed();
    },
  };
}
