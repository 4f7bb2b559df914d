import assert from 'node:assert/strict';
import { ask } from './ask.mjs';

/**
 * @typedef {object} Setting
 * @property {import('./start-cache.mjs').Cache} cache The cache.
 * @property {import('./counted-site.mjs').CountedSite} site The site behind it.
 */

const PAGE = '/posts/2020/03/24/evening-extra';

/** Spellings of `Accept-Encoding` by browsers, robots and tools, and the shortest coding that each comes to. */
const CODINGS = [
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['gzip, br;q=0', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=1.0, gzip;q=0.8', 'br'],
  ['identity', undefined],
  ['', undefined],
];

/**
 * Fifty readers who ask at once for what is not there yet are one request, and are all answered. What other checks have
 * asked for may be there still.
 *
 * @param {Setting} setting The cache.
 */
export async function checkCollapsing({ cache, site }) {
  for (const path of [
    PAGE,
    '/categories/daily/feed.xml',
    `/hant${PAGE}`,
    '/ads.txt',
    `/cards${PAGE}.jpg`,
  ]) {
    site.asked.length = 0;
    site.delay = 200;
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(cache, path)));
    site.delay = 0;
    assert.equal(site.asked.length, 1, `${path} is asked for once`);
    for (const { status, body } of answers) {
      assert.equal(status, 200);
      assert.ok(body.equals(answers[0]?.body ?? Buffer.of()));
    }
  }
}

/**
 * One answer is kept of an address for each coding, whatever the spelling of what the reader takes, and `Vary` is
 * handed on. Varnish knows gzip alone.
 *
 * @param {Setting} setting The cache.
 */
export async function checkVariants({ cache, site }) {
  for (const path of ['/posts', '/atom.xml', '/llms.txt', '/hant/posts', '/sources']) {
    site.asked.length = 0;
    const plain = await ask(cache, path, { 'accept-encoding': 'identity' });
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.match(plain.headers.vary ?? '', /accept-encoding/iu);
    const codings = cache.name === 'Varnish' ? ['gzip'] : ['gzip', 'br'];
    for (const [accepted, shortest] of CODINGS) {
      const answer = await ask(cache, path, { 'accept-encoding': accepted ?? '' });
      const packed = shortest === 'br' && !codings.includes('br') ? 'gzip' : shortest;
      assert.equal(answer.headers['content-encoding'], packed, `${path} for "${accepted}"`);
      assert.ok(answer.body.equals(plain.body), path);
      assert.match(answer.headers.vary ?? '', /accept-encoding/iu);
    }
    for (const header of ['next-router-state-tree', 'next-router-segment-prefetch', 'cookie']) {
      await ask(cache, path, { [header]: 'a=b' });
    }
    assert.equal(site.asked.length, codings.length, `${path} is asked for once in each coding`);
  }
}

/**
 * Checks that the cache tells a client that has the answer already so, and that it asks the site HEAD as GET.
 *
 * @param {Setting} setting The cache.
 */
export async function checkConditions({ cache, site }) {
  for (const path of ['/tags', '/feed.json', '/hant/feed.json', '/.well-known/security.txt']) {
    site.asked.length = 0;
    const head = await ask(cache, path, {}, 'HEAD');
    assert.deepEqual([head.status, head.body.length], [200, 0]);
    for (const coding of ['gzip', 'identity']) {
      const { headers } = await ask(cache, path, { 'accept-encoding': coding });
      const known = { 'accept-encoding': coding, 'if-none-match': headers.etag ?? '' };
      const again = await ask(cache, path, known);
      assert.deepEqual([again.status, again.body.length], [304, 0], `${path} ${coding}`);
    }
    assert.deepEqual(
      site.asked.map(({ method }) => method),
      ['GET'],
      path,
    );
  }
}

/**
 * A part of a picture is sent as one, whether it is kept already or not; the whole is asked for once.
 *
 * @param {Setting} setting The cache.
 * @param {string} picture Its address.
 */
export async function checkRanges({ cache, site }, picture) {
  site.asked.length = 0;
  const range = { range: 'bytes=10-29' };
  const parts = [await ask(cache, picture, range), await ask(cache, picture, range)];
  const whole = await ask(cache, picture);
  assert.equal(whole.status, 200);
  for (const { status, headers, body } of parts) {
    assert.equal(status, 206);
    assert.equal(headers['content-range'], `bytes 10-29/${whole.body.length}`);
    assert.ok(body.equals(whole.body.subarray(10, 30)));
  }
  const beyond = await ask(cache, picture, { range: 'bytes=99999999-' });
  assert.equal(beyond.status, 416);
  assert.equal(site.asked.length, 1, 'the picture is asked for once');
}

/**
 * The optimiser answers with WebP whoever takes it, and others with what the picture is, once each.
 *
 * @param {Setting} setting The cache.
 * @param {string} picture Its address.
 */
export async function checkOptimiser({ cache, site }, picture) {
  site.asked.length = 0;
  const path = `/_next/image?url=${encodeURIComponent(picture)}&w=480&q=75`;
  const webp = ['image/avif,image/webp,*/*;q=0.8', 'image/webp', 'text/html,image/webp,*/*'];
  for (const accept of [...webp, '*/*', 'image/png', '']) {
    const { status, headers } = await ask(cache, path, { accept });
    assert.equal(status, 200);
    assert.equal(headers['content-type'] === 'image/webp', webp.includes(accept), accept);
  }
  assert.equal(site.asked.length, 2, 'the optimiser is asked twice');
}
