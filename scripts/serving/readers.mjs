import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';

/** Number of readers who ask at once. */
const READERS = 20;

/** Milliseconds from an answer to the next question, so that the servers have time for the rest. */
const PAUSE = 100;

/**
 * A reader's sight of an answer.
 *
 * @typedef {object} Seen
 * @property {number} start Time at which it was asked for, by this process's clock.
 * @property {number} end Time at which the answer was whole.
 * @property {number} version Of the content that the answer has.
 * @property {string} address Address that was asked for.
 */

/**
 * Has readers ask for pages, one after the other, each in an order of its own, and notes what they see.
 *
 * @param {string} origin Site that is asked.
 * @param {string[]} addresses Addresses that are asked for.
 * @returns {() => Promise<Seen[]>} Ends it, and tells what was seen, in the order in which it was.
 */
export function startReaders(origin, addresses) {
  /** @type {Seen[]} */
  const seen = [];
  const ending = new AbortController();
  const reader = async (/** @type {number} */ from) => {
    for (let at = from; !ending.signal.aborted; at += from + 1) {
      const address = addresses[at % addresses.length] ?? '/';
      const start = performance.now();
      const { status, version } = await look(origin + address);
      assert.ok(status === 200 && version >= 0, `${address}: ${status}, version ${version}`);
      seen.push({ start, end: performance.now(), version, address });
      await setTimeout(PAUSE);
    }
  };
  const readers = Promise.all(Array.from({ length: READERS }, (_, at) => reader(at)));
  // Awaited at the end, where an earlier failure is told.
  readers.catch(() => undefined);
  return async () => {
    ending.abort();
    await readers;
    return seen;
  };
}

/**
 * Asks for the post.
 *
 * @param {string} url An address that shows the post.
 * @returns {Promise<{ status: number, version: number }>} The version of the post that it has.
 */
async function look(url) {
  const answer = await fetch(url);
  const [, version] = /第(\d+)版/u.exec(await answer.text()) ?? [];
  return { status: answer.status, version: Number(version) };
}

/**
 * Whoever has seen new content sees no older one from then on, and nobody else does either: what was asked for when
 * an answer was whole has the content of that answer, or newer. Of answers that were begun together either may be
 * whole first.
 *
 * @param {Seen[]} seen Answers that were seen, in that order.
 * @returns {number} Number of answers that a newer one overtook while they were made.
 */
export function checkOrder(seen) {
  let newest = 0;
  let overtaken = 0;
  let at = 0;
  for (const each of seen.toSorted((a, b) => a.start - b.start)) {
    for (let before = seen[at]; before && before.end < each.start; before = seen[++at]) {
      newest = Math.max(newest, before.version);
    }
    assert.ok(
      each.version >= newest,
      `${each.address} has version ${each.version} after ${newest} was seen`,
    );
  }
  newest = 0;
  for (const { version } of seen) {
    if (version < newest) overtaken += 1;
    newest = Math.max(newest, version);
  }
  return overtaken;
}
