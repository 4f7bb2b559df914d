import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { ask } from './ask.mjs';

/** @typedef {import('./check-answers.mjs').Setting} Setting */

/** A scheduled article. @typedef {{ title: string, due: number }} Scheduled Its title, and its instant. */

/** Shows every article from its second on. */
const SURFACES = [
  '/',
  '/posts',
  '/feed.xml',
  '/llms.txt',
  '/hant',
  '/hant/feed.xml',
  '/search?q=after:2020-06-01',
  '/api/search?q=after:2020-06-01',
];

/** Milliseconds of asking before an article is due, and after. */
const BEFORE = 40_000;
const AFTER = 3000;

/**
 * A scheduled article is behind the cache at its second, on every surface that has been kept, and not before.
 *
 * @param {Setting} setting The cache.
 * @param {Scheduled} scheduled The article.
 * @returns {Promise<number>} Number of requests.
 */
export async function checkDue({ cache }, { title, due }) {
  await setTimeout(due - BEFORE - Date.now());
  let count = 0;
  const watch = async (/** @type {string} */ path) => {
    while (Date.now() < due + AFTER) {
      const sent = Date.now();
      const { status, body, headers } = await ask(cache, path);
      const got = Date.now();
      count += 1;
      assert.equal(status, 200, path);
      const isThere = body.includes(title);
      if (sent >= due)
        assert.ok(
          isThere,
          `${cache.name} ${path}: not there ${sent - due} ms after its time: ${told(headers)}`,
        );
      if (got < due)
        assert.ok(!isThere, `${cache.name} ${path}: there ${due - got} ms before its time`);
      // Asked seldom, so that the kept answer gets old; often, when it matters.
      await setTimeout(due - Date.now() > 4000 ? 1500 : 20);
    }
  };
  await Promise.all(SURFACES.map(watch));
  return count;
}

/** @param {import('node:http').IncomingHttpHeaders} headers Of an answer that is wrong. */
function told(headers) {
  const names = ['x-cache', 'age', 'date', 'cache-control', 'etag'];
  return names.map((name) => `${name}: ${String(headers[name])}`).join(', ');
}

/**
 * Checks that the cache shows an answer a little old at once, while it asks for the next one, once.
 *
 * @param {Setting} setting The cache.
 */
export async function checkStale({ cache, site }) {
  const path = '/categories';
  site.asked.length = 0;
  await timed(cache, path);
  await setTimeout(33_000);
  site.delay = 1500;
  site.asked.length = 0;
  for (let reader = 0; reader < 5; reader += 1) {
    assert.ok((await timed(cache, path)) < 1000, 'a reader does not wait for what is a little old');
  }
  await setTimeout(2500);
  site.delay = 0;
  assert.equal(site.asked.length, 1, 'what is a little old is asked for once');
  const tag = site.asked[0]?.headers['if-none-match'];
  if (cache.name === 'Varnish') assert.ok(tag, 'by its tag');
  site.asked.length = 0;
  await timed(cache, path);
  assert.equal(site.asked.length, 0, 'and then kept again');
}

/**
 * Checks that readers are shown what there is while the site is away.
 *
 * @param {Setting} setting The cache.
 */
export async function checkAway({ cache, site }) {
  await ask(cache, '/about');
  site.isAway = true;
  await setTimeout(62_000);
  assert.equal((await ask(cache, '/about')).status, 200);
  site.isAway = false;
}

/**
 * @param {import('./start-cache.mjs').Cache} cache The cache.
 * @param {string} path Address that it is asked for.
 * @returns {Promise<number>} The milliseconds until its answer.
 */
async function timed(cache, path) {
  const start = performance.now();
  const { status } = await ask(cache, path);
  assert.equal(status, 200);
  return performance.now() - start;
}
