import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { ExpectedError } from '../../lib/main.mjs';
import { SITE } from './engine.mjs';

/** Levels at which servers compress pages as they answer; what a build has written is compressed once, as well as can be. */
const [GZIP, BROTLI, BROTLI_ONCE] = [6, 7, 11];

/**
 * Bytes of something, compressed.
 *
 * @typedef {{ gzip: number, brotli: number }} Weight
 */

/**
 * Weight of all that a reader's browser asks for to show a page, fonts aside.
 *
 * @typedef {object} PageWeight
 * @property {Weight} html The page itself.
 * @property {Weight} css All its style sheets.
 * @property {Weight} js All its scripts.
 * @property {number} all Bytes of everything, Brotli; of other sites nothing is known.
 * @property {number} requests Number of requests, the page among them.
 * @property {number} foreign Number of these that go to other sites.
 */

/**
 * Opens a page in a browser that knows nothing yet, and weighs what it asks for.
 *
 * @param {import('@playwright/test').Browser} browser The browser.
 * @param {import('./engine.mjs').BuiltSite} site The site.
 * @param {string} address The page.
 * @returns {Promise<PageWeight>} Its weight.
 * @throws {ExpectedError} When the page is not there.
 */
export async function weigh(browser, site, address) {
  const context = await browser.newContext();
  /** @type {{ kind: string, weight: Weight }[]} */
  const parts = [];
  let foreign = 0;
  await context.route(/^/, async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    if (request.resourceType() === 'font') return route.abort();
    if (url.origin !== SITE) {
      foreign += 1;
      return route.abort();
    }
    const answer = await site.read(url.pathname + url.search);
    const kind = request.resourceType();
    const body = answer?.body ?? Buffer.alloc(0);
    parts.push({ kind, weight: compressed(body, kind === 'document' ? BROTLI : BROTLI_ONCE) });
    if (!answer) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ body, contentType: answer.type });
  });
  const page = await context.newPage();
  const response = await page.goto(SITE + address);
  await page.waitForTimeout(500);
  await context.close();
  if (!response?.ok()) throw new ExpectedError(`${site.name}: ${address} is not there`);
  const of = (/** @type {string} */ kind) => sum(parts.filter((part) => part.kind === kind));
  return {
    html: of('document'),
    css: of('stylesheet'),
    js: of('script'),
    all: sum(parts).brotli,
    requests: parts.length + foreign,
    foreign,
  };
}

/**
 * @param {Buffer} body Body that is sent.
 * @param {number} quality Brotli's.
 * @returns {Weight} Its weight.
 */
function compressed(body, quality) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return {
    gzip: gzipSync(body, { level: GZIP }).length,
    brotli: brotliCompressSync(body, { params }).length,
  };
}

/**
 * @param {{ weight: Weight }[]} parts Parts of a page.
 * @returns {Weight} Their weight together.
 */
function sum(parts) {
  return {
    gzip: parts.reduce((total, { weight }) => total + weight.gzip, 0),
    brotli: parts.reduce((total, { weight }) => total + weight.brotli, 0),
  };
}
