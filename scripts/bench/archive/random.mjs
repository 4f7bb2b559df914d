/**
 * A source of numbers that look random and are the same on every machine.
 *
 * @typedef {object} Random
 * @property {(below: number) => number} whole A whole number from 0 to one less than `below`.
 * @property {<T>(items: readonly T[]) => T} pick One of several things, which must not be empty.
 */

/**
 * Starts a sequence (mulberry32: short, and good enough to shuffle words).
 *
 * @param {number} seed Equal seeds give equal sequences.
 * @returns {Random} The sequence.
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (/** @type {number} */ below) => Math.floor(next() * below);
  return {
    whole,
    pick: (items) => /** @type {(typeof items)[number]} */ (items[whole(items.length)]),
  };
}
