/** Error of a wait that has taken too long. */
export class NoAnswer extends Error {}

/**
 * Waits for something, but not for long.
 *
 * @template T
 * @param {number} limit Milliseconds.
 * @param {Promise<T>} promise Promise to wait for; its later outcome is of no interest.
 * @returns {Promise<T>} The same; rejected with `NoAnswer` when it takes longer.
 */
export function within(limit, promise) {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new NoAnswer(`no answer within ${limit} ms`));
    // On a busy server the answer may have arrived unread: it is read before `giveUp` runs.
    const timer = setTimeout(() => setImmediate(giveUp), limit);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
