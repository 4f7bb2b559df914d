import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/**
 * Answer of a cache.
 *
 * @typedef {object} Answer
 * @property {number} status
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {Buffer} body Unpacked.
 */

/**
 * Asks a cache, on a connection of its own. What is not said is not sent: `fetch` would add to it.
 *
 * @param {import('./start-cache.mjs').Cache} cache The cache.
 * @param {string} path Address that it is asked for.
 * @param {Record<string, string>} [headers] As a reader's browser sends them.
 * @param {string} [method] GET unless it is said.
 * @returns {Promise<Answer>} Its answer.
 */
export function ask({ origin }, path, headers = {}, method = 'GET') {
  return new Promise((resolve, reject) => {
    const asked = request(origin + path, { method, headers, agent: false }, (answer) => {
      /** @type {Buffer[]} */
      const parts = [];
      answer.on('data', (/** @type {Buffer} */ part) => parts.push(part));
      answer.once('error', reject).once('end', () => {
        const sent = Buffer.concat(parts);
        const body = unpacked(sent, answer.headers['content-encoding']);
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
      });
    });
    asked.once('error', reject).end();
  });
}

/**
 * @param {Buffer} sent Bytes that have been sent.
 * @param {string | undefined} coding Their coding.
 * @returns {Buffer} The bytes unpacked.
 */
function unpacked(sent, coding) {
  if (sent.length === 0 || coding === undefined) return sent;
  return coding === 'br' ? brotliDecompressSync(sent) : gunzipSync(sent);
}
