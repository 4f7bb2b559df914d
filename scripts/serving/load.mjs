import { Agent, get } from 'node:http';

/** Readers at once. */
const READERS = 12;

/**
 * Requests of readers that go on until they are ended.
 *
 * @typedef {object} Load
 * @property {() => Promise<{ answered: number, failed: string[] }>} end Ends it; how many requests were
 *   answered with 200, and what became of each other one.
 */

/**
 * Has readers ask for pages, one after the other, until it is ended.
 *
 * @param {string} origin Site that is asked.
 * @param {string[]} addresses Addresses that are asked for, in turn.
 * @returns {Load} The running load.
 */
export function startLoad(origin, addresses) {
  const agent = new Agent({ keepAlive: false });
  /** @type {string[]} */
  const failed = [];
  let answered = 0;
  let count = 0;
  const ending = new AbortController();
  const reader = async () => {
    while (!ending.signal.aborted) {
      const address = addresses[count++ % addresses.length] ?? '/';
      const outcome = await ask(origin + address, agent);
      if (outcome === '200') answered += 1;
      else failed.push(`${address} ${outcome}`);
    }
  };
  const readers = Array.from({ length: READERS }, reader);
  return {
    async end() {
      ending.abort();
      await Promise.all(readers);
      return { answered, failed };
    },
  };
}

/**
 * @param {string} url An address.
 * @param {Agent} agent Without connections that are kept, whose end could come between.
 * @returns {Promise<string>} The status, or the error's code.
 */
function ask(url, agent) {
  return new Promise((resolve) => {
    const fail = (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? 'error');
    get(url, { agent }, (answer) => {
      answer.on('error', fail).on('end', () => resolve(String(answer.statusCode)));
      answer.resume();
    }).on('error', fail);
  });
}
