import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';

/**
 * A site that is asked through a count.
 *
 * @typedef {object} CountedSite
 * @property {number} port Port at which it is asked, on this machine.
 * @property {import('node:http').IncomingMessage[]} asked Requests that it has had since this was emptied.
 * @property {number} delay Milliseconds that it waits before it answers.
 * @property {boolean} isAway Whether it answers nothing at all.
 * @property {() => void} stop Ends the count.
 */

/**
 * Stands between a cache and the site, and hands everything on as it is.
 *
 * @param {string} origin The site.
 * @returns {Promise<CountedSite>} The counted site.
 */
export async function countRequests(origin) {
  const agent = new Agent({ keepAlive: true });
  /** @type {CountedSite} */
  const site = { port: 0, asked: [], delay: 0, isAway: false, stop: () => server.close() };
  const server = createServer((asked, answer) => {
    if (site.isAway) {
      asked.socket.destroy();
      return;
    }
    if (asked.url !== '/readyz') site.asked.push(asked);
    const { method = 'GET', url = '/', headers } = asked;
    setTimeout(() => {
      request(origin, { method, path: url, headers, agent }, (given) => {
        answer.writeHead(given.statusCode ?? 500, given.headers);
        given.pipe(answer);
      })
        .once('error', () => asked.socket.destroy())
        .end();
    }, site.delay);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  site.port = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
  return site;
}
