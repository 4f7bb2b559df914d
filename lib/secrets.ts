import { createHash, timingSafeEqual } from 'node:crypto';

/** Characters of a secret that nobody guesses: 16 of base64 are 96 bits. */
const SHORTEST = 16;

/**
 * A secret of the environment, or null where there is none.
 * @param name of the variable
 * @throws {Error} where it is short enough to be guessed; it is not repeated
 */
export function requireLongSecret(name: string, value: string | undefined): string | null {
  if (!value) return null;
  if (value.length >= SHORTEST) return value;
  throw new Error(
    `${name} 太短，至少要有 ${String(SHORTEST)} 个字符，例如 openssl rand -hex 16 给出的 / ${name} is too short: it takes at least ${String(SHORTEST)} characters, such as openssl rand -hex 16 gives.`,
  );
}

/**
 * Whether a visitor has given a secret, or what was made of it. Takes the same time wherever two texts differ, and
 * however long they are, so that nothing can be guessed letter by letter.
 */
export function isSameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
