import assert from 'node:assert/strict';
import { Agent, get } from 'node:http';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { nextStart } from '../lib/server.mjs';
import { freePort, startServer } from './server.mjs';

/**
 * Addresses that are asked for while the server is told to end: kept pages, one that is made each time, one that is
 * drawn.
 */
const addresses = [
  ...['/', '/posts', '/feed.xml', '/search?q=AI', '/nothing', '/today'],
  '/posters/posts/2020/03/24/evening-extra.jpg',
];

/** Clients that ask at once. */
const CLIENTS = 32;

/** Milliseconds that a server may take to its end. */
const LIMIT = 10_000;

/**
 * Tells a server under load to end, however it is started: not one request that it has been sent is left without an
 * answer.
 *
 * @param {string} folder The copy of the project, built with `BUILD_OUTPUT=standalone`.
 * @param {string} build Its current build, below it.
 * @param {import('./server.mjs').Environment} told Environment of the build.
 */
export async function checkEnding(folder, build, told) {
  const env = { PATH: process.env.PATH, ...told };
  for (const isStandalone of [false, true]) {
    for (const keepAlive of [true, false]) {
      const port = await freePort();
      const server = await startServer(isStandalone ? ['server.js'] : nextStart(port), {
        folder: isStandalone ? path.join(folder, build, 'standalone') : folder,
        ...{ host: 'localhost', port, env: { ...env, PORT: String(port) } },
      });
      try {
        const clients = Array.from({ length: CLIENTS }, (_, at) => keepAsking(port, keepAlive, at));
        await setTimeout(2000);
        const start = performance.now();
        await server.stop('SIGTERM');
        assert.ok(performance.now() - start < LIMIT, 'ends in time');
        const outcomes = await Promise.all(clients);
        assert.deepEqual(new Set(outcomes), new Set(['ECONNREFUSED']));
      } finally {
        await server.stop();
      }
    }
  }
}

/**
 * Asks for one address after another, until that is no longer possible.
 *
 * @param {number} port The server's.
 * @param {boolean} keepAlive Whether it asks on one connection.
 * @param {number} first The address that it begins with.
 * @returns {Promise<string>} Reason why it is no longer possible.
 */
async function keepAsking(port, keepAlive, first) {
  const agent = new Agent({ keepAlive, maxSockets: 1 });
  for (let at = first; ; at += 1) {
    const address = addresses[at % addresses.length] ?? '/';
    try {
      await ask(port, agent, address);
    } catch (error) {
      const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
      return code ?? message;
    }
  }
}

/**
 * Asks for an address, and reads the answer to its end.
 *
 * @param {number} port The server's.
 * @param {Agent} agent Agent that has the connection.
 * @param {string} address Address that is asked for.
 * @returns {Promise<void>} Rejects where the answer is not whole.
 */
function ask(port, agent, address) {
  return new Promise((resolve, reject) => {
    const request = get({ host: 'localhost', port, path: address, agent }, (response) => {
      response.once('error', reject).once('end', resolve).resume();
    });
    request.once('error', reject);
  });
}
