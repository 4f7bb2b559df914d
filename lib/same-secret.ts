import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Whether a visitor has given a secret, or what was made of it. Takes the same time wherever two texts differ, and
 * however long they are, so that nothing can be guessed letter by letter.
 */
export function isSameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
