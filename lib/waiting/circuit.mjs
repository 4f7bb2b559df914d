/**
 * Lines for the operator, in Chinese and English.
 *
 * @typedef {object} CircuitWords
 * @property {string} broken Line saying that it does not work, before the reason.
 * @property {string} back Line saying that it works again.
 */

/**
 * Decides whether something that may fail is tried.
 *
 * @typedef {object} Circuit
 * @property {() => boolean} mayTry Whether it is tried now: always while it works; after a failure once in a
 *   pause, and the caller that is told so is the one to try.
 * @property {(reason: string) => void} fail Tells the circuit of a failure. Of a row of failures the first is told.
 * @property {() => void} succeed It has worked. After a failure that is told.
 */

/**
 * Lets something fail without every request waiting for it, and without a line in the log for each.
 *
 * @param {CircuitWords} words Lines for the operator.
 * @param {{ pause: number, say: (line: string) => void }} options Milliseconds between two tries while it does
 *   not work, and who tells.
 * @returns {Circuit} The circuit, taken to work.
 */
export function createCircuit(words, { pause, say }) {
  let isBroken = false;
  let nextTry = 0;
  return {
    mayTry() {
      if (!isBroken) return true;
      if (performance.now() < nextTry) return false;
      nextTry = performance.now() + pause;
      return true;
    },
    fail(reason) {
      nextTry = performance.now() + pause;
      if (isBroken) return;
      isBroken = true;
      say(`${words.broken}: ${reason}`);
    },
    succeed() {
      if (!isBroken) return;
      isBroken = false;
      say(words.back);
    },
  };
}
